import { circlesOf, type MapDrawing, ringWidth } from './draw-map.ts';
import { frame } from './geography.ts';

/** Colours of a picture that stands by itself. What they mean can be told by shape alone. */
export interface MapColours {
  readonly land: string;
  readonly coast: string;
  /** Of dots and rings. */
  readonly mark: string;
  /** Within rings, and around what lies over something else. */
  readonly paper: string;
  readonly home: string;
}

export const onPaper: MapColours = {
  land: '#d5e5da',
  coast: '#7f9b8a',
  mark: '#14532d',
  paper: '#ffffff',
  home: '#7a2e0e',
};

export const inTheDark: MapColours = {
  land: '#2b3f32',
  coast: '#5d7767',
  mark: '#7fd6a0',
  paper: '#1a231c',
  home: '#ffb99a',
};

/** A house, around the point where it stands: no dot looks like it. */
export const house = 'M0-14 15 0H10V13H-10V0H-15z';

/** The map as an SVG picture of its own. No text is in it: what it says stands beside it in words. */
export function mapSvg(drawing: MapDrawing, colours = onPaper): string {
  const { width, height } = frame;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}"><path fill="${colours.paper}" d="M0 0h${width}v${height}H0z"/>${mapShapes(drawing, colours)}</svg>`;
}

/** What is drawn, without the paper. */
export function mapShapes({ land, dots, home }: MapDrawing, colours: MapColours): string {
  const circles = dots.flatMap((dot) =>
    circlesOf(dot).map(({ mark, radius }) => {
      const at = `cx="${dot.x}" cy="${dot.y}" r="${radius.toFixed(2)}"`;
      return mark === 'disc'
        ? `<circle ${at} stroke="${colours.paper}" stroke-width=".8" paint-order="stroke"/>`
        : `<circle ${at} fill="${colours.paper}" stroke="${colours.mark}" stroke-width="${ringWidth}"/>`;
    }),
  );
  return [
    `<g fill="${colours.land}" stroke="${colours.coast}">${land.map((path) => `<path d="${path}"/>`).join('')}</g>`,
    `<g fill="${colours.mark}">${circles.join('')}</g>`,
    home
      ? `<path transform="translate(${home.x} ${home.y})" d="${house}" fill="${colours.home}" stroke="${colours.paper}" stroke-width="3" paint-order="stroke"/>`
      : '',
  ].join('');
}
