import resvg from '@resvg/resvg-wasm/index_bg.wasm';
import { sendPlanDays } from '../app/send-plan-days.ts';
import { sendReminders } from '../app/send-reminders.ts';
import { tellWaiting } from '../app/tell-waiting.ts';
import { tidyOpenings } from '../app/tidy-openings.ts';
import { content } from '../bundled-content.ts';
import { BadEnvironment, type Config, makeClock, readConfig } from '../config.ts';
import type { Flow } from '../core/flow.ts';
import { stockholmDate } from '../core/stockholm.ts';
import { sendFromEdge } from '../feeds/send-from-edge.ts';
import { type Knowledge, readKnowledge } from '../knowledge.ts';
import { makeRasterise } from '../page/raster.ts';
import { openServer } from '../store/open-server.ts';
import { type Readiness, readReadiness } from '../store/readiness.ts';
import { createSealer, type Sealer } from '../store/sealing.ts';
import { createSigner } from '../store/signing.ts';
import { createStore } from '../store/store.ts';
import { askBotName } from '../telegram/api.ts';
import { makeSender } from '../telegram/run.ts';
import type { AiBinding } from '../translators/workers-ai.ts';
import { type App, makeWebhookMemory, type Parts, wire } from '../wiring.ts';

type Environment = Readonly<Record<string, string | undefined>> & Bindings;

/** What Cloudflare brings beside settings. */
interface Bindings {
  /** Wakes whoever sends; the table says what. */
  readonly DELIVERY?: { send(wake: object, options?: { delaySeconds?: number }): Promise<unknown> };
  readonly ASSETS?: { fetch(request: Request): Promise<Response> };
  /** Workers AI, where ads are translated by it. */
  readonly AI?: AiBinding;
}
interface Context {
  waitUntil(work: Promise<unknown>): void;
}

/** What an isolate learns once and keeps: nothing in it holds a connection. */
interface Isolate
  extends Pick<Parts, 'config' | 'knowledge' | 'signer' | 'now' | 'webhookMemory' | 'mapMemory'> {
  readonly sealer: Sealer;
  readiness?: Readiness;
  botName?: string;
}

/** Compiled at upload: a Worker may compile nothing itself. */
const rasterise = makeRasterise(async () => resvg);

/** Cloudflare's entry. A database client, and everything made with it, lives for one request. */
export function makeWorker(own: { readonly flow?: (env: Environment) => Flow | undefined } = {}) {
  let knowledge: Knowledge | undefined;
  let isolate: Promise<Isolate> | undefined;

  const learn = async (env: Environment): Promise<Isolate> => {
    const config = readConfig(env, 'worker');
    // Required of a Worker, so it is there.
    const key = config.LANDA_DATA_KEY as string;
    const previousKey = config.LANDA_DATA_KEY_PREVIOUS;
    knowledge ??= readKnowledge(content);
    const [sealer, signer] = await Promise.all([
      createSealer({ key, previousKey }),
      createSigner({ key, previousKey }),
    ]);
    return {
      config,
      knowledge,
      sealer,
      signer,
      now: makeClock(config.LANDA_CLOCK),
      webhookMemory: makeWebhookMemory(),
      mapMemory: {},
    };
  };

  const open = async (env: Environment) => {
    isolate ??= learn(env);
    const known = await isolate;
    const { config, sealer } = known;
    const database = openServer({ url: config.DATABASE_URL, authToken: config.DATABASE_AUTH_TOKEN });
    const readiness = async () => {
      // Once it fits, it fits for as long as this version runs.
      if (known.readiness !== 'ready') known.readiness = await readReadiness(database, sealer);
      return known.readiness;
    };
    const flow = own.flow?.(env);
    const app = wire({
      ...known,
      store: createStore(database, sealer),
      readiness: () => readReadiness(database, sealer),
      log,
      botName: () => rememberedBotName(known),
      bigFiles: (name) => fetchBigFile(env, name),
      rasterise,
      sendForFeeds: sendFromEdge(),
      ...(env.AI ? { ai: env.AI } : {}),
      ...(flow ? { flow } : {}),
    });
    return { app, config, readiness, close: database.close };
  };

  return {
    async fetch(request: Request, env: Environment, _context: Context): Promise<Response> {
      try {
        const { app, readiness, close } = await open(env);
        try {
          const { pathname } = new URL(request.url);
          const isFree = pathname === '/healthz' || pathname.startsWith('/assets/');
          if (!isFree && (await readiness()) !== 'ready') return unready(await readiness());
          return await app.server.fetch(request);
        } finally {
          close();
        }
      } catch (error) {
        isolate = undefined;
        if (!(error instanceof BadEnvironment)) throw error;
        return unready(error.message);
      }
    },

    /** A wake-up: sends what is due, and asks to be woken again while more is. */
    async queue(_batch: unknown, env: Environment, _context: Context): Promise<void> {
      const { app, readiness, close } = await open(env);
      try {
        if ((await readiness()) !== 'ready') throw new Error('not ready');
        const taken = await tell(app);
        // Due and not taken: Telegram wants to be left alone for a while.
        const rest = taken > 0 ? {} : { delaySeconds: 10 };
        if (await app.store.hasDue(app.now())) await env.DELIVERY?.send({}, rest);
      } finally {
        close();
      }
    },

    async scheduled(
      event: { readonly scheduledTime: number },
      env: Environment,
      _context: Context,
    ): Promise<void> {
      const { app, config, readiness, close } = await open(env);
      try {
        if ((await readiness()) !== 'ready') return;
        // A run may make fifty requests where nothing is paid for: without a queue, chores and telling take turns.
        const tellsNow = !env.DELIVERY && app.telling.deliver && event.scheduledTime % 120_000 >= 60_000;
        if (tellsNow) return void (await tell(app, mostWithoutQueue));
        await doChores(app, config);
        // By the queue, so that only one sends at a time, with requests of its own.
        if (app.telling.deliver) await env.DELIVERY?.send({});
      } finally {
        close();
      }
    },
  };
}

