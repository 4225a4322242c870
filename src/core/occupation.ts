import { fold } from './normalise.ts';

/** An SSYK 2012 level-4 group, as in JobTech's register. */
export interface OccupationGroup {
  readonly ssyk: string;
  readonly conceptId: string;
  readonly sv: string;
  readonly en: string;
  readonly fieldId: string;
  /** Median monthly pay of everyone employed in it, in kronor, all sectors (SCB). Missing where there is no figure. */
  readonly pay?: { readonly year: number; readonly median: number };
  /** Mean monthly pay by region: to compare places with each other, never with the median. */
  readonly meanPay?: MeanPay;
}

/** SCB publishes pay by eight regions (NUTS 2) and for the country; a region with few employed has no figure. */
export interface MeanPay {
  readonly year: number;
  readonly country?: number;
  readonly byRegion: Readonly<Record<string, number>>;
}

/** A name under a group; `id` is JobTech's concept id. */
export interface Occupation {
  readonly id: string;
  readonly label: string;
  readonly group: string;
}

export interface Substitute {
  readonly ssyk: string;
  readonly percent: 25 | 75;
}

export interface Occupations {
  readonly groups: readonly OccupationGroup[];
  group(ssyk: string): OccupationGroup | undefined;
  groupByConceptId(id: string): OccupationGroup | undefined;
  occupation(id: string): Occupation | undefined;
  /** Every name in the register. */
  readonly names: readonly Occupation[];
  /** By its name in the register, however it is spelt in upper and lower case. */
  named(label: string): Occupation | undefined;
  /** What someone who has worked in this group could also do. */
  substitutes(ssyk: string): readonly Substitute[];
  sameField(a: string, b: string): boolean;
  needsNoEducation(occupationId: string): boolean;
}

/** Reads the registers, tab-separated with a heading line. */
export function parseOccupations(tables: {
  readonly groups: string;
  readonly occupations: string;
  readonly substitutability: string;
  readonly pay: string;
  readonly payByRegion?: string;
  readonly noEducation: string;
}): Occupations {
  const pay = new Map(
    rows(tables.pay).map(([ssyk, year, median]) => [ssyk, { year: Number(year), median: Number(median) }]),
  );
  const meanPay = parseMeanPay(tables.payByRegion ?? '');
  const groups = rows(tables.groups).map(
    ([ssyk = '', conceptId = '', sv = '', en = '', fieldId = '']): OccupationGroup => {
      const typical = pay.get(ssyk);
      const mean = meanPay.get(ssyk);
      return {
        ssyk,
        conceptId,
        sv,
        en,
        fieldId,
        ...(typical ? { pay: typical } : {}),
        ...(mean ? { meanPay: mean } : {}),
      };
    },
  );
  const bySsyk = new Map(groups.map((group) => [group.ssyk, group]));
  const byConcept = new Map(groups.map((group) => [group.conceptId, group]));
  const names = new Map(
    rows(tables.occupations).map(([id = '', label = '', group = '']) => [id, { id, label, group }] as const),
  );
  const substitutes = new Map<string, Substitute[]>();
  for (const [from = '', ssyk = '', percent] of rows(tables.substitutability)) {
    const list = substitutes.get(from) ?? [];
    list.push({ ssyk, percent: percent === '75' ? 75 : 25 });
    substitutes.set(from, list);
  }
  let byLabel: ReadonlyMap<string, Occupation> | undefined;
  const noEducation = new Set(rows(tables.noEducation).map(([id]) => id));
  return {
    groups,
    group: (ssyk) => bySsyk.get(ssyk),
    groupByConceptId: (id) => byConcept.get(id),
    occupation: (id) => names.get(id),
    names: [...names.values()],
    named: (label) => {
      byLabel ??= new Map([...names.values()].map((one) => [fold(one.label), one]));
      return byLabel.get(fold(label));
    },
    substitutes: (ssyk) => substitutes.get(ssyk) ?? [],
    sameField: (a, b) => {
      const field = bySsyk.get(a)?.fieldId;
      return field !== undefined && field === bySsyk.get(b)?.fieldId;
    },
    needsNoEducation: (id) => noEducation.has(id),
  };
}

function parseMeanPay(tsv: string): ReadonlyMap<string, MeanPay> {
  const [, , ...regions] = tsv.split('\n', 1)[0]?.split('\t') ?? [];
  return new Map(
    rows(tsv).map(([ssyk = '', year, ...figures]) => {
      const { SE: country, ...byRegion } = Object.fromEntries(
        regions.flatMap((region, index) => (figures[index] ? [[region, Number(figures[index])]] : [])),
      );
      return [ssyk, { year: Number(year), ...(country ? { country } : {}), byRegion }];
    }),
  );
}

function rows(tsv: string): readonly (readonly string[])[] {
  return tsv
    .split('\n')
    .slice(1)
    .filter((line) => line.trim() !== '' && !line.startsWith('#'))
    .map((line) => line.split('\t'));
}
