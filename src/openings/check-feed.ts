import type { CheckedEntry, ReadFeed } from '../app/feed-ports.ts';
import type { Municipality } from '../core/municipality.ts';
import type { IsoDate } from '../core/screen.ts';
import { type CheckedOpening, checkOpening, type OpeningRegisters } from './check-opening.ts';
import { type FeedRow, readFeed } from './read-feed.ts';

/** Feeds read and checked with these registers. A reference that stands twice is taken the first time. */
export function makeFeedReader(registers: OpeningRegisters): ReadFeed {
  return (text, code, today) => {
    const municipality = registers.municipalities.byCode(code);
    if (!municipality) throw new RangeError(`no municipality ${code}`);
    const read = readFeed(text, municipality, registers.municipalities, today);
    if (read.kind === 'not_feed') return read;
    const { kind, size, isWhole, rows } = read;
    return {
      ...{ kind, size, isWhole },
      entries: {
        *[Symbol.iterator]() {
          const seen = new Set<string>();
          for (const row of rows()) {
            const entry = checkRow(row, municipality, registers, today);
            if (entry.kind === 'elsewhere' || entry.reference === undefined || !seen.has(entry.reference)) {
              if (entry.reference !== undefined) seen.add(entry.reference);
              yield entry;
            } else
              yield {
                ...{ row: entry.row, headline: entry.headline, kind: 'bad', hasPassed: false },
                faults: [{ pointer: '/reference', say: 'fault-reference-twice' }],
              };
          }
        },
      },
    };
  };
}

function checkRow(
  found: FeedRow,
  municipality: Municipality,
  registers: OpeningRegisters,
  today: IsoDate,
): CheckedEntry {
  const { row, headline, reference } = found;
  const named = { row, headline, ...(reference ? { reference } : {}) };
  if (found.kind === 'elsewhere') return { ...named, kind: 'elsewhere' };
  const checked = checkNames(found, (form) => checkOpening(form, municipality, registers, today));
  if (checked.kind === 'good') {
    const { opening, form } = checked;
    return { ...named, kind: 'good', reference: opening.reference, received: { opening, form } };
  }
  const { faults } = checked;
  return { ...named, kind: 'bad', faults, hasPassed: faults.some(({ say }) => say === 'fault-day-passed') };
}

/** By the first name of the work that is known; where none is, what is said of the first. */
function checkNames(
  { form, occupations }: Extract<FeedRow, { kind: 'form' }>,
  check: (form: object) => CheckedOpening,
): CheckedOpening {
  const asWritten = check(form);
  if (isKnown(asWritten)) return asWritten;
  for (const occupation of occupations.slice(1)) {
    const other = check({ ...form, occupation });
    if (isKnown(other)) return other;
  }
  return asWritten;
}

function isKnown(checked: CheckedOpening): boolean {
  return checked.kind === 'good' || !checked.faults.some(({ pointer }) => pointer === '/occupation');
}
