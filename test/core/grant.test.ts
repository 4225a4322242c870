import { describe, expect, it } from 'vitest';
import { chooseSupport } from '../../src/core/choose-support.ts';
import { amountIsCurrent, assess, estimate, type Grant, type GrantStatus } from '../../src/core/grant.ts';
import { amountText, explainGrant } from '../../src/core/grant-explanation.ts';

const today = '2026-11-24';

function grant(changes: Partial<Grant> = {}): Grant {
  return {
    id: 'example',
    status: 'in_force',
    payer: 'payer-af',
    topic: 'work',
    value: 1,
    source: { url: 'https://example.org', provision: '1 §', checkedOn: today, name: 'Example' },
    confidence: 'high',
    examples: [],
    ...changes,
  };
}

const registered = grant({ eligibleIf: { fact: 'registered_unemployed', in: ['yes'] } });

describe('assessing a grant', () => {
  it('says what is missing rather than guessing', () => {
    expect(assess(registered, {}, today)).toEqual({
      verdict: 'undecided',
      missing: ['registered_unemployed'],
    });
  });

  it('names the fact that rules a household out, and asks for no more', () => {
    const both = grant({
      eligibleIf: {
        all: [
          { fact: 'age', in: ['20_28'] },
          { fact: 'interview_far', in: ['yes'] },
        ],
      },
    });
    expect(assess(both, { age: '66_plus' }, today)).toEqual({
      verdict: 'ineligible',
      missing: [],
      because: ['age'],
    });
  });

  it('finds the deciding fact under a "not" as well', () => {
    const rule = grant({ eligibleIf: { not: { any: [{ fact: 'movers', in: ['only_me'] }] } } });
    expect(assess(rule, { movers: 'only_me' }, today).because).toEqual(['movers']);
  });

  it('is in force on its first and last day, and on no day outside', () => {
    const dated = grant({ validFrom: '2026-03-01', validTo: '2028-02-29' });
    const verdicts = ['2026-02-28', '2026-03-01', '2028-02-29', '2028-03-01'].map(
      (on) => assess(dated, {}, on).verdict,
    );
    expect(verdicts).toEqual(['not_in_force', 'information', 'information', 'not_in_force']);
  });

  it('never calls a person eligible for money paid to an employer, and asks nothing for its sake', () => {
    const employer = grant({ ...registered, status: 'in_force_employer' });
    expect(assess(employer, { registered_unemployed: 'yes' }, today).verdict).toBe('information');
    expect(assess(employer, {}, today)).toEqual({ verdict: 'information', missing: [] });
    expect(assess(employer, { registered_unemployed: 'no' }, today).verdict).toBe('ineligible');
  });

  it('leaves to the person what it does not ask about, in the cases named', () => {
    const open = grant({ ...registered, selfCheck: { fact: 'age', in: ['16_19'] } });
    expect(assess(open, { registered_unemployed: 'yes', age: '16_19' }, today).verdict).toBe('information');
    expect(assess(open, { registered_unemployed: 'yes', age: '29_65' }, today).verdict).toBe('eligible');
  });

  it.each<GrantStatus>(['local', 'unconfirmed', 'cross_border_only'])(
    'never judges a household by what is %s: it may only be read about',
    (status) => {
      const said = (facts: object) => assess(grant({ ...registered, status }), facts, today);
      for (const facts of [{}, { registered_unemployed: 'yes' }, { registered_unemployed: 'no' }])
        expect(said(facts)).toEqual({ verdict: 'information', missing: [] });
    },
  );

  it('calls what is abolished without a known end so on any day', () => {
    expect(assess(grant({ status: 'abolished' }), {}, '1990-01-01').verdict).toBe('abolished');
  });

  it('calls what is abolished so from the day after its end', () => {
    const gone = grant({ status: 'abolished', validTo: '2025-12-31' });
    expect(assess(gone, {}, '2025-12-31').verdict).toBe('not_in_force');
    expect(assess(gone, {}, '2026-01-01').verdict).toBe('abolished');
  });
});

describe('money', () => {
  const paid = grant({
    ...registered,
    amount: { kind: 'up_to', sek: 3600, confirmedOn: '2025-11-24', validTo: '2026-12-31' },
  });

  it('is shown 365 days after it was confirmed and not a day longer', () => {
    expect(amountIsCurrent(paid, '2026-11-24')).toBe(true);
    expect(amountIsCurrent(paid, '2026-11-25')).toBe(false);
  });

  it('is not shown past the last day of the sum, however fresh', () => {
    const fresh = grant({
      amount: { kind: 'per_year', sek: 1675, confirmedOn: today, validTo: '2026-12-31' },
    });
    expect(amountIsCurrent(fresh, '2026-12-31')).toBe(true);
    expect(amountIsCurrent(fresh, '2027-01-01')).toBe(false);
  });

  it('is neither current nor worked out where the rule names none', () => {
    expect(amountIsCurrent(registered, today)).toBe(false);
    expect(estimate(registered, { registered_unemployed: 'yes' }, today)).toBeUndefined();
  });

  it('turns into whom to ask when it is old', () => {
    expect(amountText(paid, 'eligible', '2026-11-24')).toEqual({
      say: 'amount-up-to',
      args: { amount: { sek: 3600 } },
    });
    expect(amountText(paid, 'eligible', '2026-11-25')).toEqual({
      say: 'amount-check-with',
      args: { payer: { say: 'payer-af' } },
    });
  });

  it('is not mentioned to someone whom the rule leaves out', () => {
    expect(explainGrant(paid, { registered_unemployed: 'no' }, today).amount).toBeUndefined();
  });
});

