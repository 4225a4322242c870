import { familyHousingAllowance, youngHousingAllowance } from './amounts/housing-allowance.ts';
import { jobPremium } from './amounts/job-premium.ts';
import type { Facts } from './facts.ts';
import { amountIsCurrent, type Grant } from './grant.ts';
import { isOverdue } from './grant-time.ts';
import type { LeftFigures, Month } from './left-each-month.ts';
import type { IsoDate } from './screen.ts';

/** Kronor a month, from the least to the most. */
export interface Span {
  readonly low: number;
  readonly high: number;
}

export type HousingAllowance =
  | {
      readonly kind: 'figures';
      readonly there: Span;
      readonly here: Span;
      /** There less here. */
      readonly gained: Span;
      /** What is left there less what is left here, both with the allowance: all ends added whole. */
      readonly difference: Span;
      readonly source: Grant['source'];
    }
  | { readonly kind: 'unknown'; readonly because: 'children_count' | 'other_adult' | 'home' };

export interface Rules {
  readonly grants: readonly Grant[];
  readonly today: IsoDate;
}

/**
 * Housing allowance there and here, from the same pay and rents as what is left, as if the pay were the household's
 * whole income. Undefined for a household that the rule is not about, and where its figures are not for today.
 */
export function housingAllowance(
  left: LeftFigures,
  facts: Facts,
  rules: Rules,
): HousingAllowance | undefined {
  const isFamily = haveChildrenAlong(facts);
  const grant = currentRule(isFamily ? 'bostadsbidrag_barn' : 'bostadsbidrag_ung', rules);
  if (!grant || (!isFamily && !isYoung(facts))) return undefined;
  const { movers, children_count } = facts;
  // Whoever goes first may be one of two, and we ask nobody what each of them earns.
  if (movers !== 'me_and_children' && movers !== 'only_me')
    return { kind: 'unknown', because: 'other_adult' };
  if (isFamily && children_count === undefined) return { kind: 'unknown', because: 'children_count' };
  const children = isFamily ? Number.parseInt(children_count ?? '', 10) : 0;
  if (isFamily && left.areaM2 > areaCounted(children)) return { kind: 'unknown', because: 'home' };
  const allowance = (cost: number, gross: number) =>
    isFamily
      ? familyHousingAllowance({ cost, children, incomes: [gross * 12] })
      : youngHousingAllowance({ cost, income: gross * 12, isCouple: false });
  const span = ({ rent, gross }: Month): Span => ({
    low: allowance(rent.low, gross.high),
    high: allowance(rent.high, gross.low),
  });
  const there = span(left.there);
  const here = span(left.here);
  const gained = { low: there.low - here.high, high: there.high - here.low };
  return {
    kind: 'figures',
    there,
    here,
    gained,
    difference: { low: left.difference.low + gained.low, high: left.difference.high + gained.high },
    source: grant.source,
  };
}

/** The premium there and here for somebody who said they had assistance each month; it does not hang on the place. */
export function jobPremiums(
  left: LeftFigures,
  { assistance_2025 }: Facts,
  rules: Rules,
): { readonly there: Span; readonly here: Span } | undefined {
  if (assistance_2025 !== 'every_month' || !currentRule('jobbpremie', rules)) return undefined;
  const span = ({ gross }: Month): Span => ({ low: jobPremium(gross.low), high: jobPremium(gross.high) });
  return { there: span(left.there), here: span(left.here) };
}

/** Children young enough for support move with the household, at once or later. */
export function haveChildrenAlong({ movers, children_ages }: Facts): boolean {
  if (movers === 'me_first') return children_ages !== undefined && children_ages.length > 0;
  return (
    (movers === 'me_and_children' || movers === 'two_adults_and_children') &&
    (children_ages === undefined || children_ages.length > 0)
  );
}

function isYoung({ movers, age }: Facts): boolean {
  return (movers === 'only_me' || movers === 'two_adults') && (age === '16_19' || age === '20_28');
}

/** Square metres that count for so many children (fact sheet E1). Of a larger home only a part of the rent does. */
function areaCounted(children: number): number {
  return 60 + 20 * Math.min(children, 5);
}

function currentRule(id: string, { grants, today }: Rules): Grant | undefined {
  const grant = grants.find((one) => one.id === id);
  return grant && !isOverdue(grant, today) && amountIsCurrent(grant, today) ? grant : undefined;
}
