import { describe, expect, it } from 'vitest';
import { chooseSupport } from '../../src/core/choose-support.ts';
import type { Facts } from '../../src/core/facts.ts';
import { calculation, type Grant } from '../../src/core/grant.ts';
import { explainGrant } from '../../src/core/grant-explanation.ts';
import { isOverdue, judgeGrant, recheckBy, toRecheck } from '../../src/core/grant-time.ts';
import { plannedMove } from '../../src/core/move-period.ts';

const today = '2026-11-24';

function grant(changes: Partial<Grant> = {}): Grant {
  return {
    id: 'example',
    status: 'in_force',
    payer: 'payer-fk',
    topic: 'work',
    value: 1,
    judgedOn: 'move',
    source: { url: 'https://example.org', provision: '1 §', checkedOn: today, name: 'Example' },
    confidence: 'high',
    examples: [],
    ...changes,
  };
}

const early: Facts = { move_when: '2027_by_1_nov' };

describe('the planned move', () => {
  it('is what is left of the period named', () => {
    expect(plannedMove({ move_when: '2026' }, today)).toEqual({ from: today, to: '2026-12-31' });
    expect(plannedMove({ move_when: '2027_by_1_nov' }, today)).toEqual({
      from: '2027-01-01',
      to: '2027-11-01',
    });
    expect(plannedMove({ move_when: '2027_after_1_nov' }, today)).toEqual({
      from: '2027-11-02',
      to: '2027-12-31',
    });
    expect(plannedMove({ move_when: '2028' }, today)).toEqual({ from: '2028-01-01', to: '2028-12-31' });
  });

  it('is unknown without an answer, and once its time has gone by', () => {
    expect(plannedMove({}, today)).toBeUndefined();
    expect(plannedMove({ move_when: '2026' }, '2026-12-31')).toEqual({
      from: '2026-12-31',
      to: '2026-12-31',
    });
    expect(plannedMove({ move_when: '2026' }, '2027-01-01')).toBeUndefined();
  });
});

describe('the day that counts', () => {
  const verdict = (changes: Partial<Grant>, facts: Facts, on = today) =>
    judgeGrant(grant(changes), facts, on).assessment.verdict;

  it('is the day of the move for what is paid after it', () => {
    expect(verdict({ validTo: '2026-12-31' }, early)).toBe('not_in_force');
    expect(verdict({ validTo: '2027-01-01' }, early)).toBe('information');
    expect(verdict({ validFrom: '2027-01-01' }, early)).toBe('information');
    expect(verdict({ validFrom: '2027-01-02' }, early)).toBe('not_in_force');
  });

  it('is today for what is applied for before, and where no move is planned', () => {
    expect(verdict({ judgedOn: 'application', validTo: '2026-12-31' }, early)).toBe('information');
    expect(verdict({ judgedOn: undefined, validTo: '2026-12-31' }, early)).toBe('information');
    expect(verdict({ validTo: '2026-12-31' }, {})).toBe('information');
  });

  it('is the 1 November on or after the move for tax', () => {
    const tax = (validFrom: string, facts: Facts) =>
      verdict({ judgedOn: 'first_november', validFrom }, facts);
    expect(tax('2027-11-01', early)).toBe('information');
    expect(tax('2027-11-02', early)).toBe('not_in_force');
    expect(tax('2028-11-01', { move_when: '2027_after_1_nov' })).toBe('information');
    expect(tax('2028-11-02', { move_when: '2027_after_1_nov' })).toBe('not_in_force');
    expect(
      verdict({ judgedOn: 'first_november', validTo: '2026-11-01' }, { move_when: '2026' }, '2026-11-01'),
    ).toBe('information');
  });

  it('does not hurry what is coming', () => {
    expect(verdict({ status: 'coming', validFrom: '2027-01-01' }, early)).toBe('planned');
    expect(verdict({ status: 'coming', validFrom: '2027-01-01' }, {}, '2026-12-31')).toBe('planned');
    expect(verdict({ status: 'coming', validFrom: '2027-01-01' }, {}, '2027-01-01')).toBe('information');
    expect(verdict({ status: 'coming' }, {})).toBe('information');
  });
});

