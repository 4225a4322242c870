import type { Vacancy } from './vacancy.ts';

/** Monthly pay before tax, in kronor. */
export interface MonthlyPay {
  readonly low: number;
  readonly high: number;
  /** The ad names the least only: "från 30 500 kr". */
  readonly isLeast: boolean;
}

/** Below and above this nothing is surely pay for a month of full time. */
const plausible = { least: 18_000, most: 120_000 };

/** Words that leave a monthly pay what it is. Any other word, sign or figure makes it doubtful. */
const harmless =
  /\b(?:fast|månadslön|grundlön|lön(?:en)?|kr|kronor|sek|per|i|månad|månaden|mån|md|mellan|till|och|från|fr|fr\.o\.m|minst|lägst|ca|cirka|omkring|ungefär|brutto|före|innan|skatt|heltid|vid|enligt|kollektivavtal|avtal)\b/gu;
const number = /\d{1,3}(?:[ .]\d{3})+|\d{5,6}/g;

/**
 * The monthly pay that an ad's own words surely name. Hourly pay, commission, supplements, part time, thousands for
 * short and whatever else we do not know by word: undefined, and the typical pay is used instead.
 */
export function monthlyPay(text: string): MonthlyPay | undefined {
  const said = text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[\s\u00a0\u202f]+/g, ' ')
    .replace(/(?<=\d)(?:,00\b|,-|:-|,–)/g, ' ');
  const figures = (said.match(number) ?? []).map((one) => Number(one.replace(/[ .]/g, '')));
  const [low, high = low, ...more] = figures;
  if (low === undefined || high === undefined || more.length > 0) return undefined;
  if (low < plausible.least || high > plausible.most || high < low || high > 2 * low) return undefined;
  // `\b` knows nothing of å, ä and ö: they are written as letters it does know.
  const rest = plain(said.replace(number, ' ')).replace(new RegExp(plain(harmless.source), 'g'), ' ');
  if (/[^\s/.,:;()–—-]/u.test(rest)) return undefined;
  const isLeast = /\b(?:fran|fr|minst|lagst)\b/.test(plain(said)) && figures.length === 1;
  return { low, high, isLeast };
}

/** The monthly pay that an ad's words or a municipality's figures surely name; undefined where it may be anything else. */
export function statedPay({ pay, payRange }: Vacancy): MonthlyPay | undefined {
  const said = pay === undefined ? undefined : monthlyPay(pay);
  if (said || payRange?.per !== 'month') return said;
  const { min: low, max: high = low } = payRange;
  const isPlausible = low >= plausible.least && high <= plausible.most && high <= 2 * low;
  return isPlausible ? { low, high, isLeast: payRange.max === undefined } : undefined;
}

function plain(text: string): string {
  return text.replace(/[åä]/g, 'a').replace(/ö/g, 'o');
}
