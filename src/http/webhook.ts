import { Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import * as z from 'zod';
import { type FinishedUpdates, rememberFinished } from './finished-updates.ts';

export interface WebhookOptions {
  /** What Telegram must send along; without one there is no webhook. */
  readonly secret: string;
  readonly handle: (update: TelegramUpdateForm) => Promise<void>;
  readonly log: (line: string) => void;
  /** What this process has brought to an end; outlives the webhook where one is made for each request. */
  readonly finished?: FinishedUpdates;
  /** Milliseconds until Telegram is told to come again. */
  readonly longest?: number;
}

/** As much of an update as we check: what Telegram sent is its own business, but it must be an update. */
const updateSchema = z.looseObject({ update_id: z.number().int() });
export type TelegramUpdateForm = z.infer<typeof updateSchema>;

const largest = 1024 * 1024;
/** Telegram waits 60 s, Cloudflare's free time and people's patience are shorter. */
const longestTurn = 9_500;

/**
 * Telegram's updates. 401 without the secret, 413 and 400 for what cannot be an update, 503 when the turn could not
 * be finished: then Telegram comes again. Nothing of the body is looked at before the secret.
 */
export function makeWebhook(options: WebhookOptions): Hono {
  const { secret, handle, log, finished = rememberFinished(), longest = longestTurn } = options;
  const webhook = new Hono();
  webhook.use(async (c, next) => {
    const given = c.req.header('X-Telegram-Bot-Api-Secret-Token') ?? '';
    if (!(await isSame(given, secret))) return c.body(null, 401);
    return next();
  });
  webhook.post('/', bodyLimit({ maxSize: largest, onError: (c) => c.body(null, 413) }), async (c) => {
    const update = updateSchema.safeParse(await c.req.json().catch(() => undefined));
    if (!update.success) return c.body(null, 400);
    const id = update.data.update_id;
    if (finished.has(id)) return c.body(null, 200);
    try {
      await within(longest, handle(update.data));
      finished.add(id);
      return c.body(null, 200);
    } catch (error) {
      // The kind of error and nothing else: a message may hold what a person wrote.
      log(`update ${id}: ${error instanceof Error ? error.name : 'failed'}`);
      return c.body(null, 503);
    }
  });
  return webhook;
}

class TooSlow extends Error {
  override readonly name = 'TooSlow';
}

async function within<T>(milliseconds: number, work: Promise<T>): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, fail) => {
    timer = setTimeout(() => fail(new TooSlow()), milliseconds);
  });
  return Promise.race([work, late]).finally(() => clearTimeout(timer));
}

/** Compares in a time that tells nothing: two hashes of equal length, every byte of them. */
async function isSame(a: string, b: string): Promise<boolean> {
  const hash = async (text: string) =>
    new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text)));
  const [left, right] = await Promise.all([hash(a), hash(b)]);
  return left.reduce((difference, byte, at) => difference | (byte ^ (right[at] ?? 0)), 0) === 0;
}
