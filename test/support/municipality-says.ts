import { readFileSync } from 'node:fs';
import { closeOpening, receiveOpenings } from '../../src/app/receive-openings.ts';
import { checkOpening } from '../../src/openings/check-opening.ts';
import { checkTown } from '../../src/openings/check-town.ts';
import type { Store } from '../../src/wiring.ts';
import { knowledge, testNow } from './test-app.ts';

const today = testNow.slice(0, 10);
const now = () => Date.parse(testNow);

/** What a municipality in a story says stands in test/stories/said: "2083 a-file". */
function read(words: string) {
  const [code = '', name = ''] = words.split(' ');
  const place = knowledge.municipalities.byCode(code);
  if (!place) throw new Error(`no municipality ${code} in a story`);
  const file = new URL(`../stories/said/${name}.json`, import.meta.url);
  return { place, name, said: JSON.parse(readFileSync(file, 'utf8')) as unknown };
}

export async function publishOpening(store: Store, words: string): Promise<void> {
  const { place, said } = read(words);
  const findOccupations = (text: string) => knowledge.findOccupations('sv', text);
  const checked = checkOpening(said, place, { ...knowledge, findOccupations }, today);
  if (checked.kind === 'bad') throw new Error(JSON.stringify(checked.faults));
  const { municipalities } = knowledge;
  const receiving = { store, municipalities, newId: () => `story-${checked.opening.reference}`, now };
  await receiveOpenings(receiving, [checked], { municipality: place.code, origin: 'file', reopens: true });
}

export async function withdrawOpening(store: Store, words: string): Promise<void> {
  const { place, said } = read(words);
  const { reference } = said as { reference: string };
  await closeOpening({ store, now: () => now() + 1 }, place.code, `story-${reference}`, 'withdrawn');
}

export async function putTown(store: Store, words: string): Promise<void> {
  const { place, said } = read(words);
  const checked = checkTown(said, place.code, today);
  if (checked.kind === 'bad') throw new Error(JSON.stringify(checked.faults));
  await store.putTown(checked.town, now());
}
