import type { Scene } from '../core/scene.ts';
import type { Person } from './ports.ts';

/** Everything we keep about a person, as a file they can read and take along. */
export function describePerson(person: Person, { session, facts, waiting, subscription }: Scene): string {
  const {
    locale,
    consentedOn,
    answers,
    saved,
    dismissed,
    view,
    applied,
    plan,
    countedIn,
    offeredAt,
    arrival,
    unansweredIn,
  } = session;
  return JSON.stringify(
    {
      locale,
      consentedOn,
      answers,
      whatWeUnderstood: facts,
      saved,
      notForMe: dismissed,
      ...(applied ? { applied } : {}),
      ...(plan ? { movePlan: plan } : {}),
      waiting,
      messages: subscription,
      ...(countedIn ? { savedJobsCountedIn: countedIn } : {}),
      ...(unansweredIn ? { questionsCountedIn: unansweredIn } : {}),
      ...(offeredAt ? { messagesOfferedUnder: offeredAt } : {}),
      ...(arrival ? { cameByLink: arrival } : {}),
      lookingAt: view,
      lastUpdates: person.recentUpdates,
    },
    null,
    2,
  );
}
