import type { Screen, Text } from '../screen.ts';
import { sharedLink } from '../shared-link.ts';
import type { Vacancy } from '../vacancy.ts';
import type { World } from '../world.ts';
import { sharedUrl } from './share.ts';

/** Something that can be passed on in any chat. */
export interface Article {
  readonly id: string;
  readonly title: Text;
  readonly what: Text;
  /** What is sent; the link stands under it. */
  readonly screen: Screen;
  readonly url: string;
}

/** Vacancies to pass on, or the advisor itself where nothing was typed or found. None where we have no address. */
export function inlineArticles(world: World, vacancies: readonly Vacancy[]): readonly Article[] {
  if (vacancies.length === 0) return bot(world);
  return vacancies.flatMap((vacancy) => {
    const { id, group, municipality, headline, openUntil } = vacancy;
    const url = sharedUrl(world, sharedLink(id));
    const args = { occupation: { occupation: group }, municipality: { municipality } };
    const title: Text = { say: 'saved-job', args };
    return url
      ? [
          {
            id,
            title,
            what: { say: 'verbatim', args: { text: { text: headline } } },
            screen: {
              id: 'passed_on',
              place: 'new' as const,
              blocks: [
                { kind: 'title' as const, ...title },
                { kind: 'quote' as const, text: headline },
                { kind: 'text' as const, say: 'card-until', args: { date: { date: openUntil } } },
              ],
              rows: [],
            },
            url,
          },
        ]
      : [];
  });
}

function bot(world: World): readonly Article[] {
  const url = sharedUrl(world);
  if (!url) return [];
  return [
    {
      id: 'bot',
      title: { say: 'inline-bot-title' },
      what: { say: 'inline-bot-what' },
      screen: {
        id: 'passed_on',
        place: 'new',
        blocks: [{ kind: 'text', say: 'share-bot-text' }],
        rows: [],
      },
      url,
    },
  ];
}
