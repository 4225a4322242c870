import type { TheirJob } from '../app/console-ports.ts';
import { unsaid, wanted } from '../core/opening/unsaid.ts';
import type { Vacancy } from '../core/vacancy.ts';
import { type CheckedFields, checkFields } from '../openings/check-fields.ts';
import type { AdditionForm } from '../openings/opening-form.ts';
import { additionFields, fieldsOf, fieldsToReuse, type PageFields } from '../openings/page-fields.ts';
import { FurtherFields, WantedFields } from './addition-fields.tsx';
import { clerks, type FieldFaults, fieldWords, placeOf, readSent, theirs, todayOf } from './clerk.ts';
import { aboutOne, type StaffEndpoint } from './endpoint.ts';
import { WholeFault } from './form-fields.tsx';
import { inLanguage, previewPage } from './job-preview.tsx';
import { sendOpening } from './send-opening.ts';
import type { SignedInVisit, StaffPage } from './visit.ts';

/** What a clerk adds to an ad of JobTech's: only what is missing, as it was answered the last time. */
export const enrichEndpoints: readonly StaffEndpoint[] = [
  aboutOne(clerks, 'get', '/ads/:id', findAd, async (visit, job) =>
    visit.page(enrichPage(visit, job, await fieldsToBegin(visit, job))),
  ),
  aboutOne(clerks, 'post', '/ads/:id', findAd, async (visit, job) => {
    const fields = await readSent(visit, additionFields);
    const checked = check(visit, job, fields);
    const faults =
      checked.kind === 'bad'
        ? checked.faults
        : await sendOpening(visit, checked, {
            ...{ action: 'ad_enriched', object: job.ad.id },
            origin: job.word?.origin ?? 'page',
          });
    return faults
      ? visit.page(enrichPage(visit, job, { fields, faults }), 400)
      : visit.goTo('/today?done=word-sent');
  }),
  aboutOne(clerks, 'get', '/ads/:id/preview', findAd, async (visit, { vacancy }) =>
    visit.page(await previewPage(visit, vacancy, visit.c.req.query(inLanguage))),
  ),
  aboutOne(clerks, 'post', '/ads/:id/preview', findAd, async (visit, job) => {
    const { [inLanguage]: language, ...fields } = await readSent(visit, [...additionFields, inLanguage]);
    const checked = check(visit, job, fields);
    if (checked.kind === 'bad')
      return visit.page(enrichPage(visit, job, { fields, faults: checked.faults }), 400);
    const { additions } = checked.opening;
    const vacancy: Vacancy = { ...job.vacancy, additions };
    return visit.page(await previewPage(visit, vacancy, language, fields));
  }),
];

function findAd(visit: SignedInVisit, id: string): Promise<TheirJob | undefined> {
  return visit.options.store.theirAd(theirs(visit), id);
}

function check(visit: SignedInVisit, { ad, word }: TheirJob, fields: PageFields): CheckedFields {
  const kept = { reference: word?.reference ?? `annons-${ad.id}`, enriches: ad.id };
  return checkFields(fields, kept, placeOf(visit), visit.options, todayOf(visit));
}

interface Begun {
  readonly fields: PageFields;
  readonly faults: FieldFaults;
  readonly isReused?: boolean;
}

/** What they have said of this ad; else what they said of the one before, but for when that job begins. */
async function fieldsToBegin(visit: SignedInVisit, { word }: TheirJob): Promise<Begun> {
  const words = fieldWords(visit);
  // Checked by additionForm before it was stored.
  if (word) return { fields: fieldsOf(word.form as AdditionForm, words), faults: {} };
  const last = await visit.options.store.lastWord(placeOf(visit).code);
  if (!last) return { fields: {}, faults: {} };
  return { fields: fieldsToReuse(last.form as AdditionForm, words), faults: {}, isReused: true };
}

function enrichPage(visit: SignedInVisit, job: TheirJob, { fields, faults, isReused }: Begun): StaffPage {
  const { say } = visit;
  const { vacancy, ad, word } = job;
  const form = { visit, fields, faults };
  const missing = unsaid(word?.form as AdditionForm | undefined);
  const said = wanted.filter((one) => !missing.includes(one));
  const path = `/staff/ads/${ad.id}`;
  const url = vacancy.apply.url;
  return {
    title: say('console-enrich-title'),
    body: (
      <>
        <h1>{say('console-enrich-title')}</h1>
        <div class="paper">
          <h2>{vacancy.headline}</h2>
          <p class="small">
            {say('console-job-facts', {
              employer: { text: vacancy.employer },
              date: { date: vacancy.openUntil },
            })}
          </p>
          {url && (
            <p class="small">
              <a href={url} target="_blank" rel="noopener noreferrer external">
                {say('console-enrich-read')}
              </a>
            </p>
          )}
        </div>
        {isReused && <p class="note">{say('console-enrich-reused')}</p>}
        <form method="post" action={path} class="fields" novalidate>
          <WholeFault form={form} />
          <WantedFields form={form} of={missing} />
          {said.length > 0 && (
            <details open={Object.keys(faults).length > 0 || missing.length === 0}>
              <summary>{say('console-enrich-said')}</summary>
              <WantedFields form={form} of={said} />
            </details>
          )}
          <details open={['startsOn', 'workLanguages'].some((name) => faults[name])}>
            <summary>{say('console-further')}</summary>
            <FurtherFields form={form} />
          </details>
          <p class="row">
            <button class="button primary big" type="submit">
              {say('console-send')}
            </button>
            <button class="button" type="submit" formaction={`${path}/preview`} formtarget="_blank">
              {say('console-preview')}
            </button>
          </p>
          <p class="small">{say('console-enrich-nothing')}</p>
        </form>
      </>
    ),
  };
}
