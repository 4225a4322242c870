import type { Contact } from '../opening/additions.ts';
import { isFresh } from '../said.ts';
import type { Arg, Block, Button, IsoDate, Mark, Text } from '../screen.ts';
import { tongueNames } from '../tongue.ts';
import type { Queue, Town } from '../town.ts';
import { inRows } from './buttons.ts';

type Point = { readonly mark: Mark } & Text;

export type TownPart = 'school' | 'preschool' | 'care' | 'housing' | 'studies' | 'withoutCar';

/** What a municipality says of itself, as points. What it said more than a year ago is a question again. */
export function townPoints(town: Town, today: IsoDate): { readonly [part in TownPart]: readonly Point[] } {
  const fresh = isFresh(town.statedOn, today);
  const point = (text: Text, isThere = true): Point => ({
    mark: fresh ? (isThere ? 'met' : 'missing') : 'unknown',
    ...text,
  });
  const { schoolThroughNine, preschoolQueue, shiftCare, housing, sfi, adultEducation, college } = town;
  return {
    school: schoolThroughNine
      ? [point({ say: 'town-schools', args: { places: names(schoolThroughNine) } })]
      : [],
    preschool: preschoolQueue ? [point(preschoolText(preschoolQueue))] : [],
    care: shiftCare ? [point(careText(shiftCare), shiftCare.has)] : [],
    housing: housing ? housingTexts(housing).map(({ isThere, ...text }) => point(text, isThere)) : [],
    studies: [
      ...(sfi ? [point({ say: 'town-sfi', args: { places: names(sfi.places) } })] : []),
      ...(adultEducation
        ? [point({ say: 'town-adult', args: { places: names(adultEducation.places) } })]
        : []),
      ...(college ? [point(collegeText(college))] : []),
    ],
    withoutCar: busTexts(town.withoutCar ?? {}).map(({ isThere, ...text }) => point(text, isThere)),
  };
}

/** Whom to ask and what is spoken there, then the municipality's own Swedish words. */
export function townContacts(town: Town): readonly Block[] {
  const { contact, housing, associations, receptionLanguages = [], words } = town;
  const languages = tongueNames(receptionLanguages);
  const texts: (Text | undefined)[] = [
    contact && { say: 'town-contact', args: { contact: contactWords(contact) } },
    languages.list.length > 0 ? { say: 'town-reception', args: { languages } } : undefined,
    housing?.contact && { say: 'town-housing-ask', args: { contact: contactWords(housing.contact) } },
    associations?.contact && {
      say: 'town-associations',
      args: { contact: contactWords(associations.contact) },
    },
  ];
  return [
    ...texts.flatMap((text): readonly Block[] => (text ? [{ kind: 'text', ...text }] : [])),
    ...(words
      ? ([
          { kind: 'text', say: 'town-words' },
          { kind: 'quote', text: words },
        ] as const)
      : []),
  ];
}

export function townLinks(town: Town): readonly (readonly Button[])[] {
  const links = {
    housing: town.housing?.url,
    associations: town.associations?.url,
    sfi: town.sfi?.url,
    adult: town.adultEducation?.url,
    buses: town.withoutCar?.url,
  } as const;
  const parts = ['housing', 'associations', 'sfi', 'adult', 'buses'] as const;
  return inRows(
    parts.flatMap((part): readonly Button[] => {
      const url = links[part];
      return url ? [{ label: { say: `town-link-${part}` }, action: { url } }] : [];
    }),
    2,
  );
}

/** Name, telephone, e-mail, address, as far as they are given. */
export function contactWords({ name, phone, email, url }: Contact): Arg {
  return names([name, phone, email, url].filter((part) => part !== undefined));
}

type Weighed = { readonly isThere: boolean } & Text;

function housingTexts({ company, vacant, queue }: NonNullable<Town['housing']>): readonly Weighed[] {
  return [
    ...(vacant === undefined
      ? []
      : [
          vacant > 0
            ? ({ isThere: true, say: 'town-housing-vacant', args: { count: vacant } } as const)
            : ({ isThere: false, say: 'town-housing-none-now' } as const),
        ]),
    ...(queue && !isNoQueue(queue)
      ? [{ isThere: true, say: 'town-housing-queue', args: { queue: queueWords(queue) } } as const]
      : []),
    ...(company
      ? [{ isThere: true, say: 'town-housing-company', args: { company: { text: company } } } as const]
      : []),
  ];
}

function busTexts({ buses, oddHours, onDemand, train }: NonNullable<Town['withoutCar']>): readonly Weighed[] {
  return [
    ...(buses ? [{ isThere: buses !== 'none', say: `town-bus-${buses}` } as const] : []),
    ...(oddHours === undefined
      ? []
      : [{ isThere: oddHours, say: oddHours ? 'town-bus-odd' : 'town-bus-no-odd' } as const]),
    ...(onDemand ? [{ isThere: true, say: 'town-bus-on-demand' } as const] : []),
    ...(train ? [{ isThere: true, say: 'town-train' } as const] : []),
  ];
}

function careText({ has, places = [] }: NonNullable<Town['shiftCare']>): Text {
  if (!has) return { say: 'town-no-shift-care' };
  return places.length > 0
    ? { say: 'town-shift-care-places', args: { places: names(places) } }
    : { say: 'town-shift-care' };
}

function preschoolText(queue: Queue): Text {
  return isNoQueue(queue)
    ? { say: 'town-preschool-no-queue' }
    : { say: 'town-preschool-queue', args: { queue: queueWords(queue) } };
}

function collegeText({ name, place, km }: NonNullable<Town['college']>): Text {
  const args = { college: { text: name }, place: { text: place } };
  return km === undefined ? { say: 'town-college', args } : { say: 'town-college-km', args: { ...args, km } };
}

function isNoQueue({ least, most = least }: Queue): boolean {
  return least === 0 && most === 0;
}

function queueWords({ least, most = least, unit }: Queue): Arg {
  return most > least
    ? { say: `queue-${unit}-range`, args: { least, most } }
    : { say: `queue-${unit}`, args: { least } };
}

function names(places: readonly string[]): Arg {
  return { list: places.map((text) => ({ text })) };
}
