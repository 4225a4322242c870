import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { grants } from '../../grants/index.ts';
import { choiceFacts, type Facts, listFacts } from '../../src/core/facts.ts';
import { type Judgement, judgeGrant } from '../../src/core/grant-time.ts';
import { parseMunicipalities } from '../../src/core/municipality.ts';

/**
 * Forty households in Swedish, for an adviser to read: what we know, and the verdict on every rule, written from the fact
 * sheet. `alla.md` holds what is the same for each of them on the day of most.
 */
const folder = 'test/content/households/';
const everybody = expectedIn(readFileSync(`${folder}alla.md`, 'utf8'));
const everybodysDay = '2026-11-24';
const municipalities = parseMunicipalities(readFileSync('data/municipalities.tsv', 'utf8')).all;
const households = readdirSync(folder).filter((file) => /^\d\d-.*\.md$/.test(file));

test('there are forty households', () => {
  expect(households.length).toBe(40);
});

test.each(households)('%s', (file) => {
  const text = readFileSync(folder + file, 'utf8');
  const day = /^Dag: (\S+)$/m.exec(text)?.[1] ?? '';
  const expected = { ...(day === everybodysDay ? everybody : {}), ...expectedIn(text) };
  const facts = factsIn(text);
  const found = Object.fromEntries(
    grants.map((grant) => [grant.id, inSwedish(judgeGrant(grant, facts, day))] as const),
  );
  expect(found).toEqual(expected);
});

function inSwedish({ assessment, isOverdue }: Judgement): string {
  if (isOverdue) return 'Fråga den som beslutar';
  const { verdict, missing } = assessment;
  return verdict === 'undecided' ? `Beror på ${missing.toSorted().join(', ')}` : words[verdict];
}

const words = {
  eligible: 'Ja',
  information: 'Kan gälla',
  ineligible: 'Nej',
  not_in_force: 'Gäller inte den dagen',
  planned: 'Planerat',
  abolished: 'Finns inte',
} as const;

/** `- Name `id`: `fact`, `fact`` under the heading of its verdict. */
function expectedIn(text: string): Readonly<Record<string, string>> {
  return Object.fromEntries(
    text.split(/^## /m).flatMap((section) => {
      const [heading = '', ...lines] = section.split('\n');
      if (heading === 'Det vi vet') return [];
      return lines
        .filter((line) => line.startsWith('- '))
        .map((line) => {
          const [id = '', ...facts] = quoted(line);
          return [id, facts.length > 0 ? `${heading} ${facts.toSorted().join(', ')}` : heading] as const;
        });
    }),
  );
}

/** `- `fact`: `value`, `value` – words`, and `- Dit: municipality`, from which its lists follow. */
function factsIn(text: string): Facts {
  const known = /^## Det vi vet\n([\s\S]*?)^## /m.exec(text)?.[1] ?? '';
  const facts: Record<string, string | readonly string[]> = {};
  for (const line of known.split('\n').filter((one) => one.startsWith('- '))) {
    const place = /^- Dit: (.*)$/.exec(line)?.[1];
    if (place) {
      const municipality = municipalities.find(({ name }) => name === place);
      expect(municipality, place).toBeDefined();
      facts['destination_tax_reduction'] = municipality?.taxReduction ? 'yes' : 'no';
      facts['destination_ev_premium'] = municipality?.evPremium ? 'yes' : 'no';
      continue;
    }
    const [fact = '', ...values] = quoted(line);
    const isList = fact in listFacts;
    const allowed: readonly string[] = isList
      ? listFacts[fact as keyof typeof listFacts]
      : choiceFacts[fact as keyof typeof choiceFacts];
    for (const value of values) expect(allowed, line).toContain(value);
    facts[fact] = isList ? values : (values[0] ?? '');
  }
  // Every name and value was just held against the lists of facts.
  return facts as Facts;
}

function quoted(line: string): readonly string[] {
  return [...line.matchAll(/`([^`]+)`/g)].map((match) => match[1] ?? '');
}
