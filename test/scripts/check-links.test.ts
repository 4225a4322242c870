import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { checkLink, hashText, type LinkLimits } from '../../scripts/check-links/check-link.ts';
import { checkLinks, needsReading, reportLine } from '../../scripts/check-links/check-links.ts';

const limits: LinkLimits = { timeoutMs: 300, maxBytes: 1000, maxHops: 2, protocol: 'http:' };
const page = '<html><script>now()</script><p>Högst  3 600 kr</p></html>';
const requests: string[] = [];
let server: Server;
let origin = '';

beforeAll(async () => {
  server = createServer(({ url = '' }, response) => {
    requests.push(url);
    const send = (status: number, headers = {}, body = '') => response.writeHead(status, headers).end(body);
    if (url === '/page') send(200, {}, page);
    else if (url === '/long') send(200, {}, 'x'.repeat(100_000));
    else if (url === '/moved') send(301, { location: '/page' });
    else if (url === '/moved-for-good') send(308, { location: '/page' });
    else if (url === '/for-now') send(302, { location: '/page' });
    else if (url === '/round') send(307, { location: '/round' });
    else if (url === '/elsewhere') send(302, { location: 'https://localhost/' });
    else if (url === '/gone') send(410);
    else if (url === '/busy') send(503);
    else if (url === '/slow') return;
    else send(404);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});

const check = (path: string, before?: string) => checkLink(origin + path, before, limits);

test('a page that reads as before is the same, though its markup differs', async () => {
  const before = hashText('<p>Högst 3 600\nkr</p><style>p{}</style><!-- 2026 -->');
  expect(await check('/page', before)).toEqual({ state: 'same', hash: before });
});

test('another text is a change, and a page never seen is new', async () => {
  expect(await check('/page', hashText('Högst 2 500 kr'))).toMatchObject({ state: 'changed' });
  expect(await check('/page')).toMatchObject({ state: 'new' });
});

test('a permanent redirect has moved; a temporary one is followed', async () => {
  expect(await check('/moved')).toEqual({ state: 'moved', to: `${origin}/page` });
  expect(await check('/moved-for-good')).toEqual({ state: 'moved', to: `${origin}/page` });
  expect(await check('/for-now')).toMatchObject({ state: 'new' });
});

test('404 and 410 are gone; a server that is busy says nothing', async () => {
  expect(await check('/nothing')).toEqual({ state: 'gone', status: 404 });
  expect(await check('/gone')).toEqual({ state: 'gone', status: 410 });
  expect(await check('/busy')).toEqual({ state: 'not_checked', why: 'answered 503' });
});

test('it is bounded in time, size and hops, and keeps to its protocol', async () => {
  expect(await check('/slow')).toEqual({ state: 'not_checked', why: 'too slow' });
  expect(await check('/round')).toEqual({ state: 'not_checked', why: 'sent on too many times' });
  expect(await check('/elsewhere')).toMatchObject({ state: 'not_checked' });
  expect(await check('/long')).toEqual({ state: 'new', hash: hashText('x'.repeat(1000)) });
  const asked = requests.length;
  const https = { ...limits, protocol: 'https:' } as const;
  expect(await checkLink(`${origin}/page`, undefined, https)).toMatchObject({ state: 'not_checked' });
  expect(requests.length).toBe(asked);
});

test('without a network it is not checked', async () => {
  const closed = createServer();
  await new Promise<void>((resolve) => closed.listen(0, '127.0.0.1', resolve));
  const { port } = closed.address() as AddressInfo;
  await new Promise((resolve) => closed.close(resolve));
  expect(await checkLink(`http://127.0.0.1:${port}/`, 'x', limits)).toEqual({
    state: 'not_checked',
    why: 'ECONNREFUSED',
  });
});

test('each address is asked once, and named with the rules that rest on it', async () => {
  requests.length = 0;
  const sources = [
    { id: 'a', url: `${origin}/gone` },
    { id: 'b', url: `${origin}/page` },
    { id: 'c', url: `${origin}/gone` },
  ];
  const checked = await checkLinks(sources, { [`${origin}/page`]: hashText(page) }, limits, 1);
  expect(requests).toEqual(['/gone', '/page']);
  expect(checked.filter(needsReading).map(reportLine)).toEqual([`gone (410)  ${origin}/gone  (a, c)`]);
  expect(checked.map(({ found }) => found.state)).toEqual(['gone', 'same']);
});
