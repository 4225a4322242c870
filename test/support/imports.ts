import type { StoredOpening } from '../../src/app/opening-ports.ts';
import { type ImportLine, type ImportRow, planImport } from '../../src/app/plan-import.ts';
import { checkOpening } from '../../src/openings/check-opening.ts';
import { readTable } from '../../src/openings/read-table.ts';
import { knowledge } from './test-app.ts';

export const today = '2026-11-24';

const nothing = { openingsByReference: async (): Promise<ReadonlyMap<string, StoredOpening>> => new Map() };

/** What would come of these rows in a municipality, where nothing is stored. */
export async function plan(
  rows: readonly ImportRow[],
  day = today,
  code = '2421',
): Promise<readonly ImportLine[]> {
  const place = knowledge.municipalities.byCode(code);
  if (!place) throw new Error(`no municipality ${code}`);
  const registers = {
    ...knowledge,
    findOccupations: (text: string) => knowledge.findOccupations('sv', text),
  };
  const check = (sent: unknown) => checkOpening(sent, place, registers, day);
  return planImport(rows, { municipality: place.code, check, store: nothing });
}

/** A file of text, as rows. @throws with the sentence where the file is refused */
export async function readRows(text: string | Uint8Array): Promise<readonly ImportRow[]> {
  const bytes = typeof text === 'string' ? new TextEncoder().encode(text) : text;
  const read = await readTable(bytes, today);
  if (read.kind === 'refused') throw new Error(knowledge.speaker.say('sv', read.fault));
  return read.rows;
}

/** Every fault as "heading: sentence", in Swedish and in English. */
export function sentences(line: ImportLine | undefined): readonly (readonly [string, string])[] {
  return (line?.faults ?? []).map((fault) => {
    const heading = line?.columns[fault.pointer] ?? fault.pointer;
    const say = (language: string) => `${heading}: ${knowledge.speaker.say(language, fault)}`;
    return [say('sv'), say('en')];
  });
}
