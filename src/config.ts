import * as z from 'zod';
import { stockholmDate } from './core/stockholm.ts';

const key = z
  .string()
  .refine(
    (text) => /^[A-Za-z0-9+/]{43}=$/.test(text),
    'expected 32 bytes in base64 (openssl rand -base64 32)',
  );
const url = (protocols: RegExp, example: string) =>
  z
    .string()
    .refine(
      (text) => URL.canParse(text) && protocols.test(new URL(text).protocol),
      `expected an address such as ${example}`,
    );
const wholeNumber = (least: number, most: number) =>
  z
    .string()
    .refine(
      (text) => /^\d+$/.test(text) && Number(text) >= least && Number(text) <= most,
      `expected a whole number from ${least} to ${most}`,
    )
    .transform(Number);

const contactLength = 'expected 3 to 200 characters';

const environment = z.object({
  HOST: z.string().default('127.0.0.1'),
  PORT: wholeNumber(1, 65_535).default(8787),
  PUBLIC_URL: url(/^https?:$/, 'https://landa.example.se')
    // Paths are put behind it.
    .transform((text) => text.replace(/\/+$/, ''))
    .optional(),
  DATABASE_URL: z
    .string()
    .refine(
      (text) => text === ':memory:' || /^(file|https?|libsql|wss?):./.test(text),
      'expected file:…, https:… or libsql:…',
    )
    .default('file:.data/landa.db'),
  DATABASE_AUTH_TOKEN: z.string().optional(),
  LANDA_DATA_KEY: key.optional(),
  LANDA_DATA_KEY_PREVIOUS: key.optional(),
  OPERATOR_NAME: z.string().max(100, 'expected at most 100 characters').optional(),
  OPERATOR_CONTACT: z.string().min(3, contactLength).max(200, contactLength).optional(),
  TELEGRAM_BOT_TOKEN: z
    .string()
    .refine(
      (text) => /^\d+:[A-Za-z0-9_-]+$/.test(text),
      'expected a token as BotFather gives it: 123456:ABC-DEF',
    )
    .optional(),
  TELEGRAM_MODE: z.enum(['polling', 'webhook'], 'expected polling or webhook').default('polling'),
  TELEGRAM_WEBHOOK_SECRET: z
    .string()
    .refine((text) => /^[A-Za-z0-9_-]{1,256}$/.test(text), 'expected 1–256 of A-Z a-z 0-9 _ -')
    .optional(),
  TELEGRAM_API_ROOT: url(/^https?:$/, 'https://api.telegram.org').default('https://api.telegram.org'),
  BROADCAST_PER_SECOND: wholeNumber(1, 1000).default(25),
  JOBTECH_STREAM_URL: z
    .literal('off')
    .or(url(/^https?:$/, 'https://jobstream.api.jobtechdev.se'))
    .default('https://jobstream.api.jobtechdev.se'),
  TRANSLATOR_URL: z
    .literal('workers-ai')
    .or(url(/^https?:$/, 'https://api.example.com/v1'))
    .optional(),
  TRANSLATOR_KEY: z.string().optional(),
  TRANSLATOR_MODEL: z.string().optional(),
  TRANSLATIONS_PER_DAY: wholeNumber(0, 1_000_000).default(200),
  LANDA_CLOCK: z
    .string()
    .refine(
      (text) => !Number.isNaN(clockShift(text, 0)),
      'expected an ISO instant such as 2025-09-12T08:00:00Z, or a shift such as -P437D',
    )
    .optional(),
});

export type Config = z.infer<typeof environment>;

/** Everything that is wrong with the environment, in one message that names each. */
export class BadEnvironment extends Error {
  override readonly name = 'BadEnvironment';
}

/** Where the advisor runs: on Node with everything of a machine, or in a Worker, which has no files and is called. */
export type Place = 'node' | 'worker';

export interface Problem {
  readonly name: string;
  readonly message: string;
  /** Nothing is set, and something has to be. Otherwise what is set is wrong. */
  readonly isMissing: boolean;
}

export const settingNames = Object.keys(environment.shape) as readonly (keyof Config)[];

/**
 * A missing value may be empty, or `-`: a host that keeps a secret until another replaces it has to be told.
 * @throws BadEnvironment
 */
