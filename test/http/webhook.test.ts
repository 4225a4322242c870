import { expect, test } from 'vitest';
import { TurnNotCommitted } from '../../src/app/receive-update.ts';
import { makeWebhook, type WebhookOptions } from '../../src/http/webhook.ts';

const secret = 'the-secret';
const said = 'jag-bor-i-Tensta';
const update = { update_id: 77, message: { message_id: 1, text: said } };

function webhook(options: Partial<WebhookOptions> = {}) {
  const handled: unknown[] = [];
  const lines: string[] = [];
  const app = makeWebhook({
    secret,
    handle: async (one) => void handled.push(one),
    log: (line) => lines.push(line),
    ...options,
  });
  const post = async (
    body: BodyInit,
    headers: Record<string, string> = {},
    given: string | undefined = secret,
  ) => {
    const request = new Request('http://landa.test/', {
      method: 'POST',
      body,
      headers: { ...(given ? { 'X-Telegram-Bot-Api-Secret-Token': given } : {}), ...headers },
      duplex: 'half',
    } as RequestInit);
    return (await app.fetch(request)).status;
  };
  return { app, handled, lines, post };
}

/** A body that is made only as it is read, and says how much of it was. */
function bodyOf(chunks: number) {
  let read = 0;
  const stream = new ReadableStream<Uint8Array>(
    {
      pull(controller) {
        if (read++ < chunks) controller.enqueue(new Uint8Array(64 * 1024).fill(32));
        else controller.close();
      },
    },
    { highWaterMark: 0 },
  );
  return { stream, read: () => read };
}

test('without the right secret nothing of the body is read', async () => {
  const { post, handled } = webhook();
  for (const wrong of ['', 'the-secre', 'the-secret-', 'THE-SECRET', ' ']) {
    const { stream, read } = bodyOf(1);
    expect(await post(stream, {}, wrong), wrong).toBe(401);
    expect(read()).toBe(0);
  }
  expect(handled).toEqual([]);
});

test('an update is handled once, and a 200 says so', async () => {
  const { post, handled, lines } = webhook();
  expect(await post(JSON.stringify(update))).toBe(200);
  expect(await post(JSON.stringify(update))).toBe(200);
  expect(await post(JSON.stringify({ ...update, update_id: 78 }))).toBe(200);
  expect(handled).toEqual([update, { ...update, update_id: 78 }]);
  expect(lines).toEqual([]);
});

test.each(['', '{', 'null', '[]', '"77"', '{}', '{"update_id":"77"}', '{"update_id":7.5}', `${said}`])(
  'what is no update is refused: %s',
  async (body) => {
    const { post, handled, lines } = webhook();
    expect(await post(body)).toBe(400);
    expect(handled).toEqual([]);
    expect(lines).toEqual([]);
  },
);

test('a body that says it is huge is not read', async () => {
  const { post, handled } = webhook();
  const { stream, read } = bodyOf(64);
  expect(await post(stream, { 'Content-Length': String(64 * 64 * 1024) })).toBe(413);
  expect(read()).toBe(0);
  expect(handled).toEqual([]);
});

test('a body that does not say how huge it is is read no further than allowed', async () => {
  const { post, handled } = webhook();
  const { stream, read } = bodyOf(64);
  expect(await post(stream)).toBe(413);
  expect(read()).toBeLessThan(20);
  expect(handled).toEqual([]);
});

test('a turn that cannot be committed comes again, and the log has nothing of what was said', async () => {
  let fails = 1;
  const { post, lines } = webhook({
    handle: async () => {
      if (fails-- > 0) throw new TurnNotCommitted(said);
    },
  });
  expect(await post(JSON.stringify(update))).toBe(503);
  expect(lines).toEqual(['update 77: TurnNotCommitted']);
  expect(await post(JSON.stringify(update))).toBe(200);
});

test.each([said, { text: said }, undefined])(
  'whatever is thrown, what was said stays out of the log',
  async (thrown) => {
    const { post, lines } = webhook({ handle: () => Promise.reject(thrown) });
    expect(await post(JSON.stringify(update))).toBe(503);
    expect(lines).toEqual(['update 77: failed']);
  },
);

test('a turn that takes too long comes again, whatever becomes of it', async () => {
  let end: ((error: Error) => void) | undefined;
  const { post, lines } = webhook({
    longest: 20,
    handle: () => new Promise((_, fail) => (end = fail)),
  });
  expect(await post(JSON.stringify(update))).toBe(503);
  expect(lines).toEqual(['update 77: TooSlow']);
  end?.(new Error(said));
  await new Promise((done) => setTimeout(done, 5));
  expect(lines).toHaveLength(1);
});

test('there is nothing to get', async () => {
  const { app } = webhook();
  const headers = { 'X-Telegram-Bot-Api-Secret-Token': secret };
  for (const method of ['GET', 'PUT', 'DELETE'])
    expect((await app.request('/', { method, headers })).status, method).toBe(404);
  expect((await app.request('/')).status).toBe(401);
});
