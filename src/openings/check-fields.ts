import type { Municipality } from '../core/municipality.ts';
import type { Fault } from '../core/opening/fault.ts';
import type { IsoDate } from '../core/screen.ts';
import { type CheckedOpening, checkOpening, type OpeningRegisters } from './check-opening.ts';
import { fieldAt, type PageFields, readFields } from './page-fields.ts';

export type CheckedFields =
  | Extract<CheckedOpening, { kind: 'good' }>
  | {
      readonly kind: 'bad';
      /** By the name of the field; '' for what is wrong with all of it. One for each. */
      readonly faults: Readonly<Record<string, Omit<Fault, 'pointer'>>>;
    };

/**
 * What stands in the fields of a page, checked as if it had been sent to the API. `kept`: what no field of the page
 * asks for and stays as it is, the reference of an opening or the ad that it enriches.
 */
export function checkFields(
  fields: PageFields,
  kept: Readonly<Record<string, unknown>>,
  municipality: Municipality,
  registers: OpeningRegisters,
  today: IsoDate,
): CheckedFields {
  const { sent, faults } = readFields(fields, today);
  const { apply, ...words } = sent;
  const whole = 'enriches' in kept ? { ...words, ...kept } : { ...words, apply, ...kept };
  const check = (one: object) => checkOpening(one, municipality, registers, today);
  const checked = check(whole);
  const found = checked.kind === 'bad' ? findAll(whole, checked.faults, check, today) : [];
  if (checked.kind === 'good' && Object.keys(faults).length === 0) return checked;
  const all: Record<string, Omit<Fault, 'pointer'>> = { ...faults };
  for (const { pointer, ...fault } of found) all[fieldAt(pointer)] ??= fault;
  return { kind: 'bad', faults: all };
}

/**
 * Everything that is wrong at once: what has to be looked up is looked up only in what has the right form, so that the
 * rest is filled in for once with what is surely good.
 */
function findAll(
  sent: object,
  faults: readonly Fault[],
  check: (one: object) => CheckedOpening,
  today: IsoDate,
): readonly Fault[] {
  // Of a word about an ad nothing is looked up here.
  if ('enriches' in sent) return faults;
  const nameOf = ({ pointer }: Fault) => pointer.split('/')[1] ?? '';
  const wrong = new Set(faults.map(nameOf));
  const right = Object.entries(sent).filter(([name]) => !wrong.has(name));
  const again = check({ ...surelyGood(today), ...Object.fromEntries(right) });
  const further = again.kind === 'bad' ? again.faults.filter((one) => !wrong.has(nameOf(one))) : [];
  return [...faults, ...further];
}

/** What a job has to have. */
function surelyGood(today: IsoDate): object {
  return {
    ...{ reference: '-', headline: '-', occupation: '5120', employment: 'unknown', lastDay: today },
    apply: { url: 'https://example.org' },
  };
}
