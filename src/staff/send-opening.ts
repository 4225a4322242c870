import type { Origin, ReceivedOpening } from '../app/opening-ports.ts';
import { receiveOpenings } from '../app/receive-openings.ts';
import { note } from '../app/sign-in.ts';
import type { AuditAction } from '../app/staff-ports.ts';
import { fieldAt } from '../openings/page-fields.ts';
import { type FieldFaults, placeOf } from './clerk.ts';
import type { SignedInVisit } from './visit.ts';

/**
 * Takes in one opening that a clerk sends, an old one again where it was closed; what is wrong where it is not taken.
 * `id`: what a new one is called.
 */
export async function sendOpening(
  visit: SignedInVisit,
  received: ReceivedOpening,
  {
    action,
    object,
    origin,
    id,
  }: {
    readonly action: AuditAction;
    readonly object: string;
    readonly origin: Origin;
    readonly id?: string;
  },
): Promise<FieldFaults | undefined> {
  const { options, session } = visit;
  const { code } = placeOf(visit);
  await note(options, { action, object, municipality: code }, session.staff);
  const receiving = { ...options, newId: () => id ?? options.newId() };
  const owner = { municipality: code, origin, reopens: true };
  const answer = await receiveOpenings(receiving, [received], owner);
  if (answer.kind === 'stored') return undefined;
  if (answer.kind === 'busy') return { '': { say: 'console-busy' } };
  return Object.fromEntries(
    answer.faults.map(({ pointer, ...fault }) => {
      const field = fieldAt(pointer.replace(/^\/0(?=\/|$)/, ''));
      // Which ad it is about is in no field of the page.
      return [field === 'enriches' ? '' : field, fault];
    }),
  );
}
