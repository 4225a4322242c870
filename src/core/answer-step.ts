import type { Facts } from './facts.ts';
import { findPlace } from './find-place.ts';
import { offeredOptions, type Step } from './flow.ts';
import { fold } from './normalise.ts';
import type { Text } from './screen.ts';
import type { Session } from './session.ts';
import { smallWords } from './small-words.ts';
import { understandAges, understandOption } from './understand.ts';
import type { World } from './world.ts';

/** What an answer to a step came to. */
export type Heard =
  | { readonly kind: 'answer'; readonly values: readonly string[] }
  | { readonly kind: 'skipped' }
  /** Several meanings are possible: the person picks one. */
  | { readonly kind: 'did_you_mean'; readonly values: readonly string[] }
  | { readonly kind: 'not_understood'; readonly note: Text };

const mostOccupations = 3;
const skipWords = 'skip';
const noneWords = 'none-of-these';

/** What a typed text says to a step, as far as it can be told. Pure; never throws, whatever the text. */
export function hearText(step: Step, text: string, session: Session, facts: Facts, world: World): Heard {
  const words = (id: string) => world.words(session.locale, id);
  if (understandOption(text, [{ value: 'skip', words: words(skipWords) }])) return { kind: 'skipped' };
  if (step.kind === 'municipality') return hearMunicipality(text, world);
  const { not, child, and } = smallWords(world, session.locale);
  if (step.kind === 'occupations') return hearOccupations(text, session, words, and, world);
  if (step.kind === 'counties') return hearCounties(text, world);
  const options = offeredOptions(step, facts).map(({ value }) => ({
    value,
    words: words(optionId(step, value)),
  }));
  const option = understandOption(text, options, not);
  if (step.kind === 'multi') {
    if (step.fact === 'children_ages') {
      const ages = understandAges(text, child);
      if (ages.length > 0) return { kind: 'answer', values: ages };
    }
    const none = understandOption(text, [{ value: 'none', words: words(noneWords) }], not);
    if (none && option === undefined) return { kind: 'answer', values: [] };
  }
  return option === undefined
    ? { kind: 'not_understood', note: { say: 'note-not-understood' } }
    : { kind: 'answer', values: [option] };
}

/** The message that names an option: registers name occupations and counties themselves. */
export function optionId(step: Step, value: string): string {
  return `q-${step.id}-${value}`;
}

function hearMunicipality(text: string, world: World): Heard {
  const { places, isSure } = findPlace(world.municipalities, text);
  if (places.length === 0) return { kind: 'not_understood', note: { say: 'note-place-not-found' } };
  return { kind: isSure ? 'answer' : 'did_you_mean', values: places.map(({ code }) => code) };
}

function hearOccupations(
  text: string,
  session: Session,
  words: (id: string) => readonly string[],
  and: readonly string[],
  world: World,
): Heard {
  if (understandOption(text, [{ value: 'any', words: words('q-work-any') }]))
    return { kind: 'answer', values: ['any'] };
  // "Köks- och restaurangbiträde" is one kind of work: a name is known before it is taken for a list.
  const [named] = world.findOccupations(session.locale, text).filter(({ sure, exact }) => sure && exact);
  if (named) return { kind: 'answer', values: [named.ssyk] };
  const parts = text
    .slice(0, 300)
    .split(/[,;/\n،؛、]/u)
    .flatMap((part) => splitAt(part, and))
    .slice(0, mostOccupations);
  const found = parts.map((part) => world.findOccupations(session.locale, part));
  const sure = [
    ...new Set(found.flatMap((hits) => hits.filter((hit) => hit.sure).slice(0, 1)).map(({ ssyk }) => ssyk)),
  ];
  if (sure.length > 0) return { kind: 'answer', values: sure };
  const possible = [...new Set(found.flat().map(({ ssyk }) => ssyk))].slice(0, 5);
  return possible.length > 0
    ? { kind: 'did_you_mean', values: possible }
    : { kind: 'not_understood', note: { say: 'note-work-not-found' } };
}

/** At words such as "and", which stand between two kinds of work. */
function splitAt(text: string, between: readonly string[]): readonly string[] {
  const isBetween = (word: string) => between.some((one) => fold(one) === fold(word));
  const parts: string[][] = [[]];
  for (const word of text.split(/\s+/u)) {
    if (isBetween(word)) parts.push([]);
    else parts.at(-1)?.push(word);
  }
  return parts.map((words) => words.join(' '));
}

function hearCounties(text: string, world: World): Heard {
  const counties = world.municipalities.counties.map(({ code, name }) => ({
    value: code,
    words: [name, name.replace(/s? län$/u, '')],
  }));
  const county = understandOption(text, counties);
  if (county) return { kind: 'answer', values: [county] };
  // What is offered here is ticked: a guess would be an answer.
  const { places, isSure } = findPlace(world.municipalities, text);
  const [place] = places;
  return place && isSure
    ? { kind: 'answer', values: [place.county] }
    : { kind: 'not_understood', note: { say: 'note-place-not-found' } };
}
