import { type LeftFigures, leftEachMonth } from '../left-each-month.ts';
import { leftAmount } from '../left-words.ts';
import type { Judge } from '../match.ts';

/**
 * What is left of the pay after tax and rent, beside the same work at home. Only what is sure counts: the end of
 * the range that is nearest to nothing, where 4 000 kr a month weighs fully.
 */
export const moneyLeft: Judge = (vacancy, facts, world) => {
  const left = leftEachMonth(vacancy, facts, world);
  const isAskedFor = facts.priority === 'more_money';
  if (left.kind === 'none')
    return { found: 'unknown', share: 0, text: { say: `left-none-${left.because}` }, isSilent: !isAskedFor };
  const args = {
    amount: leftAmount(left),
    home: { municipality: left.here.municipality },
    year: { year: left.year },
  };
  const said = { text: { say: `reason-money-${left.verdict}`, args }, source };
  if (left.verdict === 'same') return { ...said, found: 'unknown', share: 0, isSilent: !isAskedFor };
  return { ...said, found: left.verdict === 'more' ? 'met' : 'missing', share: shareOf(left) };
};

function shareOf({ difference: { low, high } }: LeftFigures): number {
  const sure = low > 0 ? low : high;
  return Math.max(-1, Math.min(1, sure / 4_000));
}

const source = {
  url: 'https://www.scb.se',
  name: 'SCB och Skatteverket, 2026',
  checkedOn: '2026-11-23',
} as const;
