import { BadEnvironment } from '../src/config.ts';
import { runDevWorker } from './dev-worker/run-dev-worker.ts';

const stop = new AbortController();
// Ctrl+C comes twice, from the terminal and from npm: the second must not cut short the ending of the first.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => stop.abort());

try {
  process.exitCode = await runDevWorker({
    env: process.env,
    write: (line) => console.log(line),
    writeLog: (text) => process.stdout.write(text),
    signal: stop.signal,
  });
} catch (error) {
  if (!(error instanceof BadEnvironment)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
