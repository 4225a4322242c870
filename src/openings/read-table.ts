import type { ImportRow } from '../app/plan-import.ts';
import { hashText } from '../core/hash-text.ts';
import type { Fault } from '../core/opening/fault.ts';
import type { IsoDate } from '../core/screen.ts';
import { type Field, fieldOf, nameOf, pointerOf } from './headings.ts';
import { type Cell, cellText, readCell } from './read-cells.ts';
import { readContact } from './read-contact.ts';
import { type Grid, readGrids } from './read-grids.ts';

export type ReadTable =
  | {
      readonly kind: 'rows';
      readonly rows: readonly ImportRow[];
      /** Headings of columns that are not read. */
      readonly ignored: readonly string[];
    }
  /** Nothing of the file can be used before this is mended. */
  | { readonly kind: 'refused'; readonly fault: Fault };

const mostRows = 2000;
const mostColumns = 60;
/** Titles and notes may stand above the headings, so many rows of them. */
const mostAbove = 40;

/**
 * The jobs on a spreadsheet, .xlsx or text, one a row under Swedish headings in any order. A row without a reference gets
 * one made from its link, or its headline and last day, the same each time. Never throws.
 */
export async function readTable(bytes: Uint8Array, today: IsoDate): Promise<ReadTable> {
  const read = await readGrids(bytes);
  if (read.kind === 'refused') return read;
  const table = findTable(read.grids);
  if (!table) return refused({ pointer: '', say: 'fault-headings-none' });
  const fault = judgeTable(table);
  if (fault) return refused(fault);
  const { rows, ignored } = table;
  const made = rows.map(({ row, cells }) => makeRow(row, cells, table, today));
  const links = new Map<string, number>();
  for (const { url } of made) if (url) links.set(url, (links.get(url) ?? 0) + 1);
  return {
    kind: 'rows',
    ignored,
    rows: made.map(({ url, sent, ...one }): ImportRow => {
      // One link for several jobs names none of them.
      const own = url && links.get(url) === 1 ? url : undefined;
      return { ...one, sent: { reference: makeReference(own, sent, one.row), ...sent } };
    }),
  };
}

interface Table {
  readonly grid: Grid;
  readonly headings: readonly string[];
  /** Which column holds what. */
  readonly fields: ReadonlyMap<Field, number>;
  readonly twice?: readonly [string, string];
  readonly ignored: readonly string[];
  /** Without empty ones. */
  readonly rows: readonly { readonly row: number; readonly cells: readonly Cell[] }[];
}

/** The row in which most headings are known is the heading row. */
function findTable(grids: readonly Grid[]): Table | undefined {
  const candidates = grids.flatMap((grid) =>
    grid.rows.slice(0, mostAbove).map((cells, at) => {
      const known = new Set(cells.slice(0, 500).flatMap((cell) => fieldOf(headingText(cell)) ?? []));
      return { grid, at, known: known.size };
    }),
  );
  const most = Math.max(0, ...candidates.map(({ known }) => known));
  const best = candidates.find(({ known }) => known === most);
  return best && most >= 2 ? makeTable(best.grid, best.at) : undefined;
}

function makeTable(grid: Grid, at: number): Table {
  const headings = (grid.rows[at] ?? []).map(headingText);
  const rows = grid.rows
    .slice(at + 1)
    .map((cells, index) => ({ row: at + index + 2, cells }))
    .filter(({ cells }) => cells.some((cell) => cellText(cell) !== ''));
  const fields = new Map<Field, number>();
  const ignored: string[] = [];
  let twice: readonly [string, string] | undefined;
  for (const [column, heading] of headings.entries()) {
    const field = fieldOf(heading);
    const isEmpty = () => rows.every(({ cells }) => cellText(cells[column]) === '');
    const before = field && fields.get(field);
    if (!field) {
      if (heading !== '' && !isEmpty()) ignored.push(heading.slice(0, 60));
    } else if (before === undefined) fields.set(field, column);
    else if (!isEmpty()) twice ??= [headings[before] ?? '', heading];
  }
  return { grid, headings, fields, ignored, rows, ...(twice ? { twice } : {}) };
}

