import type { Subscription } from './alerts/subscription.ts';
import { atBestSite } from './best-site.ts';
import type { Facts } from './facts.ts';
import { factsOf, renameAnswers } from './flow.ts';
import type { MatchWorld } from './match.ts';
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
  /** What the person has said yes to. */
  readonly subscription: Subscription;
  readonly world: World;
  /** The words of the ad looked at, in the person's language: a part each, where a machine has translated them. */
  readonly translated?: readonly string[];
}

/** The language a screen is read in: their own, or Swedish where they have asked for it. */
export function readsIn({ session: { locale, inSwedish } }: Pick<Scene, 'session'>): string {
  return inSwedish ? 'sv' : locale;
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
  // There the id is a rule's.
  const own = view.screen === 'grant' ? undefined : (view.args?.['id'] ?? view.args?.['at']);
  return own ?? (view.returnTo && vacancyLookedAt(view.returnTo));
}

export function findVacancy(scene: Scene, id: string | undefined): Vacancy | undefined {
  if (id === undefined) return undefined;
  const found = [...scene.data.byId, ...scene.data.candidates].find((vacancy) => vacancy.id === id);
  return found && atBestSite(found, scene.facts, matchWorld(scene));
}

export function matchWorld({ world, data }: Pick<Scene, 'world' | 'data'>): MatchWorld {
  return {
    municipalities: world.municipalities,
    occupations: world.occupations,
    partnerJobs: data.partnerJobs,
    towns: data.towns,
    today: world.today,
  };
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
