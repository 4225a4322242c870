import { gzipSync } from 'node:zlib';
import { describe, expect, it, onTestFinished } from 'vitest';
import { addLinks } from '../support/start-links.ts';
import { makeTestApp, testConfig, testNow, wireAt } from '../support/test-app.ts';
import { makeVisitor } from '../webchat/visitor.ts';

async function site(changes: Parameters<typeof wireAt>[3] = {}, parts: Parameters<typeof wireAt>[4] = {}) {
  const { store, database } = await makeTestApp();
  onTestFinished(() => database.close());
  const { server } = wireAt(store, testNow, undefined, changes, parts);
  const get = async (path: string, headers: Record<string, string> = {}) => {
    const response = await server.request(path, { headers });
    return { status: response.status, headers: response.headers, text: await response.text() };
  };
  return { server, get, store };
}

describe('the front page and a start link', () => {
  it('offer Telegram where there is a bot, and the browser always', async () => {
    const { get } = await site({}, { botName: async () => 'LandaTestBot' });
    const { text } = await get('/s/kista-1', { 'Accept-Language': 'so' });
    expect(text).toContain('<html lang="so"');
    expect(text).toContain('href="https://t.me/LandaTestBot?start=kista-1"');
    expect(text).toContain('href="/chat?lang=so&amp;link=kista-1"');
    expect((await (await site()).get('/')).text).not.toContain('t.me');
  });

  it('open in the browser when Telegram does not answer', async () => {
    const { get } = await site({}, { botName: () => Promise.reject(new Error('no network')) });
    const { status, text } = await get('/');
    expect(status).toBe(200);
    expect(text).toContain('href="/chat?lang=sv"');
  });

  it('are met in the language that the link hints at, which stands first, until another is chosen', async () => {
    const { get, store } = await site();
    await addLinks(store, { id: 'kbt7x2m', locale: 'so' }, { id: 'gfw94pz' });
    const first = (text: string) => /<nav class="languages"[^>]*><a href="\?lang=(\w+)"/.exec(text)?.[1];
    const swedish = { 'Accept-Language': 'sv' };
    const hinted = (await get('/s/kbt7x2m', swedish)).text;
    expect(hinted).toContain('<html lang="so"');
    expect(first(hinted)).toBe('so');
    expect(hinted).toContain('href="/chat?lang=so&amp;link=kbt7x2m"');
    expect((await get('/s/ar', swedish)).text).toContain('<html lang="ar"');
    const chosen = (await get('/s/kbt7x2m?lang=en', swedish)).text;
    expect(chosen).toContain('<html lang="en"');
    expect(first(chosen)).toBe('so');
    for (const path of ['/s/gfw94pz', '/s/zzzzzz9', '/s/kista-1', '/'])
      expect((await get(path, swedish)).text, path).toContain('<html lang="sv"');
    await store.revokeLink('kbt7x2m', 1);
    expect((await get('/s/kbt7x2m', swedish)).text).toContain('<html lang="sv"');
  });

  it('open while nothing can be read', async () => {
    const { get, store } = await site();
    const linkById = () => Promise.reject(new Error('no database'));
    const { server } = wireAt({ ...store, linkById }, testNow);
    expect((await server.request('/s/kbt7x2m')).status).toBe(200);
    expect((await server.request('/chat?link=kbt7x2m')).status).toBe(200);
    expect((await get('/s/kbt7x2m')).status).toBe(200);
  });

  it('show the address that a phone can open', async () => {
    const { get } = await site({ PUBLIC_URL: 'https://landa.example.se' });
    const { text } = await get('/s/kista-1');
    expect(text).toContain('landa.example.se/s/kista-1');
    expect(text).toContain('data:image/svg+xml');
  });

  it('a link that cannot be one of ours is a page that is missing', async () => {
    const { get } = await site();
    for (const path of [
      '/s/a%20b',
      `/s/${'x'.repeat(33)}`,
      '/s/%3Cscript%3E',
      '/nothing',
      '/assets/nothing.js',
    ])
      expect((await get(path)).status, path).toBe(404);
    expect((await get('/nothing?lang=en', {})).text).toContain('href="/chat"');
  });
});