/** A server looks at more wishes in one statement than one round trip costs. */
const serverSlice = 20_000;
/** How long one wake-up sends, ms: a Worker may make a thousand requests, and has to answer the queue. */
const longestDelivery = 15_000;
/** Each message is one request, and three more for a slice of at least three: a thousand are allowed. */
const mostMessages = 400;
const mostWithoutQueue = 6;

/** Puts on the list what is to be told, and sends for a while. Resolves with how many messages were taken. */
async function tell({ telling }: App, most = mostMessages): Promise<number> {
  await telling.queue({ slice: serverSlice });
  const until = Date.now() + longestDelivery;
  const totals = await telling.deliver?.(({ taken }) => Date.now() < until && taken < most);
  return totals?.taken ?? 0;
}

/** Conversations on shared computers end; vacancies are brought up to date; who waits for one hears of it. */
async function doChores(app: App, config: Config): Promise<void> {
  await app.store.sweepLapsed(app.now());
  await followOnce(app);
  await tidyOpenings(app.store, app.now());
  await readFeeds(app);
  const { TELEGRAM_BOT_TOKEN: token, TELEGRAM_API_ROOT: apiRoot } = config;
  if (!token) return;
  const { store, now } = app;
  const send = makeSender(token, apiRoot, app.knowledge.speaker);
  const pause = (ms: number) => new Promise<void>((done) => setTimeout(done, ms));
  await tellWaiting({
    ...{ store, occupations: app.knowledge.occupations, today: stockholmDate(now()), now, send, pause },
    channel: 'telegram',
  });
  const reminding = { store, channel: 'telegram', world: app.advisor.world, now, send, pause } as const;
  await sendReminders(reminding);
  await sendPlanDays(reminding);
}

/** One window; the first fill is not for the edge. Trouble with the source is no reason to leave people waiting. */
async function followOnce({ follow }: App): Promise<void> {
  try {
    const followed = await follow?.({ rules: { snapshots: 'never', pause: 0 } });
    if (followed?.kind === 'failed') log(`following JobStream: ${followed.why}`);
    if (followed?.kind === 'broken') log('following JobStream: broke off');
  } catch (error) {
    log(`following JobStream: ${error instanceof Error ? error.name : 'failed'}`);
  }
}

/** A few: the others have their turn in a minute, and nobody waits for them. */
async function readFeeds({ feeds }: App): Promise<void> {
  try {
    for (const followed of (await feeds?.follow(3)) ?? [])
      if (followed.kind === 'failed') log(`feed ${followed.feed.id}: ${followed.failure.why}`);
  } catch (error) {
    log(`reading feeds: ${error instanceof Error ? error.name : 'failed'}`);
  }
}

async function rememberedBotName(known: Isolate): Promise<string | undefined> {
  const { TELEGRAM_BOT_TOKEN: token, TELEGRAM_API_ROOT: apiRoot } = known.config;
  if (token && !known.botName) known.botName = await askBotName(token, apiRoot);
  return known.botName;
}

async function fetchBigFile({ ASSETS }: Environment, name: string) {
  const response = await ASSETS?.fetch(new Request(`https://assets/${encodeURIComponent(name)}`));
  if (!response?.ok || !response.body) return undefined;
  return { body: response.body, type: response.headers.get('Content-Type') ?? 'application/octet-stream' };
}

/** Telegram and browsers come again; what is wrong stands in the log. */
function unready(why: string): Response {
  log(`not ready: ${why}`);
  return new Response('Landa is not ready. Please try again in a minute.\n', {
    status: 503,
    headers: { 'Retry-After': '60', 'Content-Type': 'text/plain; charset=utf-8' },
  });
}

function log(line: string): void {
  console.error(line);
}
