import { needsNothing, newSession } from '../new-session.ts';
import type { Screen } from '../screen.ts';
import { addDays } from '../stockholm.ts';
import type { Town } from '../town.ts';
import type { Vacancy } from '../vacancy.ts';
import type { World } from '../world.ts';
import { townScreen } from './town.ts';

/** A town's page as someone sees it who comes from a job there of which the municipality says nothing more. */
export function previewTown(town: Town, world: World): Screen {
  const vacancy = jobIn(town.municipality, world);
  const session = {
    ...newSession('sv', world.today),
    view: { screen: 'town', args: { id: vacancy.id } },
  };
  const scene = needsNothing(session, world);
  const data = { ...scene.data, byId: [vacancy], towns: { [town.municipality]: town } };
  return townScreen({ ...scene, data });
}

/** Nothing of it is on the page but where it is. */
function jobIn(municipality: string, { today }: World): Vacancy {
  return {
    ...{ id: 'preview', source: 'opening', sourceId: '', headline: '', employer: '', group: '' },
    ...{ municipality, places: 1, permanence: 'unknown', publishedOn: today, openUntil: addDays(today, 1) },
    ...{ apply: {}, experience: 'unknown', licences: [], ownCar: false, languages: [] },
  };
}
