import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { choiceFacts, type Facts, listFacts } from '../../src/core/facts.ts';
import {
  criteria,
  eligibleGroups,
  type MatchWorld,
  matchVacancy,
  strongestThree,
} from '../../src/core/matching.ts';
import { parseMunicipalities } from '../../src/core/municipality.ts';
import { parseOccupations } from '../../src/core/occupation.ts';
import { opensMost } from '../../src/core/opens-most.ts';
import { rank } from '../../src/core/rank.ts';
import { regulatedGroup } from '../../src/core/regulation.ts';
import type { Vacancy } from '../../src/core/vacancy.ts';

const table = (name: string) =>
  readFileSync(new URL(`../../data/${name}.tsv`, import.meta.url), { encoding: 'utf8' });
const occupations = parseOccupations({
  groups: table('occupation-groups'),
  occupations: table('occupations'),
  substitutability: table('substitutability'),
  pay: table('pay'),
  noEducation: table('no-education'),
});
const municipalities = parseMunicipalities(table('municipalities'));
const world: MatchWorld = {
  municipalities,
  occupations,
  partnerJobs: { '2083': 3 },
  towns: {},
  today: '2026-11-24',
};
const rural = municipalities.all.filter((one) => one.rural).map(({ code }) => code);
const groups = ['2221', '2281', '2341', '5223', '5227', '5321', '5330', '5343', '8332', '9111'] as const;

function vacancy(changes: Partial<Vacancy> = {}): Vacancy {
  return {
    id: 'aaaaaaaaaa',
    source: 'sample',
    sourceId: '1',
    headline: 'Vi söker dig',
    employer: 'Kommunen',
    group: '5330',
    municipality: '2083',
    places: 1,
    permanence: 'permanent',
    publishedOn: '2026-11-20',
    openUntil: '2026-12-20',
    apply: {},
    experience: 'unknown',
    licences: [],
    ownCar: false,
    languages: [],
    ...changes,
  };
}

const reason = (of: Vacancy, facts: Facts, criterion: string) =>
  matchVacancy(of, facts, world).reasons.find((one) => one.criterion === criterion);

/** The same numbers on every run (mulberry32), so that a failure can be looked at again. */
function dice(seed: number) {
  let state = seed;
  const roll = (sides: number) => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) % sides;
  };
  const pick = <T>(from: readonly T[]): T => {
    const one = from[roll(from.length)];
    if (one === undefined) throw new Error('nothing to pick from');
    return one;
  };
  return { roll, pick };
}
type Dice = ReturnType<typeof dice>;

const anyVacancies = ({ roll, pick }: Dice): Vacancy[] =>
  Array.from({ length: 12 }, (_, at) =>
    vacancy({
      id: `vacancy${String(at).padStart(3, '0')}`,
      group: pick(groups),
      municipality: pick(rural),
      permanence: pick(['permanent', 'temporary', 'seasonal', 'unknown'] as const),
      publishedOn: pick(['2026-11-01', '2026-11-20']),
      experience: pick(['required', 'not_required', 'unknown'] as const),
      licences: pick([[], ['B'], ['C']] as const),
      ownCar: roll(2) === 0,
      languages: pick([[], ['Svenska']]),
    }),
  );

const anyFacts = ({ roll, pick }: Dice): Facts => ({
  occupations: pick([['any'], ['5330'], ['2221'], ['2281', '5330']]),
  ...(roll(2) ? { legitimation: pick(choiceFacts.legitimation) } : {}),
  ...(roll(2) ? { movers: pick(choiceFacts.movers) } : {}),
  ...(roll(2) ? { priority: pick(choiceFacts.priority) } : {}),
  ...(roll(2) ? { places: pick(choiceFacts.places), counties: ['20'], known_place: '2083' } : {}),
  ...(roll(2) ? { abilities: [pick(listFacts.abilities)] } : {}),
});

