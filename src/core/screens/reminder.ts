import type { Screen } from '../screen.ts';
import { tap } from '../tap.ts';
import type { Vacancy } from '../vacancy.ts';
import { button } from './buttons.ts';
import { inOwnAndSwedish, type Reader } from './own-language.ts';

/** How long before the last day to apply somebody who wants it is reminded, in days. */
export const remindDaysBefore = 3;

/** The one message about a saved job that the person asked for. */
export function reminderScreen(vacancy: Vacancy, reader: Reader): Screen {
  const occupation = { occupation: vacancy.group };
  const municipality = { municipality: vacancy.municipality };
  return {
    id: 'reminder',
    place: 'new',
    blocks: [
      { kind: 'title', say: 'reminder-title' },
      { kind: 'text', say: 'saved-job', args: { occupation, municipality } },
      { kind: 'quote', text: vacancy.headline },
      ...inOwnAndSwedish(reader, { say: 'card-until', args: { date: { date: vacancy.openUntil } } }),
      { kind: 'small', say: 'reminder-why' },
    ],
    rows: [[{ ...button('button-see-job', tap('card', vacancy.id)), style: 'primary' }]],
  };
}
