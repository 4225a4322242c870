import { expect, it } from 'vitest';
import type { Vacancy } from '../../../src/core/vacancy.ts';
import { readAd } from '../../../src/jobtech/to-vacancy.ts';
import { ad, place, registers } from '../../support/ad.ts';

const text =
  'Vi söker dig som vill arbeta nära människor i vår verksamhet. Du möter brukare i deras hem, hjälper till med mat och hygien och ser till att dagen blir bra. Välkommen med din ansökan till oss.';
const keyOf = (changes: Record<string, unknown>): string => {
  const reading = readAd(ad({ description: { text }, ...changes }), registers, '2025-09-12');
  if (reading.kind !== 'vacancy') throw new Error(reading.kind);
  return reading.twinKey;
};
const employer = (changes: Record<string, unknown>) => ({ employer: { name: 'Exempelvård', ...changes } });

it('the same employer and text in two towns are twins, whatever the headline, numbers and names of the towns', () => {
  const here = keyOf({ description: { text: `${text} Arbetet finns i Storuman. Ref 12.` } });
  const there = keyOf({
    id: '2',
    headline: 'En annan rubrik',
    workplace_address: place('2482'),
    description: { text: `${text.toUpperCase()}\nArbetet finns i Skellefteå! Ref 345.` },
  });
  expect(there).toBe(here);
});

it('another employer, another occupation or another text is another job', () => {
  const one = keyOf(employer({ organization_number: '2120002866' }));
  expect(keyOf(employer({ organization_number: '2120002866', name: 'Kommunen' }))).toBe(one);
  expect(keyOf(employer({ organization_number: '2120002858' }))).not.toBe(one);
  expect(
    keyOf({ ...employer({ organization_number: '2120002866' }), description: { text: `${text} Natt.` } }),
  ).not.toBe(one);
});

it('an ad with hardly any text is alike to nobody', () => {
  const short = { description: { text: 'Vi söker dig.' } };
  expect(keyOf(short)).not.toBe(keyOf({ ...short, id: '2' }));
});

it('neither text nor the number of a sole trader can be had back', () => {
  const reading = readAd(
    ad({
      description: { text },
      ...employer({ name: 'Kim Exempelsson', organization_number: '8001019802' }),
    }),
    registers,
    '2025-09-12',
  );
  const stored = JSON.stringify(reading);
  expect(stored).not.toContain('8001019802');
  expect(stored).not.toContain('hygien');
  expect((reading as { vacancy: Vacancy }).vacancy.employer).toBe('Kim Exempelsson');
});
