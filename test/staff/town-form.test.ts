import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tongues } from '../../src/core/tongue.ts';
import { localSupportKinds, type Town } from '../../src/core/town.ts';
import { checkTown } from '../../src/openings/check-town.ts';
import { townJsonSchema } from '../../src/openings/town-form.ts';
import { townFields } from '../../src/staff/town-fields.ts';
import { moveUp, placeFaults, readTyped, type Typed, typeTown } from '../../src/staff/town-form.ts';

const today = '2026-11-24';
const send = (typed: Typed, before?: Town) => checkTown(readTyped(moveUp(typed), before), '2421', today);
const faultsOf = (typed: Typed) => {
  const checked = send(typed);
  if (checked.kind === 'good') throw new Error('nothing is wrong with it');
  return [...placeFaults(checked.faults)].map(([pointer, { say }]) => `${pointer} ${say}`);
};

const word = fc.stringMatching(/^[A-Za-zåäö]{2,12}( [A-Za-zåäö]{2,12})?$/);
const url = word.map((one) => `https://example.org/${encodeURIComponent(one)}`);
const optional = <T>(thing: fc.Arbitrary<T>) => fc.option(thing, { nil: undefined });
const contact = fc.record(
  { name: word, phone: fc.constant('0951-140 00'), email: fc.constant('flytta@example.org'), url },
  { requiredKeys: ['name', 'phone'] },
);
const queue = fc.oneof(
  fc.record({ least: fc.nat(20), unit: fc.constantFrom('weeks', 'months') }),
  fc.record({ least: fc.nat(20), most: fc.integer({ min: 20, max: 99 }), unit: fc.constant('weeks') }),
);
const places = fc.uniqueArray(word, { minLength: 1, maxLength: 4 });
const offered = fc.record({ places, url }, { requiredKeys: ['places'] });
const support = fc.record(
  {
    ...{ kind: fc.constantFrom(...localSupportKinds), name: word, text: word, url },
    ...{ statedOn: fc.constant('2026-10-01'), until: fc.constant('2027-01-31') },
  },
  { requiredKeys: ['kind', 'name', 'text', 'url', 'statedOn'] },
);
/** Everything a municipality may say, each part of it or not. */
const towns = fc
  .record({
    schoolThroughNine: optional(places),
    preschoolQueue: optional(queue),
    shiftCare: optional(fc.record({ has: fc.boolean(), places }, { requiredKeys: ['has'] })),
    housing: optional(
      fc.record({ vacant: fc.nat(300), company: word, queue, url, contact }, { requiredKeys: ['vacant'] }),
    ),
    associations: optional(fc.record({ url, contact }, { requiredKeys: ['url'] })),
    sfi: optional(offered),
    adultEducation: optional(offered),
    college: optional(fc.record({ name: word, place: word, km: fc.nat(300) })),
    withoutCar: optional(
      fc.record({
        ...{ buses: fc.constantFrom('hourly', 'some', 'none'), oddHours: fc.boolean() },
        ...{ onDemand: fc.boolean(), train: fc.boolean(), url },
      }),
    ),
    contact: optional(contact),
    receptionLanguages: optional(fc.uniqueArray(fc.constantFrom(...tongues), { minLength: 1, maxLength: 9 })),
    words: optional(word),
    localSupport: optional(fc.array(support, { minLength: 1, maxLength: 5 })),
  })
  .map((said): Town => JSON.parse(JSON.stringify({ municipality: '2421', statedOn: today, ...said })));

describe('the form of a town’s profile', () => {
  it('holds all that may be said: sent back untouched it says the same', () => {
    fc.assert(
      fc.property(towns, (town) => {
        const checked = send(typeTown(town, today), town);
        if (checked.kind === 'bad') throw new Error(JSON.stringify(checked.faults));
        expect(checked.town).toEqual(town);
      }),
    );
  });

  it('says nothing where nothing is filled in, though days and units stand in it', () => {
    expect(send(typeTown(undefined, today))).toEqual({
      kind: 'good',
      town: { municipality: '2421', statedOn: today },
    });
  });

  it.each<[string, Typed, readonly string[]]>([
    ['a number that is none', { '/housing/vacant': 'tolv' }, ['/housing/vacant fault-kind-number']],
    [
      'a queue that ends before it begins',
      { '/preschoolQueue/least': '8', '/preschoolQueue/most': '2', '/preschoolQueue/unit': 'weeks' },
      ['/preschoolQueue/most fault-range'],
    ],
    [
      'somebody who cannot be reached: at their name',
      { '/contact/name': 'Näringslivsenheten' },
      ['/contact/name fault-contact-unreachable'],
    ],
    [
      'places of care without a yes or a no',
      { '/shiftCare/places': 'Stensele' },
      ['/shiftCare/has fault-missing'],
    ],
    [
      'an address that is none',
      { '/sfi/places': 'Storuman', '/sfi/url': 'storuman' },
      ['/sfi/url fault-url'],
    ],
    [
      'one place of many that is too long',
      { '/schoolThroughNine': `Storuman\n${'x'.repeat(70)}` },
      ['/schoolThroughNine fault-too-long'],
    ],
    ['a day that has not come', { '/statedOn': '2026-12-01' }, ['/statedOn fault-day-ahead']],
  ])('%s is told where it stands', (_, typed, faults) => {
    expect(faultsOf({ '/statedOn': today, ...typed })).toEqual(faults);
  });

  it('support after an empty place is told of where it moves to', () => {
    const typed = moveUp({
      '/statedOn': today,
      '/localSupport/2/kind': 'other',
      '/localSupport/2/name': 'Flyttpeng',
      '/localSupport/2/statedOn': today,
      '/localSupport/2/url': 'https://example.org',
    });
    expect(typed['/localSupport/0/name']).toBe('Flyttpeng');
    expect(faultsOf(typed)).toEqual(['/localSupport/0/text fault-words-missing']);
  });

  it('has a field for everything that the API takes, and no other', () => {
    interface Schema {
      readonly properties?: Readonly<Record<string, Schema>>;
      readonly items?: Schema;
    }
    const leaves = ({ properties, items }: Schema, at = ''): readonly string[] => {
      if (properties)
        return Object.entries(properties).flatMap(([name, part]) => leaves(part, `${at}/${name}`));
      return items?.properties ? leaves(items, `${at}/0`) : [at];
    };
    const fields = townFields.map(({ pointer }) => pointer.replace(/^\/localSupport\/\d/, '/localSupport/0'));
    expect([...new Set(fields), '/statedOn', '/receptionLanguages'].toSorted()).toEqual(
      leaves(townJsonSchema() as Schema).toSorted(),
    );
  });

  it('every field has a name of its own', () => {
    const pointers = townFields.map(({ pointer }) => pointer);
    expect(new Set(pointers).size).toBe(pointers.length);
  });
});