describe('every page', () => {
  it('weighs less than 60 kB with all that belongs to it, compressed', async () => {
    const { server } = await site();
    const one = makeVisitor(() => server);
    const assets = await Promise.all(
      ['site.css', 'chat.js', 'icon.svg'].map(async (name) =>
        (await server.request(`/assets/${name}`)).text(),
      ),
    );
    const pages = [
      await one.open('/'),
      await one.open('/chat?example=family&n=99'),
      await one.begin('ar'),
      await one.tap('a.work.5330'),
      await one.say('Fittja'),
      await one.say('/support'),
    ];
    for (const page of pages) {
      const weight = [page, ...assets].reduce((sum, text) => sum + gzipSync(text).length, 0);
      expect(weight).toBeLessThan(60_000);
    }
  });

  it('tells of the privacy policy in the words of the conversation', async () => {
    const { get } = await site();
    expect((await get('/privacy')).text).toContain('Vi frågar aldrig efter namn');
    expect((await get('/privacy')).text).toContain(testConfig.OPERATOR_CONTACT);
  });

  it('files are kept for a year under an address that changes with them', async () => {
    const { get } = await site();
    const { text } = await get('/');
    const path = /href="(\/assets\/site\.css\?[a-z0-9]+)"/.exec(text)?.[1] ?? '';
    const { headers } = await get(path);
    expect(headers.get('Cache-Control')).toContain('immutable');
    expect(headers.get('Content-Type')).toContain('text/css');
    expect(headers.get('X-Content-Type-Options')).toBe('nosniff');
  });
});

describe('/healthz', () => {
  it('says 200 when the database fits, else 503 and why', async () => {
    const healthy = await (await site()).get('/healthz');
    expect(healthy.status).toBe(200);
    expect(JSON.parse(healthy.text)).toEqual({
      version: '0.1.0',
      database: 'ready',
      vacanciesCheckedAt: '2026-11-24T07:10:00.000Z',
    });
    const ill = await (await site({}, { readiness: async () => 'other_key' })).get('/healthz');
    expect(ill.status).toBe(503);
    expect(JSON.parse(ill.text)).toMatchObject({ database: 'other_key' });
  });
});

describe('/status', () => {
  const at = async (clock: string) => {
    const { store, database } = await makeTestApp();
    onTestFinished(() => database.close());
    const { server } = wireAt(store, clock);
    const text = async (path: string) => (await server.request(path)).text();
    return { text };
  };

  it('says when vacancies were last brought up to date, and that it is long ago after a day', async () => {
    const { text } = await at('2026-11-25T07:09:00Z');
    expect(await text('/status')).toContain('stämdes av senast 24 november 2026 klockan 08:10.</p>');
    const later = await at('2026-11-25T07:11:00Z');
    expect(await later.text('/status')).toContain('Det är mer än ett dygn sedan');
    // The service itself is well.
    expect(JSON.parse(await later.text('/healthz'))).toMatchObject({ database: 'ready' });
  });

  it('counts by source, in every language, and is found from the foot of each page', async () => {
    const { text } = await at(testNow);
    expect(await text('/status')).toMatch(/<li>\d+ jobb från Arbetsförmedlingens Platsbanken<\/li>/);
    for (const code of ['ar', 'so', 'en']) {
      expect(await text(`/status?lang=${code}`)).toContain('Platsbanken');
      expect(await text(`/?lang=${code}`)).toContain(`href="/status?lang=${code}"`);
    }
  });

  it('says so when nothing was ever brought up to date', async () => {
    const { store, database } = await makeTestApp({ vacancies: false });
    onTestFinished(() => database.close());
    const { server } = wireAt(store, testNow);
    expect(await (await server.request('/status')).text()).toContain('Inga jobb just nu');
    expect(await (await server.request('/healthz')).json()).toMatchObject({ vacanciesCheckedAt: null });
  });
});

describe('a fault of ours', () => {
  it('is a kind page that keeps the conversation, and a line that tells nothing of it', async () => {
    const { store, database } = await makeTestApp();
    const lines: string[] = [];
    const { server } = wireAt(store, testNow, undefined, {}, { log: (line) => lines.push(line) });
    const one = makeVisitor(() => server);
    await one.begin();
    database.close();
    await one.say('a secret about me');
    expect(one.last()?.status).toBe(503);
    expect(one.html()).toContain('Det du har svarat finns kvar');
    expect(lines).toHaveLength(1);
    expect(lines[0]).toMatch(/^POST \/chat: \w+$/);
  });
});
