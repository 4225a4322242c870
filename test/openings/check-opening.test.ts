import { expect, it } from 'vitest';
import { checkOpening } from '../../src/openings/check-opening.ts';
import { registers } from '../support/ad.ts';
import { job } from '../support/openings-api.ts';

const storuman = registers.municipalities.byCode('2421');
const check = (changes: Record<string, unknown>) => {
  if (!storuman) throw new Error('no Storuman');
  const checked = checkOpening(
    job(changes),
    storuman,
    { ...registers, findOccupations: () => [] },
    '2026-11-24',
  );
  if (checked.kind === 'bad' || checked.opening.kind !== 'job') throw new Error(JSON.stringify(checked));
  return checked.opening;
};

it('the municipality’s number stands for the municipality alone, never for another employer in it', () => {
  expect(check({}).organisationNumber).toBe(storuman?.orgnr);
  expect(check({ employer: 'STORUMANS KOMMUN' }).organisationNumber).toBe(storuman?.orgnr);
  expect(check({ employer: 'Fjällvård AB' }).organisationNumber).toBe('');
  expect(check({ employer: 'Fjällvård AB', organisationNumber: '556000-0001' }).organisationNumber).toBe(
    '556000-0001',
  );
});

it.each([
  ['Storuman', 'Storumans kommun'],
  ['Mora', 'Mora kommun'],
  ['Umeå', 'Umeå kommun'],
  ['Falun', 'Falu kommun'],
  ['Höganäs', 'Höganäs kommun'],
])('%s is called %s', (name, called) => {
  const place = registers.municipalities.all.find((one) => one.name === name);
  if (!place || !storuman) throw new Error(`no ${name}`);
  const checked = checkOpening(
    job(),
    { ...place, rural: true },
    { ...registers, findOccupations: () => [] },
    '2026-11-24',
  );
  expect(checked).toMatchObject({ opening: { employer: called } });
});