describe('a match is its reasons', () => {
  it('has exactly one reason for each criterion, in order, and scores exactly their sum', () => {
    for (let seed = 1; seed <= 200; seed++) {
      const chance = dice(seed);
      const facts = anyFacts(chance);
      for (const one of anyVacancies(chance)) {
        const { reasons, score } = matchVacancy(one, facts, world);
        expect(reasons.map(({ criterion }) => criterion)).toEqual(criteria);
        expect(score).toBe(reasons.reduce((sum, { points }) => sum + points, 0));
      }
    }
  });

  it('gives an order that does not depend on how the vacancies were read', () => {
    for (let seed = 1; seed <= 200; seed++) {
      const chance = dice(seed);
      const facts = anyFacts(chance);
      const vacancies = anyVacancies(chance);
      const order = (from: readonly Vacancy[]) => rank(from, facts, world).map((match) => match.vacancy.id);
      expect(order(vacancies.toReversed())).toEqual(order(vacancies));
    }
  });

  it('puts the newest first among equals, then the id', () => {
    const alike = [
      vacancy({ id: 'b', publishedOn: '2026-11-01' }),
      vacancy({ id: 'c' }),
      vacancy({ id: 'a', publishedOn: '2026-11-01' }),
    ];
    expect(rank(alike, {}, world).map((match) => match.vacancy.id)).toEqual(['c', 'a', 'b']);
  });

  it('leaves out what the person put away', () => {
    expect(rank([vacancy({ id: 'a' }), vacancy({ id: 'b' })], {}, world, ['a'])).toHaveLength(1);
  });
});

describe('whom a vacancy is open to', () => {
  it('never hangs on children, adults, income or age', () => {
    let compared = 0;
    for (let seed = 1; seed <= 200; seed++) {
      const chance = dice(seed);
      const facts = anyFacts(chance);
      const vacancies = anyVacancies(chance);
      const eligible = (of: Facts) =>
        rank(vacancies, of, world)
          .map((match) => match.vacancy.id)
          .toSorted();
      const other: Facts = {
        ...facts,
        movers: chance.pick(choiceFacts.movers),
        children_ages: [chance.pick(listFacts.children_ages)],
        earners: chance.pick(choiceFacts.earners),
        income: chance.pick(choiceFacts.income),
        age: chance.pick(choiceFacts.age),
      };
      compared += eligible(facts).length;
      expect(eligible(other)).toEqual(eligible(facts));
      expect(eligibleGroups(other, occupations)).toEqual(eligibleGroups(facts, occupations));
    }
    expect(compared).toBeGreaterThan(0);
  });

  it('is not widened past a legitimation from any group in the register', () => {
    const past = occupations.groups.flatMap(({ ssyk }) =>
      eligibleGroups({ occupations: [ssyk] }, occupations).filter(
        (group) => group !== ssyk && regulatedGroup(group).status === 'licence',
      ),
    );
    expect(past).toEqual([]);
  });

  it('keeps a nurse job when we do not know of a legitimation, and says that it is demanded', () => {
    const nurse = vacancy({ group: '2221' });
    expect(rank([nurse], { occupations: ['2221'] }, world)).toHaveLength(1);
    expect(reason(nurse, { occupations: ['2221'] }, 'credential')).toMatchObject({
      found: 'unknown',
      text: { say: 'reason-credential-legitimation' },
    });
  });

  it.each(['foreign_degree', 'applied', 'none'] as const)(
    'shows a nurse with legitimation "%s" work open now, and not the licensed job',
    (legitimation) => {
      const facts: Facts = { occupations: ['2221'], legitimation };
      const jobs = [vacancy({ id: 'nurse', group: '2221' }), vacancy({ id: 'care', group: '5330' })];
      expect(rank(jobs, facts, world).map((match) => match.vacancy.id)).toEqual(['care']);
      expect(eligibleGroups(facts, occupations)).toContain('5330');
    },
  );

  it('shows the licensed job to a nurse who has legitimation', () => {
    const facts: Facts = { occupations: ['2221'], legitimation: 'have' };
    const nurse = vacancy({ group: '2221' });
    expect(rank([nurse], facts, world)).toHaveLength(1);
    expect(reason(nurse, facts, 'credential')?.found).toBe('met');
  });

  it('bridges a pharmacist with a foreign degree to the pharmacy', () => {
    const facts: Facts = { occupations: ['2281'], legitimation: 'foreign_degree' };
    expect(eligibleGroups(facts, occupations)).toContain('5227');
    const [first] = rank([vacancy({ id: 'care' }), vacancy({ id: 'shop', group: '5227' })], facts, world);
    expect(first?.vacancy.id).toBe('shop');
  });

  it('drops licensed work for someone who takes any work', () => {
    expect(rank([vacancy({ group: '2221' })], { occupations: ['any'] }, world)).toEqual([]);
  });
});