describe('a rule that begins or ends around the move', () => {
  const note = (changes: Partial<Grant>, facts: Facts = early) =>
    judgeGrant(grant(changes), facts, today).time;

  it('says that it begins before it', () => {
    expect(note({ validFrom: '2026-11-25' })).toEqual({ kind: 'begins_before_move', on: '2026-11-25' });
    expect(note({ validFrom: '2027-01-01' })).toEqual({ kind: 'begins_before_move', on: '2027-01-01' });
    expect(note({ validFrom: '2027-01-02' })).toBeUndefined();
    expect(note({ validFrom: today })).toBeUndefined();
  });

  it('says that it ends before it, or may', () => {
    expect(note({ validTo: today })).toEqual({ kind: 'ends_before_move', on: today });
    expect(note({ validTo: '2026-11-23' })).toBeUndefined();
    expect(note({ validTo: '2026-12-31' })).toEqual({ kind: 'ends_before_move', on: '2026-12-31' });
    expect(note({ validTo: '2027-01-01' })).toEqual({ kind: 'may_end_before_move', on: '2027-01-01' });
    expect(note({ validTo: '2027-10-31' })).toEqual({ kind: 'may_end_before_move', on: '2027-10-31' });
    expect(note({ validTo: '2027-11-01' })).toBeUndefined();
  });

  it('says nothing where no move is planned, and of what has ended', () => {
    expect(note({ validTo: '2026-12-31' }, {})).toBeUndefined();
    expect(note({ status: 'abolished', validTo: '2026-12-31' })).toBeUndefined();
  });

  it('says so in words, with the date', () => {
    const said = (changes: Partial<Grant>) => explainGrant(grant(changes), early, today).time;
    const date = (day: string) => ({ date: { date: day } });
    expect(said({ validTo: '2026-12-31' })).toEqual({
      say: 'time-ends-before-move',
      args: date('2026-12-31'),
    });
    expect(said({ validTo: '2027-05-01' })).toEqual({
      say: 'time-may-end-before-move',
      args: date('2027-05-01'),
    });
    expect(said({ validFrom: '2027-01-01' })).toEqual({
      say: 'time-begins-before-move',
      args: date('2027-01-01'),
    });
    expect(said({})).toBeUndefined();
  });

  it('stays in sight when it ends before the move, but never first', () => {
    const ending = grant({ id: 'ending', value: 3, validTo: '2026-12-31' });
    const later = grant({ id: 'later', validFrom: '2029-01-01' });
    const support = chooseSupport([ending, later], early, today);
    expect(support.first).toEqual([]);
    expect(support.rest.map((one) => one.grant.id)).toEqual(['ending']);
  });
});

describe('reading the rules again', () => {
  const due = grant({ source: { ...grant().source, recheckBy: '2026-12-31' } });

  it('is due two years after the check, unless said otherwise', () => {
    expect(recheckBy(grant())).toBe('2028-11-24');
    expect(recheckBy(due)).toBe('2026-12-31');
  });

  it('is overdue from the day after, and never for what has ended', () => {
    expect([isOverdue(due, '2026-12-31'), isOverdue(due, '2027-01-01')]).toEqual([false, true]);
    expect(isOverdue({ ...due, status: 'never_existed' }, '2027-01-01')).toBe(false);
  });

  it('is warned of 30 days before, most urgent first', () => {
    const sooner = { ...due, id: 'sooner', source: { ...due.source, recheckBy: '2026-12-01' } };
    expect(toRecheck([due, sooner], '2026-10-31')).toEqual([]);
    expect(toRecheck([due, sooner], '2026-11-01')).toEqual([sooner]);
    expect(toRecheck([due, sooner], '2026-11-30')).toEqual([sooner]);
    expect(toRecheck([due, sooner], '2026-12-01')).toEqual([sooner, due]);
    expect(toRecheck([{ ...due, status: 'abolished' }], '2027-01-01')).toEqual([]);
  });

  it('leaves an overdue rule with whom to check with, and nothing else', () => {
    const rule = { ...due, amount: { kind: 'up_to', sek: 100, confirmedOn: today } } as const;
    const explained = explainGrant(rule, {}, '2027-01-01');
    expect(explained.verdictText).toEqual({
      say: 'verdict-check-with',
      args: { payer: { say: 'payer-fk' } },
    });
    expect(explained.lines).toEqual([]);
    expect(explained.asks).toEqual([]);
    expect(explained.amount).toBeUndefined();
    expect(explainGrant(rule, {}, '2026-12-31').amount).toEqual({
      say: 'amount-up-to',
      args: { amount: { sek: 100 } },
    });
  });

  it('puts an overdue rule last, never first', () => {
    const overdue = { ...due, id: 'overdue', value: 3 } as const;
    const support = chooseSupport([overdue, grant({ id: 'local', status: 'local' })], {}, '2027-01-01');
    expect(support.first).toEqual([]);
    expect(support.rest.map((one) => one.grant.id)).toEqual(['local', 'overdue']);
  });
});

