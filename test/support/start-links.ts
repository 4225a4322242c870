import type { LinkStore, StartLink } from '../../src/app/link-ports.ts';
import { type LinkStage, linkStages } from '../../src/core/link-stages.ts';
import { testNow } from './test-app.ts';

type Made = Parameters<LinkStore['addLink']>[0];

/** Start links of nobody's own, made on the first day of the tests where nothing else is said. */
export async function addLinks(
  store: LinkStore,
  ...links: readonly (Partial<Made> & Pick<StartLink, 'id'>)[]
): Promise<void> {
  for (const link of links)
    await store.addLink({ name: `Link ${link.id}`, createdAt: Date.parse(testNow), ...link });
}

/** What a turn stores that reaches these stages, in the first week of the tests. */
export function reach(link: string, ...stages: readonly LinkStage[]) {
  return { linkStages: { link, week: '2026-11-23', stages } };
}

/** Stages that anybody has reached by a link so far. */
export async function reachedBy(store: LinkStore, link: string): Promise<readonly LinkStage[]> {
  const weeks = (await store.linkWeeks([link], '2027-12-27')).get(link) ?? [];
  return linkStages.filter((stage) => weeks.some((one) => one.stage === stage));
}

/** `link <id> <language> <occupation> <home>` in a story; `-` where it does not hint. */
export async function addLinkInStory(store: LinkStore, words: string): Promise<void> {
  const [id = '', locale, occupationGroup, home] = words
    .split(' ')
    .map((one) => (one === '-' ? undefined : one));
  await addLinks(store, {
    id,
    ...(locale ? { locale } : {}),
    ...(occupationGroup ? { occupationGroup } : {}),
    ...(home ? { home } : {}),
  });
}
