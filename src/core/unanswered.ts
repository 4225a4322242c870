import { matchVacancy, visibleReasons } from './matching.ts';
import type { MessageId } from './message-id.ts';
import { findVacancy, matchWorld, type Scene } from './scene.ts';
import { unansweredParts } from './screens/town.ts';
import type { Session } from './session.ts';

/** What people ask about a place, and what only its municipality can answer. */
export const townQuestions = ['housing', 'care', 'preschool', 'school', 'studies', 'withoutCar'] as const;
export type TownQuestion = (typeof townQuestions)[number];

/**
 * Reasons that say that nobody knows what the municipality could tell; or, where they are a question, that what it
 * said is old.
 */
const asked: Readonly<Partial<Record<MessageId, TownQuestion>>> = {
  'reason-housing-unknown': 'housing',
  'reason-housing-vacant': 'housing',
  'reason-shifts-children': 'care',
  'reason-shifts-care': 'care',
  'reason-shifts-no-care': 'care',
  'reason-studies-unknown': 'studies',
  'reason-studies-both': 'studies',
  'reason-studies-college': 'studies',
  'reason-studies-adult': 'studies',
  'reason-studies-sfi': 'studies',
  'reason-getting-unknown': 'withoutCar',
  'reason-getting-odd-hours': 'withoutCar',
  'reason-getting-bus-odd': 'withoutCar',
  'reason-getting-bus-day': 'withoutCar',
  'reason-getting-no-bus-odd': 'withoutCar',
  'reason-getting-no-bus-day': 'withoutCar',
};

/** More municipalities than there are rural ones in Sweden. */
const most = 200;

/**
 * Counts what somebody who has opened the page of a town, or the reasons of a job there, was told that nobody knows:
 * once a person, municipality and question. The session remembers which, sealed.
 */
export function countUnanswered(scene: Scene): {
  readonly session: Session;
  readonly tallies: readonly string[];
} {
  const { session } = scene;
  const { screen, args } = session.view;
  if (screen !== 'town' && screen !== 'reasons') return { session, tallies: [] };
  const vacancy = findVacancy(scene, args?.['id']);
  if (!vacancy || vacancy.source === 'sample') return { session, tallies: [] };
  const { municipality } = vacancy;
  const { [municipality]: known = [], ...others } = session.unansweredIn ?? {};
  const told =
    screen === 'town'
      ? unansweredParts(scene, vacancy)
      : visibleReasons(matchVacancy(vacancy, scene.facts, matchWorld(scene)), scene.facts).flatMap(
          ({ found, text }) => (found === 'unknown' ? (asked[text.say] ?? []) : []),
        );
  const fresh = townQuestions.filter((question) => told.includes(question) && !known.includes(question));
  if (fresh.length === 0) return { session, tallies: [] };
  const kept = Object.fromEntries(Object.entries(others).slice(1 - most));
  return {
    session: { ...session, unansweredIn: { ...kept, [municipality]: [...known, ...fresh] } },
    tallies: fresh.map((question) => unansweredTally(municipality, question)),
  };
}

export function unansweredTally(municipality: string, question: TownQuestion): string {
  return `unknown.${municipality}.${question}`;
}
