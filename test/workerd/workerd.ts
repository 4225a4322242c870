import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
// The runtime that Cloudflare runs, as a program.
import workerd from 'workerd';
import { freePort } from '../support/free-port.ts';

/** The built Worker in workerd itself, on a port of its own, with these settings. */
export async function startWorkerd(bundle: string, settings: Readonly<Record<string, string>>) {
  const port = await freePort();
  const config = join(bundle, `config-${port}.capnp`);
  writeFileSync(config, describeWorker(bundle, port, settings));
  const started = performance.now();
  const child = spawn(workerd, ['serve', config], { stdio: ['ignore', 'pipe', 'pipe'] });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (part) => (output += part));
  const url = `http://127.0.0.1:${port}`;
  for (let attempt = 0; ; attempt++) {
    const answer = await fetch(`${url}/assets/icon.svg`).catch(() => undefined);
    if (answer?.ok) break;
    if (attempt > 300 || child.exitCode !== null) throw new Error(`workerd did not start: ${output}`);
    await pause(20);
  }
  return {
    url,
    pid: child.pid ?? 0,
    /** From the start of the process to its first answer. */
    startMilliseconds: performance.now() - started,
    /** What the Worker has logged. */
    output: () => output,
    close: async () => {
      child.kill('SIGKILL');
      if (child.exitCode === null && child.signalCode === null) await once(child, 'exit');
    },
  };
}

/** The bundle as wrangler would upload it, its settings as bindings, one socket. */
function describeWorker(bundle: string, port: number, settings: Readonly<Record<string, string>>): string {
  const files = readdirSync(bundle).filter((file) => !/\.(?:map|md|json|capnp)$/.test(file));
  const isMain = (file: string) => /(?:^|-)worker\.js$/.test(file);
  const modules = files
    .toSorted((a, b) => Number(isMain(b)) - Number(isMain(a)))
    .map((file) =>
      isMain(file)
        ? `(name = ${quote(file)}, esModule = embed ${quote(file)})`
        : `(name = ${quote(`./${file}`)}, ${file.endsWith('.wasm') ? 'wasm' : 'text'} = embed ${quote(file)})`,
    );
  const bindings = Object.entries(settings).map(
    ([name, value]) => `(name = ${quote(name)}, text = ${quote(value)})`,
  );
  return `using Workerd = import "/workerd/workerd.capnp";
const config :Workerd.Config = (
  services = [
    (name = "main", worker = (
      compatibilityDate = "2026-10-01",
      modules = [${modules.join(', ')}],
      bindings = [${bindings.join(', ')}],
      globalOutbound = "network"
    )),
    (name = "network", network = (allow = ["private"]))
  ],
  sockets = [(name = "http", address = "127.0.0.1:${port}", http = (), service = "main")]
);
`;
}

function quote(text: string): string {
  return JSON.stringify(text);
}
