import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface Call {
  readonly method: string;
  readonly body: Record<string, unknown>;
}
export interface FakeMessage {
  readonly id: number;
  text: string;
  buttons: { text: string; data?: string; url?: string }[];
}

/** A small stand-in for Telegram's HTTP API that keeps what the person would see in one chat. */
export async function startFakeTelegram() {
  const calls: Call[] = [];
  const messages: FakeMessage[] = [];
  const faults: { method: string; status: number; body: object }[] = [];
  let lastId = 100;
  const server = createServer(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const raw = Buffer.concat(chunks).toString();
    const method = request.url?.split('/').at(-1) ?? '';
    const isJson = request.headers['content-type']?.includes('json');
    const body = isJson ? (JSON.parse(raw) as Record<string, unknown>) : { ...fieldsOf(raw), raw };
    calls.push({ method, body });
    const fault = faults.findIndex((one) => one.method === method);
    const [status, answer] =
      fault >= 0 ? faulty(faults.splice(fault, 1)[0]) : [200, { ok: true, result: perform(method, body) }];
    response.writeHead(status as number, { 'content-type': 'application/json' }).end(JSON.stringify(answer));
  });

  function perform(method: string, body: Record<string, unknown>): unknown {
    if (method === 'sendMessage') {
      const message = { id: ++lastId, text: plain(String(body['text'])), buttons: buttonsOf(body) };
      messages.push(message);
      return { message_id: message.id, date: 0, chat: { id: body['chat_id'], type: 'private' } };
    }
    if (method === 'sendPhoto') {
      const message = {
        id: ++lastId,
        text: `(a picture)\n${plain(String(body['caption']))}`,
        buttons: buttonsOf({ reply_markup: JSON.parse(String(body['reply_markup'])) }),
      };
      messages.push(message);
      return { message_id: message.id, date: 0, chat: { id: Number(body['chat_id']), type: 'private' } };
    }
    if (method === 'editMessageText') {
      const message = messages.find(({ id }) => id === body['message_id']);
      if (message) Object.assign(message, { text: plain(String(body['text'])), buttons: buttonsOf(body) });
      return true;
    }
    if (method === 'sendVoice' || method === 'sendDocument')
      return { message_id: ++lastId, date: 0, chat: { id: 1, type: 'private' } };
    return true;
  }

  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    calls,
    messages,
    /** The next call of this method fails so. */
    fail: (method: string, status: number, body: object = {}) => faults.push({ method, status, body }),
    nextMessageId: () => ++lastId,
    close: () => new Promise<void>((done) => server.close(() => done())),
  };
}
export type FakeTelegram = Awaited<ReturnType<typeof startFakeTelegram>>;

/** The fields of a form with a file in it. */
function fieldsOf(raw: string): Record<string, string> {
  const fields = raw.matchAll(/content-disposition: ?form-data; ?name="(\w+)"\r\n\r\n(.*?)\r\n--/gis);
  return Object.fromEntries([...fields].map(([, name = '', value = '']) => [name, value]));
}

function faulty(fault: { status: number; body: object } | undefined): [number, object] {
  return [200, { ok: false, error_code: fault?.status ?? 500, description: 'fault', ...fault?.body }];
}

function buttonsOf(body: Record<string, unknown>): FakeMessage['buttons'] {
  const markup = body['reply_markup'] as
    | { inline_keyboard?: { text: string; callback_data?: string; url?: string }[][] }
    | undefined;
  return (markup?.inline_keyboard ?? []).flat().map(({ text, callback_data, url }) => ({
    text,
    ...(callback_data ? { data: callback_data } : {}),
    ...(url ? { url } : {}),
  }));
}

function plain(html: string): string {
  return html
    .replace(/<[^>]+>/g, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&');
}