describe('sums that are worked out', () => {
  const paid = (sum: ReturnType<NonNullable<NonNullable<Grant['amount']>['calculation']>['work']>): Grant =>
    grant({
      amount: {
        kind: 'up_to_per_month',
        sek: 500,
        confirmedOn: today,
        calculation: calculation(['new_pay'], () => sum, 'assuming-job-premium'),
      },
    });
  const said = (sum: Parameters<typeof paid>[0]) =>
    explainGrant(paid(sum), { new_pay: 'under_15' }, today).amount;
  const money = (from: number, to?: number) =>
    said({ kind: 'per_month', from, ...(to === undefined ? {} : { to }) });

  it('are a range, an upper or a lower limit, or one sum', () => {
    const per = (arg: unknown) => ({ say: 'sum-per-month', args: { money: arg } });
    expect(money(100, 200)).toEqual(
      per({ say: 'money-between', args: { from: { sek: 100 }, to: { sek: 200 } } }),
    );
    expect(money(0, 200)).toEqual(per({ say: 'money-up-to', args: { to: { sek: 200 } } }));
    expect(money(100)).toEqual(per({ say: 'money-at-least', args: { from: { sek: 100 } } }));
    expect(money(100, 100)).toEqual(per({ sek: 100 }));
    expect(money(0, 0)).toEqual({ say: 'sum-nothing' });
    expect(said({ kind: 'fee_per_month', from: 0, to: 0 })).toEqual({ say: 'sum-fee-none' });
    expect(said({ kind: 'fee_per_month', from: 0, to: 9 })?.say).toBe('sum-fee-per-month');
    expect(said({ kind: 'once', from: 1, to: 9 })?.say).toBe('sum-once');
    expect(said({ kind: 'less_tax_per_month', from: 1, to: 9 })?.say).toBe('sum-less-tax-per-month');
  });

  it('name the first year, or the two it may be', () => {
    const args = { amount: { sek: 1675 }, year: { year: 2028 } };
    expect(said({ kind: 'each_year', sek: 1675, firstYear: 2028 })).toEqual({ say: 'sum-each-year', args });
    expect(said({ kind: 'each_year', sek: 1675, firstYear: 2028, orYear: 2029 })).toEqual({
      say: 'sum-each-year-or',
      args: { ...args, or: { year: 2029 } },
    });
  });

  it('come with their assumption, and ask for what they lack', () => {
    const rule = paid({ kind: 'per_month', from: 1, to: 2 });
    expect(explainGrant(rule, { new_pay: '15_25' }, today).assuming).toEqual({ say: 'assuming-job-premium' });
    const open = explainGrant(rule, {}, today);
    expect(open).toMatchObject({ amount: { say: 'amount-up-to-per-month' }, asks: ['new_pay'] });
    expect(open.assuming).toBeUndefined();
    const unknown = explainGrant(
      paid({ kind: 'unknown', missing: ['move_when'] }),
      { new_pay: '15_25' },
      today,
    );
    expect(unknown).toMatchObject({ amount: { say: 'amount-up-to-per-month' }, asks: ['move_when'] });
  });

  it('are neither shown nor asked for once the figures are a year old, or while the verdict is open', () => {
    const rule = paid({ kind: 'per_month', from: 1, to: 2 });
    const old = explainGrant(rule, { new_pay: '15_25' }, '2027-11-25');
    expect(old).toMatchObject({ amount: { say: 'amount-check-with' }, asks: [] });
    expect(old.assuming).toBeUndefined();
    const open = explainGrant({ ...rule, eligibleIf: { fact: 'age', in: ['20_28'] } }, {}, today);
    expect(open.asks).toEqual(['age']);
  });

  it('are not shown to someone who moves after the last day of the figures', () => {
    const { amount } = paid({ kind: 'per_month', from: 1, to: 2 });
    const told = (judgedOn: Grant['judgedOn'], validTo: string) =>
      explainGrant(
        grant({ judgedOn, amount: amount && { ...amount, validTo } }),
        { new_pay: '15_25', ...early },
        today,
      ).amount?.say;
    expect(told('move', '2026-12-31')).toBe('amount-check-with');
    expect(told('move', '2027-01-01')).toBe('sum-per-month');
    expect(told('application', '2026-12-31')).toBe('sum-per-month');
  });

  it('may be all there is: without them nothing is said of money', () => {
    const less = grant({
      amount: {
        kind: 'less_tax',
        confirmedOn: today,
        calculation: calculation(
          ['new_rent'],
          () => ({ kind: 'less_tax_per_month', from: 1 }),
          'assuming-tax',
        ),
      },
    });
    expect(explainGrant(less, {}, today)).toMatchObject({ asks: ['new_rent'] });
    expect(explainGrant(less, {}, today).amount).toBeUndefined();
    expect(explainGrant(less, { new_rent: '4_6' }, today).amount?.say).toBe('sum-less-tax-per-month');
  });
});

describe('what is planned or not confirmed', () => {
  it('says so, with the day it begins', () => {
    const coming = grant({ status: 'coming', validFrom: '2027-01-01', confidence: 'medium' });
    expect(explainGrant(coming, {}, today).verdictText).toEqual({
      say: 'verdict-planned',
      args: { date: { date: '2027-01-01' } },
    });
    const support = chooseSupport([coming, grant({ status: 'local' })], {}, today);
    expect(support.planned.map((one) => one.grant)).toEqual([coming]);
    expect(support.rest.map((one) => one.grant.status)).toEqual(['local']);
  });

  it('is never said to be the person’s', () => {
    const rumour = grant({ status: 'unconfirmed', value: 3, eligibleIf: { fact: 'age', in: ['20_28'] } });
    expect(explainGrant(rumour, { age: '20_28' }, today).verdictText).toEqual({ say: 'verdict-unconfirmed' });
    expect(chooseSupport([rumour], { age: '20_28' }, today).first).toEqual([]);
  });
});
