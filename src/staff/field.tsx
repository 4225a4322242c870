import type { Text } from '../core/screen.ts';
import type { Visit } from './visit.ts';

interface FieldProps {
  readonly visit: Visit;
  readonly name: string;
  /** A sentence each. */
  readonly label: string;
  readonly hint?: string;
  readonly value?: string | undefined;
  readonly fault?: string | Text | undefined;
}

/** One line of text with its label, what helps to fill it in, and what is wrong with it. */
export function Field(
  props: FieldProps & {
    /** Characters. */
    readonly most?: number;
    readonly isOptional?: boolean;
    readonly type?: 'text' | 'date';
    /** Which keys a telephone shows. */
    readonly keys?: 'numeric' | 'tel' | 'email' | 'url' | undefined;
    /** What the browser offers while somebody types; anything else may be typed too. */
    readonly suggestions?: readonly string[];
  },
) {
  const { name, value, most = 80, isOptional, type, keys, suggestions } = props;
  return (
    <Labelled {...props}>
      <input
        id={`field-${name}`}
        name={name}
        type={type}
        inputmode={keys}
        value={value ?? ''}
        maxlength={most}
        required={!isOptional}
        autocomplete="off"
        {...(suggestions ? { list: `suggestions-${name}` } : {})}
        {...describedBy(props)}
      />
      {suggestions && (
        <datalist id={`suggestions-${name}`}>
          {suggestions.map((one) => (
            <option value={one} />
          ))}
        </datalist>
      )}
    </Labelled>
  );
}

/** Several lines of text. */
export function Area(props: FieldProps & { readonly most: number; readonly rows?: number }) {
  const { name, value, most, rows = 3 } = props;
  return (
    <Labelled {...props}>
      <textarea id={`field-${name}`} name={name} rows={rows} maxlength={most} {...describedBy(props)}>
        {value ?? ''}
      </textarea>
    </Labelled>
  );
}

/** One of several. */
export function Select(
  props: FieldProps & { readonly choices: readonly (readonly [value: string, label: string])[] },
) {
  const { name, value, choices } = props;
  return (
    <Labelled {...props}>
      <select id={`field-${name}`} name={name} {...describedBy(props)}>
        {choices.map(([choice, label]) => (
          <option value={choice} selected={choice === value}>
            {label}
          </option>
        ))}
      </select>
    </Labelled>
  );
}

function Labelled(props: FieldProps & { readonly children?: unknown }) {
  const { visit, name, label, hint, fault, children } = props;
  return (
    <div class={fault ? 'field wrong' : 'field'}>
      <label for={`field-${name}`}>{visit.say(label)}</label>
      {hint && (
        <p class="small" id={`hint-${name}`}>
          {visit.say(hint)}
        </p>
      )}
      {fault && (
        <p class="fault" id={`fault-${name}`}>
          {sayFault(visit, fault)}
        </p>
      )}
      {children}
    </div>
  );
}

export function sayFault({ say }: Visit, fault: string | Text): string {
  return typeof fault === 'string' ? say(fault) : say(fault.say, fault.args);
}

function describedBy({ name, hint, fault }: FieldProps): object {
  const ids = [...(hint ? [`hint-${name}`] : []), ...(fault ? [`fault-${name}`] : [])];
  return {
    ...(ids.length > 0 ? { 'aria-describedby': ids.join(' ') } : {}),
    ...(fault ? { 'aria-invalid': 'true' } : {}),
  };
}
