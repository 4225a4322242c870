import { describe, expect, it } from 'vitest';
import { hedemora, openConsole, standsIn, storuman } from '../support/console.ts';
import { makeWorkbook } from '../support/make-workbook.ts';

const good = {
  headline: 'Undersköterska till hemtjänsten',
  occupation: 'Undersköterska, hemtjänst, äldreboende och habilitering',
  text: 'Du arbetar i hemtjänsten.',
  lastDay: '2026-12-20',
  url: 'https://storuman.example.se/1',
  employment: 'permanent',
  extent: '75–100 %',
  pay: '28 500 – 31 000 kr/mån',
  workLanguages: 'svenska, arabiska',
};
const draft = 'draft-of-the-day';

describe('by form', () => {
  it('a job is published once, however often the same page is sent, and its draft is gone', async () => {
    const { clerk, store } = await openConsole();
    await clerk('/openings/save', { draft, ...good });
    expect((await clerk('/openings?show=drafts')).text).toContain('Undersköterska till hemtjänsten');
    for (const _time of [1, 2])
      expect(await clerk('/openings/new', { draft, ...good })).toMatchObject({
        to: '/staff/openings?done=job-published',
      });
    const all = await store.listOpenings(storuman, { limit: 9 });
    expect(all).toMatchObject([{ id: draft, reference: `sida-${draft}`, origin: 'page', state: 'open' }]);
    expect(all[0]?.form).toMatchObject({
      extent: { min: 75, max: 100 },
      pay: { min: 28500, max: 31000, per: 'month' },
      workLanguages: ['sv', 'ar'],
    });
    expect((await clerk('/openings?show=drafts')).text).toContain('Du har inget utkast.');
    expect((await clerk('/today')).text).toContain('Undersköterska till hemtjänsten');
  });

  it('what is wrong is told as the API tells it, and half a form is kept', async () => {
    const { clerk } = await openConsole();
    // A day that has passed is told beside what has the wrong form, and not in a second round.
    const sent = { ...good, draft, lastDay: '2026-11-01', pay: 'bra lön 12', occupation: '' };
    const { status, html, text } = await clerk('/openings/new', sent);
    expect(status).toBe(400);
    expect(text).toContain('3 saker behöver rättas.');
    expect(text).toContain('Sista dagen att söka har gått ut');
    expect(text).toContain('Skriv lönen så här');
    expect(text).toContain('Det här måste fyllas i.');
    expect(standsIn(html, 'pay')).toBe('bra lön 12');
    expect(standsIn((await clerk(`/openings/drafts/${draft}`)).html, 'pay')).toBe('bra lön 12');
  });

  it('an address is taken as people write it, and pay in words is told of rather than lost', async () => {
    const { clerk, store } = await openConsole();
    const contact = { contactName: 'Siv Ek', contactUrl: 'www.storuman.example.se' };
    const sent = { ...good, ...contact, draft, email: '', url: 'storuman.example.se/jobb?id=1' };
    const answer = await clerk('/openings/new', { ...sent, pay: 'trettio tusen' });
    expect(answer.text).toContain('En sak behöver rättas.');
    expect(answer.text).toContain('Skriv lönen så här');
    expect(await clerk('/openings/new', { ...sent, pay: 'Enligt avtal' })).toMatchObject({ status: 303 });
    const [stored] = await store.listOpenings(storuman, { limit: 9 });
    expect(stored?.form).toMatchObject({
      apply: { url: 'https://storuman.example.se/jobb?id=1' },
      contact: { url: 'https://www.storuman.example.se' },
    });
    // The reference is one of ours: whoever applies has no use for it.
    expect((await clerk(`/openings/${draft}/preview`)).text).not.toContain('Skriv referens');
    const odd = await clerk('/openings/new', { ...sent, url: 'kom förbi' });
    expect(odd.text).toContain('Skriv en hel adress.');
    expect(standsIn(odd.html, 'url')).toBe('kom förbi');
  });

  it('a draft that arrives after its job is out is not kept', async () => {
    const { clerk, store } = await openConsole();
    await clerk('/openings/new', { draft, ...good });
    const late = await clerk('/openings/save', { draft, ...good }, 'application/json');
    expect(JSON.parse(late.html)).toEqual({ said: 'Jobbet är redan ute.', faults: {} });
    expect(await store.listDrafts(storuman, 'form', { limit: 9, offset: 0 })).toEqual([]);
  });

  it('while it is typed it is saved and checked', async () => {
    const { clerk } = await openConsole();
    const answer = await clerk(
      '/openings/save',
      { draft, headline: 'Kock', occupation: 'Rymdgeneral', lastDay: 'x' },
      'application/json',
    );
    expect(JSON.parse(answer.html)).toMatchObject({
      said: 'Utkastet är sparat 09:00.',
      faults: {
        lastDay: 'Skriv dagen så här: 2026-11-23.',
        occupation: 'Vi känner inte igen yrket. Skriv det så som det heter i Platsbanken.',
        url: expect.any(String),
      },
    });
  });

  it('a draft is the municipality’s, and no other can read, change or drop it', async () => {
    const { clerk, signIn } = await openConsole();
    await clerk('/openings/save', { draft, headline: 'Kock' });
    const other = await signIn(hedemora);
    expect((await other(`/openings/drafts/${draft}`)).status).toBe(404);
    expect((await other(`/openings/drafts/${draft}/drop`, {})).status).toBe(404);
    expect((await other('/openings/save', { draft, headline: 'Stulen' })).to).toContain('done=draft-taken');
    const colleague = await signIn(storuman);
    expect(standsIn((await colleague(`/openings/drafts/${draft}`)).html, 'headline')).toBe('Kock');
  });

  it('a demand the law forbids is pointed out, and can be vouched for', async () => {
    const { clerk } = await openConsole();
    const sent = { ...good, draft, text: 'Vi söker en kvinna under 30 år.' };
    const { text, html } = await clerk('/openings/new', sent);
    expect(text).toContain('Så får man bara skriva om lagen tillåter det');
    expect(html).toContain('name="demandsAreLawful"');
    const vouched = await clerk('/openings/new', { ...sent, demandsAreLawful: 'yes' });
    expect(vouched.to).toContain('job-published');
  });

  it('a reference that another job has is not written over', async () => {
    const { clerk, store } = await openConsole();
    await clerk('/openings/new', { draft, ...good, reference: 'VO-1' });
    const second = await clerk('/openings/new', { draft: 'another-draft-1', ...good, reference: 'VO-1' });
    expect(second.text).toContain('Ett annat jobb har redan den referensen.');
    expect(await store.listOpenings(storuman, { limit: 9 })).toHaveLength(1);
  });

  it('a job is changed under the reference it has, and shown as it would look', async () => {
    const { clerk, store } = await openConsole();
    await clerk('/openings/new', { draft, ...good });
    const { html } = await clerk(`/openings/${draft}`);
    expect(standsIn(html, 'pay')).toBe('28500–31000 kr/mån');
    expect(standsIn(html, 'workLanguages')).toBe('svenska, arabiska');
    const changed = { ...good, headline: 'Kock till skolan', pay: '165 kr/tim' };
    const preview = await clerk('/openings/preview', { ...changed, about: draft });
    expect(preview.text).toContain('Kock till skolan');
    expect(preview.text).toContain('Inget är skickat än.');
    expect((await clerk(`/openings/${draft}`, changed)).to).toContain('job-changed');
    expect(await store.openingById(storuman, draft)).toMatchObject({
      reference: `sida-${draft}`,
      form: { headline: 'Kock till skolan', pay: { min: 165, per: 'hour' } },
    });
  });

  it('a preview of what cannot be shown yet is the form, with what to mend', async () => {
    const { clerk } = await openConsole();
    const { status, text } = await clerk('/openings/preview', { draft, headline: 'Kock' });
    expect(status).toBe(400);
    expect(text).toContain('Rätta det som är markerat. Sedan kan du se hur jobbet ser ut.');
  });
});

