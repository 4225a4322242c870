import { execFile } from 'node:child_process';
import {
  createReadStream,
  createWriteStream,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join, resolve } from 'node:path';
import { performance } from 'node:perf_hooks';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { promisify } from 'node:util';
import { followStream } from '../src/app/follow-stream.ts';
import { loadContent, migrationsFolder } from '../src/content.ts';
import { adSource } from '../src/jobtech/ad-source.ts';
import { readKnowledge } from '../src/knowledge.ts';
import { adStore } from '../src/store/ad-store.ts';
import { migrateDatabase, openDatabase } from '../src/store/open-embedded.ts';
import { syncStore } from '../src/store/sync-store.ts';

/**
 * What a snapshot costs: the first into a file, one more that changes nothing, and, to compare, the same file read
 * and parsed line by line. Each in a process of its own, for its memory. Writes bench/stream-result.json.
 */
const [what, ...rest] = process.argv.slice(2);
if (what === 'parse') report(await measured(() => parseLines(rest[0] ?? '')));
else if (what === 'sync')
  report(await measured(() => takeSnapshot(rest[0] ?? '', rest[1] ?? '', Number(rest[2]))));
else await compare(Number(what ?? 50_000));

async function compare(count: number): Promise<void> {
  mkdirSync('.data', { recursive: true });
  const folder = mkdtempSync('.data/bench-stream-');
  try {
    const file = join(folder, 'ads.jsonl');
    // Not for the processes that are measured.
    const { makeAds } = await import('./make-ads.ts');
    await pipeline(Readable.from(makeAds(count)), createWriteStream(file));
    const server = createServer((_request, response) => {
      createReadStream(file, { highWaterMark: 65_536 }).pipe(response);
    });
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
    const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    const parse = await run('parse', file);
    const first = await run('sync', url, `${folder}/landa.db`, '0');
    const second = await run('sync', url, `${folder}/landa.db`, '8');
    server.close();
    const row = ({ seconds, peakMegabytes }: Measured) => ({
      seconds,
      peakMegabytes,
      ratio: round(seconds / parse.seconds),
    });
    const result = {
      ads: count,
      megabytes: Math.round(statSync(file).size / 1e6),
      'read and parse': row(parse),
      'first snapshot': { ...row(first), ...first.more },
      'another, nothing changed': { ...row(second), ...second.more },
    };
    console.log(JSON.stringify(result, null, 2));
    writeFileSync(new URL('stream-result.json', import.meta.url), `${JSON.stringify(result, null, 2)}\n`);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function parseLines(file: string) {
  let rest = '';
  let read = 0;
  for await (const chunk of createReadStream(file, 'utf8')) {
    const all = (rest + chunk).split('\n');
    rest = all.pop() ?? '';
    for (const line of all) {
      JSON.parse(line);
      read++;
    }
  }
  return { read };
}

async function takeSnapshot(url: string, database: string, daysLater: number) {
  const { db, close } = await openDatabase({ url: `file:${database}` });
  await migrateDatabase({ db, close, eraseTraces: async () => {} }, migrationsFolder);
  const registers = readKnowledge(loadContent());
  const followed = await followStream({
    store: { ...adStore(db), ...syncStore(db) },
    source: adSource({ url, registers }),
    now: () => Date.now() + daysLater * 86_400_000,
    rules: { snapshots: 'when_due', pause: 0 },
  });
  close();
  if (followed.kind !== 'complete') throw new Error(followed.kind);
  const { read, stored, updated, unchanged, removed } = followed.totals;
  return { read, stored, updated, unchanged, removed };
}

interface Measured {
  readonly seconds: number;
  readonly peakMegabytes: number;
  readonly more: object;
}

async function measured(work: () => Promise<object>): Promise<Measured> {
  const start = performance.now();
  const more = await work();
  const seconds = round((performance.now() - start) / 1000);
  // What the system says of a process at its end counts in the one that started it.
  const peak = /VmHWM:\s+(\d+)/.exec(readFileSync('/proc/self/status', 'utf8'))?.[1];
  return { seconds, peakMegabytes: Math.round(Number(peak) / 1024), more };
}

async function run(...args: readonly string[]): Promise<Measured> {
  // As `npm run sync` does.
  const script = [resolve('scripts/with-little-memory.mjs'), 'bench/stream.ts', ...args];
  const { stdout } = await promisify(execFile)(process.execPath, script);
  return JSON.parse(stdout) as Measured;
}

function report(found: Measured): void {
  process.stdout.write(JSON.stringify(found));
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
