import { regionalTaxFigures } from '../amounts/regional-tax.ts';
import { distanceKm, isNear, type Municipality } from '../municipality.ts';
import { publishedCount } from '../published-count.ts';
import { isFresh, saidOn } from '../said.ts';
import { findVacancy, type Scene } from '../scene.ts';
import type { Block, Mark, Screen, Text } from '../screen.ts';
import type { Vacancy } from '../vacancy.ts';
import { back } from './buttons.ts';
import { goneScreen } from './gone.ts';
import { jobCare, jobWords } from './job-words.ts';
import { type TownPart, townContacts, townLinks, townPoints } from './town-words.ts';

type Point = { readonly mark: Mark } & Text;

/** What we know about the place, what its municipality says, and whom to ask about the rest. */
export function townScreen(scene: Scene): Screen {
  const vacancy = findVacancy(scene, scene.session.view.args?.['id']);
  const place = vacancy && scene.world.municipalities.byCode(vacancy.municipality);
  if (!vacancy || !place) return goneScreen(scene);
  const { today } = scene.world;
  const town = scene.data.towns[place.code];
  return {
    id: 'town',
    place: 'new',
    blocks: [
      { kind: 'title', say: 'verbatim', args: { text: { municipality: place.code } } },
      ...whereItLies(scene, place),
      { kind: 'points', points: points(scene, vacancy, place) },
      ...(town ? townContacts(town) : []),
      ...(town
        ? [
            {
              kind: 'small' as const,
              say: 'town-said' as const,
              args: { said: saidOn(town.statedOn, today) },
            },
          ]
        : []),
      ...jobWords(vacancy, today).map((text): Block => ({ kind: 'text', ...text })),
      ...savedBlock(scene, place),
      ...(town?.contact
        ? []
        : [
            {
              kind: 'text' as const,
              say: 'town-ask' as const,
              args: { municipality: { municipality: place.code } },
            },
          ]),
      {
        kind: 'source',
        url: 'https://www.skolverket.se',
        name: 'Skollagen (2010:800) 7 kap. 2–3 §§, 8 kap. 14 §, 10 kap. 24 §',
        checkedOn: '2025-12-15',
      },
    ],
    rows: [
      [
        {
          label: { say: 'button-map' },
          action: {
            url: `https://www.openstreetmap.org/?mlat=${place.lat}&mlon=${place.lon}#map=9/${place.lat}/${place.lon}`,
          },
        },
      ],
      ...(town ? townLinks(town) : []),
      [back],
    ],
  };
}

/** A plus: others from where the reader lives think of this place too. */
function savedBlock({ data, facts, world }: Scene, place: Municipality): readonly Block[] {
  const home = facts.home ? world.municipalities.byCode(facts.home) : undefined;
  const count = publishedCount(data.savedBy?.[place.code] ?? 0);
  if (!home || count === undefined) return [];
  return [
    {
      kind: 'text',
      say: 'town-saved',
      args: { count, county: { county: home.county }, municipality: { municipality: place.code } },
    },
  ];
}

function whereItLies({ world: { municipalities }, facts }: Scene, place: Municipality): readonly Block[] {
  const home = facts.home ? municipalities.byCode(facts.home) : undefined;
  const near = municipalities.all
    .filter((other) => other.code !== place.code && isNear(place, other))
    .sort((a, b) => distanceKm(place, a) - distanceKm(place, b))
    .slice(0, 4);
  return [
    {
      kind: 'text',
      say: 'town-where',
      args: { town: { text: place.town }, county: { county: place.county } },
    },
    ...(home
      ? [
          {
            kind: 'text' as const,
            say: 'town-distance' as const,
            args: { km: distanceKm(home, place), municipality: { municipality: home.code } },
          },
        ]
      : []),
    ...(near.length > 0
      ? [
          {
            kind: 'text' as const,
            say: 'town-near' as const,
            args: { places: { list: near.map(({ code }) => ({ municipality: code })) } },
          },
        ]
      : []),
  ];
}

/** The parts of which this page says that nobody knows. */
export function unansweredParts(scene: Scene, vacancy: Vacancy): readonly TownPart[] {
  const place = scene.world.municipalities.byCode(vacancy.municipality);
  if (!place) return [];
  const { today } = scene.world;
  const town = scene.data.towns[place.code];
  const open = new Set(
    points(scene, vacancy, place).flatMap(({ mark, say }) => (mark === 'unknown' ? [say] : [])),
  );
  const said = Object.entries(town ? townPoints(town, today) : {}).flatMap(([part, its]) =>
    // Keys of townPoints, which Object.entries forgets.
    its.some(({ say }) => open.has(say)) ? [part as TownPart] : [],
  );
  return [
    ...said,
    ...(open.has('town-housing-unknown') || open.has('town-housing-stated') ? (['housing'] as const) : []),
    ...(open.has('town-shift-care-unknown') ? (['care'] as const) : []),
  ];
}

/** Rights hold everywhere; the rest is the municipality's word, or a question. */
function points({ data, world: { today } }: Scene, vacancy: Vacancy, place: Municipality): readonly Point[] {
  const town = data.towns[place.code];
  const said = town && townPoints(town, today);
  const care = [...jobCare(vacancy, today), ...(said?.care ?? [])].slice(0, 1);
  const preschool = said?.preschool ?? [];
  const { housing, statedOn = '' } = vacancy.additions ?? {};
  const ofJob: readonly Point[] = housing
    ? [
        {
          mark: isFresh(statedOn, today) ? 'met' : 'unknown',
          say: 'town-housing-stated',
          args: { said: saidOn(statedOn, today) },
        },
      ]
    : [];
  const homes = [...ofJob, ...(said?.housing ?? [])];
  return [
    ...(said && said.school.length > 0
      ? [{ mark: 'met', say: 'town-school-right' } as const, ...said.school]
      : [{ mark: 'met', say: 'town-school' } as const]),
    ...(preschool.length + care.length === 0
      ? [{ mark: 'met', say: 'town-preschool' } as const]
      : [
          { mark: 'met', say: 'town-preschool-law' } as const,
          ...preschool,
          ...(care.length > 0 ? care : [{ mark: 'unknown', say: 'town-shift-care-unknown' } as const]),
        ]),
    ...(homes.length > 0 ? homes : [{ mark: 'unknown', say: 'town-housing-unknown' } as const]),
    ...(said ? [...said.studies, ...said.withoutCar] : []),
    ...(place.taxReduction
      ? [{ mark: 'met', say: 'town-tax', args: { sum: { sek: regionalTaxFigures.perYear.value } } } as const]
      : []),
  ];
}