it('a job is filled, opened again with a new day, renewed and removed; each by one deed that is noted', async () => {
  const { clerk, store } = await openConsole();
  await clerk('/openings/new', { draft, ...good });
  const stateOf = async () => {
    const { state, form } = (await store.openingById(storuman, draft)) ?? {};
    return [state, (form as { lastDay?: string }).lastDay];
  };
  await clerk(`/openings/${draft}/filled`, {});
  expect(await stateOf()).toEqual(['filled', '2026-12-20']);
  expect((await clerk('/today')).text).not.toContain('hemtjänsten');
  expect((await clerk('/openings?show=closed')).text).toContain('Tillsatt.');
  await clerk(`/openings/${draft}/reopened`, { lastDay: '2027-01-10' });
  expect(await stateOf()).toEqual(['open', '2027-01-10']);
  await clerk(`/openings/${draft}/renewed`, { lastDay: '2027-02-10' });
  expect(await stateOf()).toEqual(['open', '2027-02-10']);
  const past = await clerk(`/openings/${draft}/renewed`, { lastDay: '2026-01-10' });
  expect(past.status).toBe(400);
  expect(past.text).toContain('Sista dagen att söka har gått ut');
  await clerk(`/openings/${draft}/withdrawn`, {});
  expect(await stateOf()).toEqual(['withdrawn', '2027-02-10']);
  const log = (await clerk('/audit')).text;
  for (const deed of [
    ...['lade ut ett jobb', 'stängde ett jobb som är tillsatt', 'öppnade ett jobb igen'],
    ...['förlängde ett jobb', 'tog bort ett jobb'],
  ])
    expect(log).toContain(deed);
});

