import { type ShownCounts, showCounts, sumCounts } from '../core/link-counts.ts';
import { lastClosedDay } from '../core/published-count.ts';
import { mondayOf, stockholmDate } from '../core/stockholm.ts';
import type { LinkStore, StartLink } from './link-ports.ts';

/** What may be shown of these links now, and of all of them together. One read. */
export async function countLinks(
  { store, now }: { readonly store: Pick<LinkStore, 'linkWeeks'>; readonly now: () => number },
  links: readonly StartLink[],
): Promise<{
  readonly each: readonly { readonly link: StartLink; readonly counts: ShownCounts }[];
  readonly all: ShownCounts;
}> {
  const until = lastClosedDay(now());
  const weeks = await store.linkWeeks(
    links.map(({ id }) => id),
    mondayOf(until),
  );
  const each = links.map((link) => ({
    link,
    counts: showCounts(weeks.get(link.id) ?? [], { since: stockholmDate(link.createdAt), until }),
  }));
  return { each, all: sumCounts(each.map(({ counts }) => counts)) };
}
