import { calendarOf } from '../core/plan-calendar.ts';
import type { Scene } from '../core/scene.ts';
import { describePerson } from './describe-person.ts';
import type { WriteCalendar } from './plan-ports.ts';
import type { Person, SentFile } from './ports.ts';

export function dataFile(person: Person, scene: Scene): SentFile {
  return { name: 'landa.json', type: 'application/json', content: describePerson(person, scene) };
}

/** The dates of the person's plan; undefined while there is none. */
export function calendarFile(
  { session, facts, world }: Scene,
  writeCalendar: WriteCalendar,
): SentFile | undefined {
  const { plan, locale } = session;
  if (!plan) return undefined;
  const content = writeCalendar(locale, calendarOf(plan, facts, { session, world }));
  return { name: 'landa.ics', type: 'text/calendar; charset=utf-8', content };
}
