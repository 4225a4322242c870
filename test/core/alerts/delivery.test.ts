import { describe, expect, test } from 'vitest';
import { type DeliveryKind, deliveryKinds, judgeDelivery } from '../../../src/core/alerts/delivery.ts';
import { noSubscription, type Subscription } from '../../../src/core/alerts/subscription.ts';

const noon = Date.parse('2026-11-24T11:00:00Z');
const night = Date.parse('2026-11-24T22:00:00Z');
const yes: Subscription = { ...noSubscription, own: 'now', municipal: true };

function judge(
  kind: DeliveryKind,
  changes: Partial<Subscription> = {},
  { now = noon, hadCampaignToday = false, isWorth = true } = {},
) {
  return judgeDelivery(kind, now, { subscription: { ...yes, ...changes }, hadCampaignToday }, isWorth);
}
const later = (instant: string) => ({ kind: 'later', at: Date.parse(instant) });

describe('a yes', () => {
  test.each(deliveryKinds)('%s goes to someone who wants it', (kind) => {
    expect(judge(kind)).toEqual({ kind: 'send' });
  });
  test.each([
    ['alert', { own: 'off' }],
    ['campaign', { municipal: false }],
    ['outcome', { outcome: 'never' }],
    ['outcome', { hasEnded: true }],
    ['withdrawn', { hasEnded: true }],
  ] as const)('%s goes to nobody with %j', (kind, changes) => {
    expect(judge(kind, changes)).toEqual({ kind: 'drop', why: 'no_yes' });
  });
  test('one yes is not the other', () => {
    expect(judge('alert', { municipal: false })).toEqual({ kind: 'send' });
    expect(judge('campaign', { own: 'off' })).toEqual({ kind: 'send' });
  });
});

test('with nothing open to tell of, nothing is sent', () => {
  for (const kind of deliveryKinds)
    expect(judge(kind, {}, { isWorth: false })).toEqual({ kind: 'drop', why: 'nothing_open' });
});

describe('quiet hours', () => {
  test.each(['alert', 'campaign', 'outcome'] as const)('%s waits until the morning', (kind) => {
    expect(judge(kind, {}, { now: night })).toEqual(later('2026-11-25T07:00:00Z'));
  });
  test('an edit makes no sound', () => {
    expect(judge('withdrawn', {}, { now: night })).toEqual({ kind: 'send' });
  });
  test('whoever wants none is told at night', () => {
    const { quiet: _, ...rest } = yes;
    const verdict = judgeDelivery('alert', night, { subscription: rest, hadCampaignToday: false }, true);
    expect(verdict).toEqual({ kind: 'send' });
  });
});

describe('a pause', () => {
  test('holds until its last day is over, and ends in the morning', () => {
    expect(judge('alert', { pausedUntil: '2026-12-01' })).toEqual(later('2026-12-01T07:00:00Z'));
    expect(judge('outcome', { pausedUntil: '2026-12-01' })).toEqual(later('2026-12-01T07:00:00Z'));
  });
  test('is over on its day', () => {
    expect(judge('alert', { pausedUntil: '2026-11-24' })).toEqual({ kind: 'send' });
  });
  test('does not hold back an edit', () => {
    expect(judge('withdrawn', { pausedUntil: '2026-12-01' })).toEqual({ kind: 'send' });
  });
});

describe('one municipality a day', () => {
  test('the second waits until the next morning', () => {
    expect(judge('campaign', {}, { hadCampaignToday: true })).toEqual(later('2026-11-25T07:00:00Z'));
  });
  test('what the person asked for themselves does not', () => {
    expect(judge('alert', {}, { hadCampaignToday: true })).toEqual({ kind: 'send' });
  });
});
