import type { Api } from 'grammy';
import type { Language } from '../core/world.ts';
import type { Speaker } from '../i18n/speaker.ts';
import { makeApi } from './api.ts';
import { allowedUpdates } from './input.ts';

const commands = [
  'jobs',
  'map',
  'answers',
  'support',
  'saved',
  'plan',
  'applied',
  'alerts',
  'language',
  'privacy',
  'mydata',
  'forget',
  'help',
  'stop',
] as const;

/** The menu and the bot's own words, in each language; Swedish for every other client. */
export async function setMenus(api: Api, speaker: Speaker, languages: readonly Language[]): Promise<void> {
  // Telegram knows languages of two letters only: speakers of others get the Swedish menu.
  const known = languages.map(({ code }) => code).filter((code) => code.length === 2);
  for (const language of [undefined, ...known]) {
    const locale = language ?? 'sv';
    // Telegram takes a missing language as everyone else's.
    const of = language ? { language_code: language as 'sv' } : {};
    const menu = commands.map((command) => ({
      command,
      description: speaker.say(locale, { say: `menu-${command}` }),
    }));
    await api.setMyCommands(menu, of);
    await api.setMyDescription(speaker.say(locale, { say: 'bot-description' }), of);
    await api.setMyShortDescription(speaker.say(locale, { say: 'bot-short-description' }), of);
  }
}

/** Tells Telegram where its updates go, and sets the menus. */
export async function setWebhook(options: {
  readonly token: string;
  readonly apiRoot: string;
  readonly url: string;
  readonly secret: string;
  readonly speaker: Speaker;
  readonly languages: readonly Language[];
}): Promise<void> {
  const api = makeApi(options.token, options.apiRoot);
  await api.setWebhook(options.url, {
    secret_token: options.secret,
    max_connections: 40,
    allowed_updates: [...allowedUpdates],
  });
  await setMenus(api, options.speaker, options.languages);
}
