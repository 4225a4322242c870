import { expect, onTestFinished, test } from 'vitest';
import type { Messenger, Reply, Update } from '../../src/app/ports.ts';
import { receiveUpdate } from '../../src/app/receive-update.ts';
import { textOfAd } from '../../src/core/ad-text/text-of-ad.ts';
import { renderScreen } from '../../src/telegram/render.ts';
import { makeTranslator } from '../../src/translating.ts';
import { openaiCompatible } from '../../src/translators/openai-compatible.ts';
import { type Manner, say, startFakeTranslator } from '../support/fake-translator.ts';
import { knowledge, makeTestApp, testConfig, testNow } from '../support/test-app.ts';

const at = Date.parse(testNow);

/** Someone who reads this language, before the card of a job, where ads are translated. */
async function reader(language: string, settings: { readonly TRANSLATIONS_PER_DAY?: number } = {}) {
  const service = await startFakeTranslator();
  const log: string[] = [];
  const made = await makeTestApp({
    config: { ...service.settings, ...settings },
    parts: { log: (line) => log.push(line) },
  });
  onTestFinished(async () => {
    made.database.close();
    await service.close();
    expect(service.faults).toEqual([]);
  });
  const replies: Reply[] = [];
  const messenger: Messenger = { tell: async (reply) => ({ messageId: replies.push(reply) }) };
  let updateId = 0;
  const tap = (data: string) => {
    const update: Update = {
      updateId: ++updateId,
      address: { channel: 'telegram', id: '5' },
      input: { kind: 'tap', tap: data, messageId: 10_000 },
      isPrivate: true,
    };
    return receiveUpdate(made.current().advisor, update, messenger);
  };
  for (const data of [`consent.${language}.yes`, 'a.work.5330', 'a.home.0180']) await tap(data);
  const html = () => {
    const { screen, locale = '' } = replies.at(-1) ?? {};
    return screen ? renderScreen(screen, locale, knowledge.speaker).text : '';
  };
  const buttons = () => (replies.at(-1)?.screen?.rows ?? []).flat();
  const button = () => buttons().find(({ label }) => label.say === 'ad-translate')?.action;
  const press = async () => {
    const action = button();
    if (!action || !('tap' in action)) throw new Error('nothing offers to translate');
    await tap(action.tap);
  };
  return { ...made, service, log, tap, html, button, press, replies };
}

test('nobody translates unless the operator says so, and then only for whoever asks', async () => {
  expect(makeTranslator(testConfig, undefined)).toBeUndefined();
  const { service, button, press, html } = await reader('so');
  expect(button()).toBeDefined();
  expect(service.requests).toEqual([]);
  await press();
  expect(service.requests).toHaveLength(1);
  expect(html()).toContain('Mashiin ayaa turjumay');
  expect(html()).toMatch(/<blockquote>Vårdbiträde[^<]*<\/blockquote>\nSomali: Vårdbiträde/);
  expect(html()).toContain('https://translate.google.com/?sl=sv&amp;tl=so&amp;');
});

test('what is sent is a model, an instruction and words of the ad: the same for whoever asks', async () => {
  const first = await reader('fa');
  await first.press();
  const second = await reader('fa');
  for (const data of ['go.fit', 'a.movers.me_and_children', 'go.jobs']) await second.tap(data);
  const [asked] = first.service.requests;
  const all = [...first.vacancies].map((vacancy) => textOfAd(vacancy).join('\n'));
  expect(all).toContain(asked?.lines.join('\n'));
  expect(asked?.instruction).not.toMatch(/5330|0180|Stockholm/);
  const button = `translate.${first.vacancies.find((one) => one.headline === asked?.lines[0])?.id}`;
  await second.tap(button);
  expect(second.service.requests.map(({ raw }) => raw)).toEqual([asked?.raw]);
});

test('one text is translated once for a language, however many ask and come back', async () => {
  const { service, tap, press, html, replies } = await reader('so');
  await press();
  const shown = html();
  await tap('back');
  await press();
  expect(html()).toBe(shown);
  // Read in Swedish there is nothing to translate, and it is there again afterwards.
  await tap('show.sv');
  expect(html()).not.toContain('Somali:');
  await tap('show.own');
  expect(html()).toBe(shown);
  expect(service.requests).toHaveLength(1);
  // In another language it is another translation, and nobody has asked for that one.
  await tap('lang.tr');
  expect(replies.at(-1)?.screen?.id).toBe('card');
  expect(service.requests).toHaveLength(1);
  await press();
  expect(html()).toContain('Turkish: Vårdbiträde');
});

test('two taps at once are two turns at most, and both are answered', async () => {
  const { service, tap, button, replies, html } = await reader('so');
  const action = button();
  const data = action && 'tap' in action ? action.tap : '';
  const before = replies.length;
  await Promise.all([tap(data), tap(data)]);
  expect(replies.length - before).toBe(2);
  expect(service.requests.length).toBeLessThanOrEqual(2);
  expect(html()).toContain('Somali: ');
});

const silence: Manner = () => {};
const status =
  (code: number, headers = {}): Manner =>
  (response) =>
    void response.writeHead(code, headers).end('{"error":{"message":"no"}}');
const content =
  (make: (lines: readonly string[]) => string): Manner =>
  (response, lines) =>
    say(response, make(lines));

