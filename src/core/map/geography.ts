/** The paper the country is drawn on, in units of its own: some 1.6 km each. */
export const frame = { width: 440, height: 960 } as const;

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** Where things lie on the map of Sweden: projected once, by `scripts/sweden-outline.ts`. */
export interface Geography {
  /** The outline of the mainland and of each island, as SVG paths within the frame. */
  readonly land: readonly string[];
  /** Where a municipality's main town lies. */
  pointOf(municipality: string): Point | undefined;
}

/** Reads data/map-land.tsv and data/map-places.tsv. */
export function parseGeography(tables: { readonly land: string; readonly places: string }): Geography {
  const points = new Map(
    lines(tables.places).map((line) => {
      const [code = '', x, y] = line.split('\t');
      return [code, { x: Number(x), y: Number(y) }] as const;
    }),
  );
  return { land: lines(tables.land), pointOf: (code) => points.get(code) };
}

/** Without the heading. */
function lines(tsv: string): readonly string[] {
  return tsv
    .split('\n')
    .slice(1)
    .filter((line) => line !== '');
}
