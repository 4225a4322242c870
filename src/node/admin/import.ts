import { readFileSync, statSync } from 'node:fs';
import {
  type AppliedLine,
  applyImport,
  type ImportLine,
  type ImportRow,
  type LineOutcome,
  planImport,
} from '../../app/plan-import.ts';
import type { OpeningResult } from '../../app/receive-openings.ts';
import type { Municipality } from '../../core/municipality.ts';
import type { Fault } from '../../core/opening/fault.ts';
import { stockholmDate } from '../../core/stockholm.ts';
import { checkOpening } from '../../openings/check-opening.ts';
import { parsePostings, readJobPostings } from '../../openings/read-job-posting.ts';
import { readTable } from '../../openings/read-table.ts';
import type { App } from '../../wiring.ts';
import { importAds } from './import-ads.ts';
import { findMunicipality } from './municipality.ts';
import { type AdminVerb, WrongUsage } from './verb.ts';

/**
 * A municipality's jobs from a spreadsheet (.xlsx, .csv) or schema.org postings (.json), or JobTech's ads (.jsonl):
 * row by row what would come of it; with --apply the good rows are stored. Exit code 1 where a row is refused.
 */
export const importVerb: AdminVerb = {
  name: 'import',
  usage: [
    '<municipality> <file.xlsx | .csv | .json> [--apply] [--language sv | en]',
    '<file.jsonl of JobTech’s ads> [--apply] [--language sv | en]',
  ],
  async run(words, options, app) {
    const file = words.at(-1) ?? '';
    const place = words.slice(0, -1).join(' ');
    if (!/\.\w{2,5}$/.test(file)) throw new WrongUsage('Which file?');
    if (!statSync(file, { throwIfNoEntry: false })?.isFile())
      throw new WrongUsage(`There is no file ${file}.`);
    if (file.endsWith('.jsonl')) {
      if (place !== '') throw new WrongUsage('An ad says where it is: leave the municipality out.');
      return await importAds(file, options, app);
    }
    return await importOpenings(file, findMunicipality(place, app), options, app);
  },
};

async function importOpenings(
  file: string,
  place: Municipality,
  { json, apply, language = 'en' }: Parameters<AdminVerb['run']>[1],
  app: App,
): Promise<number> {
  const { store, now, knowledge } = app;
  const today = stockholmDate(now());
  const say = (fault: Fault) => knowledge.speaker.say(language, fault);
  const account = (await store.listAccounts()).find(({ municipality }) => municipality === place.code);
  if (apply && (!account || account.closedAt !== undefined))
    throw new WrongUsage(
      `${place.name} does not take part yet: npm run admin -- municipality add ${place.code}`,
    );
  const read = await readFile(file, place, app, today);
  if (read.kind === 'refused') {
    const { say: id } = read.fault;
    console.log(
      json
        ? JSON.stringify({ municipality: place.code, refused: { fault: id, say: say(read.fault) } })
        : say(read.fault),
    );
    return 1;
  }
  const { municipalities, occupations } = knowledge;
  const findOccupations = (text: string) => knowledge.findOccupations('sv', text);
  const registers = { municipalities, occupations, findOccupations };
  const check = (sent: unknown) => checkOpening(sent, place, registers, today);
  const lines = await planImport(read.rows, { municipality: place.code, check, store });
  const receiving = { store, municipalities, newId: app.advisor.newId, now };
  const applied = apply ? await applyImport(receiving, lines, place.code) : undefined;
  const said = lines.map(({ row, reference, headline, outcome, faults, columns }) => ({
    ...{ row, reference, headline, outcome },
    faults: faults.map((fault) => ({
      pointer: fault.pointer,
      column: columnOf(fault.pointer, columns),
      say: say(fault),
    })),
  }));
  const totals = totalsOf(lines);
  const left = (applied ?? []).filter(({ outcome }) => !isStored(outcome));
  if (json)
    console.log(
      JSON.stringify({
        ...{ municipality: place.code, lines: said, totals, ignored: read.ignored },
        ...(applied ? { applied } : {}),
      }),
    );
  else console.log(write(place, said, totals, read.ignored, applied));
  return totals.refused > 0 || left.length > 0 ? 1 : 0;
}

type Read =
  | { readonly kind: 'rows'; readonly rows: readonly ImportRow[]; readonly ignored: readonly string[] }
  | { readonly kind: 'refused'; readonly fault: Fault };

async function readFile(file: string, place: Municipality, app: App, today: string): Promise<Read> {
  const bytes = readFileSync(file);
  if (!file.endsWith('.json')) return await readTable(bytes, today);
  const postings = parsePostings(bytes);
  if (postings.kind === 'refused') return postings;
  const rows = readJobPostings(postings.postings, place, app.knowledge.municipalities);
  return { kind: 'rows', rows, ignored: [] };
}

/** The heading of the field, or of what it is a part of. */
function columnOf(pointer: string, columns: ImportRow['columns']): string | undefined {
  for (let at = pointer; at !== ''; at = at.slice(0, at.lastIndexOf('/')))
    if (columns[at] !== undefined) return columns[at];
  return undefined;
}

type Totals = Record<LineOutcome, number>;

function totalsOf(lines: readonly ImportLine[]): Totals {
  const totals: Totals = { new: 0, changed: 0, unchanged: 0, closed: 0, refused: 0 };
  for (const { outcome } of lines) totals[outcome]++;
  return totals;
}

function isStored(outcome: AppliedLine['outcome']): outcome is OpeningResult['outcome'] {
  return outcome !== 'busy' && outcome !== 'refused';
}

interface SaidLine extends Pick<ImportLine, 'row' | 'reference' | 'headline' | 'outcome'> {
  readonly faults: readonly { readonly pointer: string; readonly column?: string; readonly say: string }[];
}

function write(
  { name }: Municipality,
  lines: readonly SaidLine[],
  totals: Totals,
  ignored: readonly string[],
  applied: readonly AppliedLine[] | undefined,
): string {
  const rows = lines.flatMap(({ row, reference = '–', headline = '', outcome, faults }) => [
    `${String(row).padStart(5)}  ${outcome.padEnd(9)}  ${reference.padEnd(20)}  ${headline}`.trimEnd(),
    ...faults.map(
      ({ column, pointer, say }) => `${' '.repeat(18)}${[column ?? pointer, say].filter(Boolean).join(': ')}`,
    ),
  ]);
  const counts = Object.entries(totals).map(([outcome, count]) => `${count} ${outcome}`);
  const stored = (applied ?? []).filter(({ outcome }) => isStored(outcome)).length;
  const left = (applied ?? []).length - stored;
  return [
    `${name}:`,
    ...rows,
    '',
    counts.join(', '),
    ...(ignored.length > 0 ? [`Columns that are not read: ${ignored.join(', ')}`] : []),
    applied ? `${stored} stored.` : 'Nothing is stored yet: --apply stores what is new or changed.',
    ...(left > 0 ? [`${left} were being changed by somebody else and are not stored: run it again.`] : []),
  ].join('\n');
}
