import * as z from 'zod';

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

const environment = z
  .object({
    HOST: z.string().min(1).default('127.0.0.1'),
    PORT: wholeNumber(1, 65_535).default(8787),
    PUBLIC_URL: url(/^https?:$/, 'https://landa.example.se').optional(),
    DATABASE_URL: z
      .string()
      .refine(
        (text) => text === ':memory:' || /^(file|https?|libsql|wss?):./.test(text),
        'expected file:…, https:… or libsql:…',
      )
      .default('file:.data/landa.db'),
    DATABASE_AUTH_TOKEN: z.string().min(1).optional(),
    LANDA_DATA_KEY: key.optional(),
    LANDA_DATA_KEY_PREVIOUS: key.optional(),
    OPERATOR_NAME: z.string().min(1).max(100).optional(),
    OPERATOR_CONTACT: z.string().min(3).max(200).optional(),
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
    JOBTECH_STREAM_URL: url(/^https?:$/, 'https://jobstream.api.jobtechdev.se').default(
      'https://jobstream.api.jobtechdev.se',
    ),
    LANDA_CLOCK: z
      .string()
      .refine(
        (text) => !Number.isNaN(clockShift(text, 0)),
        'expected an ISO instant such as 2025-09-12T08:00:00Z, or a shift such as -P437D',
      )
      .optional(),
  })
  .superRefine((env, context) => {
    const require = (name: keyof typeof env, because: string) => {
      if (env[name] === undefined)
        context.addIssue({ code: 'custom', path: [name], message: `required ${because}` });
    };
    if (env.TELEGRAM_BOT_TOKEN) {
      require('OPERATOR_NAME', 'with a bot token: people are told who runs this');
      require('OPERATOR_CONTACT', 'with a bot token: people are told how to reach you');
      if (env.TELEGRAM_MODE === 'webhook') {
        require('TELEGRAM_WEBHOOK_SECRET', 'in webhook mode');
        require('PUBLIC_URL', 'in webhook mode: Telegram has to find us');
      }
    }
    if (!/^(file:|:memory:)/.test(env.DATABASE_URL))
      require('LANDA_DATA_KEY', 'where the database is remote');
  });

export type Config = z.infer<typeof environment>;

/** Everything that is wrong with the environment, in one message that names each. */
export class BadEnvironment extends Error {
  override readonly name = 'BadEnvironment';
}

/** An empty value counts as missing. @throws BadEnvironment */
export function readConfig(env: Readonly<Record<string, string | undefined>>): Config {
  const given = Object.fromEntries(
    Object.entries(env).filter(([, value]) => value !== undefined && value !== ''),
  );
  const parsed = environment.safeParse(given);
  if (parsed.success) return parsed.data;
  const lines = parsed.error.issues.map((issue) => `  ${issue.path.join('.')}: ${issue.message}`);
  throw new BadEnvironment(`The environment is not right:\n${[...new Set(lines)].sort().join('\n')}`);
}

/** The clock that the setting asks for, in UTC milliseconds. An instant runs from the moment of this call. */
export function makeClock(setting: string | undefined): () => number {
  const shift = clockShift(setting, Date.now());
  return () => Date.now() + shift;
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
