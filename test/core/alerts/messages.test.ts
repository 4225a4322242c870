import { describe, expect, test } from 'vitest';
import type { DeliveryKind } from '../../../src/core/alerts/delivery.ts';
import { noSubscription, type Subscription } from '../../../src/core/alerts/subscription.ts';
import { type Message, messageScreen } from '../../../src/core/screens/alert.ts';
import { parseTap } from '../../../src/core/tap.ts';
import type { Vacancy } from '../../../src/core/vacancy.ts';
import { noWish } from '../../../src/core/wish.ts';
import { renderScreen } from '../../../src/telegram/render.ts';
import { job } from '../../support/job.ts';
import { makeTestApp } from '../../support/test-app.ts';

const { app, database } = await makeTestApp({ vacancies: false });
database.close();
const world = app.advisor.world('telegram');
const { speaker } = app.knowledge;
const yes: Subscription = { ...noSubscription, own: 'daily', municipal: true };
const wish = { ...noWish, groups: ['5330', '5321', '5343'], counties: ['24', '20', '23'] };
const long = 'Vi söker dig som vill arbeta nära människor '.repeat(5).slice(0, 200);
const jobs = (count: number, changes: Partial<Vacancy> = {}) =>
  Array.from({ length: count }, (_, index) =>
    job(String(index + 1), { group: '5330', municipality: '2421', headline: long, ...changes }),
  );

function say(
  kind: DeliveryKind,
  vacancies: readonly Vacancy[],
  changes: Partial<Message> = {},
  locale = 'sv',
) {
  const screen = messageScreen({ kind, subscription: yes, wish, vacancies, ...changes }, world);
  return screen && renderScreen(screen, locale, speaker);
}
const campaign = { municipality: '2421', words: 'Hos oss är det nära till allt. '.repeat(10) };
const neutral = { ...yes, neutral: true };

const shapes: readonly [string, (locale: string) => ReturnType<typeof say>][] = [
  ['one job', (locale) => say('alert', jobs(1), {}, locale)],
  ['five jobs', (locale) => say('alert', jobs(5), {}, locale)],
  ['thirty jobs', (locale) => say('alert', jobs(30), {}, locale)],
  ['a municipality, eight jobs', (locale) => say('campaign', jobs(8), { campaign }, locale)],
  ['neutral, one job', (locale) => say('alert', jobs(1), { subscription: neutral }, locale)],
  ['neutral, five jobs', (locale) => say('alert', jobs(5), { subscription: neutral }, locale)],
  ['how it went', (locale) => say('outcome', jobs(1), {}, locale)],
  ['closed', (locale) => say('withdrawn', jobs(2), {}, locale)],
];

describe.each(['sv', 'en', 'ar', 'so'])('in %s', (locale) => {
  test.each(shapes)('%s is within what Telegram takes, and every button is one of ours', (_, make) => {
    const message = make(locale);
    const visible = message?.text.replace(/<[^>]*>/g, '') ?? '';
    expect(visible.length).toBeGreaterThan(10);
    expect(visible.length).toBeLessThanOrEqual(4096);
    expect(visible).not.toMatch(/alert-|campaign-|outcome-|\{|\}/);
    expect(message?.keyboard.length).toBeLessThanOrEqual(8);
    for (const button of message?.keyboard.flat() ?? []) {
      expect(button.text.length).toBeGreaterThan(1);
      expect('callback_data' in button && parseTap(button.callback_data)).toBeTruthy();
    }
  });
});

test.each(['sv', 'en', 'ar', 'so'])('%s as it looks', async (locale) => {
  const show = (message: ReturnType<typeof say>) =>
    `${message?.text.replace(/<[^>]*>/g, '')}\n${message?.keyboard.map((row) => row.map(({ text }) => `[${text}]`).join(' ')).join('\n')}`;
  const short = { headline: 'Vi söker en kollega' };
  const all = [
    say('alert', jobs(1, short), {}, locale),
    say('alert', [...jobs(5, short), ...jobs(2, { ...short, group: '5321' })], {}, locale),
    say('campaign', jobs(2, short), { campaign: { ...campaign, words: 'Välkommen hit.' } }, locale),
    say('alert', jobs(5), { subscription: neutral }, locale),
    say('outcome', jobs(1), {}, locale),
    say('withdrawn', jobs(1), {}, locale),
  ];
  await expect(`${all.map(show).join('\n\n----\n')}\n`).toMatchFileSnapshot(`looks/${locale}.txt`);
});

describe('what it says', () => {
  test('one tap mutes the occupation where there is only one, and never more than that', () => {
    const taps = (message: ReturnType<typeof say>) =>
      message?.keyboard.flat().flatMap((one) => ('callback_data' in one ? [one.callback_data] : []));
    expect(taps(say('alert', jobs(2)))).toContain('mute.g.5330.told');
    const mixed = [...jobs(1), job('9', { group: '5321' })];
    expect(taps(say('alert', mixed))?.filter((tap) => tap.startsWith('mute'))).toEqual([]);
    expect(taps(say('campaign', jobs(2), { campaign }))).toContain('mute.m.2421.told');
  });

  test('why it came is the wish and nothing else', () => {
    expect(
      say('alert', jobs(1), { wish: { ...noWish, groups: ['5330'], counties: ['24'] } })?.text,
    ).toContain('Du sa ja till nya jobb. Yrke: Vårdbiträde. Plats: Västerbottens län.');
    expect(say('alert', jobs(1), { wish: noWish })?.text).toContain('Yrke: alla yrken. Plats: hela landet.');
  });

  test('a neutral message names neither work, place nor employer', () => {
    for (const vacancies of [jobs(1), jobs(7)]) {
      const text = JSON.stringify(say('alert', vacancies, { subscription: neutral }));
      expect(text).not.toMatch(/Vårdbiträde|Storuman|Exempelköket|människor|jobb/i);
    }
  });

  test('what was muted after it came on the list is left out, and nothing left is no message', () => {
    const two = [...jobs(1), job('9', { group: '5321', municipality: '2463' })];
    const muted = { ...yes, mutedGroups: ['5321'] };
    expect(say('alert', two, { subscription: muted })?.text).not.toContain('Malå');
    expect(say('alert', jobs(1), { subscription: { ...yes, mutedGroups: ['5330'] } })).toBeUndefined();
    expect(
      say('campaign', jobs(1), { subscription: { ...yes, mutedMunicipalities: ['2421'] } }),
    ).toBeUndefined();
    expect(say('alert', [])).toBeUndefined();
  });

  test('a job in several places stands at the one that was wished for', () => {
    const sites = ['1315', '2421'].map((municipality) => ({
      municipality,
      places: 1,
      openUntil: '2026-12-20',
      apply: {},
    }));
    const [one] = jobs(1, { municipality: '1315', sites });
    expect(one && say('alert', [one])?.text).toContain('Storuman');
  });
});
