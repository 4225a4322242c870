import { describe, expect, it } from 'vitest';
import { noSubscription } from '../../src/core/alerts/subscription.ts';
import { converse } from '../../src/core/conversation.ts';
import { newSession } from '../../src/core/new-session.ts';
import { present } from '../../src/core/present.ts';
import { factsOfSession } from '../../src/core/scene.ts';
import type { Session } from '../../src/core/session.ts';
import { readKnowledge } from '../../src/knowledge.ts';
import { renderScreen } from '../../src/telegram/render.ts';
import { content, wireAt } from '../support/test-app.ts';

const { speaker, languages } = readKnowledge(content);
// Nothing is stored to decide a turn.
const { advisor } = wireAt({} as Parameters<typeof wireAt>[0], '2026-11-24T08:00:00Z');
const world = advisor.world('telegram');
const tap = (session: Session, data: string) => converse(session, { kind: 'tap', tap: data }, world);
const say = (session: Session, text: string) => converse(session, { kind: 'text', text, late: false }, world);
const command = (session: Session, name: string) =>
  converse(session, { kind: 'command', name }, world).session;
const planned = (locale = 'sv') =>
  say(command(newSession(locale, '2026-11-24'), 'plan'), '2027-06-01').session;
const screenOf = (session: Session) =>
  present({
    session,
    world,
    facts: factsOfSession(session, world),
    waiting: false,
    subscription: noSubscription,
    data: { candidates: [], byId: [], instead: [], partnerJobs: {}, towns: {}, samples: false },
  });

describe('a plan', () => {
  it('begins with a day that is tapped, and shows the date it stands for', () => {
    const asked = command(newSession('sv', '2026-11-24'), 'plan');
    const day = (choice: string) => tap(asked, `plan_on.${choice}`).session.plan?.startsOn;
    expect(['asap', 'months_1', 'months_2', 'months_3'].map(day)).toEqual([
      '2026-12-08',
      '2026-12-24',
      '2027-01-24',
      '2027-02-24',
    ]);
    expect(tap(asked, 'plan_on.asap').toast).toEqual({
      say: 'plan-toast-date',
      args: { date: { date: '2026-12-08' } },
    });
  });

  it('begins with the day that a municipality has named, while it lies ahead', () => {
    const asked = command(newSession('sv', '2026-11-24'), 'plan');
    const day = (choice: string) => tap(asked, `plan_on.${choice}`).session.plan?.startsOn;
    expect(['2027-02-01', '2026-11-24', '2026-11-23', '2027-02-30', '2099-01-01'].map(day)).toEqual([
      '2027-02-01',
      '2026-11-24',
      undefined,
      undefined,
      undefined,
    ]);
  });

  it('keeps what is done when a date changes, and counts the change', () => {
    const done = tap(planned(), 'plan_done.register').session;
    const later = say(tap(done, 'plan_day.starts').session, '1 september').session;
    expect(later.plan).toMatchObject({ startsOn: '2027-09-01', changes: 1, done: ['register'] });
    const moved = tap(tap(later, 'plan_day.moves').session, 'plan_on.months_2').session;
    expect(moved.plan).toMatchObject({ startsOn: '2027-09-01', movesOn: '2027-11-01', changes: 2 });
  });

  it('is another one for another job, and the same for the same', () => {
    const first = tap(
      tap(newSession('sv', '2026-11-24'), 'plan.aaaaaaaaaa').session,
      'plan_on.months_1',
    ).session;
    expect(first.plan?.vacancyId).toBe('aaaaaaaaaa');
    expect(tap(first, 'plan.aaaaaaaaaa').session.view.screen).toBe('plan');
    const other = tap(first, 'plan.bbbbbbbbbb').session;
    expect(other.view.screen).toBe('plan_start');
    expect(other.plan).toEqual(first.plan);
    expect(tap(other, 'plan_on.months_2').session.plan).toMatchObject({
      vacancyId: 'bbbbbbbbbb',
      changes: 0,
    });
  });

  it('brings the day of the move forward for those who have moved earlier', () => {
    expect(tap(planned(), 'plan_moved').session.plan).toMatchObject({
      movedOn: '2026-11-24',
      movesOn: '2026-11-24',
      changes: 1,
    });
  });

  it('does nothing by buttons that are older than it', () => {
    const nobody = newSession('sv', '2026-11-24');
    for (const data of [
      'plan_done.register',
      'plan_remind.on',
      'plan_moved',
      'plan_after.on',
      'plan_drop.yes',
      'plan_file',
    ])
      expect(tap(nobody, data), data).toEqual({ session: nobody, notes: [{ say: 'note-old-button' }] });
    for (const data of ['plan_done.gone', 'plan_on.months_9', 'plan_day.x'])
      expect(tap(planned(), data).notes, data).toEqual([{ say: 'note-old-button' }]);
  });

  it('does not let the views grow, however often one comes and goes', () => {
    let session = planned();
    for (let times = 0; times < 20; times++)
      for (const name of ['stop', 'plan', 'support', 'plan', 'help']) session = command(session, name);
    expect(JSON.stringify(session.view).length).toBeLessThan(200);
  });
});

