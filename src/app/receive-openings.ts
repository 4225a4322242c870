import type { Municipalities } from '../core/municipality.ts';
import type { Fault } from '../core/opening/fault.ts';
import type { Opening } from '../core/opening/opening.ts';
import { identityOf, openingToVacancy } from '../core/opening/to-vacancy.ts';
import { stockholmDate } from '../core/stockholm.ts';
import type { AdChange } from './ad-ports.ts';
import type {
  AnsweredRequest,
  OpeningOutcome,
  OpeningState,
  OpeningStore,
  OpeningWrite,
  Origin,
  ReceivedOpening,
  StoredOpening,
} from './opening-ports.ts';

export interface Receiving {
  readonly store: OpeningStore;
  readonly municipalities: Municipalities;
  readonly newId: () => string;
  /** UTC ms. */
  readonly now: () => number;
}

export interface OpeningResult {
  readonly outcome: OpeningOutcome;
  readonly stored: StoredOpening;
}

export type Received =
  | { readonly kind: 'stored'; readonly results: readonly OpeningResult[] }
  /** Nothing is stored. Pointers begin with the place in the list: "/3/enriches". */
  | { readonly kind: 'refused'; readonly faults: readonly Fault[] }
  /** Somebody else is changing the same openings just now, or the same request is being answered. Nothing is stored. */
  | { readonly kind: 'busy' };

/** Others write the same openings at the same moment as good as never; one more try is enough for a double click. */
const tries = 4;

/**
 * Takes in openings of one municipality, all or none of them; the same twice changes nothing. What has been filled or
 * withdrawn is left alone, unless `reopens`. `answer`: makes what is to be remembered as the answer.
 */
export async function receiveOpenings(
  { store, municipalities, newId, now }: Receiving,
  received: readonly ReceivedOpening[],
  owner: { readonly municipality: string; readonly origin: Origin; readonly reopens?: boolean },
  answer?: (results: readonly OpeningResult[]) => AnsweredRequest,
): Promise<Received> {
  const faults = await judgeAdditions(store, municipalities, received, owner.municipality);
  if (faults.length > 0) return { kind: 'refused', faults };
  const references = received.map(({ opening }) => opening.reference);
  for (let left = tries; ; left--) {
    const at = now();
    const known = await store.openingsByReference(owner.municipality, references);
    const results: OpeningResult[] = [];
    const writes: OpeningWrite[] = [];
    for (const one of received) {
      const { result, write } = decideOpening(one, known.get(one.opening.reference), owner, { at, newId });
      results.push(result);
      if (write) writes.push({ ...write, change: changeOf(one.opening, result.stored, municipalities) });
    }
    const when = { at, today: stockholmDate(at) };
    if ((await store.commitOpenings(writes, when, answer?.(results))) === 'committed')
      return { kind: 'stored', results };
    if (left <= 1) return { kind: 'busy' };
  }
}

/** What comes of an opening that is sent while this one is stored under its reference. */
export function outcomeOf(form: object, before: StoredOpening | undefined, reopens = false): OpeningOutcome {
  if (!before) return 'created';
  if (before.state !== 'open') return reopens ? 'updated' : 'closed';
  return JSON.stringify(before.form) === JSON.stringify(form) ? 'unchanged' : 'updated';
}

/** Closes an opening, for good or until it is sent again by its id. Undefined when there is none, or it is held up. */
export async function closeOpening(
  { store, now }: Pick<Receiving, 'store' | 'now'>,
  municipality: string,
  id: string,
  state: Exclude<OpeningState, 'open'>,
): Promise<StoredOpening | undefined> {
  for (let left = tries; ; left--) {
    const before = await store.openingById(municipality, id);
    if (!before || before.state === state) return before;
    const write = closingOf(before, state, now());
    const at = write.stored.changedAt;
    if ((await store.commitOpenings([write], { at, today: stockholmDate(at) })) === 'committed')
      return write.stored;
    if (left <= 1) return undefined;
  }
}

/**
 * Withdraws openings of one municipality, at most 500 and all in one go; those that are no longer open, or have come
 * another way since these were read, are left alone. How many there were; undefined where others are faster all the while.
 */
