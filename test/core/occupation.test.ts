import { expect, test } from 'vitest';
import { loadContent } from '../../src/content.ts';
import { parseOccupations } from '../../src/core/occupation.ts';

const { data } = loadContent();
const table = (name: string) => data[name] ?? '';
const occupations = parseOccupations({
  groups: table('occupation-groups'),
  occupations: table('occupations'),
  substitutability: table('substitutability'),
  pay: table('pay'),
  noEducation: table('no-education'),
});
const rows = (name: string) =>
  table(name)
    .trim()
    .split('\n')
    .slice(1)
    .map((line) => line.split('\t'));

test('all 400 groups are found by code and by concept id', () => {
  expect(occupations.groups).toHaveLength(400);
  for (const group of occupations.groups) {
    expect(occupations.group(group.ssyk)).toBe(group);
    expect(occupations.groupByConceptId(group.conceptId)).toBe(group);
    expect(group.sv).not.toBe('');
    expect(group.fieldId).not.toBe('');
  }
});

test('every one of the 2,412 occupation names stands under a known group', () => {
  expect(rows('occupations')).toHaveLength(2412);
  for (const [id = '', label] of rows('occupations')) {
    const occupation = occupations.occupation(id);
    expect(occupation?.label).toBe(label);
    expect(occupations.group(occupation?.group ?? '')).toBeDefined();
  }
});

test('pay is the official median with its year, and missing rather than guessed', () => {
  expect(occupations.group('2221')?.pay).toEqual({ year: 2025, median: 42900 });
  expect(occupations.group('5330')?.pay).toEqual({ year: 2025, median: 29100 });
  // No official figure; merged manager levels have a range, never an average.
  for (const ssyk of ['2271', '6111', '7115', '1310'])
    expect(occupations.group(ssyk)).not.toHaveProperty('pay');
  for (const { pay } of occupations.groups)
    if (pay) {
      expect(pay.median).toBeGreaterThan(20_000);
      expect(pay.median).toBeLessThan(200_000);
      expect(pay.year).toBeGreaterThanOrEqual(2018);
      expect(pay.year).toBeLessThanOrEqual(2025);
    }
});

test('substitutes name known groups, in 25 or 75 percent, never the group itself', () => {
  for (const { ssyk } of occupations.groups)
    for (const substitute of occupations.substitutes(ssyk)) {
      expect(occupations.group(substitute.ssyk)).toBeDefined();
      expect(substitute.ssyk).not.toBe(ssyk);
      expect([25, 75]).toContain(substitute.percent);
    }
  expect(rows('substitutability').length).toBeGreaterThan(900);
  expect(occupations.substitutes('0000')).toEqual([]);
});

test('same field means the same JobTech field, and an unknown group is in none', () => {
  expect(occupations.sameField('2221', '5330')).toBe(true);
  expect(occupations.sameField('2221', '7111')).toBe(false);
  expect(occupations.sameField('9999', '9999')).toBe(false);
});

test('work that needs no education is told by the occupation, not by its group', () => {
  expect(occupations.needsNoEducation('2qmv_BHZ_kuo')).toBe(true);
  expect(occupations.needsNoEducation('bXNH_MNX_dUR')).toBe(false);
});
