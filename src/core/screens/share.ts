import type { Button } from '../screen.ts';
import { sharedLink } from '../shared-link.ts';
import type { Vacancy } from '../vacancy.ts';
import type { World } from '../world.ts';

/** A link that a neighbour can pass on. Who opens it is met in their own language, and sees this vacancy first. */
export function shareJob(world: World, { id, headline, municipality }: Vacancy): readonly Button[] {
  const url = sharedUrl(world, sharedLink(id));
  if (!url) return [];
  const text = {
    say: 'share-text',
    args: { headline: { text: headline }, municipality: { municipality } },
  };
  return [{ label: { say: 'button-share' }, action: { share: { url, text } } }];
}

/** The advisor itself, without any vacancy. */
export function shareBot(world: World): readonly Button[] {
  const url = sharedUrl(world);
  return url
    ? [{ label: { say: 'share-bot' }, action: { share: { url, text: { say: 'share-bot-text' } } } }]
    : [];
}

/** A page of ours lets the receiver choose between Telegram and a browser; without one it is the bot's own address. */
export function sharedUrl(
  { links: { telegram, web } }: Pick<World, 'links'>,
  link?: string,
): string | undefined {
  if (web) return link ? `${web}/s/${link}` : web;
  return telegram && (link ? `${telegram}?start=${link}` : telegram);
}
