import { readPasted } from '../openings/read-pasted.ts';
import { clerks, type FieldFaults, readSent, todayOf } from './clerk.ts';
import { forRoles, type StaffEndpoint } from './endpoint.ts';
import { Area, WholeFault } from './form-fields.tsx';
import { jobPage } from './job-form.tsx';
import { newDraftId } from './openings.tsx';
import type { SignedInVisit, StaffPage } from './visit.ts';

/** The text of an advert, read into a form that the clerk looks through: nothing is stored unseen. */
export const pastedEndpoints: readonly StaffEndpoint[] = [
  forRoles(clerks, 'get', '/openings/text', (visit) => visit.page(pastePage(visit, {}))),
  forRoles(clerks, 'post', '/openings/text', async (visit) => {
    const { text = '' } = await readSent(visit, ['text']);
    if (text.trim() === '') return visit.page(pastePage(visit, { text: { say: 'fault-missing' } }), 400);
    const fields = readPasted(text, visit.options, todayOf(visit));
    const of = { kind: 'draft', id: newDraftId(visit) } as const;
    return visit.page(jobPage(visit, { of, fields, faults: {}, note: 'console-pasted' }));
  }),
];

function pastePage(visit: SignedInVisit, faults: FieldFaults): StaffPage {
  const { say } = visit;
  const form = { visit, fields: {}, faults };
  return {
    title: say('console-paste'),
    body: (
      <>
        <h1>{say('console-paste')}</h1>
        <p>{say('console-paste-what')}</p>
        <form method="post" action="/staff/openings/text" class="fields" novalidate>
          <WholeFault form={form} />
          <Area form={form} name="text" rows={16} />
          <button class="button primary big" type="submit">
            {say('console-paste-read')}
          </button>
        </form>
      </>
    ),
  };
}
