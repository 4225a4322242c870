import { expect, it } from 'vitest';
import { receiveOpenings } from '../../src/app/receive-openings.ts';
import { checkOpening } from '../../src/openings/check-opening.ts';
import { hedemora, openConsole, putAds, standsIn, storuman } from '../support/console.ts';
import { knowledge } from '../support/test-app.ts';

const organisation = knowledge.municipalities.byCode(storuman)?.orgnr.replace('-', '') ?? '';

it('a clerk begins with what is open: by workplace, by employer, and nobody else’s', async () => {
  const { clerk, store } = await openConsole();
  await putAds(store, [
    { sourceId: '1', headline: 'Kock i Storuman' },
    { sourceId: '2', headline: 'Lärare i Umeå åt Storuman', municipality: '2480', organisation },
    { sourceId: '3', headline: 'Kock i Umeå', municipality: '2480' },
    { sourceId: '4', headline: 'Gammalt jobb', openUntil: '2026-11-23' },
  ]);
  expect(await clerk('')).toMatchObject({ status: 303, to: '/staff/today' });
  const { text } = await clerk('/today');
  expect(text).toContain('Storuman: 2 lediga jobb. 2 väntar på era ord.');
  expect(text).toContain('Kock i Storuman');
  expect(text).toContain('Lärare i Umeå åt Storuman');
  expect(text).toContain('Jobbet finns i Umeå.');
  expect(text).not.toContain('Kock i Umeå');
  expect(text).not.toContain('Gammalt jobb');
});

it('with nothing open the page says what to do; samples never stand in', async () => {
  const { clerk } = await openConsole();
  const { text } = await clerk('/today');
  expect(text).toContain('Just nu finns inget ledigt jobb i Storuman');
  expect(text).toContain('Nytt jobb');
});

it('what is said of one ad is there for the next, sent by one deed, and told by job seekers’ card', async () => {
  const { clerk, store } = await openConsole();
  await putAds(store, [{ sourceId: '1' }, { sourceId: '2', headline: 'Nästa jobb' }]);
  const said = {
    ...{ moversWelcome: 'yes', housing: 'yes', housingName: 'Storumanbostäder', housingPhone: '0951-140 00' },
    ...{ shiftCare: 'no', contactName: 'Siv Ek', contactEmail: 'siv@storuman.example.se' },
    startsOn: '2027-02-01',
  };
  expect(await clerk('/ads/1', said)).toMatchObject({ status: 303, to: '/staff/today?done=word-sent' });
  const { text } = await clerk('/today?done=word-sent');
  expect(text).toContain('Skickat.');
  expect(text).toContain('Ett väntar på era ord.');
  expect(text).toContain('Nej: omsorg på obekväm tid');
  const { html } = await clerk('/ads/2');
  expect(html).toContain('Ifyllt som förra gången.');
  expect(standsIn(html, 'moversWelcome')).toBe('yes');
  expect(standsIn(html, 'housingName')).toBe('Storumanbostäder');
  expect(standsIn(html, 'contactEmail')).toBe('siv@storuman.example.se');
  // A home that was free then may be taken now.
  expect(html).not.toMatch(/name="housing"[^>]*checked/);
  // That job begins on a day of its own.
  expect(standsIn(html, 'startsOn')).toBe('');
  const preview = await clerk('/ads/1/preview');
  expect(preview.text).toContain('siv@storuman.example.se');
  const [stored] = await store.listOpenings(storuman, { limit: 9 });
  expect(stored).toMatchObject({ reference: 'annons-1', origin: 'page', state: 'open' });
});

