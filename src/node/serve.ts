import { once } from 'node:events';
import { createServer } from 'node:http';
import { setTimeout } from 'node:timers/promises';
import { getRequestListener } from '@hono/node-server';
import { Hono } from 'hono';
import { compress } from 'hono/compress';
import { receiveUpdate } from '../app/receive-update.ts';
import { sendPlanDays } from '../app/send-plan-days.ts';
import { sendReminders } from '../app/send-reminders.ts';
import { tellWaiting } from '../app/tell-waiting.ts';
import { tidyOpenings } from '../app/tidy-openings.ts';
import { BadEnvironment, type Config } from '../config.ts';
import { stockholmDate } from '../core/stockholm.ts';
import { setWebhook } from '../telegram/menu.ts';
import { makeSender, runTelegram } from '../telegram/run.ts';
import type { App } from '../wiring.ts';
import { describeVacancies, keepInStep } from './keep-in-step.ts';
import { keepTelling } from './keep-telling.ts';
import { readFeeds } from './read-feeds.ts';

const log = (line: string) => console.error(line);

/** The web chat and, with a token, Telegram, until the process is told to stop. */
export async function serve(app: App, config: Config): Promise<number> {
  const stop = new AbortController();
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => stop.abort());
  const server = await listen(app, config);
  const shown =
    config.PUBLIC_URL ?? `http://${config.HOST === '127.0.0.1' ? 'localhost' : config.HOST}:${config.PORT}`;
  console.log(`Landa is here: ${shown}/chat`);
  if (!config.TELEGRAM_BOT_TOKEN) console.log('To put it on Telegram, see README.md. Ctrl+C ends.');
  const known = await describeVacancies(app, config.TELEGRAM_BOT_TOKEN !== undefined);
  if (known) console.log(known);
  await Promise.all([
    telegram(app, config, stop.signal),
    eachMinute(app, config, stop.signal),
    keepInStep(app, stop.signal, log),
    keepTelling(app, stop.signal, log),
    readFeeds(app, stop.signal, log),
    once(stop.signal, 'abort').catch(() => {}),
  ]);
  server.closeAllConnections();
  server.close();
  return 0;
}

async function listen(app: App, { HOST, PORT }: Config) {
  const outer = new Hono();
  // At the edge Cloudflare does this.
  outer.use(compress());
  // As a whole: its pages for what is missing and for faults belong to it.
  outer.all('*', (c) => app.server.fetch(c.req.raw));
  const server = createServer(getRequestListener(outer.fetch));
  // Telegram and proxies keep connections: one that we close first breaks under the update they are just sending.
  server.keepAliveTimeout = 75_000;
  server.listen(PORT, HOST);
  await once(server, 'listening').catch((error: NodeJS.ErrnoException) => {
    const why =
      error.code === 'EADDRINUSE' ? 'is taken by another program' : `cannot be used (${error.code})`;
    throw new BadEnvironment(`PORT: ${PORT} ${why}. Choose another: PORT=8788 npm start`);
  });
  return server;
}

async function telegram(app: App, config: Config, signal: AbortSignal): Promise<void> {
  const {
    TELEGRAM_BOT_TOKEN: token,
    TELEGRAM_API_ROOT: apiRoot,
    PUBLIC_URL,
    TELEGRAM_WEBHOOK_SECRET: secret,
  } = config;
  if (!token) return;
  const { speaker, languages } = app.knowledge;
  if (config.TELEGRAM_MODE === 'webhook') {
    await setWebhook({
      token,
      apiRoot,
      url: `${PUBLIC_URL}/telegram/webhook`,
      secret: secret ?? '',
      speaker,
      languages,
    });
    return;
  }
  await runTelegram({
    token,
    apiRoot,
    speaker,
    languages,
    draw: app.rasterise,
    readAloud: app.readAloud,
    receive: (update, messenger) => receiveUpdate(app.advisor, update, messenger),
    onIgnored: () => app.store.tally(stockholmDate(app.now()), 'ignored_update'),
    signal,
    log,
  });
}

/** New vacancies come with a sync, which may run beside us; conversations on shared computers end. */
async function eachMinute(app: App, config: Config, signal: AbortSignal): Promise<void> {
  const pause = (ms: number) => setTimeout(ms, undefined, { signal }).catch(() => {});
  const report = (what: string) => (error: unknown) =>
    log(`${what}: ${error instanceof Error ? error.name : 'failed'}`);
  const { TELEGRAM_BOT_TOKEN: token, TELEGRAM_API_ROOT: apiRoot } = config;
  const send = token ? makeSender(token, apiRoot, app.knowledge.speaker) : undefined;
  for (;;) {
    await pause(60_000);
    if (signal.aborted) return;
    await app.store.sweepLapsed(app.now()).catch(report('ending lapsed conversations'));
    await tidyOpenings(app.store, app.now()).catch(report('tidying openings'));
    if (!send) continue;
    const today = stockholmDate(app.now());
    await tellWaiting({
      ...{ store: app.store, occupations: app.knowledge.occupations, today, now: app.now, send, pause },
      channel: 'telegram',
    }).catch(report('telling those who wait'));
    const { store, now, advisor } = app;
    const reminding = { store, channel: 'telegram', world: advisor.world, now, send, pause } as const;
    await sendReminders(reminding).catch(report('reminding of saved jobs'));
    await sendPlanDays(reminding).catch(report('reminding of moves'));
  }
}
