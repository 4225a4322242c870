import { findVacancy, type Scene } from './scene.ts';
import type { Session } from './session.ts';

/** More municipalities than there are rural ones in Sweden. */
const most = 200;

/**
 * Counts that somebody of this home county has saved a job in this municipality: once a person, whatever they save
 * there later or take away again. Nothing is counted where one of the two is unknown.
 */
export function countSave(
  before: Session,
  scene: Scene,
): { readonly session: Session; readonly tallies: readonly string[] } {
  const { session, facts, world } = scene;
  const saved = session.saved.find(({ id }) => !before.saved.some((one) => one.id === id));
  const vacancy = findVacancy(scene, saved?.id);
  const home = facts.home === undefined ? undefined : world.municipalities.byCode(facts.home);
  const countedIn = session.countedIn ?? [];
  if (!vacancy || !home || vacancy.source === 'sample' || countedIn.includes(vacancy.municipality))
    return { session, tallies: [] };
  return {
    session: { ...session, countedIn: [...countedIn, vacancy.municipality].slice(-most) },
    tallies: [savedTally(vacancy.municipality, home.county)],
  };
}

export function savedTally(municipality: string, homeCounty: string): string {
  return `saved.${municipality}.${homeCounty}`;
}
