import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { biggest, circlesOf, drawMap, ringRoom, smallest } from '../../src/core/map/draw-map.ts';
import { mapSvg } from '../../src/core/map/map-svg.ts';
import { choosePlaces, jobsAt, type PlaceCount } from '../../src/core/map/open-places.ts';
import { knowledge } from '../support/test-app.ts';

const { geography, municipalities } = knowledge;
const codes = municipalities.all.map(({ code }) => code);
const jobs = fc.oneof(fc.constant(0), fc.integer({ min: 0, max: 5 }), fc.integer({ min: 0, max: 3000 }));
/** Places with at least one job each, every one once. */
const somePlaces = fc.uniqueArray(
  fc
    .record({ municipality: fc.constantFrom(...codes), permanent: jobs, other: jobs })
    .filter((place) => jobsAt(place) > 0),
  { selector: ({ municipality }) => municipality, minLength: 1, maxLength: 60 },
);

describe('a dot', () => {
  it('has an area in proportion to the jobs there, unless it were too small to be seen', () => {
    fc.assert(
      fc.property(somePlaces, (places) => {
        const { dots } = drawMap(places, geography);
        const areas = dots.filter(({ outer }) => outer > smallest).map((dot) => dot.outer ** 2 / jobsAt(dot));
        for (const area of areas) expect(area).toBeCloseTo(areas[0] ?? 0, 6);
        // Of two, the one with more jobs is never the smaller.
        for (const [index, dot] of dots.entries()) {
          expect(dot.outer).toBeGreaterThanOrEqual(smallest);
          expect(dot.outer).toBeLessThanOrEqual(biggest + 1e-9);
          expect(jobsAt(dot)).toBeLessThanOrEqual(jobsAt(dots[index - 1] ?? dot));
        }
      }),
    );
  });

  it('is filled in proportion to the permanent jobs, with room for its ring', () => {
    fc.assert(
      fc.property(somePlaces, (places) => {
        const { dots } = drawMap(places, geography);
        const [one] = dots.filter(({ outer }) => outer > smallest);
        const area = one ? one.outer ** 2 / jobsAt(one) : 0;
        for (const dot of dots) {
          if (dot.permanent === 0) expect(dot.inner).toBe(0);
          else if (dot.other === 0) expect(dot.inner).toBe(dot.outer);
          else if (one) {
            expect(dot.inner ** 2).toBeLessThanOrEqual(area * dot.permanent + 1e-6);
            if (dot.outer - dot.inner > ringRoom + 1e-9)
              expect(dot.inner ** 2).toBeCloseTo(area * dot.permanent, 6);
          }
        }
      }),
    );
  });

  it('tells by its shape alone what is there: filled, a ring, or filled with a ring around', () => {
    const shape = (permanent: number, other: number) => {
      const [dot] = drawMap([{ municipality: '2421', permanent, other }], geography).dots;
      return dot && circlesOf(dot).map(({ mark }) => mark);
    };
    expect(shape(3, 0)).toEqual(['disc']);
    expect(shape(0, 3)).toEqual(['ring']);
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 2000 }),
        fc.integer({ min: 1, max: 2000 }),
        (permanent, other) => {
          expect(shape(permanent, other)).toEqual(['ring', 'disc']);
          const [dot] = drawMap([{ municipality: '2421', permanent, other }], geography).dots;
          const [ring, disc] = dot ? circlesOf(dot) : [];
          expect((ring?.radius ?? 0) - (disc?.radius ?? 0)).toBeGreaterThanOrEqual(1);
        },
      ),
    );
  });

  it('is small enough that all together cover a third of the country at most', () => {
    const everywhere = codes.map((municipality) => ({ municipality, permanent: 100, other: 100 }));
    const { dots } = drawMap(everywhere, geography);
    expect(dots.reduce((sum, { outer }) => sum + Math.PI * outer ** 2, 0)).toBeCloseTo(57_000, 0);
  });

  it('is left out for a place that is not on the map', () => {
    expect(drawMap([{ municipality: '9999', permanent: 1, other: 0 }], geography).dots).toEqual([]);
  });
});

describe('the legend', () => {
  it('shows dots as large as they are on the map, from the smallest', () => {
    fc.assert(
      fc.property(somePlaces, (places) => {
        const { dots, legend } = drawMap(places, geography);
        expect(legend[0]?.isSmallest).toBe(true);
        for (const { jobs, radius } of legend)
          for (const dot of dots) if (jobsAt(dot) === jobs) expect(dot.outer).toBeCloseTo(radius, 6);
        const sizes = legend.map(({ radius }) => radius);
        expect(sizes).toEqual(sizes.toSorted((a, b) => a - b));
      }),
    );
  });

  it('says where the smallest dot stands for several numbers', () => {
    const places: PlaceCount[] = [{ municipality: '2421', permanent: 3000, other: 0 }];
    expect(drawMap(places, geography).legend.map(({ jobs }) => jobs)).toEqual([34, 500, 2000]);
    const few = [{ municipality: '2421', permanent: 4, other: 0 }];
    expect(drawMap(few, geography).legend.map(({ jobs }) => jobs)).toEqual([1, 2]);
    expect(drawMap([], geography).legend).toEqual([]);
  });
});

describe('the picture', () => {
  const places: PlaceCount[] = [
    { municipality: '2421', permanent: 5, other: 2 },
    { municipality: '2380', permanent: 0, other: 9 },
  ];

  it('draws the biggest first, and the home last, as a house', () => {
    const svg = mapSvg(drawMap(places, geography, '0127'));
    const x = (code: string) => svg.indexOf(`cx="${geography.pointOf(code)?.x}"`);
    expect(x('2380')).toBeGreaterThan(0);
    expect(x('2421')).toBeGreaterThan(x('2380'));
    expect(svg.lastIndexOf('<path')).toBeGreaterThan(x('2421'));
    expect(svg.match(/<circle/g)).toHaveLength(3);
    expect(mapSvg(drawMap(places, geography)).match(/transform/g)).toBeNull();
  });

  it('holds no text, no script and nothing from elsewhere', () => {
    const svg = mapSvg(drawMap(places, geography, '0127'));
    expect(svg).not.toMatch(/<text|<script|<style|style=|href|url\(/);
  });
});

describe('what the map shows', () => {
  const open = {
    '5321': { '2421': [3, 1], '2380': [0, 2] },
    '5330': { '2421': [1, 0], '2418': [0, 1] },
  } as const;

  it('is every job, most first, or those of one occupation', () => {
    expect(choosePlaces(open, { permanentOnly: false })).toEqual([
      { municipality: '2421', permanent: 4, other: 1 },
      { municipality: '2380', permanent: 0, other: 2 },
      { municipality: '2418', permanent: 0, other: 1 },
    ]);
    expect(choosePlaces(open, { work: '5330', permanentOnly: false })).toEqual([
      { municipality: '2421', permanent: 1, other: 0 },
      { municipality: '2418', permanent: 0, other: 1 },
    ]);
  });

  it('is only the places with permanent jobs, where only these are wanted', () => {
    expect(choosePlaces(open, { permanentOnly: true })).toEqual([
      { municipality: '2421', permanent: 4, other: 0 },
    ]);
  });

  it('is nothing for work that nobody looks for', () => {
    for (const work of ['9111', 'constructor', '__proto__', ''])
      expect(choosePlaces(open, { work, permanentOnly: false })).toEqual([]);
  });
});
