import { clientLanguage } from '../core/client-language.ts';
import { understandSearch } from '../core/inline-search.ts';
import { inlineArticles } from '../core/screens/inline.ts';
import type { Advisor } from './advisor.ts';
import type { Messenger, Update } from './ports.ts';

/** How many can be passed on at once; what is open is read once and chosen from. */
const most = 5;
const candidateLimit = 200;

/**
 * Answers what is typed after the bot's name in any chat: open vacancies for it, or the advisor itself. Nobody is
 * looked up and nothing is stored, so nobody has to have consented.
 */
export async function answerInline(
  { store, world: worldOf }: Pick<Advisor, 'store' | 'world'>,
  { address, clientLanguage: tag }: Update,
  query: string,
  messenger: Messenger,
): Promise<void> {
  const world = worldOf(address.channel);
  const locale = clientLanguage(world.languages, tag) ?? 'sv';
  const search = understandSearch(query, locale, world);
  const { candidates } = search
    ? await store.read({
        today: world.today,
        samples: false,
        candidates: { ...search, limit: candidateLimit },
      })
    : { candidates: [] };
  const newest = candidates
    .toSorted((a, b) => b.publishedOn.localeCompare(a.publishedOn) || a.id.localeCompare(b.id))
    .slice(0, most);
  await messenger.tell({ locale, articles: inlineArticles(world, newest) });
}
