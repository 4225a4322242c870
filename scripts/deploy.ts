import { parseArgs } from 'node:util';
import { deploy, rehearse } from './deploy/run-deploy.ts';
import { wrangler } from './wrangler.ts';

// An exit, and not the end a signal would make: the file with secrets is removed at every exit.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => process.exit(130));

const { values } = parseArgs({ options: { 'dry-run': { type: 'boolean' } } });
const run = values['dry-run'] ? rehearse : deploy;
process.exitCode = await run({ env: process.env, wrangler, fetch, write: (line) => console.log(line) });
