import { mergeArrivals } from './link-stages.ts';
import type { Session } from './session.ts';

/**
 * Two conversations of the same person as one. Where both answered, the one asked for last counts: `into`,
 * from which the link was taken. Nothing that was saved or put aside is lost, nor a reminder asked for in either.
 */
export function mergeSessions(into: Session, from: Session | undefined): Session {
  const { returnTo = { screen: 'jobs' } } = into.view;
  const view = into.view.screen === 'join' ? returnTo : into.view;
  const session: Session = { ...into, view, joined: true };
  if (!from) return session;
  const known = new Set(into.saved.map(({ id }) => id));
  const reminded = new Set(from.saved.flatMap(({ id, remind }) => (remind ? [id] : [])));
  const arrival = mergeArrivals(into.arrival, from.arrival);
  const own = into.saved.map((one) => (reminded.has(one.id) ? { ...one, remind: true } : one));
  return {
    ...session,
    consentedOn: into.consentedOn < from.consentedOn ? into.consentedOn : from.consentedOn,
    answers: { ...from.answers, ...into.answers },
    saved: [...from.saved.filter(({ id }) => !known.has(id)), ...own].slice(-50),
    dismissed: { ...from.dismissed, ...into.dismissed },
    ...mergeApplied(into.applied, from.applied),
    ...(from.countedIn ? { countedIn: [...new Set([...from.countedIn, ...(into.countedIn ?? [])])] } : {}),
    ...(from.unansweredIn ? { unansweredIn: mergeUnanswered(into.unansweredIn, from.unansweredIn) } : {}),
    ...(arrival ? { arrival } : {}),
    ...((into.plan ?? from.plan) ? { plan: into.plan ?? from.plan } : {}),
  };
}

function mergeUnanswered(
  into: NonNullable<Session['unansweredIn']> = {},
  from: NonNullable<Session['unansweredIn']>,
): NonNullable<Session['unansweredIn']> {
  const places = new Set([...Object.keys(from), ...Object.keys(into)]);
  return Object.fromEntries(
    [...places].map((code) => [code, [...new Set([...(from[code] ?? []), ...(into[code] ?? [])])]]),
  );
}

function mergeApplied(
  into: Session['applied'] = [],
  from: Session['applied'] = [],
): Pick<Session, 'applied'> {
  const known = new Set(into.map(({ id }) => id));
  const applied = [...from.filter(({ id }) => !known.has(id)), ...into].toSorted((a, b) =>
    a.on < b.on ? -1 : a.on > b.on ? 1 : 0,
  );
  return applied.length > 0 ? { applied } : {};
}
