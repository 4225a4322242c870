/** Tax to municipality and region together, without burial and church fees. */
export interface TaxRate {
  readonly year: number;
  readonly percent: number;
}

/** Median rent of all rented flats, in kronor per square metre and year; the margin of error in the same unit. */
export interface Rent {
  readonly year: number;
  readonly sekPerM2Year: number;
  /** Missing where it is not known. */
  readonly margin?: number;
}

/** What living in a municipality costs, by its code. */
export type LocalCosts = ReadonlyMap<string, { readonly tax?: TaxRate; readonly rent?: Rent }>;

/** Reads the two tables. A municipality may stand in one of them only. */
export function parseLocalCosts(tables: { readonly tax: string; readonly rents: string }): LocalCosts {
  const costs = new Map<string, { tax?: TaxRate; rent?: Rent }>();
  for (const [code = '', year, percent] of rows(tables.tax))
    costs.set(code, { tax: { year: Number(year), percent: Number(percent) } });
  for (const [code = '', year, sek, margin] of rows(tables.rents)) {
    const rent = {
      year: Number(year),
      sekPerM2Year: Number(sek),
      ...(margin ? { margin: Number(margin) } : {}),
    };
    costs.set(code, { ...costs.get(code), rent });
  }
  return costs;
}

function rows(tsv: string): readonly (readonly string[])[] {
  return tsv
    .split('\n')
    .slice(1)
    .filter((line) => line.trim() !== '')
    .map((line) => line.split('\t'));
}
