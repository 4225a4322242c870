import type { Fault } from '../core/opening/fault.ts';
import { tongues } from '../core/tongue.ts';
import { Area, Field, Select, sayFault } from './field.tsx';
import { type TownField, type TownGroup, townGroups } from './town-fields.ts';
import { languagesPointer, nameOf, statedOnPointer, type Typed } from './town-form.ts';
import type { Visit } from './visit.ts';

interface Filled {
  readonly visit: Visit;
  readonly typed: Typed;
  readonly faults: ReadonlyMap<string, Fault>;
}

/** Every field of a town's profile, with what stands in it and what is wrong with it. */
export function TownFieldset(filled: Filled) {
  const { visit, typed, faults } = filled;
  return (
    <>
      <div class="fields">
        <Field
          visit={visit}
          name={nameOf(statedOnPointer)}
          type="date"
          label="staff-town-stated"
          hint="staff-town-stated-hint"
          value={typed[statedOnPointer]}
          fault={faults.get(statedOnPointer)}
        />
      </div>
      {townGroups
        .filter(({ id }) => id !== 'support')
        .map((group) => (
          <Group {...filled} group={group} />
        ))}
      <Tongues {...filled} />
      <Supports {...filled} />
    </>
  );
}

/** Few have any: folded away where nothing is said of it. */
function Supports(filled: Filled) {
  const { visit, typed, faults } = filled;
  const groups = townGroups.filter(({ id }) => id === 'support');
  const isOpen = groups.some(({ fields }) =>
    fields.some(({ pointer, beside }) => faults.has(pointer) || (!beside && typed[pointer])),
  );
  return (
    <details class="folded" open={isOpen}>
      <summary>{visit.say('staff-town-supports')}</summary>
      <p>{visit.say('staff-town-supports-what')}</p>
      {groups.map((group, at) => (
        <Group {...filled} group={group} nth={at + 1} />
      ))}
    </details>
  );
}

function Group({ group, nth = 0, ...filled }: Filled & { group: TownGroup; nth?: number }) {
  const { say } = filled.visit;
  return (
    <fieldset class="part">
      <legend>{say(`staff-town-group-${group.id}`, { nth })}</legend>
      <div class="pairs">
        {group.fields.map((field) => (
          <OneField {...filled} field={field} />
        ))}
      </div>
    </fieldset>
  );
}

function OneField({ visit, typed, faults, field }: Filled & { field: TownField }) {
  const { pointer, kind, label, hint, most, keys } = field;
  const shared = {
    ...{ visit, name: nameOf(pointer), label: `staff-town-${label}` },
    ...(hint ? { hint: `staff-town-${hint}-hint` } : {}),
    ...{ value: typed[pointer], fault: faults.get(pointer) },
  };
  switch (kind) {
    case 'places':
    case 'words':
      return <Area {...shared} most={most ?? 400} />;
    case 'yes_no':
      return <Select {...shared} choices={choicesOf(visit, 'yes-no', ['', 'yes', 'no'])} />;
    case 'choice':
      return <Select {...shared} choices={choicesOf(visit, label, field.choices ?? [])} />;
    case 'date':
      return <Field {...shared} type="date" isOptional />;
    default:
      return <Field {...shared} isOptional keys={keys} most={most ?? 80} />;
  }
}

function choicesOf({ say }: Visit, label: string, choices: readonly string[]) {
  return choices.map((choice) => {
    const id = choice === '' ? 'staff-not-said' : `staff-town-${label}-${choice.replaceAll('_', '-')}`;
    return [choice, say(id)] as const;
  });
}

/** Languages spoken by those who receive people. */
function Tongues({ visit, typed, faults }: Filled) {
  const { say } = visit;
  const chosen = (typed[languagesPointer] ?? '').split('\n');
  const fault = faults.get(languagesPointer);
  return (
    <fieldset class={fault ? 'choices part wrong' : 'choices part'}>
      <legend>{say('staff-town-group-languages')}</legend>
      {fault && <p class="fault">{sayFault(visit, fault)}</p>}
      <div class="columns">
        {tongues.map((code) => (
          <label class="choice">
            <input
              type="checkbox"
              name={nameOf(languagesPointer)}
              value={code}
              checked={chosen.includes(code)}
            />
            {say(`tongue-${code}`)}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
