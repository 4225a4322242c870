import { readFileSync } from 'node:fs';
import { stockholmDate } from '../../core/stockholm.ts';
import type { Town } from '../../core/town.ts';
import { checkTown } from '../../openings/check-town.ts';
import { townJsonSchema } from '../../openings/town-form.ts';
import { findMunicipality } from './municipality.ts';
import { type AdminVerb, WrongUsage } from './verb.ts';

/** What a municipality says of itself, from a file; without --apply only what would change. `form`: what it may say. */
export const townVerb: AdminVerb = {
  name: 'town',
  usage: ['<municipality> <file.json> [--apply] [--language sv]', '<municipality>', 'form'],
  async run(words, { json, apply, language = 'en' }, app) {
    const { store, now, knowledge } = app;
    if (words.join(' ') === 'form') {
      console.log(JSON.stringify(townJsonSchema(), undefined, 2));
      return 0;
    }
    const file = words.at(-1)?.endsWith('.json') ? words.at(-1) : undefined;
    const place = findMunicipality((file ? words.slice(0, -1) : words).join(' '), app);
    const before = await store.readTown(place.code);
    if (!file) {
      console.log(before ? JSON.stringify(before, undefined, 2) : `${place.name} has said nothing.`);
      return before ? 0 : 1;
    }
    const checked = checkTown(readJson(file), place.code, stockholmDate(now()));
    if (checked.kind === 'bad') {
      const faults = checked.faults.map(({ pointer, ...fault }) => ({
        pointer,
        say: knowledge.speaker.say(language, fault),
      }));
      console.log(
        json
          ? JSON.stringify({ municipality: place.code, faults })
          : faults.map(({ pointer, say }) => `${pointer || '/'}: ${say}`).join('\n'),
      );
      return 1;
    }
    const changes = changesOf(before, checked.town);
    const isApplied = apply === true && changes.length > 0;
    if (isApplied) await store.putTown(checked.town, now());
    if (json) console.log(JSON.stringify({ municipality: place.code, changes, isApplied }));
    else if (changes.length === 0) console.log(`${place.name}: nothing changes.`);
    else {
      const end = isApplied ? 'This is what people see now.' : 'Nothing is stored yet: --apply stores it.';
      console.log(`${place.name}:\n${changes.map(write).join('\n')}\n\n${end}`);
    }
    return 0;
  },
};

export interface TownChange {
  /** JSON pointer. */
  readonly pointer: string;
  readonly before?: unknown;
  readonly after?: unknown;
}

function write({ pointer, before, after }: TownChange): string {
  if (before === undefined) return `  + ${pointer}: ${JSON.stringify(after)}`;
  if (after === undefined) return `  - ${pointer}: ${JSON.stringify(before)}`;
  return `  ~ ${pointer}: ${JSON.stringify(before)} → ${JSON.stringify(after)}`;
}

/** Field by field, what is said now and was not, or otherwise. */
export function changesOf(before: Town | undefined, after: Town): readonly TownChange[] {
  const was = leaves(before ?? {});
  const is = leaves(after);
  return [...new Set([...was.keys(), ...is.keys()])].flatMap((pointer): readonly TownChange[] => {
    const change = { pointer, before: was.get(pointer), after: is.get(pointer) };
    return change.before === change.after || pointer === '/municipality' ? [] : [change];
  });
}

function leaves(value: unknown, at = '', found = new Map<string, unknown>()): Map<string, unknown> {
  if (typeof value !== 'object' || value === null) return found.set(at, value);
  for (const [key, part] of Object.entries(value)) leaves(part, `${at}/${key}`, found);
  return found;
}

function readJson(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    throw new WrongUsage(`${file} cannot be read as JSON: ${(error as Error).message}`);
  }
}
