import { drawMap } from '../core/map/draw-map.ts';
import { frame, type Geography } from '../core/map/geography.ts';
import { type MapColours, mapShapes } from '../core/map/map-svg.ts';
import type { PlaceCount } from '../core/map/open-places.ts';

/** In pixels: what pages elsewhere show beside an address that was passed on. */
export const sharePicture = { width: 1200, height: 630 } as const;

/** As it was drawn from one count. */
export interface SharePicture {
  /** When the jobs on it were counted, UTC ms. */
  readonly countedAt: number;
  readonly png: Uint8Array<ArrayBuffer>;
}

const ground = '#14532d';
const onGround: MapColours = {
  land: '#2a7a48',
  coast: '#57a274',
  mark: '#ffffff',
  paper: ground,
  home: '#ffffff',
};

/** Our name and the map of the jobs, without a word of any language. What is essential lies near the middle. */
export function shareSvg(places: readonly PlaceCount[], geography: Geography): string {
  const { width, height } = sharePicture;
  const margin = 12;
  const scale = (height - 2 * margin) / frame.height;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}"><path fill="${ground}" d="M0 0h${width}v${height}H0z"/><g transform="translate(720 ${margin}) scale(${scale.toFixed(4)})">${mapShapes(drawMap(places, geography), onGround)}</g><g fill="none" stroke="#fff" stroke-linecap="round" stroke-linejoin="round"><path stroke-width="2.6" transform="translate(316 66) scale(7.5)" d="${emblem}"/><path stroke-width="15" transform="translate(200 480) scale(1.2)" d="${wordmark}"/></g></svg>`;
}

/** The house above the fields of public/icon.svg. */
const emblem = 'M6 23c5-1 7-5 10-5s5 4 10 5M9 15l7-7 7 7v5';

/** "Landa", as lines: there are no fonts where pictures are made. From the baseline, letters 64 and 110 high. */
const wordmark = [
  'M0-110V0H52',
  'M136-32a29 29 0 1 0-58 0 29 29 0 1 0 58 0zM136-62V0',
  'M166-62V0M166-30a27 27 0 0 1 54 0V0',
  'M306-32a29 29 0 1 0-58 0 29 29 0 1 0 58 0zM306-110V0',
  'M394-32a29 29 0 1 0-58 0 29 29 0 1 0 58 0zM394-62V0',
].join('');