export function readConfig(env: Environment, place: Place = 'node'): Config {
  const { config, problems } = judgeEnvironment(env, place);
  if (config) return config;
  const lines = problems.map(({ name, message }) => `  ${name}: ${message}`);
  throw new BadEnvironment(`The environment is not right:\n${[...new Set(lines)].sort().join('\n')}`);
}

/** The configuration, or every problem at once: what is wrong, and what is missing because of what is set. */
export function judgeEnvironment(
  env: Environment,
  place: Place,
): { readonly config?: Config; readonly problems: readonly Problem[] } {
  // A Worker cannot poll, whatever a shared file of settings says.
  const given = { ...findGiven(env), ...(place === 'worker' ? { TELEGRAM_MODE: 'webhook' } : {}) };
  const parsed = environment.safeParse(given);
  const wrong = (parsed.error?.issues ?? []).map(({ path, message }) => ({
    name: path.join('.'),
    message,
    isMissing: false,
  }));
  const problems = [...wrong, ...findUnmet(given, place)];
  return parsed.success && problems.length === 0 ? { config: parsed.data, problems } : { problems };
}

type Environment = Readonly<Record<string, string | undefined>>;

/** What is really set. */
export function findGiven(env: Environment): Readonly<Record<string, string>> {
  const isSet = (entry: [string, unknown]): entry is [string, string] =>
    entry[1] !== undefined && entry[1] !== '' && entry[1] !== '-';
  return Object.fromEntries(Object.entries(env).filter(isSet));
}

/** What one setting asks of others. Looks at what was given, so that nothing hides behind a misspelt value. */
function findUnmet(given: Environment, place: Place): readonly Problem[] {
  const problems: Problem[] = [];
  const require = (name: keyof Config, because: string) => {
    if (given[name] === undefined) problems.push({ name, message: `required ${because}`, isMissing: true });
  };
  if (given['TELEGRAM_BOT_TOKEN']) {
    require('OPERATOR_NAME', 'with a bot token: people are told who runs this');
    require('OPERATOR_CONTACT', 'with a bot token: people are told how to reach you');
    if (given['TELEGRAM_MODE'] === 'webhook') {
      require('TELEGRAM_WEBHOOK_SECRET', 'in webhook mode');
      require('PUBLIC_URL', 'in webhook mode: Telegram has to find us');
    }
  }
  const translator = given['TRANSLATOR_URL'];
  if (translator === 'workers-ai') {
    if (place === 'node')
      problems.push({
        name: 'TRANSLATOR_URL',
        message: 'workers-ai is for Cloudflare; here the address of a service is expected',
        isMissing: false,
      });
  } else if (translator) require('TRANSLATOR_MODEL', 'with the address of a translator');
  const url = given['DATABASE_URL'];
  if (place === 'worker' && !/^(https?|libsql):/.test(url ?? ''))
    problems.push({
      name: 'DATABASE_URL',
      message: 'a Worker needs a libSQL server: https:… or libsql:…',
      isMissing: url === undefined,
    });
  if (place === 'worker' || /^(https?|libsql|wss?):/.test(url ?? ''))
    require('LANDA_DATA_KEY', 'where the database is remote');
  return problems;
}

/** The clock that the setting asks for, in UTC milliseconds. An instant runs from the moment of this call. */
export function makeClock(setting: string | undefined): () => number {
  const shift = clockShift(setting, Date.now());
  return () => Date.now() + shift;
}

/** Whether the clock is set to another day than today: then nothing that is true today may be fetched or stored. */
export function isRehearsal(setting: string | undefined): boolean {
  return stockholmDate(makeClock(setting)()) !== stockholmDate(Date.now());
}

/** Milliseconds to add to the real clock: an instant from which it runs, or a shift in ISO's way: -P437D, PT6H30M. */
export function clockShift(setting: string | undefined, realNow: number): number {
  if (setting === undefined) return 0;
  const shift = /^([+-]?)P(?=.)(?:(\d+)D)?(?:T(?=.)(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)S)?)?$/.exec(setting);
  if (shift) {
    const [days = 0, hours = 0, minutes = 0, seconds = 0] = shift.slice(2).map((part) => Number(part ?? 0));
    return (shift[1] === '-' ? -1 : 1) * (((days * 24 + hours) * 60 + minutes) * 60 + seconds) * 1000;
  }
  return /^\d{4}-\d{2}-\d{2}T/.test(setting) ? Date.parse(setting) - realNow : Number.NaN;
}
