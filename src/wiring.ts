import type { Hono } from 'hono';
import { examples, intake } from '../flows/index.ts';
import { grants } from '../grants/index.ts';
import { movePlan } from '../plan/index.ts';
import type { Advisor } from './app/advisor.ts';
import type { Address, ReadAloud, Signer } from './app/ports.ts';
import { makeOpenPlaces } from './app/read-open-places.ts';
import { receiveUpdate } from './app/receive-update.ts';
import { hintedLanguage } from './app/start-link.ts';
import { makeTranslating } from './app/translate-ad.ts';
import { makeCalendarWriter } from './calendar/write-calendar.ts';
import type { Config } from './config.ts';
import type { Flow } from './core/flow.ts';
import type { Grant } from './core/grant.ts';
import { linkAddress } from './core/link-address.ts';
import type { OpenPlaces } from './core/map/open-places.ts';
import { privacyBlocks } from './core/screens/consent.ts';
import { stockholmDate } from './core/stockholm.ts';
import type { Vacancy } from './core/vacancy.ts';
import type { World } from './core/world.ts';
import { makeTelling, type Telling } from './delivering.ts';
import { type Feeds, makeFeeds } from './feeding.ts';
import type { SendRequest } from './feeds/feed-source.ts';
import { type Follow, makeFollow } from './following.ts';
import { makeApi as makeOpeningsApi } from './http/api/routes.ts';
import { type FinishedUpdates, rememberFinished } from './http/finished-updates.ts';
import { makeServer } from './http/server.ts';
import { makeWebhook } from './http/webhook.ts';
import type { Knowledge } from './knowledge.ts';
import { checkTown } from './openings/check-town.ts';
import type { BigFiles } from './page/big-files.ts';
import type { Rasterise } from './page/raster.ts';
import type { SharePicture } from './page/share-picture.ts';
import { loadSamples } from './samples/load-samples.ts';
import { makeStaff } from './staff/routes.ts';
import type { Readiness } from './store/readiness.ts';
import type { Store } from './store/store.ts';
import { makeApi } from './telegram/api.ts';
import { handleUpdate } from './telegram/handle-update.ts';
import { makePace, type Pace } from './telegram/pace.ts';
import { makeTranslator } from './translating.ts';
import type { AiBinding } from './translators/workers-ai.ts';
import { version } from './version.ts';
import { makeReadAloud } from './voice/read-aloud.ts';
import { makeChat } from './webchat/routes.ts';
import { renderScreenPreview } from './webchat/screen-preview.tsx';

export type { Store } from './store/store.ts';

/** The advisor with everything it needs, ready for any channel. */
export interface App {
  readonly advisor: Advisor;
  readonly store: Store;
  readonly knowledge: Knowledge;
  /** UTC milliseconds, as the configuration sets the clock. */
  readonly now: () => number;
  readonly samples: () => readonly Vacancy[];
  /** How pictures become PNG here. */
  readonly rasterise: Rasterise;
  readonly readAloud: ReadAloud;
  /** One step behind the stream of job ads; undefined where it must not be followed. */
  readonly follow: Follow | undefined;
  /** Messages that we start ourselves. */
  readonly telling: Telling;
  /** Undefined where feeds must not be fetched. */
  readonly feeds: Feeds | undefined;
  /** Everything that is reached over HTTP. */
  readonly server: Hono;
  /** Where a browser finds it. */
  readonly address: string;
}

export interface Parts {
  readonly config: Config;
  readonly knowledge: Knowledge;
  readonly store: Store;
  readonly signer: Signer;
  /** Whether the database answers, and fits this version and key. */
  readonly readiness: () => Promise<Readiness>;
  /** UTC milliseconds, as the configuration sets the clock. */
  readonly now: () => number;
  readonly log: (line: string) => void;
  /** The bot's name at Telegram, where there is a bot. */
  readonly botName?: () => Promise<string | undefined>;
  readonly flow?: Flow;
  readonly grants?: readonly Grant[];
  readonly newId?: () => string;
  /** How feeds are fetched on this platform; none are where it is missing. */
  readonly sendForFeeds?: SendRequest;
  /** What translates at Cloudflare, where the Worker was given it. */
  readonly ai?: AiBinding;
  /** Files too large for the bundle. */
  readonly bigFiles?: BigFiles;
  /** How pictures become PNG on this platform. */
  readonly rasterise: Rasterise;
  /** What the webhook remembers from one update to the next. */
  readonly webhookMemory?: WebhookMemory;
  /** What public pages remember from one request to the next. */
  readonly mapMemory?: MapMemory;
}

/** In memory, for one process: worth having, and nothing is wrong without it. */
export interface WebhookMemory {
  readonly pace: Pace;
  readonly finished: FinishedUpdates;
}

/** The last count of the jobs, and the picture made of it: worth having, and nothing is wrong without it. */
export interface MapMemory {
  places?: OpenPlaces;
  picture?: SharePicture;
}

export function makeWebhookMemory(): WebhookMemory {
  return { pace: makePace(), finished: rememberFinished() };
}

