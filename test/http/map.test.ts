import fc from 'fast-check';
import { describe, expect, it, onTestFinished } from 'vitest';
import type { Vacancy } from '../../src/core/vacancy.ts';
import { job } from '../support/job.ts';
import { sizeOfPng } from '../support/png.ts';
import { knowledge, makeTestApp, testNow, wireAt } from '../support/test-app.ts';

const now = Date.parse(testNow);

async function site(
  jobs: readonly Vacancy[],
  changes: Parameters<typeof wireAt>[3] = {},
  parts: Parameters<typeof wireAt>[4] = {},
) {
  const { store, database } = await makeTestApp({ vacancies: false });
  onTestFinished(() => database.close());
  await store.upsert(jobs, now);
  const { server } = wireAt(store, testNow, undefined, changes, parts);
  return { store, server, get: async (path: string) => (await server.request(path)).text() };
}

/** The numbers of each municipality as the picture says them, under its dots. */
function onMap(html: string) {
  const [svg = ''] = /<svg class="map".*?<\/svg>/s.exec(html) ?? [];
  return [...svg.matchAll(/<g data-place="(\d{4})"><title>([^<]*)<\/title>(.*?)<\/g>/gs)].map(
    ([, place = '', title = '', circles = '']) => {
      const [permanent = 0, other = 0] = (title.match(/\d+/g) ?? []).map(Number);
      const marks = [...circles.matchAll(/class="(\w+)"/g)].map(([, mark]) => mark);
      return { place, name: title.split(':')[0], permanent, other, marks };
    },
  );
}

/** The same as the table says them. */
function inTable(html: string) {
  return [
    ...html.matchAll(
      /<tr data-place="(\d{4})"><th scope="row">([^<]*)<\/th><td>([^<]*)<\/td><td>([^<]*)<\/td><td>([^<]*)<\/td>/g,
    ),
  ].map(([, place = '', name, ...numbers]) => {
    const [permanent = 0, other = 0, all = 0] = numbers.map((text) =>
      Number((text ?? '').replace(/\D/g, '')),
    );
    return { place, name, permanent, other, all };
  });
}

const some = [
  job('1', { places: 3 }),
  job('2', { permanence: 'seasonal', places: 2 }),
  job('3', { municipality: '2421', permanence: 'temporary' }),
  job('4', { municipality: '2380', group: '5321' }),
];

