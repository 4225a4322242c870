import type { Change } from '../core/change.ts';
import { countSave } from '../core/count-save.ts';
import { countStages, type ReachedStages } from '../core/link-stages.ts';
import type { Scene } from '../core/scene.ts';
import type { Session } from '../core/session.ts';
import { countUnanswered } from '../core/unanswered.ts';

/** What a turn adds to the counters, and the session that remembers what has been counted of this person. */
export function countTurn(
  before: Session,
  change: Change,
  scene: Scene,
): { readonly session: Session; readonly tallies: readonly string[]; readonly reached?: ReachedStages } {
  const saved = countSave(before, scene);
  const unanswered = countUnanswered({ ...scene, session: saved.session });
  const { session, reached } = countStages(before, { ...scene, session: unanswered.session }, change.hasJob);
  return {
    session,
    ...(reached ? { reached } : {}),
    tallies: [
      ...(change.tallies ?? []),
      ...saved.tallies,
      ...unanswered.tallies,
      ...arrivalTallies(before, session),
    ],
  };
}

/** Counted once a person: the first time that anything fitting was found. */
function arrivalTallies(before: Session, after: Session): readonly string[] {
  return before.view.screen !== 'card' && after.view.screen === 'card' && after.view.args?.['first'] === '1'
    ? ['saw_matches']
    : [];
}
