import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { findGiven, settingNames } from '../../src/config.ts';
import { withSecretFile } from '../secret-file.ts';
import { type Command, projectFolder, quietly } from '../wrangler.ts';
import { withAi, withConfiguration } from './configuration.ts';
import { workerSettings } from './judge-settings.ts';
import { dropQueues, makeQueues } from './queues.ts';

type Environment = Readonly<Record<string, string | undefined>>;

/** Puts the Worker on Cloudflare together with its settings, in one step: no version ever runs with another's. */
export async function upload(
  command: Command,
  env: Environment,
  write: (line: string) => void,
): Promise<void> {
  const given = findGiven(env);
  // Cloudflare keeps a secret that is not mentioned: what was taken out here has to be taken out there.
  const secrets = Object.fromEntries(workerSettings.map((name) => [name, given[name] ?? '-']));
  const clean = { ...withoutSettings(process.env), ...quietly };
  const deploy = (...flags: readonly string[]) =>
    withSecretFile(JSON.stringify(secrets), (path) =>
      run(command, ['deploy', '--secrets-file', path, ...flags], clean),
    );
  const { refused } = await makeQueues(command, clean);
  if (refused !== undefined)
    write(`  no queues here, so messages to subscribers go out slowly, a few every other minute: ${refused}`);
  const changes = [
    ...(refused === undefined ? [] : [dropQueues]),
    ...(given['TRANSLATOR_URL'] === 'workers-ai' ? [withAi] : []),
  ];
  if (changes.length === 0) return deploy();
  return withConfiguration(
    (toml) => changes.reduce((changed, change) => change(changed), toml),
    (path) => deploy('--config', path),
  );
}

async function run([program, ...first]: Command, args: readonly string[], env: NodeJS.ProcessEnv) {
  const child = spawn(program, [...first, ...args], {
    cwd: projectFolder,
    // It may have to ask for the account.
    stdio: 'inherit',
    env,
  });
  const stop = () => child.kill();
  process.once('exit', stop);
  const [code] = await once(child, 'exit').finally(() => process.off('exit', stop));
  if (code !== 0)
    throw new Error(
      'wrangler could not deploy; what it said stands above. It needs an account: "npx wrangler login", or CLOUDFLARE_API_TOKEN.',
    );
}

/** Secrets travel by the file alone. */
function withoutSettings(env: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  const ours: readonly string[] = settingNames;
  return Object.fromEntries(Object.entries(env).filter(([name]) => !ours.includes(name)));
}
