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
}

/** `24 november 2026`: Gregorian in every language, with the language's own month names. */
export function formatDate(date: IsoDate, form: LanguageForm): string {
  const [year, month, day] = date.split('-').map(Number);
  return `${day} ${form.months[(month ?? 1) - 1]} ${year}`;
}

export function formatNumber(value: number, form: LanguageForm): string {
  const [whole = '', fraction] = String(Math.abs(value)).split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, form.thousands);
  return `${value < 0 ? '−' : ''}${grouped}${fraction ? `,${fraction}` : ''}`;
}