it('asks no question that only the place of a job can answer', () => {
  const { blocks, rows } = screenOf(tap(planned(), 'plan_at.tax_reduction').session);
  expect(blocks).toContainEqual({ kind: 'small', say: 'verdict-depends-on-place' });
  const asked = rows.flat().filter(({ label }) => label.say === 'button-answer');
  expect(JSON.stringify(asked)).not.toContain('destination');
});

it.each(languages.map(({ code }) => code))('fits into messages, page by page, in %s', (locale) => {
  const answers = {
    movers: ['two_adults_and_children'],
    children_ages: ['0_5', '6_15', '16_19'],
  };
  let session: Session = { ...planned(locale), answers };
  const cut = speaker.say(locale, { say: 'text-cut' });
  const seen = new Set<string>();
  for (let pages = 0; pages < 10; pages++) {
    const screen = screenOf(session);
    expect(renderScreen(screen, locale, speaker).text).not.toContain(cut);
    const taps = screen.rows.flat().flatMap(({ action }) => ('tap' in action ? [action.tap] : []));
    for (const one of taps) if (one.startsWith('plan_done.')) seen.add(one);
    const next = taps.filter((one) => one.startsWith('plan_at.')).at(-1);
    if (!next || pages === 5) break;
    session = tap(session, next).session;
  }
  expect(seen.size).toBeGreaterThanOrEqual(14);
});

describe('the jobs applied for', () => {
  const job = { group: '5330', municipality: '2421', employer: 'Västerbottens läns södra vårdbolag AB' };
  const month = (name: string) =>
    Array.from({ length: 45 }, (_, at) => ({ id: `m${name}n${at}`, on: `2026-${name}-20`, job }));
  const busy = (locale: string): Session => ({
    ...newSession(locale, '2026-11-24'),
    applied: [...month('09'), ...month('10'), ...month('11')],
    view: { screen: 'applied' },
  });

  it.each(languages.map(({ code }) => code))('of two busy months all stand on some page, in %s', (locale) => {
    let session = tap(busy(locale), 'applied_at.m10n0').session;
    let lines = 0;
    for (let pages = 0; pages < 6; pages++) {
      const screen = screenOf(session);
      const { text } = renderScreen(screen, locale, speaker);
      expect(text).not.toContain(speaker.say(locale, { say: 'text-cut' }));
      lines += text.match(/20 (oktober|november) 2026: Vårdbiträde/g)?.length ?? 0;
      const next = screen.rows.flat().find(({ label }) => label.say === 'button-next')?.action;
      if (next && 'tap' in next) session = tap(session, next.tap).session;
    }
    expect(lines).toBe(90);
  });

  it('open at the month that is to be reported: the one before until the 14th', () => {
    const opened = (today: string) => {
      const at = wireAt({} as Parameters<typeof wireAt>[0], `${today}T08:00:00Z`).advisor.world('telegram');
      const scene = {
        session: busy('sv'),
        world: at,
        facts: {},
        waiting: false,
        subscription: noSubscription,
      };
      const data = { candidates: [], byId: [], instead: [], partnerJobs: {}, towns: {}, samples: false };
      return JSON.stringify(present({ ...scene, data }).blocks[1]);
    };
    expect(opened('2026-11-14')).toContain('2026-10-01');
    expect(opened('2026-11-15')).toContain('2026-11-01');
    expect(opened('2026-12-01')).toContain('2026-11-01');
    expect(opened('2026-12-15')).toContain('2026-11-01');
    expect(opened('2027-01-01')).toContain('applied-none');
  });
});
