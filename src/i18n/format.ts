import type { IsoDate } from '../core/screen.ts';

/** How a language writes numbers, dates and lists: its own data, since Intl lacks many of our languages at the edge. */
export interface LanguageForm {
  readonly name: string;
  readonly direction: 'ltr' | 'rtl';
  readonly readBySpeaker: boolean;
  readonly months: readonly string[];
  readonly thousands: string;
  readonly currency: string;
  readonly listComma: string;
  /** What follows the number of a day where dates count days: `1. juna`. */
  readonly dayMark?: string;
  /** What follows the name of a month before the year: `24 de noviembre de 2026`. */
  readonly monthMark?: string;
  /** Where words are written without spaces: small ones that stand around others. */
  readonly smallWords?: readonly string[];
  /** How it is spoken; without it a language has no voice. */
  readonly voice?: {
    /** The speech engine's own name for the voice. */
    readonly engine: string;
    /** Said between two numbers: 0–5. */
    readonly to: string;
    /** Said between thousands, hundreds and the rest, where the language does so. */
    readonly and?: string;
  };
  /** The ten digits, nought first, where readers expect others than these. */
  readonly digits?: string;
}

/** `24 november 2026`: Gregorian in every language, with the language's own month names. */
export function formatDate(date: IsoDate, form: LanguageForm): string {
  const [year, month, day] = date.split('-').map(Number);
  return inDigits(
    `${day}${form.dayMark ?? ''} ${form.months[(month ?? 1) - 1]}${form.monthMark ?? ''} ${year}`,
    form,
  );
}

export function formatNumber(value: number, form: LanguageForm): string {
  const [whole = '', fraction] = String(Math.abs(value)).split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, form.thousands);
  return inDigits(`${value < 0 ? '−' : ''}${grouped}${fraction ? `,${fraction}` : ''}`, form);
}

/** A number, a day or a time in the digits that readers expect; an address or a name is left as it is. */
export function inDigits(text: string, { digits }: Pick<LanguageForm, 'digits'>): string {
  return digits === undefined ? text : text.replace(/\d/g, (digit) => digits[Number(digit)] ?? digit);
}
