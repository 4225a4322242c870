import papaparse from 'papaparse';
import readWorkbook from 'read-excel-file/universal';
import type { MessageId } from '../core/message-id.ts';
import type { Fault } from '../core/opening/fault.ts';
import type { Cell } from './read-cells.ts';
import { unpackWorkbook } from './unpack-workbook.ts';

/** What stands on one sheet. */
export interface Grid {
  /** The first is row 1. */
  readonly rows: readonly (readonly Cell[])[];
  /** The row in which a quotation mark begins that has no end: what comes after it cannot be told apart. */
  readonly openQuote?: number;
}

export type ReadGrids =
  /** Ways to read it, at least one. Of a workbook: its sheets; of a text: the same rows by each sign between cells. */
  | { readonly kind: 'grids'; readonly grids: readonly Grid[] }
  | { readonly kind: 'refused'; readonly fault: Fault };

export const mostBytes = 5_000_000;

/** What stands in a file of a spreadsheet, .xlsx or text between semicolons, commas or tabs. Never throws. */
export async function readGrids(bytes: Uint8Array): Promise<ReadGrids> {
  if (bytes.length > mostBytes) return refused('fault-file-large');
  if (bytes[0] === 0x50 && bytes[1] === 0x4b) return readSheets(bytes);
  const text = decode(bytes);
  // Many control characters: a picture, a PDF, an .xls of old.
  if (text === undefined || isNoText(text)) return refused('fault-file-kind');
  return { kind: 'grids', grids: [';', '\t', ','].map((delimiter) => split(text, delimiter)) };
}

async function readSheets(bytes: Uint8Array): Promise<ReadGrids> {
  const unpacked = unpackWorkbook(bytes);
  if (unpacked.kind === 'refused')
    return refused(unpacked.why === 'too-large' ? 'fault-file-unpacked' : 'fault-file-kind');
  try {
    const sheets = await readWorkbook(unpacked.workbook);
    return { kind: 'grids', grids: sheets.map(({ data }) => ({ rows: data as Grid['rows'] })) };
  } catch {
    return refused('fault-file-kind');
  }
}

function split(text: string, delimiter: string): Grid {
  const { data, errors } = papaparse.parse<string[]>(text, { delimiter });
  const broken = errors.find(({ type }) => type === 'Quotes');
  return { rows: data, ...(broken ? { openQuote: (broken.row ?? 0) + 1 } : {}) };
}

/** UTF-8, UTF-16 or Windows-1252, by its first bytes or else by what fits. */
function decode(bytes: Uint8Array): string | undefined {
  const [first, second] = bytes;
  const read = (encoding: string) => new TextDecoder(encoding).decode(bytes);
  if (first === 0xff && second === 0xfe) return read('utf-16le');
  if (first === 0xfe && second === 0xff) return read('utf-16be');
  // Without a mark, every other byte of Swedish in UTF-16 is zero.
  const start = bytes.subarray(0, 2000);
  const zeros = (odd: number) => start.filter((byte, at) => at % 2 === odd && byte === 0).length;
  if (zeros(1) > start.length / 4) return read('utf-16le');
  if (zeros(0) > start.length / 4) return read('utf-16be');
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return read('windows-1252');
  }
}

function isNoText(text: string): boolean {
  const start = text.slice(0, 5000);
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is counted
  const controls = start.match(/[\u0000-\u0008\u000e-\u001f\ufffd]/g)?.length ?? 0;
  return (
    start.startsWith('%PDF') || /^\s*<(?:!doctype|html|\?xml)/i.test(start) || controls > start.length / 50
  );
}

function refused(say: MessageId): ReadGrids {
  return { kind: 'refused', fault: { pointer: '', say } };
}
