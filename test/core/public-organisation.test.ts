import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { publicOrganisation } from '../../src/core/public-organisation.ts';

const two = (value: number) => String(value).padStart(2, '0');

describe('an organisation number may be kept', () => {
  it.each([
    ['556123-4567', '5561234567'],
    ['2120001234', '2120001234'],
    ['165561234567', '5561234567'],
    [' 802400 1234 ', '8024001234'],
  ])('when it is that of a legal person: %s', (number, kept) =>
    expect(publicOrganisation(number)).toBe(kept),
  );

  it('never when it can be a personal or coordination number, however written', () => {
    const personal = fc.tuple(
      fc.integer({ min: 0, max: 99 }),
      fc.integer({ min: 1, max: 12 }),
      fc.integer({ min: 1, max: 91 }),
      fc.integer({ min: 0, max: 9999 }),
      fc.constantFrom('', '16', '18', '19', '20'),
      fc.constantFrom('', '-', ' '),
    );
    fc.assert(
      fc.property(personal, ([year, month, day, last, century, between]) => {
        const number = `${century}${two(year)}${two(month)}${two(day)}${between}${String(last).padStart(4, '0')}`;
        expect(publicOrganisation(number)).toBeUndefined();
      }),
    );
  });

  it.each(['', 'abc', '55612345', '556123456789', '195561234567', '850101+1234', '5561234567x'])(
    'not when it is no organisation number: "%s"',
    (number) => expect(publicOrganisation(number)).toBeUndefined(),
  );
});
