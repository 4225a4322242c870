import type { Config } from '../../src/config.ts';
import { loadContent } from '../../src/content.ts';
import { readKnowledge } from '../../src/knowledge.ts';
import { setWebhook } from '../../src/telegram/menu.ts';
import { version } from '../../src/version.ts';
import type { Command } from '../wrangler.ts';
import { type BundleSizes, findOversize, kib, limits, measureBundle } from './bundle.ts';
import { checkHealth, type Patience } from './check-health.ts';
import { type Judgement, judgeSettings, workerSettings } from './judge-settings.ts';
import { markNewKey, openRemote, prepareDatabase, type Remote } from './prepare-database.ts';
import { upload } from './upload.ts';

export interface DeployOptions {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly wrangler: Command;
  /** How requests to the database and to the Worker leave. */
  readonly fetch: typeof fetch;
  readonly write: (line: string) => void;
  readonly patience?: Patience;
}

const titles = {
  settings: 'Settings',
  bundle: 'Bundle',
  database: 'Database: bring its tables up to date, check its key',
  upload: 'Cloudflare: upload the Worker with its settings',
  telegram: 'Telegram: the webhook, and menus and descriptions in each language',
  health: 'Ask the Worker whether it is well',
} as const;
type Step = keyof typeof titles;

/** Puts the advisor on Cloudflare, step by step. Exit code 1 when it stopped before the end. */
export async function deploy(options: DeployOptions): Promise<number> {
  const { env, wrangler, write } = options;
  const done: string[] = [];
  let at: Step = 'settings';
  const step = async <T>(name: Step, work: () => Promise<T> | T): Promise<T> => {
    at = name;
    write(`\n${Object.keys(titles).indexOf(name) + 1}/6 ${titles[name]}`);
    const result = await work();
    done.push(name);
    write('  done');
    return result;
  };
  let remote: Remote | undefined;
  try {
    const config = await step('settings', () => requireSettings(judgeSettings(env), write));
    await step('bundle', async () => requireSize(await measureBundle(wrangler), write));
    remote = await openRemote(config, options.fetch);
    await step('database', () => prepareDatabase(remote as Remote));
    await step('upload', async () => {
      await upload(wrangler, env, write);
      await markNewKey(remote as Remote);
    });
    await step('telegram', () => tellTelegram(config, write));
    const patience = options.patience ?? { attempts: 30, pauseMs: 2000 };
    await step('health', () => checkHealth(publicUrl(config), version, options.fetch, patience));
    for (const line of whatNext(config)) write(line);
    return 0;
  } catch (error) {
    write(`\nStopped at "${titles[at]}": ${explain(error)}`);
    write(`Done before that: ${done.join(', ') || 'nothing'}.`);
    write('Running "npm run deploy" again is safe: what is done already is found as it is.');
    return 1;
  } finally {
    remote?.database.close();
  }
}

/**
 * Tells what a deployment would do: no account, no network, no settings needed. Exit code 1 when something that is
 * set is wrong, or the bundle is not fit; what is only missing is listed.
 */
export async function rehearse({ env, wrangler, write }: DeployOptions): Promise<number> {
  const { lines, problems } = judgeSettings(env);
  write('A rehearsal: nothing leaves this machine.');
  write(`\n${titles.settings}`);
  for (const line of lines) write(line);
  write(`\n${titles.bundle}`);
  let fits = true;
  try {
    requireSize(await measureBundle(wrangler), write);
  } catch (error) {
    write(`  ${explain(error)}`);
    fits = false;
  }
  write('\nThe plan');
  for (const [at, title] of Object.values(titles).entries()) write(`  ${at + 1}. ${title}`);
  const named = (wanted: boolean) =>
    workerSettings.filter((name) => problems.some((one) => one.name === name && one.isMissing === wanted));
  const wrong = named(false);
  const missing = named(true);
  if (wrong.length > 0) write(`\nTo be put right: ${wrong.join(', ')}`);
  if (missing.length > 0) write(`\nStill to be set, in the shell or in .env: ${missing.join(', ')}`);
  if (fits && problems.length === 0) write('\nEverything is there: npm run deploy');
  return fits && wrong.length === 0 ? 0 : 1;
}

function requireSettings({ config, lines }: Judgement, write: DeployOptions['write']): Config {
  for (const line of lines) write(line);
  if (!config)
    throw new Error(
      'the settings above have to be put right first, in the shell or in .env (see .env.example).',
    );
  return config;
}

function requireSize(sizes: BundleSizes, write: DeployOptions['write']): void {
  write(`  code ${kib(sizes.code)} of at most ${kib(limits.code)}, after gzip`);
  write(`  WebAssembly ${kib(sizes.wasm)} of at most ${kib(limits.wasm)}`);
  for (const [name, size] of Object.entries(sizes.locales))
    write(`  locales/${name} ${kib(size)} of at most ${kib(limits.locale)}`);
  write(`  all together ${kib(sizes.total)}`);
  const over = findOversize(sizes);
  if (over.length > 0) throw new Error(`the bundle is too large. ${over.join(' ')}`);
}

async function tellTelegram(config: Config, write: DeployOptions['write']): Promise<void> {
  const { TELEGRAM_BOT_TOKEN: token, TELEGRAM_API_ROOT: apiRoot, TELEGRAM_WEBHOOK_SECRET: secret } = config;
  if (!token || !secret) return write('  no token: people use the web chat');
  const { speaker, languages } = readKnowledge(loadContent());
  const url = `${publicUrl(config)}/telegram/webhook`;
  await setWebhook({ token, apiRoot, url, secret, speaker, languages }).catch((error: unknown) => {
    const said = error instanceof Error ? error.message : '';
    const isUnknown = /\b40[14]\b/.test(said);
    throw new Error(`${said}${isUnknown ? ' Is TELEGRAM_BOT_TOKEN as @BotFather gave it?' : ''}`);
  });
}

/** Judged to be there. */
function publicUrl({ PUBLIC_URL: url }: Config): string {
  return url as string;
}

function whatNext(config: Config): readonly string[] {
  return [
    `\nLanda is on Cloudflare: ${publicUrl(config)}/chat`,
    'Next:',
    '  Bring in vacancies, with the same settings: npm run sync -- --file ads.jsonl',
    ...(config.TELEGRAM_BOT_TOKEN
      ? [
          '  Write /start to your bot in Telegram. "npm start" with this token cannot poll while the webhook is set.',
        ]
      : []),
    '  Keep a copy of LANDA_DATA_KEY in a safe place: without it no answer can be read.',
  ];
}

/** Our own sentences as they are. Of a library's errors the reason at the bottom: above it stand statements and values. */
function explain(error: unknown): string {
  let at = error;
  while (at instanceof Error && at.constructor !== Error && at.cause instanceof Error) at = at.cause;
  return at instanceof Error ? at.message : 'for a reason that was not given';
}
