import { describe, expect, test } from 'vitest';
import { changeSubscription, hasSaidYes } from '../../../src/core/alerts/change-subscription.ts';
import { mergeSubscriptions } from '../../../src/core/alerts/merge-subscriptions.ts';
import { endSubscription, noSubscription } from '../../../src/core/alerts/subscription.ts';

const asked = { ...noSubscription, own: 'daily', municipal: true } as const;

describe('two separate yeses', () => {
  test('both are off until given, and neither gives the other', () => {
    expect(hasSaidYes(noSubscription)).toBe(false);
    expect(changeSubscription(noSubscription, { kind: 'own', pace: 'now' })).toMatchObject({
      own: 'now',
      municipal: false,
    });
    expect(changeSubscription(noSubscription, { kind: 'municipal', isWanted: true })).toMatchObject({
      own: 'off',
      municipal: true,
    });
  });
  test('each is taken back alone, and /stop takes back both', () => {
    expect(changeSubscription(asked, { kind: 'own', pace: 'off' })).toMatchObject({
      own: 'off',
      municipal: true,
    });
    expect(changeSubscription(asked, { kind: 'municipal', isWanted: false })).toMatchObject({
      own: 'daily',
      municipal: false,
    });
    expect(hasSaidYes(changeSubscription(asked, { kind: 'stop' }))).toBe(false);
  });
});

describe('a chat that was closed to us', () => {
  const ended = changeSubscription(asked, { kind: 'closed' });
  test('ends both yeses', () => {
    expect(ended).toEqual(endSubscription(asked));
    expect(hasSaidYes(ended)).toBe(false);
    expect(ended.hasEnded).toBe(true);
  });
  test.each([
    { kind: 'quiet' },
    { kind: 'pause' },
    { kind: 'neutral', isWanted: true },
    { kind: 'unmute', group: '5330' },
    { kind: 'ask_again', on: '2027-01-01' },
    { kind: 'no_offer' },
    { kind: 'own', pace: 'off' },
    { kind: 'municipal', isWanted: false },
  ] as const)('stays ended after %j', (change) => {
    expect(changeSubscription(ended, change).hasEnded).toBe(true);
  });
  test('begins again with a new yes, and only with what that yes says', () => {
    const again = changeSubscription(ended, { kind: 'own', pace: 'weekly' });
    expect(again.hasEnded).toBeUndefined();
    expect(again).toMatchObject({ own: 'weekly', municipal: false });
  });
});

describe('the offer', () => {
  test('a no is kept, until the person wants to be asked again', () => {
    const no = changeSubscription(noSubscription, { kind: 'no_offer' });
    expect(no.hasDeclined).toBe(true);
    const later = changeSubscription(no, { kind: 'ask_again', on: '2026-12-24' });
    expect(later).toEqual({ ...noSubscription, askAgainOn: '2026-12-24' });
    expect(changeSubscription(later, { kind: 'no_offer' }).askAgainOn).toBeUndefined();
  });
  test('a yes forgets both', () => {
    const no = { ...noSubscription, hasDeclined: true, askAgainOn: '2026-12-24' } as const;
    expect(changeSubscription(no, { kind: 'own', pace: 'now' })).toEqual({ ...noSubscription, own: 'now' });
  });
});

test('quiet hours and a pause are set and taken away', () => {
  const hours = { from: '18:00', until: '10:00' };
  expect(changeSubscription(asked, { kind: 'quiet', hours }).quiet).toEqual(hours);
  expect('quiet' in changeSubscription(asked, { kind: 'quiet' })).toBe(false);
  const paused = changeSubscription(asked, { kind: 'pause', until: '2026-12-01' });
  expect(paused.pausedUntil).toBe('2026-12-01');
  expect('pausedUntil' in changeSubscription(paused, { kind: 'pause' })).toBe(false);
});

test('muting twice is muting once; what is muted can be heard of again; the last fifty are kept', () => {
  const once = changeSubscription(asked, { kind: 'mute', group: '5330' });
  expect(changeSubscription(once, { kind: 'mute', group: '5330' })).toEqual(once);
  expect(changeSubscription(once, { kind: 'unmute', group: '5330' })).toEqual(asked);
  const town = changeSubscription(asked, { kind: 'mute', municipality: '2421' });
  expect(town).toMatchObject({ mutedMunicipalities: ['2421'], mutedGroups: [] });
  let many: typeof once = asked;
  for (let code = 1000; code < 1060; code++)
    many = changeSubscription(many, { kind: 'mute', group: String(code) });
  expect(many.mutedGroups).toHaveLength(50);
  expect(many.mutedGroups.at(-1)).toBe('1059');
});

test('declined for good is for good: no later yes brings the question back', () => {
  const never = changeSubscription(asked, { kind: 'outcome_never' });
  expect(never.outcome).toBe('never');
  expect(changeSubscription(never, { kind: 'own', pace: 'now' }).outcome).toBe('never');
});

test('neutral is a choice like the others', () => {
  expect(changeSubscription(asked, { kind: 'neutral', isWanted: true }).neutral).toBe(true);
});

describe('two chats that become one person', () => {
  test('keep the yes that one of them gave, and never add one to it', () => {
    const towns = { ...noSubscription, municipal: true };
    const own = { ...noSubscription, own: 'daily' } as const;
    expect(mergeSubscriptions(noSubscription, own)).toEqual(own);
    expect(mergeSubscriptions(own, noSubscription)).toEqual(own);
    expect(mergeSubscriptions(own, towns)).toMatchObject({ own: 'daily', municipal: false });
    expect(mergeSubscriptions(own, undefined)).toBe(own);
  });
  test('keep every no of both', () => {
    const here = { ...asked, mutedGroups: ['5330'], neutral: true };
    const there = { ...noSubscription, outcome: 'never', mutedMunicipalities: ['2421'] } as const;
    for (const merged of [mergeSubscriptions(here, there), mergeSubscriptions(there, here)])
      expect(merged).toEqual({ ...here, outcome: 'never', mutedMunicipalities: ['2421'] });
    const no = { ...noSubscription, hasDeclined: true } as const;
    expect(mergeSubscriptions(noSubscription, no)).toEqual(no);
    expect(mergeSubscriptions(no, asked)).toEqual(asked);
  });
});
