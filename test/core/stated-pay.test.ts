import { describe, expect, it } from 'vitest';
import { monthlyPay } from '../../src/core/stated-pay.ts';

describe('what surely is pay for a month', () => {
  it.each([
    ['30 500 kr/mån', 30_500, 30_500, false],
    ['30\u00a0500 kronor i månaden', 30_500, 30_500, false],
    ['Månadslön 27 900 kr', 27_900, 27_900, false],
    ['Månadslön från 30 500 kr', 30_500, 30_500, true],
    ['Lägst 31.000 kr per månad', 31_000, 31_000, true],
    ['31 000 - 35 000', 31_000, 35_000, false],
    ['31000–35000 kr/månad', 31_000, 35_000, false],
    ['Från 31 000 till 35 000 kr', 31_000, 35_000, false],
    ['Fast lön, ca 32 000:- i månaden före skatt', 32_000, 32_000, false],
    ['28 400,00 kr enligt kollektivavtal', 28_400, 28_400, false],
    ['Heltid 29 000 SEK', 29_000, 29_000, false],
  ])('%s', (text, low, high, isLeast) => {
    expect(monthlyPay(text)).toEqual({ low, high, isLeast });
  });
});

describe('what is doubtful is not taken for pay', () => {
  it.each([
    '165 kr/tim',
    'Timlön 145 kr',
    '30 500 kr + provision',
    '30 500 kr plus OB',
    '25-30 tkr',
    '25-30 000 kr',
    '30k',
    '366 000 kr per år',
    'Årslön 366 000',
    '30 500 euro',
    '30 500 NOK',
    'Upp till 45 000 kr',
    '22 500 kr vid 75 %',
    '30 500 kr efter skatt',
    '28 000 kr, 30 000 kr och 32 000 kr',
    '35 000 - 31 000',
    '20 000 - 60 000 kr',
    '9 500 kr/mån',
    '30,500 kr',
    '28 000 kr per 4 veckor',
    'Enligt avtal 2025',
    'Lön: 27 000 kr, 40 000 kr i bonus',
    'Individuell lönesättning',
    '1 000 000 kr',
    '',
  ])('%s', (text) => {
    expect(monthlyPay(text)).toBeUndefined();
  });
});