it('a text that is pasted fills a form, and nothing of it is stored', async () => {
  const { clerk, store } = await openConsole();
  const { html, text } = await clerk('/openings/text', {
    text: 'Undersköterska till Björkbackens äldreboende\nDu behöver B-körkort.\nAnställningsform: Tillsvidare\nLön: 28 500 – 31 000 kr/mån\nSista ansökningsdag: 20 december 2026\nTillträde: 1 februari 2027\nAnsök här: https://storuman.example.se/jobb/1.\nKontakt:\nAnna Ek, enhetschef, 0950-140 00, anna.ek@example.se',
  });
  expect(text).toContain('Det här läste vi ur texten.');
  expect(standsIn(html, 'headline')).toBe('Undersköterska till Björkbackens äldreboende');
  expect(standsIn(html, 'lastDay')).toBe('2026-12-20');
  expect(standsIn(html, 'startsOn')).toBe('2027-02-01');
  expect(standsIn(html, 'url')).toBe('https://storuman.example.se/jobb/1');
  expect(standsIn(html, 'contactEmail')).toBe('anna.ek@example.se');
  expect(html).toContain('<option value="permanent" selected="">');
  expect(await store.listOpenings(storuman, { limit: 9 })).toEqual([]);
  expect(await store.listDrafts(storuman, 'form', { limit: 9, offset: 0 })).toEqual([]);
});

