import type { Fault } from '../core/opening/fault.ts';
import type { OpeningStore, ReceivedOpening } from './opening-ports.ts';
import { type OpeningResult, outcomeOf, type Receiving, receiveOpenings } from './receive-openings.ts';

/** One job as it stands in a file. */
export interface ImportRow {
  /** Where: the row of a sheet, or the place in a list, from 1. */
  readonly row: number;
  /** As an opening may be sent; missing where nothing of it can be. */
  readonly sent?: object;
  /** What could not be read. Pointers as in the opening. */
  readonly faults: readonly Fault[];
  /** What the file calls the fields, by their JSON pointers. */
  readonly columns: Readonly<Record<string, string>>;
}

/** How what was sent is checked: openings/check-opening, for one municipality on one day. */
export type CheckSent = (
  sent: unknown,
) =>
  | ({ readonly kind: 'good' } & ReceivedOpening)
  | { readonly kind: 'bad'; readonly faults: readonly Fault[]; readonly reference?: string };

export type LineOutcome = 'new' | 'changed' | 'unchanged' | 'closed' | 'refused';

/** What would come of one row. */
export interface ImportLine {
  readonly row: number;
  readonly reference?: string;
  readonly headline?: string;
  readonly outcome: LineOutcome;
  /** Empty but where it is refused. */
  readonly faults: readonly Fault[];
  readonly columns: ImportRow['columns'];
  /** What would be stored; missing where it is refused. */
  readonly received?: ReceivedOpening;
}

const batchSize = 200;

/**
 * What would come of every row if it were stored now; stores nothing. A field is told wrong once: what could not be
 * read is not asked for as missing as well. Of rows with the same reference the first counts.
 */
export async function planImport(
  rows: readonly ImportRow[],
  {
    municipality,
    check,
    store,
  }: { municipality: string; check: CheckSent; store: Pick<OpeningStore, 'openingsByReference'> },
): Promise<readonly ImportLine[]> {
  const first = new Map<string, number>();
  const judged = rows.map((row) => judgeRow(row, check, first));
  const references = judged.flatMap(({ received }) => (received ? [received.opening.reference] : []));
  const known = new Map(
    (
      await Promise.all(inBatches(references).map((some) => store.openingsByReference(municipality, some)))
    ).flatMap((found) => [...found]),
  );
  return judged.map(({ received, ...line }): ImportLine => {
    if (!received) return { ...line, outcome: 'refused' };
    const outcome = outcomeOf(received.form, known.get(received.opening.reference));
    const outcomes = {
      created: 'new',
      updated: 'changed',
      unchanged: 'unchanged',
      closed: 'closed',
    } as const;
    return { ...line, received, outcome: outcomes[outcome] };
  });
}

/** What became of one line. `busy`: somebody else was changing the same openings; nothing of it is stored. */
export interface AppliedLine {
  readonly row: number;
  readonly reference: string;
  readonly outcome: OpeningResult['outcome'] | 'busy' | 'refused';
}

/**
 * Stores what is new or changed in a plan, and nothing else. Two hundred at a time, each time all of them or none, with
 * a pause between so that others are served; again with the same plan stores only what is left.
 */
export async function applyImport(
  receiving: Receiving,
  lines: readonly ImportLine[],
  municipality: string,
  pause: () => Promise<unknown> = () => new Promise((resume) => setTimeout(resume)),
): Promise<readonly AppliedLine[]> {
  const good = lines.flatMap(({ row, outcome, received }) =>
    received && (outcome === 'new' || outcome === 'changed') ? [{ row, received }] : [],
  );
  const applied: AppliedLine[] = [];
  for (const batch of inBatches(good)) {
    if (applied.length > 0) await pause();
    const some = batch.map(({ received }) => received);
    const answer = await receiveOpenings(receiving, some, { municipality, origin: 'file' });
    applied.push(
      ...batch.map(({ row, received }, at): AppliedLine => {
        const { reference } = received.opening;
        if (answer.kind !== 'stored') return { row, reference, outcome: answer.kind };
        return { row, reference, outcome: answer.results[at]?.outcome ?? 'unchanged' };
      }),
    );
  }
  return applied;
}

type Judged = Omit<ImportLine, 'outcome'>;

function judgeRow(
  { row, sent, faults, columns }: ImportRow,
  check: CheckSent,
  first: Map<string, number>,
): Judged {
  const line = { row, columns, ...textOf(sent, 'reference'), ...textOf(sent, 'headline') };
  if (!sent) return { ...line, faults };
  const checked = check(sent);
  const found =
    checked.kind === 'bad' ? checked.faults.filter((one) => !faults.some((told) => isSame(told, one))) : [];
  if (checked.kind === 'bad' || faults.length > 0) return { ...line, faults: [...faults, ...found] };
  const { opening, form } = checked;
  const { reference } = opening;
  const before = first.get(reference);
  if (before !== undefined)
    return {
      ...line,
      reference,
      faults: [{ pointer: '/reference', say: 'fault-row-twice', args: { row: before } }],
    };
  first.set(reference, row);
  return { ...line, reference, faults: [], received: { opening, form } };
}

/** Of one field, or of a field and a part of it. */
function isSame({ pointer: one }: Fault, { pointer: other }: Fault): boolean {
  return one === other || one.startsWith(`${other}/`) || other.startsWith(`${one}/`);
}

function textOf<K extends string>(sent: object | undefined, key: K): { readonly [key in K]?: string } {
  const value: unknown = sent && Object.entries(sent).find(([name]) => name === key)?.[1];
  return typeof value === 'string' ? ({ [key]: value.slice(0, 120) } as { [key in K]: string }) : {};
}

function inBatches<T>(all: readonly T[]): readonly (readonly T[])[] {
  return Array.from({ length: Math.ceil(all.length / batchSize) }, (_none, at) =>
    all.slice(at * batchSize, (at + 1) * batchSize),
  );
}
