import { fold } from '../normalise.ts';
import type { Occupations } from '../occupation.ts';
import type { OccupationEntry } from '../occupation-search.ts';

/** Swedish names of work, each of which means one group and no other. */
export interface NamesOfWork {
  /** By a name in lower case, in the singular or the plural. */
  find(text: string): { readonly work: string; readonly group: string } | undefined;
  /** What the group is called in Swedish, in lower case, by us and in the register. */
  title(group: string): string;
}

/**
 * Names from the register and from our own Swedish list, of groups that have a name in the reader's language and where
 * that name says more than the Swedish. A name under which the register keeps work of several groups ("enhetschef") is
 * left out: which of them is meant, nobody knows.
 */
export function namesOfWork(
  occupations: Occupations,
  swedish: readonly OccupationEntry[],
  nameOf: (group: string) => string | undefined,
): NamesOfWork {
  const groupsOf = new Map<string, Set<string>>();
  const whole = new Set<string>();
  const note = (name: string, group: string) => {
    const [head = '', ...rest] = name.toLowerCase().split(/,\s*/);
    for (const one of head.split('/')) {
      groupsOf.set(one, (groupsOf.get(one) ?? new Set()).add(group));
      if (rest.length === 0) whole.add(one);
    }
  };
  for (const { label, group } of occupations.names) note(label, group);
  for (const { ssyk, name } of swedish) note(name, ssyk);
  const meant = new Map(
    [...groupsOf].flatMap(([name, groups]) => {
      const [group = ''] = groups;
      // Shorter ones are mostly abbreviations.
      const own = fold(nameOf(group) ?? name);
      const isUsable = whole.has(name) && name.length > 3 && groups.size === 1;
      return isUsable && !own.includes(fold(name)) ? [[name, { work: name, group }] as const] : [];
    }),
  );
  return {
    find: (text) => {
      for (const one of singulars(text)) {
        const found = meant.get(one);
        if (found) return found;
      }
      return undefined;
    },
    title: (group) =>
      [occupations.group(group)?.sv, swedish.find(({ ssyk }) => ssyk === group)?.name]
        .join(' ')
        .toLowerCase(),
  };
}

/** A word, and what it may be the plural of: "sjuksköterskor", "kockar", "assistenter". */
function singulars(text: string): readonly string[] {
  return [
    text,
    ...(text.endsWith('or') ? [`${text.slice(0, -2)}a`] : []),
    ...(/(?:ar|er)$/.test(text) ? [text.slice(0, -2)] : []),
    ...(text.endsWith('n') || text.endsWith('r') ? [text.slice(0, -1)] : []),
  ];
}
