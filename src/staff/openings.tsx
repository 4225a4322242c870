import type { Draft } from '../app/console-ports.ts';
import type { ReceivedOpening, StoredOpening } from '../app/opening-ports.ts';
import { openingToVacancy } from '../core/opening/to-vacancy.ts';
import type { Vacancy } from '../core/vacancy.ts';
import { type CheckedFields, checkFields } from '../openings/check-fields.ts';
import { checkOpening } from '../openings/check-opening.ts';
import type { AdditionForm, JobForm } from '../openings/opening-form.ts';
import { fieldsOf, fieldsToReuse, jobFields, type PageFields } from '../openings/page-fields.ts';
import { clerks, type FieldFaults, fieldWords, placeOf, readSent, todayOf } from './clerk.ts';
import { aboutOne, forRoles, type StaffEndpoint } from './endpoint.ts';
import { jobPage } from './job-form.tsx';
import { inLanguage, previewPage } from './job-preview.tsx';
import { sendOpening } from './send-opening.ts';
import type { SignedInVisit } from './visit.ts';

/** Jobs of a municipality's own, by form: begun, kept while they are typed, published, changed. */
export const openingEndpoints: readonly StaffEndpoint[] = [
  forRoles(clerks, 'get', '/openings/new', async (visit) => {
    const last = await visit.options.store.lastWord(placeOf(visit).code);
    const { reference: _, ...fields } = fieldsToReuse(
      (last?.form ?? {}) as Partial<AdditionForm>,
      fieldWords(visit),
    );
    const of = { kind: 'draft', id: newDraftId(visit) } as const;
    const note = last ? { note: 'console-new-reused' } : {};
    return visit.page(jobPage(visit, { of, fields, faults: {}, ...note }));
  }),
  forRoles(clerks, 'post', '/openings/new', async (visit) => {
    const { draft: id, ...fields } = await readDraft(visit);
    const checked = check(visit, fields, { reference: fields['reference'] ?? `sida-${id}` });
    const faults =
      checked.kind === 'bad' ? checked.faults : await publish(visit, checked, { id, isNew: true });
    if (!faults) return visit.goTo('/openings?done=job-published');
    await keep(visit, id, fields);
    return visit.page(jobPage(visit, { of: { kind: 'draft', id }, fields, faults }), 400);
  }),
  forRoles(clerks, 'post', '/openings/save', async (visit) => {
    const { draft: id, ...fields } = await readDraft(visit);
    const outcome = await keep(visit, id, fields);
    if (!isScript(visit)) return visit.goTo(`/openings?show=drafts&done=draft-${outcome}`);
    const checked = check(visit, fields, { reference: fields['reference'] ?? `sida-${id}` });
    const time = { time: { time: visit.options.now() } };
    return visit.c.json({ said: visit.say(`console-draft-${outcome}`, time), ...faultsOf(visit, checked) });
  }),
  forRoles(clerks, 'post', '/openings/preview', previewTyped),
  aboutOne(clerks, 'get', '/openings/drafts/:id', findDraft, (visit, draft) => {
    // Written by keep and by nothing else.
    const fields = draft.doc as PageFields;
    const { id } = draft;
    // Of a row that was refused: what is to be mended is told at once.
    const checked = visit.c.req.query('mend')
      ? check(visit, fields, { reference: fields['reference'] ?? `sida-${id}` })
      : undefined;
    const faults = checked?.kind === 'bad' ? checked.faults : {};
    return visit.page(jobPage(visit, { of: { kind: 'draft', id }, fields, faults }));
  }),
  aboutOne(clerks, 'post', '/openings/drafts/:id/drop', findDraft, async (visit, { id, municipality }) => {
    await visit.options.store.dropDraft(municipality, id);
    return visit.goTo('/openings?show=drafts&done=draft-dropped');
  }),
  aboutOne(clerks, 'get', '/openings/:id', findJob, (visit, opening) => {
    const fields = fieldsOf(opening.form as JobForm, fieldWords(visit));
    const note = opening.origin.startsWith('feed/') ? { note: 'console-edit-feed' } : {};
    return visit.page(jobPage(visit, { of: { kind: 'opening', opening }, fields, faults: {}, ...note }));
  }),
  aboutOne(clerks, 'post', '/openings/:id', findJob, async (visit, opening) => {
    const fields = await readSent(visit, jobFields);
    const checked = check(visit, fields, keptOf(opening));
    const faults = checked.kind === 'bad' ? checked.faults : await publish(visit, checked, opening);
    return faults
      ? visit.page(jobPage(visit, { of: { kind: 'opening', opening }, fields, faults }), 400)
      : visit.goTo('/openings?done=job-changed');
  }),
  aboutOne(clerks, 'post', '/openings/:id/check', findJob, async (visit, opening) =>
    visit.c.json(faultsOf(visit, check(visit, await readSent(visit, jobFields), keptOf(opening)))),
  ),
  aboutOne(clerks, 'get', '/openings/:id/preview', findJob, async (visit, opening) => {
    const vacancy = toVacancy(visit, opening);
    return vacancy
      ? visit.page(await previewPage(visit, vacancy, visit.c.req.query(inLanguage)))
      : visit.goTo(`/openings/${opening.id}`);
  }),
];

