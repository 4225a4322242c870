import { stockholmTime } from '../stockholm.ts';
import type { QuietHours } from './subscription.ts';

const minute = 60_000;

/**
 * The first instant from `now` on at which something may be sent, UTC ms. By the clock on the wall: where the clocks
 * change in the night, the quiet ends at its hour all the same.
 */
export function firstAllowed(now: number, quiet: QuietHours | undefined): number {
  if (!quiet || quiet.from === quiet.until || !isQuiet(stockholmTime(now), quiet)) return now;
  const begin = now - (now % minute);
  let at = begin + minutesUntil(stockholmTime(begin), quiet.until) * minute;
  // An hour more or less where the clocks have changed in between.
  for (let left = 3; left > 0 && stockholmTime(at) !== quiet.until; left--) {
    const ahead = minutesUntil(stockholmTime(at), quiet.until);
    at += (ahead > 720 ? ahead - 1440 : ahead) * minute;
  }
  // In spring an hour of the night does not exist: quiet that ends in it has ended with the next.
  return isQuiet(stockholmTime(at), quiet) ? at + 60 * minute : at;
}

/** Whether a clock time lies in the quiet hours, which may go over midnight. */
export function isQuiet(time: string, { from, until }: QuietHours): boolean {
  return from <= until ? time >= from && time < until : time >= from || time < until;
}

function minutesUntil(time: string, until: string): number {
  return (minutesOf(until) - minutesOf(time) + 1440) % 1440;
}

function minutesOf(time: string): number {
  const [hours = 0, minutes = 0] = time.split(':').map(Number);
  return hours * 60 + minutes;
}