describe('the map on the front page', () => {
  it('says the same as its table, whatever jobs there are', async () => {
    const rural = knowledge.municipalities.all.filter((one) => one.rural).map(({ code }) => code);
    const anyJobs = fc.array(
      fc.record({
        municipality: fc.constantFrom(...rural),
        group: fc.constantFrom('5321', '5330', '5120'),
        permanence: fc.constantFrom('permanent', 'temporary', 'unknown'),
        places: fc.integer({ min: 1, max: 400 }),
      }),
      { minLength: 1, maxLength: 40 },
    );
    await fc.assert(
      fc.asyncProperty(anyJobs, async (jobs) => {
        const { get } = await site(jobs.map((changes, index) => job(String(index), changes)));
        for (const path of ['/?lang=sv', '/?lang=sv&work=5321', '/?lang=sv&permanent=1']) {
          const html = await get(path);
          const table = inTable(html);
          const byPlace = (a: { place: string }, b: { place: string }) => a.place.localeCompare(b.place);
          expect(
            onMap(html)
              .map(({ marks: _, ...dot }) => ({ ...dot, all: dot.permanent + dot.other }))
              .toSorted(byPlace),
          ).toEqual(table.toSorted(byPlace));
          const sums = table.map(({ all }) => all);
          expect(sums).toEqual(sums.toSorted((a, b) => b - a));
          for (const { marks, permanent, other } of onMap(html))
            expect(marks).toEqual([...(other > 0 ? ['ring'] : []), ...(permanent > 0 ? ['disc'] : [])]);
        }
      }),
      { numRuns: 12 },
    );
  });

  it('shows every job, and says so in words, with the day', async () => {
    const { get } = await site(some);
    const html = await get('/?lang=sv');
    const words = '7 lediga jobb i 3 kommuner: alla yrken. 4 av dem är fasta.';
    expect(html).toContain(`<p>${words}</p>`);
    expect(html).toContain(`role="img" aria-label="Karta över Sverige. ${words}"`);
    expect(html).toContain('Räknat 24 november 2026 klockan 09:00.');
    expect(inTable(html)).toEqual([
      { place: '2480', name: 'Umeå', permanent: 3, other: 2, all: 5 },
      { place: '2380', name: 'Östersund', permanent: 1, other: 0, all: 1 },
      { place: '2421', name: 'Storuman', permanent: 0, other: 1, all: 1 },
    ]);
    expect(html).toContain('<tfoot><tr><th scope="row">Tillsammans</th><td>4</td><td>3</td><td>7</td>');
  });

  it('shows one occupation, or only permanent jobs; the form keeps what was chosen, in every language', async () => {
    const { get } = await site(some);
    const cooks = await get('/?lang=sv&work=5120&permanent=1');
    expect(inTable(cooks)).toEqual([{ place: '2480', name: 'Umeå', permanent: 3, other: 0, all: 3 }]);
    expect(cooks).toMatch(/<option value="5120" selected="">/);
    expect(cooks).toMatch(/name="permanent" value="1" checked=""/);
    expect(cooks).toContain('Alla är fasta.');
    expect(cooks).toContain('href="?lang=ar&amp;work=5120&amp;permanent=1"');
    // Only what somebody looks for.
    expect([...cooks.matchAll(/<option value="(\d{4})"/g)].map(([, work]) => work).toSorted()).toEqual([
      '5120',
      '5321',
    ]);
  });

  it('names occupations in the reader’s language first, and others as the register does', async () => {
    const { get } = await site([...some, job('9', { group: '2146' })]);
    const html = await get('/?lang=so');
    const named = html.indexOf('<option value="5120"');
    const group = html.indexOf('<optgroup label="English" lang="en">');
    expect(named).toBeGreaterThan(0);
    expect(group).toBeGreaterThan(named);
    expect(html.indexOf('<option value="2146"')).toBeGreaterThan(group);
    expect(await get('/?lang=sv')).not.toContain('<optgroup');
  });

  it('says plainly that there is nothing, or nothing of that kind', async () => {
    const none = await (await site([])).get('/?lang=sv');
    expect(none).toContain('Inga lediga jobb på landsbygden just nu.');
    expect(none).not.toMatch(/<svg class="map"|<form method="get"|inga riktiga jobb/);
    const { get } = await site(some);
    for (const work of ['5321&permanent=1', '9111']) {
      const html = await get(`/?lang=sv&work=${work}`);
      expect(html.includes('Inga sådana jobb just nu.')).toBe(work === '9111');
      expect(html).toContain('<form method="get"');
    }
    for (const work of ['constructor', '<script>', '51200', ''])
      expect(inTable(await get(`/?lang=sv&work=${encodeURIComponent(work)}`))).toHaveLength(3);
  });

  it('says that samples are samples, and shows none beside real jobs', async () => {
    const sample = job('s', { source: 'sample' });
    const alone = await (await site([sample])).get('/?lang=sv');
    expect(alone).toContain('Det här är exempel, inte riktiga jobb.');
    expect(inTable(alone)).toHaveLength(1);
    const beside = await (await site([sample, ...some])).get('/?lang=sv');
    expect(beside).not.toContain('Det här är exempel');
    expect(inTable(beside)).toHaveLength(3);
  });

  it('is not called of now when the ads were last looked at more than a day ago', async () => {
    const { store, get } = await site(some);
    await store.saveSyncState('jobtech', { lastSuccessAt: now - 86_400_001 });
    expect(await get('/?lang=sv')).toContain(
      'Jobben stämdes av senast 23 november 2026. Några kan vara borta.',
    );
  });

  it('is missing where it cannot be counted, and the page is still the way in', async () => {
    const lines: string[] = [];
    const { store, database } = await makeTestApp();
    onTestFinished(() => database.close());
    const broken = { ...store, keptPlaces: () => Promise.reject(new Error('no database')) };
    const { server } = wireAt(broken, testNow, undefined, {}, { log: (line) => lines.push(line) });
    const response = await server.request('/?lang=sv');
    expect(response.status).toBe(200);
    const html = await response.text();
    expect(html).toContain('href="/chat?lang=sv"');
    expect(html).not.toContain('id="map"');
    expect(lines).toEqual(['the map: Error']);
  });

  it('is on the front page alone: a start link opens a short page', async () => {
    const { get } = await site(some);
    expect(await get('/')).toContain('id="map"');
    expect(await get('/s/kista')).not.toContain('id="map"');
  });
});

