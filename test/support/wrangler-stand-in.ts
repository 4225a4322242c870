import { randomBytes } from 'node:crypto';
import { appendFileSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Stands in for wrangler, as a program: `node wrangler-stand-in.ts <log> <what goes wrong> …wrangler's arguments`.
 * Writes what it was asked, and what it found in the file of secrets, to the log.
 */
const [log = '', trouble = '', ...args] = process.argv.slice(2);
const after = (flag: string) => args[args.indexOf(flag) + 1] ?? '';

if (args.includes('--dry-run')) {
  appendFileSync(log, `${JSON.stringify({ asked: 'build' })}\n`);
  if (trouble === 'build') fail('no such file: src/worker.ts');
  // Random bytes stay as large as they are.
  writeFileSync(join(after('--outdir'), 'worker.js'), randomBytes(trouble === 'size' ? 600_000 : 1000));
} else if (args[0] === 'queues') {
  appendFileSync(log, `${JSON.stringify({ asked: 'queue', name: args.at(-1) })}\n`);
  if (trouble === 'queue') fail('You need a paid plan.');
  // What there is already is no trouble.
  if (args.at(-1) === 'landa-delivery-dead') fail('Queue name is already taken. [code: 11009]');
} else {
  const path = after('--secrets-file');
  const mode = (statSync(path).mode & 0o777).toString(8);
  const settings: unknown = JSON.parse(readFileSync(path, 'utf8'));
  const inherited = Object.keys(process.env).filter((name) => /^(LANDA|TELEGRAM|DATABASE)_/.test(name));
  const config = args.includes('--config') ? readFileSync(after('--config'), 'utf8') : undefined;
  appendFileSync(
    log,
    `${JSON.stringify({ asked: 'deploy', config, args, path, mode, settings, inherited })}\n`,
  );
  if (trouble === 'deploy') process.exit(1);
}

function fail(why: string): never {
  console.error(why);
  process.exit(1);
}
