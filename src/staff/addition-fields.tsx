import type { Child } from 'hono/jsx';
import { type Wanted, wanted } from '../core/opening/unsaid.ts';
import { Box, type FormState, Line, YesOrNo } from './form-fields.tsx';

/** What people who think of moving want to know; `of`: these questions alone, in this order. */
export function WantedFields({ form, of = wanted }: { form: FormState; of?: readonly Wanted[] }) {
  return <>{wanted.filter((one) => of.includes(one)).map((one) => questions[one](form))}</>;
}

const questions: Readonly<Record<Wanted, (form: FormState) => Child>> = {
  moversWelcome: (form) => <Box form={form} name="moversWelcome" hasHint />,
  housing: (form) => <Housing form={form} />,
  shiftCare: (form) => <YesOrNo form={form} name="shiftCare" hasHint />,
  contact: (form) => <Contact form={form} />,
};

/** What can be said besides. */
export function FurtherFields({ form }: { form: FormState }) {
  return (
    <>
      <Box form={form} name="partnerJob" />
      <Box form={form} name="helpWithMoving" />
      <Line form={form} name="startsOn" type="date" hasHint />
      <Line form={form} name="workLanguages" hasHint />
    </>
  );
}

function Housing({ form }: { form: FormState }) {
  const hasMore = ['housingName', 'housingPhone', 'housingEmail', 'housingUrl'].some(
    (name) => form.fields[name] !== undefined || form.faults[name] !== undefined,
  );
  return (
    <>
      <Box form={form} name="housing" hasHint />
      <details class="inner" open={hasMore}>
        <summary>{form.visit.say('console-housing-who')}</summary>
        <Ways form={form} of="housing" />
      </details>
    </>
  );
}

function Contact({ form }: { form: FormState }) {
  return (
    <fieldset class="field inner">
      <legend>{form.visit.say('console-contact')}</legend>
      <p class="small">{form.visit.say('console-contact-hint')}</p>
      <Ways form={form} of="contact" />
    </fieldset>
  );
}

function Ways({ form, of }: { form: FormState; of: 'housing' | 'contact' }) {
  return (
    <div class="pairs">
      <Line form={form} name={`${of}Name`} most={100} />
      <Line form={form} name={`${of}Phone`} most={24} keys="tel" />
      <Line form={form} name={`${of}Email`} most={200} keys="email" />
      <Line form={form} name={`${of}Url`} most={500} keys="url" />
    </div>
  );
}