test.each<[string, Manner, RegExp]>([
  ['refuses', status(401), /answered 401/],
  ['wants us to wait', status(429, { 'Retry-After': '60' }), /answered 429/],
  ['is broken', status(500), /answered 500/],
  ['sends us elsewhere', status(307, { Location: 'http://127.0.0.1:9/' }), /answered 307/],
  ['breaks off', (response) => void response.writeHead(200).end('{"choices":[{"mess'), /another form/],
  ['answers in another form', (response) => void response.writeHead(200).end('<html>'), /another form/],
  ['has nothing to say', content(() => ''), /no translation/],
  ['says it in fewer lines', content((lines) => lines.slice(1).join('\n')), /no translation/],
  ['talks', content((lines) => `Here you are:\n${lines.join('\n')}`), /no translation/],
  ['never ends', content((lines) => lines.map((line) => line.repeat(50)).join('\n')), /no translation/],
  ['sends far too much', content(() => 'x'.repeat(200_000)), /too long/],
  [
    'does what an ad asks of it',
    content((lines) => lines.map(() => 'Pay here first: https://pay.example/now').join('\n')),
    /no translation/,
  ],
])('a service that %s costs nobody anything: a kind sentence, and the link', async (_, manner, why) => {
  const { service, log, press, html, button, store, setClock } = await reader('en');
  service.behave(manner);
  await press();
  expect(html()).toContain('It cannot be translated here right now');
  expect(html()).toContain('<a href="https://translate.google.com/');
  expect(log).toEqual([expect.stringMatching(why)]);
  // Nothing of the ad or of the answer stands in the log.
  expect(log.join()).not.toMatch(/Vårdbiträde|Here you are|pay\.example/);
  expect((await store.load({ channel: 'telegram', id: '5' }, at))?.session.answers['work']).toEqual(['5330']);
  service.behave(undefined);
  // Nobody asks again at once, and again after an hour.
  const asked = service.requests.length;
  setClock(new Date(at + 59 * 60_000).toISOString());
  await press();
  expect(service.requests).toHaveLength(asked);
  expect(html()).toContain('It cannot be translated here right now');
  setClock(new Date(at + 61 * 60_000).toISOString());
  expect(button()).toBeDefined();
  await press();
  expect(html()).toContain('English: Vårdbiträde');
});

test('a service that says nothing is waited for so long and no longer', async () => {
  const service = await startFakeTranslator();
  onTestFinished(service.close);
  service.behave(silence);
  const { vacancies, database } = await makeTestApp();
  onTestFinished(database.close);
  const [vacancy] = vacancies;
  if (!vacancy) throw new Error('no vacancy');
  const translator = openaiCompatible({ url: service.url, key: 'a-key', model: 'a-model', time: 200 });
  const begun = performance.now();
  await expect(translator.translate(textOfAd(vacancy), 'so')).rejects.toThrow('no answer in time');
  expect(performance.now() - begun).toBeLessThan(5000);
  await service.close();
  await expect(translator.translate(textOfAd(vacancy), 'so')).rejects.toThrow('cannot be reached');
});

test('so many a day and no more; what has been translated is still shown', async () => {
  const { service, tap, press, html, vacancies } = await reader('so', { TRANSLATIONS_PER_DAY: 2 });
  const ids = vacancies.filter(({ group }) => group === '5330').map(({ id }) => id);
  expect(ids.length).toBeGreaterThan(3);
  for (const id of ids) await tap(`translate.${id}`);
  expect(service.requests).toHaveLength(2);
  expect(html()).toContain('laguma turjumi karo');
  await tap(`translate.${ids[0]}`);
  expect(html()).toContain('Somali: ');
  await tap('back');
  await press();
  expect(service.requests).toHaveLength(2);
});

test('two hundred taps on what fails cost the day one ad', async () => {
  const { service, tap, html, vacancies } = await reader('so', { TRANSLATIONS_PER_DAY: 2 });
  const [first, second] = vacancies.filter(({ group }) => group === '5330').map(({ id }) => id);
  service.behave(status(500));
  for (let n = 0; n < 200; n++) await tap(`translate.${first}`);
  expect(service.requests).toHaveLength(1);
  service.behave(undefined);
  await tap(`translate.${second}`);
  expect(html()).toContain('Somali: ');
});

test('for whoever reads in Swedish nobody is asked', async () => {
  const { service, vacancies, current } = await reader('so');
  const { advisor } = current();
  const { translating } = advisor;
  const id = vacancies.find(({ group }) => group === '5330')?.id;
  if (!translating || !id) throw new Error('nothing to translate');
  const ask = async (inSwedish: boolean, updateId: number) => {
    const update: Update = {
      ...{ updateId, address: { channel: 'telegram', id: '5' }, isPrivate: true },
      input: { kind: 'tap', tap: `translate.${id}`, messageId: 10_000 },
    };
    const withNew: typeof translating.withNew = (scene) =>
      translating.withNew({ ...scene, session: { ...scene.session, inSwedish } });
    await receiveUpdate({ ...advisor, translating: { ...translating, withNew } }, update, {
      tell: async () => ({ messageId: 1 }),
    });
    return service.requests.length;
  };
  expect(await ask(true, 50)).toBe(0);
  expect(await ask(false, 51)).toBe(1);
});

test('markup in an answer is text, and in Persian it reads from right to left', async () => {
  const { service, press, html } = await reader('fa');
  service.behave(content((lines) => lines.map(() => '<b>کار</b> & \u202eسوئد').join('\n')));
  await press();
  expect(html()).toContain('\n\u200f&lt;b&gt;کار&lt;/b&gt; &amp; سوئد');
});

test('easy Swedish is Swedish: nothing offers to translate it', async () => {
  const { button, html } = await reader('sv-x-easy');
  expect(button()).toBeUndefined();
  expect(html()).not.toContain('translate.google');
});
