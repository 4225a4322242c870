import type { Arg, Args } from '../../src/core/screen.ts';
import type { ChoiceIn, Sentence } from './sentences.ts';

/**
 * What a sentence is filled in with so that each of its forms comes out: what stood in it on a screen, or the name of
 * what would. One count changes at a time.
 */
export function examplesOf({ variables, choices }: Sentence, seen: Args): readonly Args[] {
  const counts = new Map<string, readonly number[]>();
  for (const choice of choices) {
    const all = new Set([...(counts.get(choice.name) ?? []), ...countsFor(choice)]);
    counts.set(
      choice.name,
      [...all].toSorted((a, b) => a - b),
    );
  }
  const filled = variables.map((name): [string, Arg] => [name, seen[name] ?? { text: `[${name}]` }]);
  // The largest count has the most ordinary form: it stands where another count changes.
  const ordinary = [...counts].map(([name, all]): [string, Arg] => [name, all.at(-1) ?? 0]);
  const base = Object.fromEntries([...filled, ...ordinary]);
  return [
    ...[...counts].flatMap(([name, all]) => all.slice(0, -1).map((count) => ({ ...base, [name]: count }))),
    base,
  ];
}

/** A small number for each form, as the language itself chooses among them. */
function countsFor({ language, keys }: ChoiceIn): readonly number[] {
  const rules = new Intl.PluralRules(language);
  const candidates = [...Array.from({ length: 120 }, (_, at) => at + 1), 0].filter(
    (count) => !keys.includes(String(count)),
  );
  return keys.flatMap((key) => {
    if (/^\d+$/.test(key)) return [Number(key)];
    const found = candidates.find((count) => rules.select(count) === key);
    return found === undefined ? [] : [found];
  });
}
