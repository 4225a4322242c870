import { describe, expect, it } from 'vitest';
import type { Condition } from '../../src/core/condition.ts';
import type { Facts } from '../../src/core/facts.ts';
import { calculation, type Grant, type GrantStatus } from '../../src/core/grant.ts';
import { explainGrant } from '../../src/core/grant-explanation.ts';

const today = '2026-11-24';
const registered: Condition = { fact: 'registered_unemployed', in: ['yes'] };

function grant(changes: Partial<Grant> = {}): Grant {
  return {
    id: 'example',
    status: 'in_force',
    payer: 'payer-fk',
    topic: 'work',
    value: 1,
    source: { url: 'https://example.org', provision: '1 §', checkedOn: today, name: 'Example' },
    confidence: 'high',
    examples: [],
    ...changes,
  };
}

const verdict = (changes: Partial<Grant>, facts: Facts = {}) =>
  explainGrant(grant(changes), facts, today).verdictText;

describe('the verdict in words', () => {
  it('is yes, or no with what rules the household out', () => {
    expect(verdict({ eligibleIf: registered }, { registered_unemployed: 'yes' })).toEqual({
      say: 'verdict-eligible',
    });
    expect(verdict({ eligibleIf: registered }, { registered_unemployed: 'no' })).toEqual({
      say: 'verdict-ineligible-because',
      args: { because: { list: [{ say: 'because-registered_unemployed' }] } },
    });
  });

  it('names all that an open verdict hangs on, Swedish and the place in words of their own', () => {
    const swedish: Condition = { fact: 'abilities', has: 'swedish_work' };
    const place: Condition = { fact: 'destination_ev_premium', in: ['yes'] };
    expect(verdict({ eligibleIf: { all: [registered, swedish, place] } })).toEqual({
      say: 'verdict-undecided',
      args: {
        what: {
          list: [
            { say: 'because-registered_unemployed' },
            { say: 'hangs-on-swedish' },
            { say: 'hangs-on-place' },
          ],
        },
      },
    });
  });

  it.each(['destination_tax_reduction', 'destination_ev_premium'] as const)(
    'hangs on the place alone where only %s is missing, and asks nothing',
    (fact) => {
      const explained = explainGrant(grant({ eligibleIf: { fact, in: ['yes'] } }), {}, today);
      expect(explained).toMatchObject({ verdictText: { say: 'verdict-depends-on-place' }, asks: [] });
    },
  );

  it.each<[GrantStatus, string]>([
    ['in_force', 'verdict-information'],
    ['in_force_employer', 'verdict-employer'],
    ['local', 'verdict-local'],
    ['unconfirmed', 'verdict-unconfirmed'],
    ['cross_border_only', 'verdict-cross-border'],
    ['abolished', 'verdict-ended'],
    ['never_existed', 'verdict-never-existed'],
  ])('of what is %s is %s', (status, say) => {
    expect(verdict({ status })).toEqual({ say });
  });

  it('is that it does not hold on the day of the move, for what ends before', () => {
    const ending = { judgedOn: 'move', validTo: '2026-12-31' } as const;
    expect(verdict(ending, { move_when: '2027_by_1_nov' })).toEqual({ say: 'verdict-not-in-force' });
  });
});

describe('a rule as it is read', () => {
  it('says what it is, its conditions and how to apply', () => {
    expect(explainGrant(grant(), {}, today).lines).toEqual([
      { say: 'grant-example-what' },
      { say: 'grant-example-needs' },
      { say: 'grant-example-apply' },
    ]);
  });

  it('bears the mark of what is planned until its first day', () => {
    const coming = grant({ status: 'coming', validFrom: '2027-01-01' });
    const name = { say: 'grant-example-name' };
    expect(explainGrant(coming, {}, '2026-12-31').name).toEqual({ say: 'mark-planned', args: { name } });
    expect(explainGrant(coming, {}, '2027-01-01').name).toEqual(name);
  });
});

describe('its money', () => {
  it('is not mentioned where the law names no sum, or only a tax that falls', () => {
    const said = (amount?: Grant['amount']) =>
      explainGrant(grant(amount ? { amount } : {}), {}, today).amount;
    expect(said()).toBeUndefined();
    expect(said({ kind: 'up_to', confirmedOn: today })).toBeUndefined();
    expect(said({ kind: 'less_tax', sek: 900, confirmedOn: today })).toBeUndefined();
  });

  it('is worked out for someone who has a right to it, and nothing more is asked', () => {
    const rule = grant({
      eligibleIf: registered,
      amount: {
        kind: 'up_to',
        sek: 500,
        confirmedOn: today,
        calculation: calculation(['new_pay'], () => ({ kind: 'once', from: 1, to: 9 }), 'assuming-tax'),
      },
    });
    const facts: Facts = { registered_unemployed: 'yes', new_pay: '15_25' };
    expect(explainGrant(rule, facts, today)).toMatchObject({ amount: { say: 'sum-once' }, asks: [] });
  });
});
