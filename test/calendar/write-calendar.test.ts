import fc from 'fast-check';
import ICAL from 'ical.js';
import { afterEach, describe, expect, it } from 'vitest';
import { makeCalendarWriter } from '../../src/calendar/write-calendar.ts';
import type { Facts } from '../../src/core/facts.ts';
import { calendarOf } from '../../src/core/plan-calendar.ts';
import type { OwnPlan } from '../../src/core/session.ts';
import { readKnowledge } from '../../src/knowledge.ts';
import { content, testConfig, wireAt } from '../support/test-app.ts';

const { speaker } = readKnowledge(content);
const write = makeCalendarWriter(speaker);
// Nothing is stored to make a calendar.
const { advisor } = wireAt({} as Parameters<typeof wireAt>[0], '2026-11-24T08:00:00Z', undefined, testConfig);
const world = advisor.world('telegram');
const facts: Facts = {
  movers: 'me_and_children',
  children_ages: ['0_5', '6_15'],
  rents_home: 'yes',
  earners: 'none',
  income: '15_25',
};
const plan: OwnPlan = {
  id: 'abc-DEF_123',
  job: { group: '5330', municipality: '2421', employer: 'Storumans kommun' },
  startsOn: '2027-06-01',
  madeOn: '2026-11-24',
  changes: 0,
  done: [],
};
const reader = (locale: string) => ({ session: { locale }, world });
const written = (locale: string, changed: Partial<OwnPlan> = {}) =>
  write(locale, calendarOf({ ...plan, ...changed }, facts, reader(locale)));
/** As another program reads it. */
const events = (file: string) =>
  new ICAL.Component(ICAL.parse(file)).getAllSubcomponents('vevent').map((one) => new ICAL.Event(one));
const zone = process.env['TZ'];
afterEach(() => {
  process.env['TZ'] = zone;
  if (zone === undefined) delete process.env['TZ'];
});

describe.each(['sv', 'en', 'so', 'ar'])('the calendar in %s', (locale) => {
  it('has one whole day for each step with a date, in the words of the language', () => {
    const days = calendarOf(plan, facts, reader(locale)).days;
    const read = events(written(locale));
    expect(read.map((event) => event.startDate.toString())).toEqual(days.map(({ on }) => on));
    expect(read.every((event) => event.startDate.isDate && event.duration.toSeconds() === 86_400)).toBe(true);
    expect(read.map((event) => event.summary)).toEqual(days.map(({ title }) => speaker.say(locale, title)));
    expect(read.map((event) => event.description)).toEqual(
      days.map(({ lines, swedish }) =>
        [
          ...lines.map((line) => speaker.say(locale, line)),
          ...(swedish.length > 0 ? ['', ...swedish.map((line) => speaker.say('sv', line))] : []),
        ].join('\n'),
      ),
    );
  });

  it('has lines of at most 75 octets, broken between whole characters, and names the zone', () => {
    const file = written(locale);
    const lines = file.split('\r\n');
    expect(Math.max(...lines.map((line) => Buffer.byteLength(line)))).toBeLessThanOrEqual(75);
    expect(file).not.toContain('\ufffd');
    expect(file.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    expect(lines).toContain('X-WR-TIMEZONE:Europe/Stockholm');
    expect(file.endsWith('END:VCALENDAR\r\n')).toBe(true);
  });
});

describe('events that a calendar has already', () => {
  const marks = (file: string) => events(file).map(({ uid, sequence }) => `${uid} ${sequence}`);

  it('keep their names, and their sequence while no date changes', () => {
    const first = marks(written('sv'));
    expect(new Set(first).size).toBe(first.length);
    expect(first[0]).toBe('preschool.abc-DEF_123@landa 0');
    expect(marks(written('ar', { done: ['register'] }))).toEqual(first);
  });

  it('are replaced when a date changes: the same name, a higher sequence', () => {
    const before = events(written('sv'));
    const after = events(written('sv', { movesOn: '2027-08-15', changes: 1 }));
    expect(after.map(({ uid }) => uid)).toEqual(before.map(({ uid }) => uid));
    expect(after.every(({ sequence }) => sequence === 1)).toBe(true);
    expect(after.map((event) => event.startDate.toString())).not.toEqual(
      before.map((event) => event.startDate.toString()),
    );
  });
});

it('says the same days whatever the zone of the machine', () => {
  const here = written('sv');
  const offsets = new Set<number>();
  for (const other of ['America/Los_Angeles', 'Pacific/Kiritimati', 'UTC']) {
    process.env['TZ'] = other;
    offsets.add(new Date(0).getTimezoneOffset());
    expect(written('sv')).toBe(here);
  }
  expect(offsets.size).toBe(3);
});

it('can be written for any words, and is read as they were', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (words) => {
      const text = { say: 'verbatim', args: { text: { text: words } } };
      const day = {
        uid: 'x@landa',
        on: '2027-03-01',
        sequence: 0,
        title: text,
        lines: [text, text],
        swedish: [],
        url: 'https://x.se',
      };
      const file = write('sv', { name: text, madeAt: 0, days: [day] });
      const spoken = speaker
        .say('sv', text)
        .toWellFormed()
        .replace(/\r\n?/g, '\n')
        .replace(/(?!\n)\p{Cc}/gu, '');
      expect(events(file)[0]?.summary).toBe(spoken);
      expect(events(file)[0]?.description).toBe(`${spoken}\n${spoken}`);
      for (const line of file.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
    }),
  );
});

it('says in Swedish too what to do and whom to ask, where no speaker has read the language', () => {
  const [drafted] = events(written('so'));
  expect(drafted?.description).toContain('Fråga: ');
  const [read] = events(written('sv'));
  expect(read?.description.split('Fråga: ')).toHaveLength(2);
});

it('escapes what would end a value', () => {
  const text = { say: 'verbatim', args: { text: { text: 'a; b, c\\d\n"e": 😀' } } };
  const day = {
    uid: 'x@landa',
    on: '2028-02-29',
    sequence: 2,
    title: text,
    lines: [text],
    swedish: [],
    url: 'https://x.se/?a=1,2;3',
  };
  const [event] = events(write('sv', { name: text, madeAt: 0, days: [day] }));
  expect(event?.summary).toBe('a; b, c\\d\n"e": 😀');
  expect(event?.description).toBe('a; b, c\\d\n"e": 😀');
  expect(event?.startDate.toString()).toBe('2028-02-29');
  expect(event?.endDate.toString()).toBe('2028-03-01');
});
