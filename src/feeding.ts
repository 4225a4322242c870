import type { Feed } from './app/feed-ports.ts';
import { type FollowedFeed, type FollowingFeeds, followFeed, followFeeds } from './app/follow-feeds.ts';
import { type FeedPreview, previewFeed } from './app/preview-feed.ts';
import { type Config, isRehearsal } from './config.ts';
import { feedSource, type SendRequest } from './feeds/feed-source.ts';
import { makeFeedReader } from './openings/check-feed.ts';
import type { OpeningRegisters } from './openings/check-opening.ts';
import { version } from './version.ts';

/** What can be done with the feeds of municipalities. */
export interface Feeds {
  /** Those that are due, at most so many. */
  follow(most: number): Promise<readonly FollowedFeed[]>;
  /** This one, due or not. */
  fetch(feed: Feed): Promise<FollowedFeed>;
  preview(municipality: string, url: string): Promise<FeedPreview>;
}

/** Undefined where feeds must not be fetched: nothing sends, or the clock is set to another day. */
export function makeFeeds(
  config: Pick<Config, 'LANDA_CLOCK' | 'PUBLIC_URL' | 'OPERATOR_CONTACT'>,
  registers: OpeningRegisters,
  parts: Pick<FollowingFeeds, 'store' | 'now' | 'newId'>,
  send: SendRequest | undefined,
): Feeds | undefined {
  if (!send || isRehearsal(config.LANDA_CLOCK)) return undefined;
  return overSource({
    ...parts,
    source: feedSource({ send, userAgent: userAgentOf(config) }),
    read: makeFeedReader(registers),
    municipalities: registers.municipalities,
  });
}

export function overSource(following: FollowingFeeds): Feeds {
  return {
    follow: (most) => followFeeds(following, { most }),
    fetch: (feed) => followFeed(following, feed, { isForced: true }),
    preview: (municipality, url) => previewFeed(following, municipality, url),
  };
}

/** Who we are and where to complain, as logs may hold it. */
function userAgentOf({
  PUBLIC_URL,
  OPERATOR_CONTACT,
}: Pick<Config, 'PUBLIC_URL' | 'OPERATOR_CONTACT'>): string {
  const where = (PUBLIC_URL ?? OPERATOR_CONTACT ?? '').replace(/[^\x21-\x7e]|[()\\]/g, '');
  return `Landa/${version} (${where ? `+${where}; ` : ''}relocation advisor, reads municipalities' job feeds hourly)`;
}
