import type { Change } from './change.ts';
import { undraft } from './change.ts';
import { landingOf } from './landing.ts';
import type { Session, View } from './session.ts';

const prefix = 'v-';

/** The start parameter with which a neighbour passes a vacancy on. */
export function sharedLink(vacancyId: string): string {
  return `${prefix}${vacancyId}`;
}

/** The vacancy in a start parameter; undefined for any other start link. */
export function sharedVacancy(link: string | undefined): string | undefined {
  return link !== undefined && /^v-[a-z0-9]{10}$/.test(link) ? link.slice(prefix.length) : undefined;
}

/** The card of the vacancy that somebody has passed on, before anything is asked. */
export function sharedView(link: string | undefined): View | undefined {
  const id = sharedVacancy(link);
  return id === undefined ? undefined : { screen: 'card', args: { list: id, at: id, shared: '1' } };
}

/** For someone who is here already: answers and place in the questions stay as they are. */
export function openShared(session: Session, link: string | undefined): Change | undefined {
  const view = sharedView(link);
  if (!view) return undefined;
  return {
    session: undraft({ ...session, view: { ...view, returnTo: landingOf(session.view) } }),
    tallies: ['opened_shared'],
  };
}
