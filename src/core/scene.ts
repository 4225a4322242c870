import type { Facts } from './facts.ts';
import { factsOf, renameAnswers } from './flow.ts';
import { regulatedGroup } from './regulation.ts';
import type { Session, View } from './session.ts';
import type { Vacancy, VacancyData } from './vacancy.ts';
import type { World } from './world.ts';

/** What a screen is made from. Nothing else reaches it. */
export interface Scene {
  readonly session: Session;
  readonly facts: Facts;
  readonly data: VacancyData;
  /** Whether the person waits for the first opening that fits. */
  readonly waiting: boolean;
  readonly world: World;
}

/** What the answers say, with what follows from them. */
export function factsOfSession(session: Session, world: World): Facts {
  return factsOf(world.flow, renameAnswers(world.flow, session.answers), deriveFacts);
}

export function deriveFacts(facts: Facts): Facts {
  const regulated = (facts.occupations ?? []).some((group) => regulatedGroup(group).status === 'licence');
  return { ...facts, regulated: regulated ? 'yes' : 'no' };
}

/** The vacancy that a person looks at, on a card or on a screen opened from it. */
export function vacancyLookedAt(view: View): string | undefined {
  return view.args?.['id'] ?? view.args?.['at'] ?? (view.returnTo && vacancyLookedAt(view.returnTo));
}

export function findVacancy(scene: Scene, id: string | undefined): Vacancy | undefined {
  if (id === undefined) return undefined;
  return [...scene.data.byId, ...scene.data.candidates].find((vacancy) => vacancy.id === id);
}

/** The facts together with what the municipality of the job looked at adds to them. */
export function factsAtDestination(scene: Scene): Facts {
  const vacancy = findVacancy(scene, vacancyLookedAt(scene.session.view));
  const place = vacancy && scene.world.municipalities.byCode(vacancy.municipality);
  if (!place) return scene.facts;
  return {
    ...scene.facts,
    destination_tax_reduction: place.taxReduction ? 'yes' : 'no',
    destination_ev_premium: place.evPremium ? 'yes' : 'no',
  };
}
