import { readFileSync } from 'node:fs';
import { FluentResource } from '@fluent/bundle';
import { describe, expect, it } from 'vitest';
import { grants } from '../../grants/index.ts';
import { chooseSupport } from '../../src/core/choose-support.ts';
import type { Condition } from '../../src/core/condition.ts';
import { choiceFacts, type Fact, type Facts, listFacts } from '../../src/core/facts.ts';
import { assess, estimate, type Grant, hasEnded, supportQuestions } from '../../src/core/grant.ts';
import { explainGrant } from '../../src/core/grant-explanation.ts';
import { recheckBy, toRecheck } from '../../src/core/grant-time.ts';

const today = '2026-11-24';
const languages = ['sv', 'en'] as const;
const source = (language: string) => readFileSync(`locales/${language}/support.ftl`, 'utf8');
const messages = Object.fromEntries(languages.map((language) => [language, messagesOf(source(language))]));

describe.each(grants.map((grant) => [grant.id, grant] as const))('%s', (_, grant) => {
  it('holds in every example', () => {
    for (const { facts, on, verdict, missing } of grant.examples) {
      const found = assess(grant, facts, on);
      expect({ facts, on, verdict: found.verdict }).toEqual({ facts, on, verdict });
      if (missing) expect(found.missing).toEqual(missing);
    }
  });

  it('has an example for each verdict it can reach', () => {
    const shown = new Set<string>(grant.examples.map((example) => example.verdict));
    expect([...reachable(grant)].filter((verdict) => !shown.has(verdict))).toEqual([]);
  });

  it('has examples on both sides of its first and last day', () => {
    const { validFrom, validTo } = grant;
    const days = [
      ...(validFrom ? [nextDay(validFrom, -1), validFrom] : []),
      ...(validTo ? [validTo, nextDay(validTo, 1)] : []),
    ];
    const shown = grant.examples.map((example) => example.on);
    expect(days.filter((day) => !shown.includes(day))).toEqual([]);
  });

  it('has every sentence it needs, in Swedish and English', () => {
    for (const language of languages) {
      const parts = hasEnded(grant) ? ['name', 'ended', 'instead'] : ['name', 'what', 'needs', 'apply'];
      const ids = [...parts.map((part) => `grant-${grant.id}-${part}`), grant.payer];
      expect(ids.filter((id) => !messages[language]?.has(id))).toEqual([]);
    }
  });

  it('says what to do: how to apply, or what there is instead', () => {
    if (hasEnded(grant)) expect(grant.insteadOf).toBe(`grant-${grant.id}-instead`);
    else expect(grant.apply).toBe(`grant-${grant.id}-apply`);
  });

  it('names its source and the day it was checked, no later than the day of the fact sheet', () => {
    expect(grant.source.url).toMatch(/^https:\/\/\S+$/);
    expect(grant.source.provision).not.toBe('');
    expect(grant.source.checkedOn).toMatch(/^20\d\d-\d\d-\d\d$/);
    expect(grant.source.checkedOn <= '2026-11-23').toBe(true);
    if (grant.amount) expect(grant.amount.confirmedOn <= grant.source.checkedOn).toBe(true);
    expect(recheckBy(grant) > grant.source.checkedOn).toBe(true);
  });

  it('has a sum only if it is in force and paid to the person', () => {
    if (grant.status !== 'in_force') expect(grant.amount).toBeUndefined();
  });
});

