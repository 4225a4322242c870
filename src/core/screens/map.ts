import { fromMessage } from '../beside.ts';
import type { Facts } from '../facts.ts';
import { drawMap } from '../map/draw-map.ts';
import { mapWords } from '../map/map-words.ts';
import { jobsAt, type PlaceCount } from '../map/open-places.ts';
import type { Scene } from '../scene.ts';
import type { Arg, Block, Screen, Text } from '../screen.ts';
import type { View } from '../session.ts';
import { tap } from '../tap.ts';
import { button } from './buttons.ts';
import { howTrue } from './how-true.ts';
import { chosenGroups, type Needs } from './open-list.ts';

/** Named in words, since the picture is never the only one to say it. */
const namedPlaces = 7;

/** `map` shows the person's own work, `map_all` any work. */
export function mapNeeds({ screen }: View, facts: Facts): Needs {
  return { byPlace: { groups: screen === 'map_all' ? 'all' : chosenGroups(facts) } };
}

/** Where the jobs are: on a map with the person's home, and in words. */
export function mapScreen({ session, facts, data, world }: Scene): Screen {
  const own = chosenGroups(facts);
  const isAll = own === 'all' || session.view.screen === 'map_all';
  const work: Arg = isAll ? { say: 'any-work' } : { list: own.map((occupation) => ({ occupation })) };
  const places = data.byPlace ?? [];
  const drawing = drawMap(places, world.geography, facts.home);
  const blocks: readonly Block[] =
    places.length === 0
      ? [{ kind: 'text', say: 'map-none-work', args: { work } }]
      : [
          ...mapWords(places, work).map((text): Block => ({ kind: 'text', ...text })),
          {
            kind: 'map',
            drawing,
            say: 'map-alt',
            marks: [{ say: 'map-marks' }, ...(drawing.home ? [{ say: 'map-home' } as const] : [])],
          },
          ...inWords(places),
        ];
  // What it opens comes beside the picture: a message with a picture cannot become one without.
  const other = session.view.screen === 'map_all' ? 'map' : 'map_all';
  return {
    id: 'map',
    place: 'new',
    blocks: [
      { kind: 'title', say: 'menu-map' },
      ...(places.length > 0 ? howTrue(data, world.now) : []),
      ...blocks,
    ],
    rows: [
      [{ ...button('button-jobs', tap('go', 'jobs', fromMessage)), style: 'primary' }],
      own === 'all'
        ? []
        : [button(other === 'map' ? 'button-map-own' : 'button-map-all', tap('go', other, fromMessage))],
      [button('button-back', tap('back', fromMessage))],
    ],
  };
}

function inWords(places: readonly PlaceCount[]): readonly Block[] {
  const lines = places.slice(0, namedPlaces).map(
    (place): Text => ({
      say: 'map-place',
      args: {
        municipality: { municipality: place.municipality },
        jobs: jobsAt(place),
        permanent: place.permanent,
      },
    }),
  );
  const more = places.length - lines.length;
  return [
    { kind: 'text', say: 'verbatim', args: { text: { lines } } },
    ...(more > 0 ? [{ kind: 'text' as const, say: 'map-more-places', args: { places: more } }] : []),
  ];
}
