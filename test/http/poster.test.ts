import { gzipSync } from 'node:zlib';
import { describe, expect, it, onTestFinished } from 'vitest';
import { sizeOfPng } from '../support/png.ts';
import { readQr } from '../support/read-qr.ts';
import { makeTestApp, testNow, wireAt } from '../support/test-app.ts';

const publicUrl = 'https://landa.example.se';
const bot = { botName: async () => 'LandaTestBot' };

async function site(changes: Parameters<typeof wireAt>[3] = {}, parts: Parameters<typeof wireAt>[4] = {}) {
  const { store, database } = await makeTestApp();
  onTestFinished(() => database.close());
  const { server } = wireAt(store, testNow, undefined, changes, parts);
  const get = async (path: string, headers: Record<string, string> = {}) => {
    const response = await server.request(path, { headers });
    const bytes = new Uint8Array(await response.arrayBuffer());
    return {
      status: response.status,
      headers: response.headers,
      bytes,
      text: new TextDecoder().decode(bytes),
    };
  };
  return { get, codeAt: async (query: string) => readQr((await get(`/poster/qr.png${query}`)).bytes) };
}

describe('the address on a poster', () => {
  it('is the landing page in the second language, or a start link', async () => {
    const { codeAt, get } = await site({ PUBLIC_URL: publicUrl }, bot);
    expect(await codeAt('?with=ar')).toEqual([`${publicUrl}/s/ar`]);
    expect(await codeAt('?with=so&link=kista-1')).toEqual([`${publicUrl}/s/kista-1`]);
    const { text } = await get('/poster/sheet?with=ar');
    expect(text.replaceAll('<wbr/>', '')).toContain('>landa.example.se/s/ar</p>');
    expect(text).not.toContain('https://');
  });

  it('is the bot’s where no address is set', async () => {
    const { codeAt, get } = await site({}, bot);
    expect(await codeAt('?with=ar')).toEqual(['https://t.me/LandaTestBot?start=ar']);
    expect(await codeAt('?with=ar&link=kista-1')).toEqual(['https://t.me/LandaTestBot?start=kista-1']);
    expect((await get('/poster?with=ar')).text).not.toContain('fungerar bara på den här datorn');
  });

  it('is this machine’s where there is nothing else, which the maker says and the paper does not', async () => {
    const { codeAt, get } = await site({}, { botName: () => Promise.reject(new Error('no network')) });
    expect(await codeAt('?with=en')).toEqual(['http://localhost/s/en']);
    expect((await get('/poster?with=en')).text).toContain('fungerar bara på den här datorn');
    expect((await get('/poster/sheet?with=en')).text).not.toContain('fungerar bara på den här datorn');
  });

  it('opens in the poster’s language, unless another is asked for', async () => {
    const { get } = await site();
    const { text } = await get('/s/so', { 'Accept-Language': 'en' });
    expect(text).toContain('<html lang="so"');
    expect(text).toContain('href="/chat?lang=so&amp;link=so"');
    expect((await get('/s/so?lang=en')).text).toContain('<html lang="en"');
    expect((await get('/s/so?lang=xx')).text).toContain('<html lang="so"');
    expect((await get('/s/kista-1', { 'Accept-Language': 'en' })).text).toContain('<html lang="en"');
  });
});

