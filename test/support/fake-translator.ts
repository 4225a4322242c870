import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import * as z from 'zod';

/** What a translator may be sent: these fields and no other. */
const asked = z.strictObject({
  model: z.literal('a-model'),
  messages: z.tuple([
    z.strictObject({ role: z.literal('system'), content: z.string().min(1) }),
    z.strictObject({ role: z.literal('user'), content: z.string().min(1) }),
  ]),
});

/** How it answers: each line with its language before it, unless a test wants something else of it. */
export type Manner = (response: ServerResponse, lines: readonly string[]) => void;

/** Stands in for a service that speaks OpenAI's chat completions, and is strict about what it is asked. */
export async function startFakeTranslator() {
  const requests: {
    readonly lines: readonly string[];
    readonly instruction: string;
    readonly raw: string;
  }[] = [];
  const faults: string[] = [];
  let manner: Manner | undefined;
  const server = createServer(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const raw = Buffer.concat(chunks).toString();
    const body = asked.safeParse(JSON.parse(raw));
    const { method, url, headers } = request;
    if (method !== 'POST' || url !== '/v1/chat/completions') faults.push(`${method} ${url}`);
    if (headers.authorization !== 'Bearer a-key') faults.push(`authorization: ${headers.authorization}`);
    if (!headers['content-type']?.startsWith('application/json')) faults.push('no JSON');
    if (headers.cookie || headers.referer) faults.push('something of a browser');
    if (!body.success) {
      faults.push(body.error.message);
      response.writeHead(400).end();
      return;
    }
    const [system, user] = body.data.messages;
    const lines = user.content.split('\n');
    requests.push({ lines, instruction: system.content, raw });
    if (manner) return manner(response, lines);
    const language = /into (.+), in plain/.exec(system.content)?.[1] ?? '?';
    say(response, lines.map((line) => `${language}: ${line}`).join('\n'));
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1`;
  return {
    url,
    settings: { TRANSLATOR_URL: url, TRANSLATOR_KEY: 'a-key', TRANSLATOR_MODEL: 'a-model' },
    requests,
    faults,
    behave: (next: Manner | undefined) => {
      manner = next;
    },
    close: () => {
      server.closeAllConnections();
      return new Promise<void>((done) => server.close(() => done()));
    },
  };
}

/** An answer in the form of the service, with what else stands in one. */
export function say(response: ServerResponse, content: string): void {
  const choice = { index: 0, finish_reason: 'stop', message: { role: 'assistant', content, refusal: null } };
  response
    .writeHead(200, { 'Content-Type': 'application/json' })
    .end(
      JSON.stringify({ id: 'x', object: 'chat.completion', choices: [choice], usage: { total_tokens: 1 } }),
    );
}
