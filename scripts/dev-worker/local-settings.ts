import { type Config, findGiven, readConfig, settingNames } from '../../src/config.ts';

export interface LocalSettings {
  readonly config: Config;
  /** The database's file; memory when missing. */
  readonly file: string | undefined;
  /** What was set and is not used here, and why. */
  readonly notes: readonly string[];
}

/** A local Worker talks to this machine alone: what leads elsewhere is set aside. @throws BadEnvironment */
export function readLocalSettings(env: Readonly<Record<string, string | undefined>>): LocalSettings {
  const given = findGiven(env);
  const aside = new Set<keyof Config>(['HOST', 'PUBLIC_URL', 'DATABASE_AUTH_TOKEN']);
  const notes: string[] = [];
  const isRemote = /^(https?|libsql|wss?):/.test(given['DATABASE_URL'] ?? '');
  if (isRemote) {
    notes.push(
      'DATABASE_URL is remote: neither it nor LANDA_DATA_KEY is used here, but .data/landa.db with .data/key.',
    );
    for (const name of ['DATABASE_URL', 'LANDA_DATA_KEY', 'LANDA_DATA_KEY_PREVIOUS'] as const)
      aside.add(name);
  }
  if (given['TELEGRAM_BOT_TOKEN'])
    notes.push(
      'TELEGRAM_BOT_TOKEN is not used here: Telegram cannot reach this machine with a webhook. "npm start" asks Telegram itself.',
    );
  for (const name of settingNames.filter((one) => /^(?:TELEGRAM|TRANSLATOR)_/.test(one))) aside.add(name);
  const config = readConfig(Object.fromEntries(Object.entries(given).filter(([name]) => !isAside(name))));
  const { DATABASE_URL: url } = config;
  return { config, file: url === ':memory:' ? undefined : url.slice('file:'.length), notes };

  function isAside(name: string): boolean {
    return (aside as ReadonlySet<string>).has(name);
  }
}
