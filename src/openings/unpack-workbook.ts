import { Unzip, UnzipInflate, zipSync } from 'fflate';

/** What a workbook may grow to, and how far out on its sheets anything may stand. */
const mostBytes = 30_000_000;
const mostFiles = 500;
const lastRow = 20_000;
/** In pieces so small that one of them, however dense, cannot fill the memory before it is counted. */
const piece = 16_384;

export type Unpacked =
  /** The same workbook without compression: whatever reads it has nothing left to unpack. */
  | { readonly kind: 'unpacked'; readonly workbook: ArrayBuffer }
  | { readonly kind: 'refused'; readonly why: 'not-workbook' | 'too-large' };

/**
 * Unpacks an .xlsx file without trusting what it says of its own size. Stops as soon as it has become too large, or a
 * cell stands so far out that the empty ones before it would be too many. Never throws.
 */
export function unpackWorkbook(bytes: Uint8Array): Unpacked {
  const parts = new Map<string, Uint8Array[]>();
  let size = 0;
  let unfinished = 0;
  let hasFailed = false;
  const unzip = new Unzip((file) => {
    if (!/\.(?:xml|xml\.rels)$/.test(file.name) || parts.size >= mostFiles) return;
    const chunks: Uint8Array[] = [];
    parts.set(file.name, chunks);
    unfinished++;
    file.ondata = (error, chunk, isLast) => {
      if (error) {
        hasFailed = true;
        return;
      }
      size += chunk.length;
      if (size <= mostBytes) chunks.push(chunk);
      if (isLast) unfinished--;
    };
    file.start();
  });
  unzip.register(UnzipInflate);
  try {
    for (let at = 0; at < bytes.length && size <= mostBytes && !hasFailed; at += piece)
      unzip.push(bytes.subarray(at, at + piece), at + piece >= bytes.length);
  } catch {
    hasFailed = true;
  }
  if (size > mostBytes) return { kind: 'refused', why: 'too-large' };
  if (hasFailed || unfinished > 0 || !parts.has('xl/workbook.xml'))
    return { kind: 'refused', why: 'not-workbook' };
  const files = Object.fromEntries([...parts].map(([name, chunks]) => [name, join(chunks)]));
  const sheets = Object.keys(files).filter((name) => /worksheets\/[^/]+\.xml$/.test(name));
  if (sheets.some((name) => files[name] && reachesTooFar(files[name])))
    return { kind: 'refused', why: 'too-large' };
  const zipped = zipSync(files, { level: 0 });
  return { kind: 'unpacked', workbook: zipped.slice().buffer };
}

/**
 * A row of a high number, or a cell in a column of three letters: everything before it would be made up of nothing.
 * What is no plain place ("1e9") counts as far away.
 */
function reachesTooFar(sheet: Uint8Array): boolean {
  const text = new TextDecoder().decode(sheet);
  let rows = 0;
  for (const _row of text.matchAll(/<(?:\w+:)?row\b/g)) if (++rows > lastRow) return true;
  for (const [, quoted = ''] of text.matchAll(/(?<!\w)r\s*=\s*("[^"]*"|'[^']*')/g)) {
    const place = /^[A-Z]{0,2}(\d{1,5})$/.exec(quoted.slice(1, -1));
    if (!place || Number(place[1]) > lastRow) return true;
  }
  return false;
}

function join(chunks: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(chunks.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  return whole;
}
