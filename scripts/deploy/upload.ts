import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { findGiven, settingNames } from '../../src/config.ts';
import { withSecretFile } from '../secret-file.ts';
import { type Command, projectFolder, quietly } from '../wrangler.ts';
import { workerSettings } from './judge-settings.ts';

type Environment = Readonly<Record<string, string | undefined>>;

/** Puts the Worker on Cloudflare together with its settings, in one step: no version ever runs with another's. */
export async function upload(command: Command, env: Environment): Promise<void> {
  const given = findGiven(env);
  // Cloudflare keeps a secret that is not mentioned: what was taken out here has to be taken out there.
  const secrets = Object.fromEntries(workerSettings.map((name) => [name, given[name] ?? '-']));
  await makeQueues(command);
  await withSecretFile(JSON.stringify(secrets), async (path) => {
    const [program, ...first] = command;
    const child = spawn(program, [...first, 'deploy', '--secrets-file', path], {
      cwd: projectFolder,
      // It may have to ask for the account.
      stdio: 'inherit',
      env: { ...withoutSettings(process.env), ...quietly },
    });
    const stop = () => child.kill();
    process.once('exit', stop);
    const [code] = await once(child, 'exit').finally(() => process.off('exit', stop));
    if (code !== 0)
      throw new Error(
        'wrangler could not deploy; what it said stands above. It needs an account: "npx wrangler login", or CLOUDFLARE_API_TOKEN.',
      );
  });
}

/** What wrangler.toml names must be there before the Worker; what is there already is found as it is. */
async function makeQueues([program, ...first]: Command): Promise<void> {
  for (const queue of ['landa-delivery', 'landa-delivery-dead']) {
    const child = spawn(program, [...first, 'queues', 'create', queue], {
      cwd: projectFolder,
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...withoutSettings(process.env), ...quietly },
    });
    let said = '';
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (part) => (said += part));
    const [code] = await once(child, 'exit');
    if (code !== 0 && !/already (?:exists|taken)|code: 11009/i.test(said))
      throw new Error(
        `the queue ${queue} could not be made. Messages to subscribers need Cloudflare's paid plan; wrangler said: ${said.trim().split('\n').at(-1)}`,
      );
  }
}

/** Secrets travel by the file alone. */
function withoutSettings(env: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  const ours: readonly string[] = settingNames;
  return Object.fromEntries(Object.entries(env).filter(([name]) => !ours.includes(name)));
}
