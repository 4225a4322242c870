import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
// The runtime that Cloudflare runs, as a program.
import workerd from 'workerd';
import { bigFilesFolder } from '../../src/content.ts';
import { freePort } from '../support/free-port.ts';

/**
 * The built Worker in workerd itself, on a port of its own, with these settings. `ai`: host and port that stand behind
 * the binding AI, which has the shape of Cloudflare's; there is none when missing.
 */
export async function startWorkerd(bundle: string, settings: Readonly<Record<string, string>>, ai?: string) {
  const port = await freePort();
  const config = join(bundle, `config-${port}.capnp`);
  writeFileSync(config, describeWorker(bundle, port, settings, ai));
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
function describeWorker(
  bundle: string,
  port: number,
  settings: Readonly<Record<string, string>>,
  ai: string | undefined,
): string {
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
  const wrapped =
    '(name = "AI", wrapped = (moduleName = "landa:ai", innerBindings = [(name = "behind", service = "ai")]))';
  return `using Workerd = import "/workerd/workerd.capnp";
const config :Workerd.Config = (
  services = [
    (name = "main", worker = (
      compatibilityDate = "2026-10-01",
      modules = [${modules.join(', ')}],
      bindings = [${[...bindings, '(name = "ASSETS", service = "assets")', ...(ai ? [wrapped] : [])].join(', ')}],
      globalOutbound = "network"
    )),
    (name = "assets", disk = ${quote(bigFilesFolder)}),
    ${ai ? `(name = "ai", external = (address = ${quote(ai)}, http = ())),` : ''}
    (name = "network", network = (allow = ["private"]))
  ],
  extensions = [(modules = [(name = "landa:ai", internal = true, esModule = ${quote(aiBinding)})])],
  sockets = [(name = "http", address = "127.0.0.1:${port}", http = (), service = "main")]
);
`;
}

/** Has the shape of Cloudflare's binding, and hands on what it is asked. */
const aiBinding = `export default ({ behind }) => ({
  async run(model, input) {
    const response = await behind.fetch('http://ai/', { method: 'POST', body: JSON.stringify({ model, input }) });
    if (!response.ok) throw new Error(await response.text());
    return response.json();
  },
});`;

function quote(text: string): string {
  return JSON.stringify(text);
}