it('a word that came by the API is changed under its own reference', async () => {
  const { clerk, store, app } = await openConsole();
  await putAds(store, [{ sourceId: '1' }]);
  const place = knowledge.municipalities.byCode(storuman);
  if (!place) throw new Error('no Storuman');
  const registers = {
    ...knowledge,
    findOccupations: (text: string) => knowledge.findOccupations('sv', text),
  };
  const checked = checkOpening(
    { reference: 'vår-1', enriches: '1', partnerJob: true },
    place,
    registers,
    '2026-11-24',
  );
  if (checked.kind === 'bad') throw new Error('refused');
  const { municipalities } = knowledge;
  const receiving = { store, municipalities, now: app.now, newId: () => 'api-one' };
  await receiveOpenings(receiving, [checked], { municipality: storuman, origin: 'api' });
  expect(standsIn((await clerk('/ads/1')).html, 'partnerJob')).toBe('yes');
  await clerk('/ads/1', { moversWelcome: 'yes' });
  const all = await store.listOpenings(storuman, { limit: 9 });
  expect(all).toMatchObject([{ id: 'api-one', reference: 'vår-1', origin: 'api' }]);
  expect(all[0]?.form).toMatchObject({ moversWelcome: true });
});

it('what is wrong stands next to its field, and what was typed is still there', async () => {
  const { clerk, store } = await openConsole();
  await putAds(store, [{ sourceId: '1' }]);
  const wrong = await clerk('/ads/1', { contactName: 'Siv', workLanguages: 'klingonska' });
  expect(wrong.status).toBe(400);
  expect(wrong.text).toContain('2 saker behöver rättas.');
  expect(wrong.text).toContain('Skriv telefon, e-post eller en webbadress.');
  expect(wrong.text).toContain('Vi känner inte igen språket ”klingonska”');
  expect(standsIn(wrong.html, 'contactName')).toBe('Siv');
  expect(standsIn(wrong.html, 'workLanguages')).toBe('klingonska');
});

it('an ad that is not theirs is not there, to look at or to add to', async () => {
  const { clerk, store, signIn } = await openConsole();
  await putAds(store, [{ sourceId: '1' }, { sourceId: '2', municipality: '2480' }]);
  const other = await signIn(hedemora);
  for (const [ask, id] of [
    [clerk, '2'],
    [other, '1'],
  ] as const) {
    expect((await ask(`/ads/${id}`)).status).toBe(404);
    expect((await ask(`/ads/${id}`, { moversWelcome: 'yes' })).status).toBe(404);
    expect((await ask(`/ads/${id}/preview`)).status).toBe(404);
    expect((await ask(`/ads/${id}/preview`, { moversWelcome: 'yes' })).status).toBe(404);
  }
});

it('an ad is seen before it is sent, in any language, by the card that job seekers get', async () => {
  const { clerk, store } = await openConsole();
  await putAds(store, [{ sourceId: '1' }]);
  const { html, text } = await clerk('/ads/1/preview', { moversWelcome: 'yes', in: 'ar' });
  expect(html).toContain('<section class="message" lang="ar" dir="rtl">');
  expect(text).toContain('Vi behöver en kock');
  expect(html).toContain('<input type="hidden" name="moversWelcome" value="yes"/>');
  expect(await store.listOpenings(storuman, { limit: 9 })).toEqual([]);
});

it('a list is shown page by page, and those of which nothing is said come first', async () => {
  const { clerk, store } = await openConsole();
  await putAds(
    store,
    Array.from({ length: 30 }, (_none, at) => ({
      sourceId: String(at + 1),
      headline: `Jobb nummer ${at + 1}!`,
    })),
  );
  for (const id of ['7', '8']) await clerk(`/ads/${id}`, { moversWelcome: 'yes' });
  const first = await clerk('/today');
  const second = await clerk('/today?page=2');
  expect(first.html.match(/<h2>/g)).toHaveLength(25);
  expect(second.html.match(/<h2>/g)).toHaveLength(5);
  expect(first.text).toContain('28 väntar');
  expect(first.text).not.toContain('Jobb nummer 7!');
  expect(second.text).toContain('Jobb nummer 7!');
  expect(first.html).toContain('href="?page=2"');
});
