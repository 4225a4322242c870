import { noSubscription } from '../core/alerts/subscription.ts';
import { newSession } from '../core/new-session.ts';
import { present } from '../core/present.ts';
import { deriveFacts } from '../core/scene.ts';
import type { Screen } from '../core/screen.ts';
import type { Vacancy } from '../core/vacancy.ts';
import type { World } from '../core/world.ts';
import type { VacancyStore } from './ports.ts';

/** The screens on which a job is told, to be looked through before it is published. */
export interface JobPreview {
  readonly card: Screen;
  readonly reasons: Screen;
  readonly apply: Screen;
}

/**
 * What someone who has answered nothing yet is shown of this vacancy, made by what makes it for job seekers. Reads what
 * the municipality says of itself; stores nothing and counts nothing.
 */
export async function previewJob(
  { store, world }: { readonly store: Pick<VacancyStore, 'read'>; readonly world: World },
  vacancy: Vacancy,
  locale: string,
): Promise<JobPreview> {
  const { today } = world;
  const data = await store.read({ today, samples: false, towns: [vacancy.municipality] });
  const show = (screen: string, at: 'at' | 'id') => {
    const view = { screen, args: { [at]: vacancy.id } };
    return present({
      session: { ...newSession(locale, today), view },
      facts: deriveFacts({}),
      data: { ...data, byId: [vacancy] },
      ...{ waiting: false, subscription: noSubscription, world },
    });
  };
  return { card: show('card', 'at'), reasons: show('reasons', 'id'), apply: show('apply', 'id') };
}
