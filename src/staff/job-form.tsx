import type { Draft } from '../app/console-ports.ts';
import type { StoredOpening } from '../app/opening-ports.ts';
import { employments, licenceClasses, workingTimes } from '../openings/opening-form.ts';
import type { PageFields } from '../openings/page-fields.ts';
import { FurtherFields, WantedFields } from './addition-fields.tsx';
import type { FieldFaults } from './clerk.ts';
import { Area, Box, Boxes, Choice, type FormState, Group, Line, WholeFault } from './form-fields.tsx';
import type { SignedInVisit, StaffPage } from './visit.ts';

/** A job of their own as it stands in its form. */
export interface JobEditing {
  /** What it is made of: a draft that is kept while they type, or an opening that is out. */
  readonly of:
    | { readonly kind: 'draft'; readonly id: Draft['id'] }
    | { readonly kind: 'opening'; readonly opening: StoredOpening };
  readonly fields: PageFields;
  readonly faults: FieldFaults;
  /** What is to be known before it is filled in: a sentence. */
  readonly note?: string;
}

/** All fields of a job, grouped. A draft is saved while it is typed where scripts run, and by a button where not. */
export function jobPage(visit: SignedInVisit, { of, fields, faults, note }: JobEditing): StaffPage {
  const { say, options } = visit;
  const form: FormState = { visit, fields, faults };
  const isNew = of.kind === 'draft';
  const path = isNew ? '/staff/openings/new' : `/staff/openings/${of.opening.id}`;
  const title = say(isNew ? 'console-new' : 'console-edit-title');
  return {
    title,
    scripts: [options.kit.assets.url('staff-form.js')],
    body: (
      <>
        <h1>{title}</h1>
        {note && <p class="note">{say(note)}</p>}
        <form
          method="post"
          action={path}
          class="fields"
          novalidate
          data-check={isNew ? '/staff/openings/save' : `${path}/check`}
        >
          {isNew ? (
            <input type="hidden" name="draft" value={of.id} />
          ) : (
            <input type="hidden" name="about" value={of.opening.id} />
          )}
          <WholeFault form={form} />
          <JobFields form={form} isNew={isNew} />
          <p class="row">
            <button class="button primary big" type="submit">
              {say(isNew ? 'console-publish' : 'console-save')}
            </button>
            <button class="button" type="submit" formaction="/staff/openings/preview" formtarget="_blank">
              {say('console-preview')}
            </button>
            {isNew && (
              <button class="button quiet" type="submit" formaction="/staff/openings/save">
                {say('console-draft-save')}
              </button>
            )}
          </p>
          <p class="small" role="status" data-said data-failed={say('console-draft-unsaved')} />
        </form>
      </>
    ),
  };
}

function JobFields({ form, isNew }: { form: FormState; isNew: boolean }) {
  const { visit, fields, faults } = form;
  const hasMore = ['employer', 'organisationNumber', 'reference'].some((name) => faults[name]);
  const asksLaw = fields['demandsAreLawful'] !== undefined || hasUnsuitable(faults);
  return (
    <>
      <Group visit={visit} title="console-group-job">
        <Line form={form} name="headline" hasHint />
        <Line form={form} name="occupation" most={150} list="occupations" hasHint />
        <OccupationNames visit={visit} />
        <Area form={form} name="text" />
        {asksLaw && <Box form={form} name="demandsAreLawful" hasHint />}
      </Group>
      <Group visit={visit} title="console-group-apply">
        <Line form={form} name="lastDay" type="date" />
        <Line form={form} name="url" most={500} keys="url" hasHint />
        <Line form={form} name="email" most={200} keys="email" />
      </Group>
      <Group visit={visit} title="console-group-terms">
        <Choice form={form} name="employment" none="console-choose" choices={employments} />
        <Line form={form} name="extent" most={40} hasHint />
        <Line form={form} name="pay" most={60} hasHint />
        <Line form={form} name="places" most={5} keys="numeric" hasHint />
        <Boxes form={form} name="working" choices={workingTimes} />
      </Group>
      <Group visit={visit} title="console-group-demands">
        <Choice
          form={form}
          name="experience"
          none="console-not-said"
          choices={['required', 'not_required']}
        />
        <Choice form={form} name="swedish" none="console-not-said" choices={['basic', 'good', 'fluent']} />
        <Boxes form={form} name="licences" choices={licenceClasses} />
        <Box form={form} name="ownCar" />
      </Group>
      <Group visit={visit} title="console-group-moving">
        <WantedFields form={form} />
        <FurtherFields form={form} />
      </Group>
      <details open={hasMore}>
        <summary>{visit.say('console-group-more')}</summary>
        <Line form={form} name="employer" hasHint />
        <Line form={form} name="organisationNumber" most={11} keys="numeric" />
        {isNew && <Line form={form} name="reference" most={80} hasHint />}
      </details>
    </>
  );
}

function hasUnsuitable(faults: FieldFaults): boolean {
  return Object.values(faults).some(({ say }) => say === 'fault-unsuitable');
}

/** What can be chosen as the occupation; anything else may be written. */
function OccupationNames({ visit }: { visit: FormState['visit'] }) {
  return (
    <datalist id="occupations">
      {visit.options.occupations.groups.map(({ sv }) => (
        <option value={sv} />
      ))}
    </datalist>
  );
}
