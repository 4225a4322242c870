import type { Geography, Point } from './geography.ts';
import { jobsAt, type PlaceCount } from './open-places.ts';

/** One municipality on the map; lengths in the units of the frame. */
export interface Dot extends PlaceCount, Point {
  /** Radius of the whole dot: its area is in proportion to all jobs there. */
  readonly outer: number;
  /** Radius of what is filled: its area is in proportion to the permanent jobs. 0 where there are none. */
  readonly inner: number;
}

export interface MapDrawing {
  /** The outline of the country, as SVG paths. */
  readonly land: readonly string[];
  /** Biggest first, as they are to be drawn: small ones stay visible. */
  readonly dots: readonly Dot[];
  /** Where the reader lives. */
  readonly home?: Point;
  /** The dots that a legend may show, smallest first. */
  readonly legend: readonly LegendDot[];
}

export interface LegendDot {
  /** For so many jobs; everything from 1 up to it is drawn as small where `isSmallest`. */
  readonly jobs: number;
  readonly isSmallest: boolean;
  readonly radius: number;
}

/** A radius, in units of the frame. No dot is drawn smaller than one that a phone can show. */
export const biggest = 30;
export const smallest = 3.2;
/** One single job, where there are few everywhere. */
const loneliest = 7;
/** What all dots together may cover, in square units: a third of the country. More, and they hide each other. */
const mostCovered = 57_000;
/** The ring is a line this wide, with its outer edge at the dot's own. */
export const ringWidth = 1.6;
/** Of the ring and the space within it: a filled part never grows together with its ring. */
export const ringRoom = 2.4;

/** What a circle of a dot means, and its radius: to be drawn in this order. */
export function circlesOf({ inner, outer }: Pick<Dot, 'inner' | 'outer'>) {
  const ring = { mark: 'ring', radius: outer - ringWidth / 2 } as const;
  const disc = { mark: 'disc', radius: inner } as const;
  return inner === 0 ? [ring] : inner === outer ? [disc] : [ring, disc];
}

/** The map as data: where each dot lies and how large it is. Places that are not on the map are left out. */
export function drawMap(places: readonly PlaceCount[], geography: Geography, home?: string): MapDrawing {
  const most = Math.max(1, ...places.map(jobsAt));
  const all = places.reduce((sum, place) => sum + jobsAt(place), 0);
  // The radius of one job.
  const unit = Math.min(
    loneliest,
    biggest / Math.sqrt(most),
    Math.sqrt(mostCovered / Math.PI / Math.max(1, all)),
  );
  const radius = (jobs: number) => Math.max(smallest, unit * Math.sqrt(jobs));
  const dots = places.flatMap((place): Dot[] => {
    const point = geography.pointOf(place.municipality);
    if (!point) return [];
    const outer = radius(jobsAt(place));
    return [{ ...place, ...point, outer, inner: innerOf(place, outer, unit) }];
  });
  const at = home === undefined ? undefined : geography.pointOf(home);
  return {
    land: geography.land,
    dots: dots.toSorted((a, b) => jobsAt(b) - jobsAt(a)),
    legend: dots.length === 0 ? [] : legendOf(most, Math.floor((smallest / unit) ** 2), radius),
    ...(at ? { home: at } : {}),
  };
}

function innerOf({ permanent, other }: PlaceCount, outer: number, unit: number): number {
  if (permanent === 0) return 0;
  return other === 0 ? outer : Math.min(unit * Math.sqrt(permanent), outer - ringRoom);
}

/** One small, one large and one between, in numbers that are easy to read. */
function legendOf(
  most: number,
  upToSmallest: number,
  radius: (jobs: number) => number,
): readonly LegendDot[] {
  const first = Math.max(1, upToSmallest);
  const round = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000, 5000, 10_000].filter(
    (jobs) => jobs <= most && jobs > first,
  );
  const last = round.at(-1);
  const middle = round.findLast((jobs) => last !== undefined && jobs * 4 <= last);
  return [first, middle, last].flatMap((jobs) =>
    jobs === undefined ? [] : [{ jobs, isSmallest: jobs === first, radius: radius(jobs) }],
  );
}
