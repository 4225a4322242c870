import type { Child } from 'hono/jsx';
import type { PageFields } from '../openings/page-fields.ts';
import type { FieldFaults } from './clerk.ts';
import type { Visit } from './visit.ts';

/** A form as it stands: what is in it, and what is wrong with it. */
export interface FormState {
  readonly visit: Visit;
  readonly fields: PageFields;
  readonly faults: FieldFaults;
}

interface FieldProps {
  readonly form: FormState;
  /** Its label is the sentence `console-<name>`, its hint `console-<name>-hint`. */
  readonly name: string;
  readonly hasHint?: boolean;
}

/** One line of text, or a day. */
export function Line(
  props: FieldProps & {
    readonly most?: number;
    readonly type?: 'text' | 'date';
    readonly keys?: 'numeric' | 'tel' | 'email' | 'url';
    readonly list?: string;
  },
) {
  const { form, name, most = 120, type = 'text', keys, list } = props;
  return (
    <Labelled {...props}>
      <input
        id={`field-${name}`}
        name={name}
        type={type}
        value={form.fields[name] ?? ''}
        maxlength={type === 'text' ? most : undefined}
        inputmode={keys}
        list={list}
        autocomplete="off"
        {...describedBy(props)}
      />
    </Labelled>
  );
}

export function Area(props: FieldProps & { readonly rows?: number }) {
  const { form, name, rows = 10 } = props;
  return (
    <Labelled {...props}>
      <textarea id={`field-${name}`} name={name} rows={rows} maxlength={12_000} {...describedBy(props)}>
        {form.fields[name] ?? ''}
      </textarea>
    </Labelled>
  );
}

/** One of several, or none of them: then the first line of the list says so. */
export function Choice(props: FieldProps & { readonly none: string; readonly choices: readonly string[] }) {
  const { form, name, none, choices } = props;
  return (
    <Labelled {...props}>
      <select id={`field-${name}`} name={name} {...describedBy(props)}>
        <option value="">{form.visit.say(none)}</option>
        {choices.map((choice) => (
          <option value={choice} selected={choice === form.fields[name]}>
            {form.visit.say(`console-${kebab(name)}-${choice.replaceAll('_', '-')}`)}
          </option>
        ))}
      </select>
    </Labelled>
  );
}

/** Yes, or nothing said. */
export function Box({ form, name, hasHint }: FieldProps) {
  const { visit, fields, faults } = form;
  const fault = faults[name];
  return (
    <div class={fault ? 'field wrong' : 'field'}>
      <label class="tick">
        <input
          type="checkbox"
          name={name}
          value="yes"
          checked={fields[name] === 'yes'}
          {...describedBy({ form, name, ...(hasHint ? { hasHint } : {}) })}
        />
        <span>{visit.say(labelOf(name))}</span>
      </label>
      <Beside form={form} name={name} hasHint={hasHint === true} />
    </div>
  );
}

/** Several of several. */
export function Boxes({ form, name, choices }: FieldProps & { readonly choices: readonly string[] }) {
  const ticked = (form.fields[name] ?? '').split(',');
  return (
    <Marks form={form} name={name}>
      {choices.map((choice) => (
        <Mark form={form} name={name} type="checkbox" value={choice} isChosen={ticked.includes(choice)} />
      ))}
    </Marks>
  );
}

/** Yes, no, or nothing said: a no is an answer too. */
export function YesOrNo({ form, name, hasHint }: FieldProps) {
  const said = form.fields[name] ?? '';
  return (
    <Marks form={form} name={name} {...(hasHint ? { hasHint } : {})}>
      {['yes', 'no', ''].map((choice) => (
        <Mark form={form} name={name} type="radio" value={choice} isChosen={choice === said} />
      ))}
    </Marks>
  );
}

/** Above the form: that something in it is to be mended, and what is wrong with all of it. */
export function WholeFault({ form: { visit, faults } }: { form: FormState }) {
  const names = Object.keys(faults);
  if (names.length === 0) return null;
  // What has no field on this page is told here rather than nowhere.
  const whole = faults[''];
  return (
    <p class="fault" role="alert">
      {whole ? visit.say(whole.say, whole.args) : visit.say('console-mend', { count: names.length })}
    </p>
  );
}

/** Fields that belong together. */
export function Group({ visit, title, children }: { visit: Visit; title: string; children?: Child }) {
  return (
    <fieldset class="group">
      <legend>{visit.say(title)}</legend>
      {children}
    </fieldset>
  );
}

function Marks({ form, name, hasHint, children }: FieldProps & { readonly children?: Child }) {
  return (
    <fieldset class={form.faults[name] ? 'field marks wrong' : 'field marks'}>
      <legend>{form.visit.say(labelOf(name))}</legend>
      <Beside form={form} name={name} hasHint={hasHint === true} />
      <div class="row">{children}</div>
    </fieldset>
  );
}

function Mark({
  form,
  name,
  type,
  value,
  isChosen,
}: FieldProps & { readonly type: 'checkbox' | 'radio'; readonly value: string; readonly isChosen: boolean }) {
  const label =
    type === 'radio' ? `console-say-${value || 'nothing'}` : `console-${kebab(name)}-${value.toLowerCase()}`;
  return (
    <label class="tick">
      <input type={type} name={name} value={value} checked={isChosen} />
      <span>{form.visit.say(label)}</span>
    </label>
  );
}

function Labelled({ form, name, hasHint, children }: FieldProps & { readonly children?: Child }) {
  return (
    <div class={form.faults[name] ? 'field wrong' : 'field'}>
      <label for={`field-${name}`}>{form.visit.say(labelOf(name))}</label>
      <Beside form={form} name={name} hasHint={hasHint === true} />
      {children}
    </div>
  );
}

function Beside({ form, name, hasHint }: { form: FormState; name: string; hasHint: boolean }) {
  const { visit, faults } = form;
  const fault = faults[name];
  return (
    <>
      {hasHint && (
        <p class="small" id={`hint-${name}`}>
          {visit.say(`${labelOf(name)}-hint`)}
        </p>
      )}
      {fault && (
        <p class="fault" id={`fault-${name}`}>
          {visit.say(fault.say, fault.args)}
        </p>
      )}
    </>
  );
}

function describedBy({ form, name, hasHint }: FieldProps): object {
  const isWrong = form.faults[name] !== undefined;
  const ids = [...(hasHint ? [`hint-${name}`] : []), ...(isWrong ? [`fault-${name}`] : [])];
  return {
    ...(ids.length > 0 ? { 'aria-describedby': ids.join(' ') } : {}),
    ...(isWrong ? { 'aria-invalid': 'true' } : {}),
  };
}

function labelOf(name: string): string {
  return `console-${kebab(name)}`;
}

function kebab(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}
