import type { QuietHours } from './alerts/subscription.ts';

/** The quiet hours that are offered; `none` is at any time. */
export const quietChoices: Readonly<Record<string, QuietHours | undefined>> = {
  '21-08': { from: '21:00', until: '08:00' },
  '22-07': { from: '22:00', until: '07:00' },
  '18-10': { from: '18:00', until: '10:00' },
  none: undefined,
};
/** For how many days all messages may rest. */
export const pauses = [7, 30, 90] as const;
/** After how many days we may ask again. */
export const askAgainAfter = [30, 90] as const;

/** What a person may say of how it went. */
export const outcomes = ['applied', 'interview', 'got_it', 'moved', 'not_looking'] as const;