describe('what the reasons say', () => {
  it('tells that the title needs a certificate while the care work is open', () => {
    expect(reason(vacancy({ group: '5321' }), { occupations: ['5321'] }, 'credential')).toMatchObject({
      found: 'unknown',
      text: { say: 'reason-credential-title' },
    });
  });

  it('does not call car sales simple shop work, though they share a group', () => {
    // Bilförsäljare shares its group with shop work that the register lists as needing no training.
    const seller = vacancy({ group: '5223', occupationId: 'Jd8e_1UD_8Vo', headline: 'Bilförsäljare' });
    expect(occupations.occupation('Jd8e_1UD_8Vo')?.label).toBe('Bilförsäljare');
    expect(reason(seller, { occupations: ['any'] }, 'occupation')?.text.say).toBe('reason-occupation-any');
  });

  it('says "no training" only where the register does and the ad asks for no experience', () => {
    const [id, , group] = table('no-education').split('\n')[1]?.split('\t') ?? [];
    if (!id || !group) throw new Error('the register is empty');
    const simple = vacancy({ occupationId: id, group });
    const say = (of: Vacancy) => reason(of, { occupations: ['any'] }, 'occupation')?.text.say;
    expect(say(simple)).toBe('reason-occupation-no-training');
    expect(say({ ...simple, experience: 'required' })).toBe('reason-occupation-any');
  });

  it('gives no points for school, a right that holds everywhere, and names its source', () => {
    const school = reason(vacancy(), { movers: 'me_and_children', children_ages: ['6_15'] }, 'school');
    expect(school).toMatchObject({ found: 'met', points: 0, source: { checkedOn: '2025-12-15' } });
  });

  it('shows a mother the school line among the strongest three', () => {
    const facts: Facts = { occupations: ['5330'], movers: 'me_and_children', children_ages: ['6_15'] };
    const shown = strongestThree(matchVacancy(vacancy(), facts, world), facts);
    expect(shown.map(({ criterion }) => criterion)).toContain('school');
    expect(shown).toHaveLength(3);
  });

  it('takes "leads to permanent" only with the sentence of the ad', () => {
    const leads = vacancy({ permanence: 'temporary', leadsToPermanent: { sentence: 'Kan bli fast.' } });
    expect(reason(leads, {}, 'permanent')).toMatchObject({ found: 'unknown', evidence: 'Kan bli fast.' });
    expect(reason(vacancy({ permanence: 'unknown' }), {}, 'permanent')?.found).toBe('unknown');
  });

  it('never takes the typical pay for the pay of this job', () => {
    expect(reason(vacancy(), { priority: 'more_money' }, 'pay')).toMatchObject({
      found: 'unknown',
      points: 0,
      text: { say: 'reason-pay-typical' },
    });
  });
});

describe('households weigh differently', () => {
  const fast = vacancy({ id: 'fast' });
  const brief = vacancy({ id: 'brief', permanence: 'temporary', publishedOn: '2026-11-23' });
  const first = (facts: Facts) => rank([fast, brief], facts, world)[0]?.vacancy.id;
  const permanentWeight = (facts: Facts) => reason(fast, facts, 'permanent')?.weight ?? 0;

  it('gives a person alone who wishes permanence permanent work, in the words of the wish', () => {
    const facts: Facts = { movers: 'only_me', priority: 'permanent', age: '29_65' };
    expect(first(facts)).toBe('fast');
    expect(reason(fast, facts, 'permanent')?.text.say).toBe('reason-permanent-yes-wished');
  });

  it('takes a short stay from the wish for something new, never from age', () => {
    expect(first({ movers: 'only_me', priority: 'something_new' })).toBe('brief');
    for (const age of choiceFacts.age) expect(permanentWeight({ age })).toBe(permanentWeight({}));
  });

  it('gives permanence more weight for families, and the other adult more where there is pay', () => {
    expect(permanentWeight({ movers: 'me_and_children' })).toBeGreaterThan(permanentWeight({}));
    const partner = (facts: Facts) => reason(fast, facts, 'partner_job')?.weight ?? 0;
    expect(partner({ earners: 'one' })).toBeGreaterThan(partner({ earners: 'none' }));
  });
});

describe('what would open most', () => {
  it('names the place when the work exists in other counties', () => {
    const facts: Facts = { occupations: ['5330'], places: 'counties', counties: ['25'] };
    const jobs = [vacancy({ id: 'a' }), vacancy({ id: 'b' })];
    expect(opensMost(jobs, facts, world)).toEqual({ change: 'place', count: 2 });
  });

  it('is the same for every household', () => {
    const facts: Facts = { occupations: ['9111'] };
    const jobs = [vacancy({ id: 'a' })];
    for (const movers of choiceFacts.movers)
      for (const age of choiceFacts.age)
        expect(
          opensMost(jobs, { ...facts, movers, age, income: 'under_15', earners: 'none' }, world),
        ).toEqual(opensMost(jobs, facts, world));
  });
});