function judgeTable({ grid, headings, fields, twice, rows }: Table): Fault | undefined {
  if (grid.openQuote !== undefined)
    return { pointer: '', say: 'fault-file-quote', args: { row: grid.openQuote } };
  if (rows.length > mostRows) return { pointer: '', say: 'fault-file-rows', args: { most: mostRows } };
  if (headings.findLastIndex((heading) => heading !== '') >= mostColumns)
    return { pointer: '', say: 'fault-file-columns', args: { most: mostColumns } };
  if (twice)
    return {
      pointer: '',
      say: 'fault-heading-twice',
      args: { one: { text: twice[0] }, other: { text: twice[1] } },
    };
  const missing = (['headline', 'occupation', 'employment', 'lastDay'] as const)
    .filter((field) => !fields.has(field))
    .map(nameOf);
  if (!fields.has('url') && !fields.has('email')) missing.push(nameOf('url'));
  if (missing.length > 0)
    return {
      pointer: '',
      say: 'fault-heading-missing',
      args: { headings: { list: missing.map((text) => ({ text })) } },
    };
  return rows.length === 0 ? { pointer: '', say: 'fault-file-empty' } : undefined;
}

type Made = Omit<ImportRow, 'sent'> & { readonly url?: string; readonly sent: Record<string, unknown> };

function makeRow(row: number, cells: readonly Cell[], { fields, headings }: Table, today: IsoDate): Made {
  const sent: Record<string, unknown> = {};
  const said: Partial<Record<Field, string>> = {};
  const columns: Record<string, string> = {};
  const faults: Fault[] = [];
  for (const [field, column] of fields) {
    const pointer = pointerOf(field);
    columns[pointer] = headings[column] ?? '';
    const cell = cells[column] ?? null;
    const reading = readCell(field, cell, today);
    // Asked for in the words that a sheet has for it.
    if (!reading && field === 'employment') faults.push({ pointer, say: 'fault-cell-employment' });
    if (!reading) continue;
    if ('fault' in reading) faults.push({ pointer, ...reading.fault });
    else if (pointer === `/${field}`) sent[field] = reading.value;
    else said[field] = cellText(cell);
  }
  const { url, email } = applyOf(said);
  const way = columns['/apply/url'] ?? columns['/apply/email'];
  if (way) columns['/apply'] = way;
  if (url || email) sent['apply'] = { ...(url ? { url } : {}), ...(email ? { email } : {}) };
  else if (way) sent['apply'] = {};
  const contact = readContact(said.contactName ?? '', said.contactPhone, said.contactEmail ?? email);
  if (contact && (said.contactName || said.contactPhone || said.contactEmail)) {
    sent['contact'] = contact;
    columns['/contact'] ??= nameOf('contactName');
    columns['/contact/name'] = columns['/contact'];
  }
  return { row, sent, faults, columns, ...(url ? { url } : {}) };
}

/** An address of e-mail in the column of links is one all the same. */
function applyOf({ url = '', email = '' }: { readonly url?: string; readonly email?: string }) {
  const mail = /^(?:mailto:)?([^\s@/]+@[^\s@/]+)$/i.exec(url)?.[1];
  return { url: mail ? '' : url, email: (email || mail || '').replace(/^mailto:/i, '') };
}

function makeReference(url: string | undefined, sent: Record<string, unknown>, row: number): string {
  const { headline, lastDay } = sent;
  if (url) return `lank-${hashText(url).slice(0, 14)}`;
  if (typeof headline === 'string' && typeof lastDay === 'string')
    return `jobb-${hashText(`${headline.toLowerCase().replace(/\s+/g, ' ')}\n${lastDay}`).slice(0, 14)}`;
  // Without these it is refused, and told for what is missing rather than for this.
  return `rad-${row}`;
}

function headingText(cell: Cell | undefined): string {
  return cellText(cell).slice(0, 100).replace(/\s+/g, ' ');
}

function refused(fault: Fault): ReadTable {
  return { kind: 'refused', fault };
}