/** What stands in the form, as it would look; the form again where something is to be mended first. */
async function previewTyped(visit: SignedInVisit) {
  const sent = await readSent(visit, [...jobFields, inLanguage, 'draft', 'about']);
  const { [inLanguage]: language, draft, about, ...fields } = sent;
  const opening = about ? await findJob(visit, about) : undefined;
  const id = opening?.id ?? draft ?? newDraftId(visit);
  const reference = fields['reference'] ?? `sida-${id}`;
  const checked = check(visit, fields, opening ? keptOf(opening) : { reference });
  if (checked.kind === 'good' && checked.opening.kind === 'job') {
    const { [inLanguage]: _, ...again } = sent;
    return visit.page(await previewPage(visit, openingToVacancy(checked.opening, id), language, again));
  }
  const faults = checked.kind === 'bad' ? checked.faults : {};
  const of = opening ? ({ kind: 'opening', opening } as const) : ({ kind: 'draft', id } as const);
  return visit.page(jobPage(visit, { of, fields, faults, note: 'console-preview-mend' }), 400);
}

/** Jobs alone: what they have said of an ad stands at the ad. */
export async function findJob(visit: SignedInVisit, id: string): Promise<StoredOpening | undefined> {
  const opening = await visit.options.store.openingById(placeOf(visit).code, id);
  return opening && !('enriches' in opening.form) ? opening : undefined;
}

async function findDraft(visit: SignedInVisit, id: string): Promise<Draft | undefined> {
  const draft = await visit.options.store.draftById(placeOf(visit).code, id);
  return draft?.kind === 'form' ? draft : undefined;
}

/** Keeps what stands in the form under the id that its page was given. */
export function keep(visit: SignedInVisit, id: string, fields: PageFields) {
  const { store, now } = visit.options;
  const municipality = placeOf(visit).code;
  return store.saveDraft({ id, municipality, kind: 'form', doc: fields, changedAt: now() });
}

export function newDraftId({ options }: SignedInVisit): string {
  return options.newId().slice(0, 16);
}

async function readDraft(visit: SignedInVisit): Promise<PageFields & { readonly draft: string }> {
  const { draft = '', ...fields } = await readSent(visit, [...jobFields, 'draft']);
  return { ...fields, draft: /^[\w-]{12,24}$/.test(draft) ? draft : newDraftId(visit) };
}

function check(
  visit: SignedInVisit,
  fields: PageFields,
  kept: Readonly<Record<string, unknown>>,
): CheckedFields {
  return checkFields(fields, kept, placeOf(visit), visit.options, todayOf(visit));
}

/** What no field asks for stays. */
function keptOf({ reference, form }: StoredOpening) {
  const { publishedOn, sourceUrl } = form as Partial<JobForm>;
  return { reference, ...(publishedOn ? { publishedOn } : {}), ...(sourceUrl ? { sourceUrl } : {}) };
}

async function publish(
  visit: SignedInVisit,
  received: ReceivedOpening,
  of: StoredOpening | { readonly id: string; readonly isNew: true },
): Promise<FieldFaults | undefined> {
  const { store } = visit.options;
  const municipality = placeOf(visit).code;
  const { reference } = received.opening;
  if (!('isNew' in of))
    return sendOpening(visit, received, { action: 'opening_changed', object: of.id, origin: of.origin });
  const before = (await store.openingsByReference(municipality, [reference])).get(reference);
  // The same page sent twice is the same job; another with its reference would be lost under this one.
  if (before && before.id !== of.id) return { reference: { say: 'console-reference-taken' } };
  const faults = await sendOpening(visit, received, {
    ...{ action: 'opening_published', object: of.id, origin: 'page', id: of.id },
  });
  if (!faults) await store.dropDraft(municipality, of.id);
  return faults;
}

/** A closed one too, as it would be on the day it was stored. */
function toVacancy(visit: SignedInVisit, { form, id }: StoredOpening): Vacancy | undefined {
  const today = todayOf(visit);
  const { lastDay } = form as JobForm;
  const checked = checkOpening(
    { ...form, lastDay: lastDay < today ? today : lastDay },
    placeOf(visit),
    visit.options,
    today,
  );
  return checked.kind === 'good' && checked.opening.kind === 'job'
    ? openingToVacancy(checked.opening, id)
    : undefined;
}

function isScript({ c }: SignedInVisit): boolean {
  return c.req.header('Accept') === 'application/json';
}

function faultsOf({ say }: SignedInVisit, checked: CheckedFields) {
  const faults = checked.kind === 'bad' ? Object.entries(checked.faults) : [];
  return { faults: Object.fromEntries(faults.map(([name, fault]) => [name, say(fault.say, fault.args)])) };
}
