import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { checkTown } from '../../src/openings/check-town.ts';
import { content } from '../support/test-app.ts';

const today = '2026-11-24';
const check = (said: object) => checkTown({ statedOn: today, ...said }, '2083', today);
const faults = (said: object) => {
  const checked = check(said);
  return checked.kind === 'bad' ? checked.faults.map(({ pointer, say }) => `${pointer} ${say}`) : [];
};

it('a full profile is kept as it was said', () => {
  const said = JSON.parse(
    readFileSync(new URL('../stories/said/hedemora.json', import.meta.url), 'utf8'),
  ) as object;
  expect(check(said)).toEqual({ kind: 'good', town: { municipality: '2083', ...said } });
});

it('nothing has to be said but the day', () => {
  expect(check({})).toEqual({ kind: 'good', town: { municipality: '2083', statedOn: today } });
  expect(faults({ statedOn: undefined })).toEqual(['/statedOn fault-missing']);
});

it('names every fault by its place, in words that there are', () => {
  const found = faults({
    statedOn: '2026-11-25T',
    schools: [],
    schoolThroughNine: [],
    preschoolQueue: { least: 4, most: 2, unit: 'weeks' },
    housing: { vacant: -1, contact: { name: 'Exempelhus' } },
    sfi: { places: ['Hedemora'], url: 'javascript:alert(1)' },
    receptionLanguages: ['sv', 'klingon'],
    words: 'x'.repeat(401),
    localSupport: [{ kind: 'other', name: 'Bidrag', url: 'https://example.se', statedOn: today }],
  });
  expect(found).toMatchInlineSnapshot(`
    [
      "/statedOn fault-date",
      "/schoolThroughNine fault-missing",
      "/preschoolQueue/most fault-range",
      "/housing/vacant fault-too-small",
      "/housing/contact fault-contact-unreachable",
      "/sfi/url fault-url",
      "/receptionLanguages/1 fault-not-among",
      "/words fault-too-long",
      "/localSupport/0/text fault-words-missing",
      "/schools fault-unknown-field",
    ]
  `);
  const staff = content.locales['sv']?.areas['staff-openings'] ?? '';
  for (const one of found) expect(staff).toContain(`${one.split(' ')[1]} =`);
});

it('nobody has said anything tomorrow', () => {
  const support = { kind: 'moving_help', name: 'Flytt', url: 'https://example.se', statedOn: '2026-11-25' };
  expect(faults({ statedOn: '2026-11-25', localSupport: [support] })).toEqual([
    '/statedOn fault-day-ahead',
    '/localSupport/0/statedOn fault-day-ahead',
  ]);
});