describe('explaining a grant', () => {
  it('gives the next question, but never asks what follows from the place', () => {
    expect(explainGrant(registered, {}, today).asks).toEqual(['registered_unemployed']);
    const local = grant({ eligibleIf: { fact: 'destination_tax_reduction', in: ['yes'] } });
    const explained = explainGrant(local, {}, today);
    expect(explained.asks).toEqual([]);
    expect(explained.verdictText).toEqual({ say: 'verdict-depends-on-place' });
  });

  it('tells what has ended with what there is instead, and without a sum', () => {
    const explained = explainGrant(grant({ status: 'never_existed' }), {}, today);
    expect(explained.lines).toEqual([
      { say: 'grant-example-ended' },
      { say: 'instead-line', args: { instead: { say: 'grant-example-instead' } } },
    ]);
    expect(explained.name).toEqual({ say: 'mark-never', args: { name: { say: 'grant-example-name' } } });
    expect(explained.verdictText).toEqual({ say: 'verdict-never-existed' });
    expect(explained.amount).toBeUndefined();
  });

  it('says so where we are less sure', () => {
    expect(explainGrant(grant({ confidence: 'low' }), {}, today).caution).toEqual({
      say: 'support-less-sure',
    });
    expect(explainGrant(grant(), {}, today).caution).toBeUndefined();
  });
});

describe('choosing support', () => {
  const ids = (list: readonly { grant: Grant }[]) => list.map((one) => one.grant.id);
  const yes = { registered_unemployed: 'yes' } as const;

  it('puts at most three first: the most valuable and most certain', () => {
    const list = [
      grant({ id: 'to_read' }),
      grant({ ...registered, id: 'sure_small', value: 1 }),
      grant({ ...registered, id: 'sure_large', value: 3 }),
      grant({ id: 'open_large', value: 3, eligibleIf: { fact: 'age', in: ['20_28'] } }),
    ];
    const support = chooseSupport(list, yes, today);
    expect(ids(support.first)).toEqual(['sure_large', 'open_large', 'sure_small']);
    expect(ids(support.rest)).toEqual(['to_read']);
  });

  it('weighs value by certainty; among equals the more certain, and last what is nearly over or unread', () => {
    const open = { eligibleIf: { fact: 'age', in: ['20_28'] } } as const;
    const unread = { ...grant().source, recheckBy: '2026-11-23' };
    const list = [
      grant({ id: 'over_large', value: 3, judgedOn: 'move', validTo: '2026-12-31' }),
      grant({ ...registered, id: 'unread_large', value: 3, source: unread }),
      grant({ id: 'read_small', value: 1 }),
      grant({ ...registered, id: 'sure_small', value: 1 }),
      grant({ id: 'read_large', value: 3 }),
      grant({ ...open, id: 'open_middle', value: 2 }),
      grant({ ...open, id: 'open_large', value: 3 }),
      grant({ ...registered, id: 'sure_middle', value: 2 }),
    ];
    const support = chooseSupport(list, { ...yes, move_when: '2027_by_1_nov' }, today);
    expect(ids([...support.first, ...support.rest])).toEqual([
      'sure_middle',
      'open_large',
      'open_middle',
      'sure_small',
      'read_large',
      'read_small',
      'over_large',
      'unread_large',
    ]);
  });

  it("never puts an employer's or a municipality's money first", () => {
    const list = [
      grant({ id: 'employer', status: 'in_force_employer', value: 3 }),
      grant({ id: 'local', status: 'local', value: 3 }),
    ];
    const support = chooseSupport(list, {}, today);
    expect(support.first).toEqual([]);
    expect(ids(support.rest)).toEqual(['employer', 'local']);
  });

  it('keeps what has ended apart, and leaves out what is not in force', () => {
    const list = [
      grant({ id: 'gone', status: 'abolished' }),
      grant({ id: 'abroad', status: 'cross_border_only' }),
      grant({ id: 'later', validFrom: '2027-01-01' }),
      grant({ ...registered, id: 'out' }),
      grant({ id: 'coming', status: 'coming', validFrom: '2027-01-01' }),
    ];
    const support = chooseSupport(list, { registered_unemployed: 'no' }, today);
    expect(ids(support.ended)).toEqual(['gone', 'abroad']);
    expect(ids(support.ruledOut)).toEqual(['out']);
    expect(ids(support.planned)).toEqual(['coming']);
    expect(support.first).toEqual([]);
    expect(support.rest).toEqual([]);
  });
});
