import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { type GeoPermissibleObjects, geoTransverseMercator } from 'd3-geo';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { loadContent } from '../src/content.ts';
import { frame } from '../src/core/map/geography.ts';
import { parseMunicipalities } from '../src/core/municipality.ts';

/**
 * Writes data/map-land.tsv and data/map-places.tsv: the outline of Sweden from Natural Earth (1:50 million, public domain)
 * and where each municipality's main town lies in it. Transverse Mercator around 15° E, as in Sweden's own maps.
 */
const margin = 24;
const { municipalities } = loadContent().data;
const world: Topology<{ countries: GeometryCollection<{ name: string }> }> = JSON.parse(
  readFileSync(createRequire(import.meta.url).resolve('world-atlas/countries-50m.json'), 'utf8'),
);
const sweden = feature(world, world.objects.countries).features.find(
  ({ properties }) => properties.name === 'Sweden',
);
if (sweden?.geometry.type !== 'MultiPolygon')
  throw new Error('Natural Earth has no Sweden of several islands');

const projection = geoTransverseMercator()
  .rotate([-15, 0])
  .fitExtent(
    [
      [margin, margin],
      [frame.width - margin, frame.height - margin],
    ],
    sweden as GeoPermissibleObjects,
  );
const project = (lon: number, lat: number) => projection([lon, lat]) ?? [Number.NaN, Number.NaN];

/** In whole units and relative steps, which are short to write; steps of no length are left out. */
function outline(ring: readonly (readonly number[])[]): string {
  const points = ring.map(([lon = 0, lat = 0]) => project(lon, lat).map(Math.round));
  const steps = points.slice(1, -1).flatMap(([x = 0, y = 0], index) => {
    const [fromX = 0, fromY = 0] = points[index] ?? [];
    return x === fromX && y === fromY ? [] : [`l${x - fromX} ${y - fromY}`];
  });
  return `M${points[0]?.join(' ')}${steps.join('')}z`.replaceAll(' -', '-');
}

const land = sweden.geometry.coordinates
  .flatMap(([ring = []]) => outline(ring))
  .toSorted((a, b) => b.length - a.length);
const places = parseMunicipalities(municipalities ?? '').all.map(({ code, lon, lat }) =>
  [code, ...project(lon, lat).map((value) => value.toFixed(1))].join('\t'),
);
const folder = new URL('../data/', import.meta.url);
writeFileSync(new URL('map-land.tsv', folder), `path\n${land.join('\n')}\n`);
writeFileSync(new URL('map-places.tsv', folder), `code\tx\ty\n${places.join('\n')}\n`);