describe('the picture of an address that is passed on', () => {
  const publicUrl = 'https://landa.example.se';

  it('is the map as a PNG, which may be kept for ten minutes', async () => {
    const { server } = await site(some);
    const response = await server.request('/map.png');
    expect(response.headers.get('Content-Type')).toBe('image/png');
    expect(response.headers.get('Cache-Control')).toBe('public, max-age=600');
    const png = new Uint8Array(await response.arrayBuffer());
    expect(sizeOfPng(png)).toEqual([1200, 630]);
    expect(png.length).toBeLessThan(100_000);
    expect(
      sizeOfPng(new Uint8Array(await (await (await site([])).server.request('/map.png')).arrayBuffer())),
    ).toEqual([1200, 630]);
  });

  it('is drawn once for each count', async () => {
    let drawn = 0;
    const rasterise = async () => {
      drawn++;
      return new Uint8Array([1]);
    };
    const { server } = await site(some, {}, { rasterise });
    for (let n = 0; n < 3; n++) await server.request('/map.png');
    expect(drawn).toBe(1);
  });

  it('is named by public pages, where the world can reach us', async () => {
    const { get } = await site(some, { PUBLIC_URL: publicUrl });
    for (const [path, own] of [
      ['/?lang=so&work=5120', '/?lang=so'],
      ['/s/kista?lang=so', '/s/kista?lang=so'],
      ['/privacy?lang=so', '/privacy?lang=so'],
      ['/status?lang=so', '/status?lang=so'],
      ['/chat?lang=so', '/chat?lang=so'],
    ]) {
      const html = await get(path ?? '');
      expect(html, path).toContain(`<meta property="og:url" content="${publicUrl}${own}"`);
      expect(html, path).toContain(`<meta property="og:image" content="${publicUrl}/map.png"`);
      expect(html, path).toMatch(/<meta property="og:title" content="[^"]+"/);
      expect(html, path).toMatch(/<meta property="og:description" content="[^"]+"/);
      expect(html, path).toContain('<meta name="twitter:card" content="summary_large_image"');
    }
    expect(await (await site(some)).get('/')).not.toContain('og:');
  });

  it('is named by no page of a conversation, whose address is nobody else’s', async () => {
    const { get } = await site(some, { PUBLIC_URL: publicUrl });
    expect(await get('/chat?at=lang.sv')).not.toContain('og:');
    expect(await get('/nothing')).not.toContain('og:');
  });
});

describe('the page for municipalities', () => {
  it('says in Swedish or English how to join, and whom to write to', async () => {
    const { get } = await site([]);
    expect(await get('/join?lang=sv')).toContain('Skriv till Exempelföreningen: hej@example.org.');
    expect(await get('/join?lang=en')).toContain('<html lang="en"');
    expect(await get('/join?lang=ar')).toContain('<html lang="sv" dir="ltr"');
    expect(await get('/join?lang=sv'), 'the way in for those who take part').toContain(
      'href="/staff?lang=sv"',
    );
    expect(await get('/?lang=ar')).toContain('href="/join?lang=ar"');
  });

  it('names nobody where nobody has said who they are', async () => {
    const { get } = await site([], { OPERATOR_NAME: undefined, OPERATOR_CONTACT: undefined });
    expect(await get('/join?lang=sv')).toContain('Den som driver tjänsten lägger till er kommun');
  });
});