describe('the rules together', () => {
  it('have ids of their own', () => {
    expect(new Set(grants.map((grant) => grant.id)).size).toBe(grants.length);
  });

  it('ask only facts that have a question, a reason for asking and words for each answer', () => {
    const ids = supportQuestions.flatMap((fact) => [
      `q-${fact}`,
      `q-${fact}-why`,
      ...choiceFacts[fact].map((value) => `q-${fact}-${value}`),
    ]);
    const asked = new Set(
      grants.flatMap((grant) => [...factsOf(grant.eligibleIf), ...(grant.amount?.calculation?.needs ?? [])]),
    );
    expect(supportQuestions.filter((fact) => !asked.has(fact))).toEqual([]);
    for (const language of languages) {
      expect(ids.filter((id) => !messages[language]?.has(id))).toEqual([]);
    }
  });

  it('have words for each fact that can rule someone out', () => {
    const facts = [...new Set(grants.flatMap((grant) => factsOf(grant.eligibleIf)))];
    for (const language of languages) {
      expect(facts.filter((fact) => !messages[language]?.has(`because-${fact}`))).toEqual([]);
    }
  });

  it('only say what has been written, whatever the household', () => {
    for (const facts of [{}, { movers: 'only_me' }, { movers: 'me_and_children', age: '29_65' }] as const) {
      for (const grant of grants) {
        const { name, verdictText, lines, amount, caution } = explainGrant(grant, facts, today);
        for (const text of [name, verdictText, ...lines, amount, caution]) {
          if (text)
            for (const language of languages)
              expect([...(messages[language]?.keys() ?? [])]).toContain(text.say);
        }
      }
    }
  });

  it('show money to nobody a year after the last of it was confirmed', () => {
    const shown = grants.map((grant) => explainGrant(grant, {}, '2027-12-24').amount?.say);
    expect(shown.filter((say) => say && say !== 'amount-check-with')).toEqual([]);
  });

  it('show a sum confirmed lately, and for an older one say whom to ask', () => {
    const said = (id: string, facts: Facts) => {
      const grant = grants.find((one) => one.id === id);
      return grant && explainGrant(grant, facts, today).amount?.say;
    };
    expect(said('jobbpremie', { assistance_2025: 'every_month' })).toBe('amount-up-to-per-month');
    expect(said('resebidrag', {})).toBe('amount-check-with');
  });

  it('past their re-check date say no more than whom to check with', () => {
    for (const grant of grants.filter((one) => !hasEnded(one))) {
      const explained = explainGrant(grant, {}, nextDay(recheckBy(grant), 1));
      expect(explained).toMatchObject({ verdictText: { say: 'verdict-check-with' }, lines: [], asks: [] });
      expect(explained.amount).toBeUndefined();
      expect(explainGrant(grant, {}, recheckBy(grant)).verdictText.say).not.toBe('verdict-check-with');
    }
  });

  it('are read again before what is coming begins', () => {
    const coming = grants.filter(({ status }) => status === 'coming');
    expect(coming.length).toBeGreaterThan(0);
    for (const grant of coming) expect(recheckBy(grant) < (grant.validFrom ?? '')).toBe(true);
  });

  it('are warned of 30 days before they have to be read again', async ({ annotate }) => {
    const day = new Date().toISOString().slice(0, 10);
    for (const grant of toRecheck(grants, day))
      await annotate(`${grant.id}: read ${grant.source.url} again by ${recheckBy(grant)}`, 'warning');
  });

  it('work a sum out only from all it needs, and say the assumption', () => {
    for (const grant of grants.filter(({ amount }) => amount?.calculation)) {
      const needs = grant.amount?.calculation?.needs ?? [];
      expect(estimate(grant, {}, today)).toEqual({ kind: 'unknown', missing: needs });
      for (const language of languages)
        expect(messages[language]?.has(grant.amount?.calculation?.assuming ?? '')).toBe(true);
    }
  });

  it('give a parent of school children a school place, and keep what has ended apart', () => {
    const support = chooseSupport(grants, { movers: 'me_and_children', children_ages: ['6_15'] }, today);
    const found = [...support.first, ...support.rest].find(({ grant }) => grant.id === 'skolplats');
    expect(found?.assessment.verdict).toBe('eligible');
    expect(support.ended.map(({ grant }) => grant.id)).toContain('flyttningsbidrag');
  });
});

describe.each(languages)('the sentences on support in %s', (language) => {
  const sentences = source(language)
    .split('\n')
    // The bands that people choose from are theirs, not sums of a support.
    .filter((line) => !line.startsWith('#') && !/^q-\w+-[\w]+ =/.test(line));

  it('name no sum: sums grow old, and are shown from the rules alone', () => {
    expect(
      sentences.filter((line) => /(?<!\p{L})(kr|sek|euro)(?!\p{L})|kronor|procent|per ?cent|%/iu.test(line)),
    ).toEqual([]);
  });

  it('promise nothing', () => {
    const promises = /du kommer att få|du får \d|ni kommer att få|you will (get|receive)|you are entitled/i;
    expect(sentences.filter((line) => promises.test(line))).toEqual([]);
  });

  it('use no word that sets people apart', () => {
    expect(sentences.filter((line) => /miljonprogram|invandrare|immigrant/i.test(line))).toEqual([]);
  });

  it('are all there, with no id too many', () => {
    expect([...(messages[language]?.keys() ?? [])]).toEqual([...(messages.sv?.keys() ?? [])]);
  });
});

/** Ids and plain text of a locale file, without its values; a broken message would be missing here. */
function messagesOf(text: string): ReadonlyMap<string, string> {
  return new Map(
    [...new FluentResource(text).body].map((message) => [
      message.id,
      [message.value]
        .flat()
        .filter((part) => typeof part === 'string')
        .join(''),
    ]),
  );
}

function factsOf(condition: Condition | undefined): readonly Fact[] {
  if (condition === undefined) return [];
  if ('all' in condition) return condition.all.flatMap(factsOf);
  if ('any' in condition) return condition.any.flatMap(factsOf);
  if ('not' in condition) return factsOf(condition.not);
  if ('answered' in condition) return [];
  return [condition.fact];
}

/** Every verdict over all households that differ in what the rule looks at, on a day when it is in force. */
function reachable(grant: Grant): ReadonlySet<string> {
  const looksAt = [...factsOf(grant.eligibleIf)];
  if (typeof grant.selfCheck === 'object') looksAt.push(...factsOf(grant.selfCheck));
  const households = [...new Set(looksAt)].reduce<readonly Facts[]>(
    (all, fact) => all.flatMap((facts) => valuesOf(fact).map((value) => ({ ...facts, [fact]: value }))),
    [{}],
  );
  const on = grant.validFrom ?? today;
  const verdicts = new Set<string>(households.map((facts) => assess(grant, facts, on).verdict));
  if (grant.status === 'coming') verdicts.add('planned');
  else if (grant.validFrom || grant.validTo) verdicts.add('not_in_force');
  if (grant.status === 'abolished') verdicts.add('abolished');
  return verdicts;
}

function valuesOf(fact: Fact): readonly (string | readonly string[] | undefined)[] {
  if (fact in choiceFacts) return [undefined, ...choiceFacts[fact as keyof typeof choiceFacts]];
  // A rule looks at choice and list facts only: the condition language has no other leaves.
  return [undefined, [], ...listFacts[fact as keyof typeof listFacts].map((value) => [value])];
}

function nextDay(day: string, step: 1 | -1): string {
  return new Date(Date.parse(day) + step * 86_400_000).toISOString().slice(0, 10);
}
