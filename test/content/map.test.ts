import { expect, test } from 'vitest';
import { frame } from '../../src/core/map/geography.ts';
import { distanceKm } from '../../src/core/municipality.ts';
import { knowledge } from '../support/test-app.ts';

const { municipalities, geography } = knowledge;
const towns = municipalities.all.map((town) => ({
  town,
  at: geography.pointOf(town.code) ?? { x: -1, y: -1 },
}));

test('every municipality has its place on the map, within the frame', () => {
  expect(towns).toHaveLength(290);
  for (const { town, at } of towns) {
    expect(at.x > 0 && at.x < frame.width && at.y > 0 && at.y < frame.height, town.name).toBe(true);
  }
  expect(geography.pointOf('0000')).toBeUndefined();
});

test('a kilometre is as long on the map wherever it lies, and north is up', () => {
  const scales = towns.flatMap((one, index) => {
    const other = towns[index - 40];
    const km = other ? distanceKm(other.town, one.town) : 0;
    return other && km > 100 ? [Math.hypot(one.at.x - other.at.x, one.at.y - other.at.y) / km] : [];
  });
  expect(Math.max(...scales) / Math.min(...scales)).toBeLessThan(1.02);
  const y = (code: string) => geography.pointOf(code)?.y ?? 0;
  expect(y('2584'), 'Kiruna').toBeLessThan(y('0180'));
  expect(y('0180'), 'Stockholm').toBeLessThan(y('1287'));
});

test('the outline is small, stays within the frame and holds the mainland, Öland and Gotland', () => {
  expect(geography.land.join('').length).toBeLessThan(4000);
  for (const path of geography.land) {
    const [x0 = 0, y0 = 0, ...steps] = (path.match(/-?\d+/g) ?? []).map(Number);
    let [x, y] = [x0, y0];
    for (let at = 0; at < steps.length; at += 2) {
      x += steps[at] ?? 0;
      y += steps[at + 1] ?? 0;
      expect(x >= 0 && x <= frame.width && y >= 0 && y <= frame.height).toBe(true);
    }
  }
  expect(geography.land.length).toBeGreaterThanOrEqual(3);
});