export function wire(parts: Parts): App {
  const { config, knowledge, store, signer, now, log } = parts;
  const { municipalities, occupations, speaker, languages, assets } = knowledge;
  let bot: string | undefined;
  const translator = makeTranslator(config, parts.ai);
  const perDay = config.TRANSLATIONS_PER_DAY;
  const translating = translator && makeTranslating({ translator, store, perDay, log });

  const world = (channel: Address['channel']): World => {
    const at = now();
    // Without pages nobody else asks, and what is passed on needs the bot's address. The turn does not wait.
    if (channel === 'telegram' && !config.PUBLIC_URL && !bot) void telegram();
    return {
      channel,
      flow: parts.flow ?? intake,
      grants: parts.grants ?? grants,
      plan: movePlan,
      municipalities,
      occupations,
      geography: knowledge.geography,
      languages,
      today: stockholmDate(at),
      now: at,
      samples: channel !== 'telegram',
      operator: { name: config.OPERATOR_NAME ?? '', contact: config.OPERATOR_CONTACT ?? '' },
      links: {
        ...(bot ? { telegram: bot } : {}),
        ...(config.PUBLIC_URL ? { web: config.PUBLIC_URL } : {}),
      },
      words: speaker.words,
      findOccupations: knowledge.findOccupations,
      explainHeadline: knowledge.explainHeadline,
      ...(translating ? { translatesTo: translating.translatesTo } : {}),
    };
  };
  /** The bot's address; asked for by pages only, so that a turn in Telegram never waits for it. */
  const telegram = async () => {
    const name = await parts.botName?.().catch(() => undefined);
    bot = name && `https://t.me/${name}`;
    return bot;
  };
  const advisor: Advisor = {
    store,
    world,
    newId: parts.newId ?? newId,
    writeCalendar: makeCalendarWriter(speaker),
    ...(translating ? { translating } : {}),
  };
  const registers = {
    municipalities,
    occupations,
    findOccupations: (text: string) => knowledge.findOccupations('sv', text),
  };
  const { mapMemory = {} } = parts;
  const kit = { speaker, assets, publicUrl: config.PUBLIC_URL };
  const feeds = makeFeeds(config, registers, { store, now, newId: advisor.newId }, parts.sendForFeeds);
  const isSecure = config.PUBLIC_URL?.startsWith('https:') === true;
  const bigFiles = parts.bigFiles ?? (async () => undefined);
  const readAloud = makeReadAloud(knowledge.voices, async (voice) => {
    const file = await bigFiles(`voice-${voice}.clips`);
    return file && new Uint8Array(await new Response(file.body).arrayBuffer());
  });
  const chat = makeChat({
    advisor,
    kit,
    languages,
    examples,
    signer,
    now,
    isSecure,
    prepare: telegram,
    readAloud,
  });
  return {
    address: addressOf(config),
    advisor,
    store,
    knowledge,
    now,
    rasterise: parts.rasterise,
    readAloud,
    follow: makeFollow(config, { municipalities, occupations }, store, now),
    telling: makeTelling(config, {
      ...{ store, municipalities, occupations, speaker, now, newId: parts.newId ?? newId },
      world: () => world('telegram'),
    }),
    feeds,
    samples: () => loadSamples(knowledge.samples, { municipalities, occupations }, stockholmDate(now())),
    server: makeServer({
      kit,
      languages,
      chat,
      api: makeOpeningsApi({
        ...{ store, municipalities, speaker, now, log, version, kit },
        bigFiles,
        registers,
        newId: parts.newId ?? newId,
        publicUrl: config.PUBLIC_URL,
      }),
      staff: makeStaff({
        ...{ kit, store, signer, now, isSecure, log, examples, checkTown },
        ...registers,
        allLanguages: languages,
        addressOf: async (link, origin) =>
          linkAddress(link, {
            origin,
            publicUrl: config.PUBLIC_URL,
            telegram: await telegram(),
          }),
        previewFeed: feeds?.preview,
        seekers: { world, showScreen: renderScreenPreview },
        languages: languages.filter(({ code }) => code === 'sv' || code === 'en'),
        bigFiles,
        newId: parts.newId ?? newId,
        publicUrl: config.PUBLIC_URL,
      }),
      ...webhook(),
      privacy: () => privacyBlocks(world('web')),
      hint: (link) => hintedLanguage(store, link, languages),
      operator: world('web').operator,
      openPlaces: makeOpenPlaces(store, now, mapMemory),
      drawn: mapMemory,
      map: knowledge,
      rasterise: parts.rasterise,
      telegram,
      publicUrl: config.PUBLIC_URL,
      version,
      readiness: parts.readiness,
      counts: () => store.countOpen(stockholmDate(now())),
      now,
      log,
    }),
  };

  function webhook(): { webhook?: Hono } {
    const { TELEGRAM_BOT_TOKEN: token, TELEGRAM_WEBHOOK_SECRET: secret, TELEGRAM_MODE: mode } = config;
    if (!token || !secret || mode !== 'webhook') return {};
    const api = makeApi(token, config.TELEGRAM_API_ROOT);
    const { pace, finished } = parts.webhookMemory ?? makeWebhookMemory();
    const handling = {
      speaker,
      pace,
      draw: parts.rasterise,
      readAloud,
      receive: (
        update: Parameters<typeof receiveUpdate>[1],
        messenger: Parameters<typeof receiveUpdate>[2],
      ) => receiveUpdate(advisor, update, messenger),
      onIgnored: () => store.tally(stockholmDate(now()), 'ignored_update'),
    };
    return {
      webhook: makeWebhook({
        secret,
        log,
        finished,
        handle: (update) => handleUpdate(api, update, handling),
      }),
    };
  }
}

/** On this machine by name: a passkey belongs to a host that has one. */
function addressOf({ PUBLIC_URL, HOST, PORT }: Config): string {
  const isHere = HOST === '127.0.0.1' || HOST === '0.0.0.0';
  return PUBLIC_URL ?? `http://${isHere ? 'localhost' : HOST}:${PORT}`;
}

/** 128 random bits, URL-safe. Never begins with a sign: on a command line that would be an option. */
function newId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return btoa(String.fromCharCode(...bytes))
    .replace(/[+/=]/g, (char) => ({ '+': '-', '/': '_' })[char] ?? '')
    .replace(/^[-_]/, 'a');
}
