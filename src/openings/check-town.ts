import type { Fault } from '../core/opening/fault.ts';
import type { IsoDate } from '../core/screen.ts';
import type { Town } from '../core/town.ts';
import { readFaults } from './read-faults.ts';
import { type TownForm, townForm } from './town-form.ts';

export type CheckedTown =
  | { readonly kind: 'good'; readonly town: Town }
  | { readonly kind: 'bad'; readonly faults: readonly Fault[] };

/** What somebody sent as a municipality's word on itself, checked, or everything that is wrong with it. Pure. */
export function checkTown(sent: unknown, municipality: string, today: IsoDate): CheckedTown {
  const parsed = townForm.safeParse(sent, { reportInput: true });
  if (!parsed.success) return { kind: 'bad', faults: readFaults(parsed.error.issues) };
  const faults = saidAhead(parsed.data, today);
  if (faults.length > 0) return { kind: 'bad', faults };
  // Without fields that are undefined: they are gone once it has been stored.
  const town = JSON.parse(JSON.stringify({ municipality, ...parsed.data })) as Town;
  return { kind: 'good', town };
}

/** Nobody has said anything tomorrow. */
function saidAhead({ statedOn, localSupport = [] }: TownForm, today: IsoDate): readonly Fault[] {
  const said = [
    { pointer: '/statedOn', day: statedOn },
    ...localSupport.map((one, at) => ({ pointer: `/localSupport/${at}/statedOn`, day: one.statedOn })),
  ];
  return said.flatMap(({ pointer, day }): readonly Fault[] =>
    day > today ? [{ pointer, say: 'fault-day-ahead' }] : [],
  );
}
