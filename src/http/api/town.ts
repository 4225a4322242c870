import type { TownStore } from '../../app/town-ports.ts';
import { stockholmDate } from '../../core/stockholm.ts';
import type { Town } from '../../core/town.ts';
import { checkTown } from '../../openings/check-town.ts';
import { townForm } from '../../openings/town-form.ts';
import type { ApiAnswer, Endpoint } from './endpoint.ts';
import { missing } from './opening-view.ts';
import { badFields } from './receive.ts';

/** What the municipality says of itself: dated, and told as its own word. */
export function townEndpoints({
  store,
  now,
}: {
  readonly store: TownStore;
  readonly now: () => number;
}): readonly Endpoint[] {
  return [
    {
      method: 'get',
      path: '/town',
      tag: 'The town',
      id: 'readTown',
      summary: 'Read what you say of your municipality',
      scope: 'openings:read',
      answers: { 200: { what: 'What stands there now', schema: townForm } },
      problems: ['not-found'],
      handle: async ({ key }) => {
        const town = await store.readTown(key.municipality);
        return town ? found(town) : missing;
      },
    },
    {
      method: 'put',
      path: '/town',
      tag: 'The town',
      id: 'replaceTown',
      summary: 'Say what job seekers should know of your municipality',
      description: 'Replaces all of it. What is left out stays unknown; older than a year is told as old.',
      scope: 'town:write',
      body: townForm,
      example: { statedOn: '2026-11-20', shiftCare: { has: true } },
      answers: { 200: { what: 'What stands there now', schema: townForm } },
      problems: ['not-json', 'not-json-type', 'too-large', 'bad-fields'],
      handle: async ({ key, sent }) => {
        const checked = checkTown(sent, key.municipality, stockholmDate(now()));
        if (checked.kind === 'bad') return badFields(checked.faults);
        await store.putTown(checked.town, now());
        return found(checked.town);
      },
    },
  ];
}

function found({ municipality: _, ...town }: Town): ApiAnswer {
  return { kind: 'answer', status: 200, body: town };
}