export async function withdrawOpenings(
  { store, now }: Pick<Receiving, 'store' | 'now'>,
  openings: readonly StoredOpening[],
): Promise<number | undefined> {
  const [first] = openings;
  if (!first) return 0;
  const at = now();
  const references = openings.map(({ reference }) => reference);
  let gone = openings;
  for (let left = tries; ; left--) {
    const writes = gone.map((one) => closingOf(one, 'withdrawn', at));
    if ((await store.commitOpenings(writes, { at, today: stockholmDate(at) })) === 'committed')
      return gone.length;
    if (left <= 1) return undefined;
    const known = await store.openingsByReference(first.municipality, references);
    gone = openings.flatMap(({ reference, origin }) => {
      const one = known.get(reference);
      return one?.state === 'open' && one.origin === origin ? [one] : [];
    });
  }
}

function closingOf(
  before: StoredOpening,
  state: Exclude<OpeningState, 'open'>,
  now: number,
): OpeningWrite & { readonly change: AdChange } {
  // Later than what it closes, whatever the clock says.
  const at = Math.max(now, before.changedAt + 1);
  const stored = { ...before, state, changedAt: at, revision: before.revision + 1 };
  return {
    stored,
    before: before.revision,
    change: { kind: 'gone', sourceId: before.id, version: at, isRemoved: true },
  };
}

function decideOpening(
  { opening, form }: ReceivedOpening,
  before: StoredOpening | undefined,
  owner: { readonly municipality: string; readonly origin: Origin; readonly reopens?: boolean },
  { at, newId }: { readonly at: number; readonly newId: () => string },
): { readonly result: OpeningResult; readonly write?: Omit<OpeningWrite, 'change'> } {
  if (!before) {
    const { municipality, origin } = owner;
    const { reference } = opening;
    const stored: StoredOpening = {
      ...{ id: newId(), municipality, reference, state: 'open', origin, form },
      ...{ createdAt: at, changedAt: at, revision: 1 },
    };
    return { result: { outcome: 'created', stored }, write: { stored, before: 0 } };
  }
  const outcome = outcomeOf(form, before, owner.reopens);
  // What stood in a feed that is stopped goes over to the one that has it now.
  const moves = owner.origin.startsWith('feed/') && before.origin !== owner.origin;
  if (outcome === 'closed' || (outcome === 'unchanged' && !moves))
    return { result: { outcome, stored: before } };
  const stored: StoredOpening = {
    ...before,
    ...{ state: 'open', form, origin: owner.origin, revision: before.revision + 1 },
    // Later than what it replaces, whatever the clock says.
    changedAt: Math.max(at, before.changedAt + 1),
  };
  return { result: { outcome, stored }, write: { stored, before: before.revision } };
}

function changeOf(opening: Opening, stored: StoredOpening, municipalities: Municipalities): AdChange {
  const version = stored.changedAt;
  if (opening.kind === 'addition') {
    const { adId, additions } = opening;
    return { kind: 'addition', sourceId: stored.id, adId, additions, version };
  }
  const place = municipalities.byCode(opening.municipality);
  if (!place) throw new RangeError(`no municipality ${opening.municipality}`);
  return {
    kind: 'ad',
    vacancy: openingToVacancy(opening, stored.id),
    version,
    lastPublishedOn: opening.openUntil,
    ...identityOf(opening, stored.id, place),
  };
}

/** A municipality may add to ads for work within it, and to those in which it is the employer. */
async function judgeAdditions(
  store: OpeningStore,
  municipalities: Municipalities,
  received: readonly ReceivedOpening[],
  municipality: string,
): Promise<readonly Fault[]> {
  const faults: Fault[] = [];
  const organisation = municipalities.byCode(municipality)?.orgnr.replace('-', '');
  for (const [index, { opening }] of received.entries()) {
    if (opening.kind !== 'addition') continue;
    const place = await store.adPlace(opening.adId);
    const isOurs =
      place?.municipality === municipality ||
      (place?.organisation !== undefined && place.organisation === organisation);
    if (!isOurs)
      faults.push({
        pointer: `/${index}/enriches`,
        say: place ? 'fault-ad-elsewhere' : 'fault-ad-unknown',
      });
  }
  return faults;
}