describe('by file', () => {
  const headings = ['Rubrik', 'Yrke', 'Sista ansökningsdag', 'Anställningsform', 'Länk'];
  const row = (at: number, changes: Readonly<Record<number, string>> = {}) =>
    ['Kock', 'Kock, storhushåll', '2026-12-20', 'Tillsvidare', `https://storuman.example.se/${at}`].map(
      (cell, column) => changes[column] ?? cell,
    );
  const file = (rows: readonly (readonly string[])[]) =>
    new File([makeWorkbook([[headings, ...rows]])], 'jobb.xlsx');

  it('every row is told of first; the good ones are taken in, and a bad one is mended in the form', async () => {
    const { clerk, store } = await openConsole();
    const rows = Array.from({ length: 10 }, (_none, at) =>
      row(at, at === 3 ? { 1: 'Rymdgeneral' } : at === 7 ? { 2: 'snart' } : {}),
    );
    const { to } = await clerk('/openings/file', { file: file(rows) });
    const path = to.replace('/staff', '');
    const plan = await clerk(path);
    expect(plan.text).toContain('jobb.xlsx: 8 nya, 2 att rätta.');
    expect(plan.text).toContain('Yrke: Vi känner inte igen yrket.');
    expect(plan.text).toContain('Sista ansökningsdag: Skriv dagen så här: 2026-11-23.');
    expect(await store.listOpenings(storuman, { limit: 20 })).toEqual([]);
    expect((await clerk(path, {})).to).toBe(`${to}?done=file-applied-some`);
    expect(await store.listOpenings(storuman, { limit: 20 })).toHaveLength(8);
    expect((await clerk(path)).text).toContain('jobb.xlsx: 8 som redan är ute, 2 att rätta.');
    const mending = await clerk(`${path}/mend`, { row: '5' });
    const { html, text } = await clerk(mending.to.replace('/staff', ''));
    expect(standsIn(html, 'occupation')).toBe('Rymdgeneral');
    expect(text).toContain('Vi känner inte igen yrket.');
  });

  it('a file of which all is good is not kept', async () => {
    const { clerk, store } = await openConsole();
    const { to } = await clerk('/openings/file', { file: file([row(1)]) });
    expect((await clerk(to.replace('/staff', ''), {})).to).toBe('/staff/openings?done=file-applied');
    expect(await store.listDrafts(storuman, 'file', { limit: 9, offset: 0 })).toEqual([]);
  });

  it('a file that cannot be read is told of, and another municipality’s is not there', async () => {
    const { clerk, signIn } = await openConsole();
    const none = await clerk('/openings/file', { file: new File(['%PDF-1.7'], 'jobb.pdf') });
    expect(none.status).toBe(400);
    expect(none.text).toContain('Filen går inte att läsa.');
    const { to } = await clerk('/openings/file', { file: file([row(1)]) });
    const other = await signIn(hedemora);
    for (const [path, fields] of [
      ['', undefined],
      ['', {}],
      ['/drop', {}],
      ['/mend', { row: '2' }],
    ] as const)
      expect((await other(to.replace('/staff', '') + path, fields)).status).toBe(404);
  });

  it('one of more than 5 MB is refused with a way on', async () => {
    const { clerk } = await openConsole();
    const large = await clerk('/openings/file', { file: new File(['x'.repeat(5_200_000)], 'jobb.csv') });
    expect(large.status).toBe(413);
    expect(large.text).toContain('Filen är större än 5 MB.');
  });
});

it('an address is followed and stopped, by its own municipality alone', async () => {
  const { clerk, store, signIn } = await openConsole();
  expect((await clerk('/openings/feeds/look', { url: 'nonsens' })).text).toContain('Skriv en hel adress.');
  await clerk('/openings/feeds', { url: 'https://jobb.example.se/rss' });
  const [feed] = await store.listFeeds(storuman);
  expect(feed?.url).toBe('https://jobb.example.se/rss');
  const other = await signIn(hedemora);
  expect((await other(`/openings/feeds/${feed?.id}/stop`, {})).status).toBe(404);
  expect((await clerk(`/openings/feeds/${feed?.id}/stop`, {})).to).toContain('feed-stopped');
  expect((await clerk('/openings/feeds')).text).not.toContain('jobb.example.se');
});

it('an address is looked at before it is followed: what it would bring, and what it cannot', async () => {
  const item = (id: string, title: string) =>
    `<item><guid>${id}</guid><title>${title}</title><link>https://a.example.se/${id}</link></item>`;
  const rss = `<rss><channel>${item('1', 'Kock')}${item('2', 'Stigfinnare')}</channel></rss>`;
  const { clerk, store } = await openConsole({
    parts: {
      sendForFeeds: async () => ({
        status: 200,
        header: (name) => (name === 'content-type' ? 'application/rss+xml' : undefined),
        body: new Blob([rss]).stream() as unknown as AsyncIterable<Uint8Array>,
      }),
    },
  });
  const { text, html } = await clerk('/openings/feeds/look', { url: 'https://jobb.storuman.se/rss' });
  expect(text).toContain('1 jobb hos er. 0 i andra kommuner. 1 som vi inte kan ta in.');
  expect(text).toContain('2. Stigfinnare: Vi känner inte igen yrket.');
  expect(standsIn(html, 'url')).toBe('https://jobb.storuman.se/rss');
  expect(await store.listFeeds(storuman)).toEqual([]);
});

it('drafts that nobody goes on with are forgotten', async () => {
  const { clerk, store, app } = await openConsole();
  await clerk('/openings/save', { draft, headline: 'Kock' });
  await store.sweepDrafts(app.now() - 60_000);
  expect(await store.draftById(storuman, draft)).toBeDefined();
  await store.sweepDrafts(app.now() + 60_000);
  expect(await store.draftById(storuman, draft)).toBeUndefined();
});