describe('the maker', () => {
  it('keeps the start link in everything that it leads to', async () => {
    const { get } = await site({ PUBLIC_URL: publicUrl });
    const { text } = await get('/poster?with=so&link=kista-1&lang=ar');
    const links = [...text.matchAll(/(?:href|src)="(\/poster[^"]*)"/g)].map(([, path = '']) => path);
    const own = links.filter((path) => path !== '/poster?lang=ar');
    expect(own.length).toBeGreaterThanOrEqual(8);
    for (const path of own) expect(path).toMatch(/with=so&amp;link=kista-1/);
    expect(text).toContain('<input type="hidden" name="link" value="kista-1"/>');
    expect((await get('/poster?with=so')).text).not.toContain('name="link"');
  });

  it('answers kindly to a language that it does not know, and with none to Swedish twice', async () => {
    const { get } = await site({ PUBLIC_URL: publicUrl });
    const chosen = async (path: string, headers = {}) =>
      /value="([\w-]+)" lang="[\w-]+" aria-pressed="true"/.exec((await get(path, headers)).text)?.[1];
    expect(await chosen('/poster?with=xx')).toBe('ar');
    expect(await chosen('/poster?with=sv')).toBe('ar');
    expect(await chosen('/poster', { 'Accept-Language': 'so' })).toBe('so');
    expect(await chosen('/poster?with=en', { 'Accept-Language': 'so' })).toBe('en');
  });

  it('says that no speaker has read a translation', async () => {
    const { get } = await site({ PUBLIC_URL: publicUrl });
    expect((await get('/poster?with=ar')).text).toContain('Ingen som talar språket har läst texten än');
  });

  it.each(['sv', 'ar', 'so', 'en'])(
    'speaks %s, and is found from the front page and a start link',
    async (lang) => {
      const { get } = await site({ PUBLIC_URL: publicUrl });
      expect((await get(`/poster?lang=${lang}`)).text).toContain(`<html lang="${lang}"`);
      expect((await get(`/?lang=${lang}`)).text).toContain(`href="/poster?lang=${lang}"`);
      expect((await get(`/s/kista-1?lang=${lang}`)).text).toContain(
        `href="/poster?lang=${lang}&amp;link=kista-1"`,
      );
      expect((await get(`/s/so?lang=${lang}`)).text).toContain(`href="/poster?lang=${lang}&amp;with=so"`);
    },
  );

  it('weighs less than 60 kB with all that belongs to it, compressed; so does the paper', async () => {
    const { get } = await site({ PUBLIC_URL: publicUrl });
    const weigh = async (paths: readonly string[]) => {
      const files = await Promise.all(paths.map(async (path) => (await get(path)).bytes));
      return files.reduce((sum, bytes) => sum + gzipSync(bytes).length, 0);
    };
    const assets = ['landscape.svg', 'icon.svg', 'poster.css'].map((name) => `/assets/${name}`);
    const code = '/poster/qr.svg?with=ar';
    expect(await weigh(['/poster', '/assets/site.css', code, ...assets])).toBeLessThan(60_000);
    expect(await weigh(['/poster/sheet?format=cards', '/assets/print.js', ...assets])).toBeLessThan(60_000);
  });
});

describe('the paper', () => {
  it('says the same in Swedish and in the other language, each as a text of its own', async () => {
    const { get } = await site({ PUBLIC_URL: publicUrl });
    const { text } = await get('/poster/sheet?with=ar');
    const said = (lang: string, dir: string) =>
      [...text.matchAll(new RegExp(`lang="${lang}" dir="${dir}">`, 'g'))].length;
    expect(said('sv', 'ltr')).toBe(4);
    expect(said('ar', 'rtl')).toBe(4);
    expect(text).toContain('Arbetsförmedlingen');
  });

  it('is four cards, read aloud once', async () => {
    const { get } = await site({ PUBLIC_URL: publicUrl });
    const { text } = await get('/poster/sheet?with=so&format=cards');
    expect(text.match(/class="poster poster-card"/g)).toHaveLength(4);
    expect(text.match(/<div aria-hidden="true"><div class="poster/g)).toHaveLength(3);
    expect((await get('/poster/sheet?with=so&format=a3')).text).toContain('class="poster poster-a4"');
  });

  it('has no style and no script of its own in the page, and is white in the dark', async () => {
    const { get } = await site({ PUBLIC_URL: publicUrl });
    for (const path of ['/poster', '/poster/sheet', '/poster/sheet?format=cards']) {
      const { text, headers } = await get(path);
      expect(text, path).not.toMatch(/ style=|<style|<script>/);
      expect(headers.get('Content-Security-Policy')).toContain("style-src 'self'");
    }
    expect((await get('/poster/sheet')).text).toContain('<meta name="color-scheme" content="only light"/>');
  });
});

describe('the square alone', () => {
  it('is taken along as a PNG of 1200 pixels', async () => {
    const { get } = await site({ PUBLIC_URL: publicUrl });
    const { headers, bytes } = await get('/poster/qr.png?with=ar&link=kista-1');
    expect(headers.get('Content-Type')).toBe('image/png');
    expect(headers.get('Content-Disposition')).toBe('attachment; filename="landa-qr-kista-1.png"');
    expect(sizeOfPng(bytes)).toEqual([1200, 1200]);
  });

  it('is taken along as an SVG with a quiet zone of four modules', async () => {
    const { get } = await site({ PUBLIC_URL: publicUrl });
    const { headers, text } = await get('/poster/qr.svg?with=ar');
    expect(headers.get('Content-Type')).toBe('image/svg+xml');
    expect(headers.get('Content-Disposition')).toBe('attachment; filename="landa-qr-ar.svg"');
    expect(text).toMatch(/^<svg xmlns="http:\/\/www.w3.org\/2000\/svg"[^>]* viewBox="-4 -4 /);
  });
});

it.each(['/poster', '/poster/sheet', '/poster/qr.svg', '/poster/qr.png'])(
  '%s is missing for a link that cannot be one of ours',
  async (path) => {
    const { get } = await site({ PUBLIC_URL: publicUrl });
    for (const link of ['a%20b', 'x'.repeat(33), '%22%3E', 'a/../b']) {
      const { status, text } = await get(`${path}?link=${link}`);
      expect(status, link).toBe(404);
      expect(text).toContain('Sidan finns inte');
    }
  },
);
