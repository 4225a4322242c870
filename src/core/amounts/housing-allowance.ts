import type { Figure, Range } from './figure.ts';

const checkedOn = '2025-12-22';
const families = 'socialförsäkringsbalken (2010:110) 96–97 kap., lydelse enligt SFS 2025:1477';
const young = 'socialförsäkringsbalken (2010:110) 96–97 kap.';

/** Kronor a month, but for incomes: kronor a year. By number of children: one, two, three or more. */
export const housingAllowanceFigures = {
  costFrom: { value: 1400, provision: families, checkedOn },
  costTo1: { value: 6800, provision: families, checkedOn },
  costTo2: { value: 7900, provision: families, checkedOn },
  costTo3: { value: 8600, provision: families, checkedOn },
  forChildren1: { value: 1500, provision: families, checkedOn },
  forChildren2: { value: 2000, provision: families, checkedOn },
  forChildren3: { value: 2650, provision: families, checkedOn },
  incomeAlone: { value: 150_000, provision: families, checkedOn },
  incomeEach: { value: 75_000, provision: families, checkedOn },
  youngCostFrom: { value: 1800, provision: young, checkedOn },
  youngCostMiddle: { value: 2600, provision: young, checkedOn },
  youngCostTo: { value: 3600, provision: young, checkedOn },
  youngIncomeAlone: { value: 41_000, provision: young, checkedOn },
  youngIncomeCouple: { value: 58_000, provision: young, checkedOn },
} as const satisfies Record<string, Figure>;

const f = housingAllowanceFigures;

export interface FamilyHousing {
  /** Kronor a month. */
  readonly cost: number;
  readonly children: number;
  /** Kronor a year before tax, one number for each adult. */
  readonly incomes: readonly [number] | readonly [number, number];
}

/** Kronor a month, rounded down to whole hundreds. Savings and the size of the home are not looked at. */
export function familyHousingAllowance({ cost, children, incomes }: FamilyHousing): number {
  if (children < 1) return 0;
  const [costTo, forChildren] =
    children === 1
      ? [f.costTo1, f.forChildren1]
      : children === 2
        ? [f.costTo2, f.forChildren2]
        : [f.costTo3, f.forChildren3];
  const free = incomes.length === 1 ? f.incomeAlone.value : f.incomeEach.value;
  const excess = incomes.reduce<number>((sum, income) => sum + Math.max(0, income - free), 0);
  const help = (share(cost, f.costFrom.value, costTo.value) * 50) / 100 + forChildren.value;
  return hundreds(help - (excess * 20) / 100 / 12);
}

export interface YoungHousing {
  /** Kronor a month. */
  readonly cost: number;
  /** Kronor a year before tax, both together if they are two. */
  readonly income: number;
  readonly isCouple: boolean;
}

/** For 18 to 28 years without children. Kronor a month, rounded down to whole hundreds. */
export function youngHousingAllowance({ cost, income, isCouple }: YoungHousing): number {
  const lower = share(cost, f.youngCostFrom.value, f.youngCostMiddle.value);
  const upper = share(cost, f.youngCostMiddle.value, f.youngCostTo.value);
  const free = isCouple ? f.youngIncomeCouple.value : f.youngIncomeAlone.value;
  return hundreds((lower * 90 + upper * 65) / 100 - Math.max(0, income - free) / 3 / 12);
}

/** Cost of housing a month, as asked. */
export const rentBands = {
  under_4: { from: 0, to: 4000 },
  '4_6': { from: 4000, to: 6000 },
  '6_8': { from: 6000, to: 8000 },
  over_8: { from: 8000 },
} as const satisfies Record<string, Range>;

interface FamilyHousingRange {
  readonly cost: Range;
  readonly children: number;
  /** The household's income a month before tax. */
  readonly income: Range;
  /** Surely one adult; else there are two, or may be. */
  readonly isAlone: boolean;
}

/** The least for the lowest rent and the highest income, the most the other way round. */
export function familyHousingRange({ cost, children, income, isAlone }: FamilyHousingRange): Range {
  // Two who earn half each keep as much as one alone, and more than two of whom one earns all.
  const year = (income.to ?? Infinity) * 12;
  return {
    from: familyHousingAllowance({
      cost: cost.from,
      children,
      incomes: isAlone ? [year] : [year, 0],
    }),
    to: familyHousingAllowance({ cost: cost.to ?? Infinity, children, incomes: [income.from * 12] }),
  };
}

export function youngHousingRange(cost: Range, income: Range, isCouple: boolean): Range {
  return {
    from: youngHousingAllowance({ cost: cost.from, income: (income.to ?? Infinity) * 12, isCouple }),
    to: youngHousingAllowance({ cost: cost.to ?? Infinity, income: income.from * 12, isCouple }),
  };
}

/** How much of a cost lies between two limits. */
function share(cost: number, from: number, to: number): number {
  return Math.max(0, Math.min(cost, to) - from);
}

function hundreds(kronor: number): number {
  return Math.max(0, Math.floor(kronor / 100) * 100);
}
