import { once } from 'node:events';
import { createServer, type RequestListener, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { expect, it, onTestFinished } from 'vitest';
import { feedSource } from '../../src/feeds/feed-source.ts';
import { sendFromEdge } from '../../src/feeds/send-from-edge.ts';
import { type Looked, sendFromNode } from '../../src/feeds/send-from-node.ts';

const rss = '<?xml version="1.0"?><rss><channel><item><title>Å</title></item></channel></rss>';
const userAgent = 'Landa/test (+https://landa.example.org)';

/** A server on this machine, which only a test may fetch from. */
async function serve(answer: RequestListener) {
  const server = createServer(answer);
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  // An address that was just bound.
  const { port } = server.address() as AddressInfo;
  return { port, url: `http://127.0.0.1:${port}/jobs.rss` };
}

const platforms = {
  node: () => sendFromNode({ rules: { loopback: true } }),
  edge: () => sendFromEdge(),
} as const;

function open(platform: keyof typeof platforms, limits = {}) {
  return feedSource({ send: platforms[platform](), userAgent, rules: { loopback: true }, limits });
}

function send(
  response: ServerResponse,
  body: string | Buffer,
  headers: Record<string, string> = {},
  status = 200,
) {
  response.writeHead(status, { 'Content-Type': 'application/rss+xml', ...headers }).end(body);
}

it.each(['node', 'edge'] as const)(
  'a feed comes with what it is recognised by, and says who asks (%s)',
  async (on) => {
    const asked: unknown[] = [];
    const { url } = await serve((request, response) => {
      const { 'user-agent': agent, 'if-none-match': known, 'if-modified-since': since } = request.headers;
      asked.push([request.method, agent, known, since]);
      if (known === '"1"') return response.writeHead(304).end();
      return send(response, rss, { ETag: '"1"', 'Last-Modified': 'Tue, 24 Nov 2026 08:00:00 GMT' });
    });
    const source = open(on);
    const first = await source.fetchFeed(url, {});
    const lastModified = 'Tue, 24 Nov 2026 08:00:00 GMT';
    expect(first).toEqual({ kind: 'feed', text: rss, etag: '"1"', lastModified });
    expect(await source.fetchFeed(url, { etag: '"1"', lastModified })).toEqual({ kind: 'unchanged' });
    expect(asked).toEqual([
      ['GET', userAgent, undefined, undefined],
      ['GET', userAgent, '"1"', lastModified],
    ]);
  },
);

it.each([
  ['not found', 404, {}, { why: 'not_found', status: 404 }],
  ['gone', 410, {}, { why: 'not_found', status: 410 }],
  [
    'asked too often',
    429,
    { 'Retry-After': '7200' },
    { why: 'too_often', status: 429, retryAfter: 7_200_000 },
  ],
  ['out of service', 503, { 'Retry-After': '60' }, { why: 'broken', status: 503, retryAfter: 60_000 }],
  ['let in by nobody', 403, {}, { why: 'refused', status: 403 }],
  ['a picture', 200, { 'Content-Type': 'image/png' }, { why: 'not_text', status: 200 }],
  ['packed in a way nobody knows', 200, { 'Content-Encoding': 'zstd-9' }, { why: 'not_text' }],
] as const)('what is %s is told as that', async (_what, status, headers, expected) => {
  const { url } = await serve((_request, response) => send(response, rss, headers, status));
  expect(await open('node').fetchFeed(url, {})).toEqual({ kind: 'failed', ...expected });
});

it('packed feeds are unpacked, and other encodings than UTF-8 are read', async () => {
  const bodies: Record<string, [Buffer, Record<string, string>]> = {
    '/gzip': [gzipSync(rss), { 'Content-Encoding': 'gzip' }],
    '/br': [brotliCompressSync(rss), { 'Content-Encoding': 'br' }],
    '/header': [Buffer.from(rss, 'latin1'), { 'Content-Type': 'text/xml; charset=iso-8859-1' }],
    '/xml': [Buffer.from(rss.replace('?>', ' encoding="windows-1252"?>'), 'latin1'), {}],
    '/unknown': [Buffer.from(rss), { 'Content-Type': 'text/xml; charset=klingon' }],
  };
  const { port } = await serve((request, response) => {
    const [body, headers] = bodies[request.url ?? ''] ?? [Buffer.alloc(0), {}];
    send(response, body, headers);
  });
  for (const path of Object.keys(bodies))
    expect(await open('node').fetchFeed(`http://127.0.0.1:${port}${path}`, {}), path).toMatchObject({
      kind: 'feed',
      text: expect.stringContaining('<title>Å</title>'),
    });
});

it.each(['node', 'edge'] as const)('a body without end is let go of, packed or not (%s)', async (on) => {
  let closed = 0;
  const { port } = await serve((request, response) => {
    response.on('close', () => closed++);
    if (request.url === '/bomb')
      return send(response, gzipSync(Buffer.alloc(300_000_000)), { 'Content-Encoding': 'gzip' });
    response.writeHead(200, { 'Content-Type': 'text/xml' });
    const more = () => {
      while (!response.destroyed && response.write('<item>'.repeat(10_000)));
    };
    response.on('drain', more);
    return more();
  });
  for (const path of ['/endless', '/bomb'])
    expect(await open(on).fetchFeed(`http://127.0.0.1:${port}${path}`, {})).toEqual({
      kind: 'failed',
      why: 'too_big',
    });
  await expect.poll(() => closed).toBe(2);
});

it('"not changed" to whoever has nothing yet is a fault of the server', async () => {
  const { url } = await serve((_request, response) => response.writeHead(304).end());
  expect(await open('node').fetchFeed(url, {})).toEqual({ kind: 'failed', why: 'broken', status: 304 });
  expect(await open('node').fetchFeed(url, { etag: '"1"' })).toEqual({ kind: 'unchanged' });
});

it('a broken packing is a feed that cannot be had', async () => {
  const whole = gzipSync(rss.repeat(1000));
  const { url } = await serve((_request, response) =>
    send(response, whole.subarray(0, whole.length / 2), { 'Content-Encoding': 'gzip' }),
  );
  expect(await open('node').fetchFeed(url, {})).toMatchObject({ kind: 'failed', why: 'unreachable' });
});

it.each(['node', 'edge'] as const)(
  'who drips is not waited for, before or within the body (%s)',
  async (on) => {
    const { port } = await serve((request, response) => {
      if (request.url === '/silent') return;
      response.writeHead(200, { 'Content-Type': 'text/xml' });
      const drip = setInterval(() => response.write(' '), 20);
      response.on('close', () => clearInterval(drip));
    });
    for (const path of ['/silent', '/drip']) {
      const began = performance.now();
      const answer = await open(on, { time: 200 }).fetchFeed(`http://127.0.0.1:${port}${path}`, {});
      expect(answer).toEqual({ kind: 'failed', why: 'too_slow' });
      expect(performance.now() - began).toBeLessThan(3000);
    }
  },
);

it('nobody there is unreachable', async () => {
  expect(await open('node').fetchFeed('http://127.0.0.1:1/', {})).toEqual({
    kind: 'failed',
    why: 'unreachable',
  });
});

it.each(['node', 'edge'] as const)('redirects are followed five times, each judged anew (%s)', async (on) => {
  const { port } = await serve((request, response) => {
    const [, kind = '', left = '0'] = request.url?.split('/') ?? [];
    if (kind === 'hop' && left === '0') return send(response, rss);
    const to: Record<string, string> = {
      hop: `/hop/${Number(left) - 1}`,
      private: 'https://10.0.0.1/jobs.rss',
      metadata: 'http://169.254.169.254/latest/meta-data/',
      mapped: 'https://[::ffff:192.168.0.1]/',
      name: 'https://router.local/',
      plain: 'http://jobb.storuman.se:8080/',
      scheme: 'file:///etc/passwd',
      user: 'https://user:secret@jobb.storuman.se/',
    };
    return response.writeHead(302, { Location: to[kind] ?? '' }).end();
  });
  const fetchFrom = (path: string) => open(on).fetchFeed(`http://127.0.0.1:${port}/${path}`, {});
  expect(await fetchFrom('hop/5')).toMatchObject({ kind: 'feed' });
  expect(await fetchFrom('hop/6')).toEqual({ kind: 'failed', why: 'redirects' });
  for (const path of ['private', 'metadata', 'mapped', 'name', 'scheme', 'user'])
    expect(await fetchFrom(path), path).toEqual({ kind: 'failed', why: 'not_allowed' });
});

it('without the option for tests nothing of this machine is fetched', async () => {
  let asked = 0;
  const { url, port } = await serve((_request, response) => {
    asked++;
    send(response, rss);
  });
  for (const address of [url, `https://localhost:${port}/`, `https://127.0.0.1:${port}/`])
    expect(await feedSource({ send: sendFromNode(), userAgent }).fetchFeed(address, {})).toEqual({
      kind: 'failed',
      why: 'not_allowed',
    });
  expect(asked).toBe(0);
});

it('the connection goes to the address that was judged, however a name answers later', async () => {
  let asked = 0;
  const { port } = await serve((request, response) => {
    asked++;
    send(response, rss, { 'X-Host': request.headers.host ?? '' });
  });
  const fetchOver = (answers: readonly (readonly string[])[], loopback: boolean) => {
    let looked = -1;
    const resolve = async (): Promise<readonly Looked[]> => {
      looked++;
      return (answers[looked] ?? answers.at(-1) ?? []).map((address) => ({
        address,
        family: address.includes(':') ? 6 : 4,
      }));
    };
    const send = sendFromNode({ rules: { loopback }, resolve });
    // As the option for tests has it: a port of its own.
    const source = feedSource({ send, userAgent, rules: { loopback: true } });
    return source.fetchFeed(`http://jobb.storuman.se:${port}/`, {});
  };
  // First this machine, as the test allows, then one that would be refused: it is looked up once only.
  expect(await fetchOver([['127.0.0.1'], ['10.0.0.1']], true)).toMatchObject({ kind: 'feed' });
  expect(asked).toBe(1);
  for (const answers of [['127.0.0.1'], ['10.0.0.1'], ['::1'], ['fd00:ec2::254'], ['8.8.8.8', '192.168.0.1']])
    expect(await fetchOver([answers], false)).toEqual({ kind: 'failed', why: 'not_allowed' });
  expect(await fetchOver([[]], false)).toEqual({ kind: 'failed', why: 'unreachable' });
  expect(asked).toBe(1);
});
