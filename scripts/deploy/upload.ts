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

/** Secrets travel by the file alone. */
function withoutSettings(env: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  const ours: readonly string[] = settingNames;
  return Object.fromEntries(Object.entries(env).filter(([name]) => !ours.includes(name)));
}
