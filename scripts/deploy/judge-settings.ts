import { type Config, findGiven, judgeEnvironment, type Problem, settingNames } from '../../src/config.ts';

type Environment = Readonly<Record<string, string | undefined>>;

export interface Judgement {
  /** Missing when there is any problem. */
  readonly config?: Config;
  readonly problems: readonly Problem[];
  /** One line for each setting: whether it is set, what is wrong with it, and how to come by it. Never its value. */
  readonly lines: readonly string[];
}

/** What a Worker reads. The others are this machine's: an address to listen on, how Telegram is asked here. */
const here: readonly string[] = ['HOST', 'PORT', 'TELEGRAM_MODE'];
export const workerSettings = settingNames.filter((name) => !here.includes(name));

/** How to come by what is not set. */
const suggestions: Partial<Record<keyof Config, string>> = {
  PUBLIC_URL:
    'Where people reach it: https://landa.<your subdomain>.workers.dev (Cloudflare shows the subdomain under Workers & Pages), or your own domain.',
  DATABASE_URL: 'With Turso: turso db create landa; turso db show landa --url',
  DATABASE_AUTH_TOKEN: 'With Turso: turso db tokens create landa',
  LANDA_DATA_KEY: 'Make one and keep a copy in a safe place: openssl rand -base64 32',
  OPERATOR_NAME: 'The organisation that runs this; people are told it before they answer.',
  OPERATOR_CONTACT: 'How people reach you: an e-mail address or a telephone number.',
  TELEGRAM_BOT_TOKEN: 'Without it there is the web chat only. @BotFather gives one.',
  TELEGRAM_WEBHOOK_SECRET: 'Make one: openssl rand -hex 32',
  TRANSLATOR_URL:
    'Nothing is translated unless you set it: workers-ai, or the address of a service. It costs.',
};

/** Judges all settings as the Worker needs them, at once. */
export function judgeSettings(env: Environment): Judgement {
  const given = findGiven(env);
  const { config, problems: own } = judgeEnvironment(env, 'worker');
  const problems = [...own, ...findUnfit(given)].filter(
    ({ name, isMissing }, at, all) => !all.slice(0, at).some((one) => one.name === name && isMissing),
  );
  return {
    ...(problems.length === 0 && config ? { config } : {}),
    problems,
    lines: workerSettings.flatMap((name) => describe(name, given[name] !== undefined, problems)),
  };
}

/** What Cloudflare and Telegram ask for beyond the program itself. */
function findUnfit(given: Environment): readonly Problem[] {
  const problems: Problem[] = [];
  const { PUBLIC_URL: url, DATABASE_URL: database, LANDA_CLOCK: clock } = given;
  if (url === undefined)
    problems.push({ name: 'PUBLIC_URL', message: 'required: links and cookies hang on it', isMissing: true });
  else if (URL.canParse(url) && !/^https:\/\/[^/]+\/*$/.test(url))
    problems.push({
      name: 'PUBLIC_URL',
      message: 'expected https:// and a host, without a path',
      isMissing: false,
    });
  if (database?.startsWith('http:'))
    problems.push({
      name: 'DATABASE_URL',
      message: 'expected https:… or libsql:…; over http: the token would travel in the open',
      isMissing: false,
    });
  if (given['TRANSLATOR_URL']?.startsWith('http:'))
    problems.push({
      name: 'TRANSLATOR_URL',
      message: 'expected https:… or workers-ai; over http: the key would travel in the open',
      isMissing: false,
    });
  if (clock && /^\d/.test(clock))
    problems.push({
      name: 'LANDA_CLOCK',
      message: 'expected a shift such as -P437D: an instant would begin anew in each part of the world',
      isMissing: false,
    });
  return problems;
}

function describe(name: keyof Config, isSet: boolean, problems: readonly Problem[]): readonly string[] {
  const own = problems.filter((problem) => problem.name === name);
  const hint = isSet || !suggestions[name] ? [] : [`      ${suggestions[name]}`];
  if (own.length > 0)
    return [
      ...own.map(({ message, isMissing }) => `  ${isMissing ? 'missing' : 'wrong  '}  ${name}: ${message}`),
      ...hint,
    ].map(indentHint);
  return [`  ${isSet ? 'set    ' : 'not set'}  ${name}`, ...hint.map(indentHint)];
}

function indentHint(line: string): string {
  return line.startsWith('      ') ? `           ${line.trim()}` : line;
}
