/**
 * Pay after tax by the rule of one income year: for employees under 66 at the start of it, not members of a church.
 * Source of every figure: Skatteverket SKV 433 edition 36 "Teknisk beskrivning för skattetabeller 2026", sections 6.1
 * and 7.5.2, and "Belopp och procent 2026" (inkomstskattelagen 1999:1229, chapters 63, 65 and 67).
 */
export const netPayRule = {
  year: 2026,
  /** Prisbasbelopp. */
  priceBase: 59_200,
  /** Inkomstbasbelopp. */
  incomeBase: 83_400,
  /** Skiktgräns: state tax is paid on what lies above. */
  stateTaxFrom: 643_000,
  stateTaxPercent: 20,
  /** Allmän pensionsavgift: on at most 8.07 income bases, none below 0.423 price bases. */
  pensionFeePercent: 7,
  pensionFeeMost: 47_100,
  /** Skattereduktion för förvärvsinkomst. */
  earnedReduction: { percent: 0.75, from: 40_000, most: 1_500 },
  /** Public service-avgift. */
  publicService: { percent: 1, most: 1_184 },
  /** Begravningsavgift in percent; Stockholm and Tranås run their own burial grounds. */
  burialPercent: 0.292,
  burialPercentOf: { '0180': 0.07, '0687': 0.285 } as Readonly<Record<string, number>>,
} as const;

/** Net monthly pay in kronor. `municipality` decides the burial fee; `taxPercent` is its own and its region's rate. */
export function netPay(grossMonthly: number, municipality: string, taxPercent: number): number {
  const { burialPercent, burialPercentOf } = netPayRule;
  const year = 12 * grossMonthly;
  const burial = (taxableIncome(year) * (burialPercentOf[municipality] ?? burialPercent)) / 100;
  return (year - incomeTax(year, taxPercent) - publicServiceFee(year) - burial) / 12;
}

/** Fee for radio and television, of the taxable income. */
export function publicServiceFee(year: number): number {
  const { percent, most } = netPayRule.publicService;
  return Math.min((taxableIncome(year) * percent) / 100, most);
}

/** Tax of a year on the year's pay, without the fees that are added to it. */
export function incomeTax(year: number, taxPercent: number): number {
  const { stateTaxFrom, stateTaxPercent, earnedReduction } = netPayRule;
  const taxable = taxableIncome(year);
  const rate = taxPercent / 100;
  const tax = rate * taxable + (stateTaxPercent / 100) * Math.max(0, taxable - stateTaxFrom);
  const earned = Math.max(0, ((taxable - earnedReduction.from) * earnedReduction.percent) / 100);
  const fee = pensionFee(year);
  // The fee is given back in full where there is tax enough; what is left of the tax carries the other reductions.
  const reductions = fee + workReduction(year, rate) + Math.min(earned, earnedReduction.most);
  return Math.max(0, tax - reductions) + fee;
}

/** Pay less grundavdrag, rounded down to a hundred. */
export function taxableIncome(year: number): number {
  return Math.floor((year - basicDeduction(year)) / 100) * 100;
}

/** Grundavdrag, rounded up to a hundred, and never more than the pay itself. */
export function basicDeduction(year: number): number {
  const base = netPayRule.priceBase;
  const inBases = (of: number) => of * base;
  const deduction =
    year <= inBases(0.99)
      ? inBases(0.423)
      : year <= inBases(2.72)
        ? inBases(0.423) + 0.2 * (year - inBases(0.99))
        : year <= inBases(3.11)
          ? inBases(0.77)
          : year <= inBases(7.88)
            ? inBases(0.77) - 0.1 * (year - inBases(3.11))
            : inBases(0.293);
  return Math.min(year, Math.ceil(deduction / 100 - 1e-9) * 100);
}

/** Jobbskatteavdrag, rounded down to a krona. Since 2025 nothing is taken back at high pay. */
export function workReduction(year: number, rate: number): number {
  const base = netPayRule.priceBase;
  const counted =
    year <= 0.91 * base
      ? year
      : year <= 3.24 * base
        ? 0.91 * base + 0.3874 * (year - 0.91 * base)
        : year <= 8.08 * base
          ? 1.813 * base + 0.251 * (year - 3.24 * base)
          : 3.027 * base;
  return Math.max(0, Math.floor((counted - basicDeduction(year)) * rate));
}

/** Allmän pensionsavgift, to the nearest hundred; exactly fifty goes down. */
export function pensionFee(year: number): number {
  const { priceBase, incomeBase, pensionFeePercent, pensionFeeMost } = netPayRule;
  if (year < 0.423 * priceBase) return 0;
  const fee = (Math.min(year, 8.07 * incomeBase) * pensionFeePercent) / 100;
  return Math.min(Math.ceil((fee - 50) / 100) * 100, pensionFeeMost);
}
