import { stockholmDate } from '../core/stockholm.ts';
import type { CheckedEntry, FeedKind, FeedTrouble, RefusedEntry } from './feed-ports.ts';
import type { FollowingFeeds } from './follow-feeds.ts';
import { readingTime } from './take-in-feed.ts';

export type FeedPreview =
  | {
      readonly kind: 'read';
      readonly feedKind: FeedKind;
      readonly entries: number;
      readonly jobs: readonly { readonly reference: string; readonly headline: string }[];
      readonly refused: readonly RefusedEntry[];
      readonly elsewhere: number;
    }
  | { readonly kind: 'failed'; readonly why: FeedTrouble; readonly status?: number };

/** What a feed would bring a municipality if it were followed. Stores nothing. */
export async function previewFeed(
  { source, read, now }: Pick<FollowingFeeds, 'source' | 'read' | 'now'>,
  municipality: string,
  url: string,
): Promise<FeedPreview> {
  const answer = await source.fetchFeed(url, {});
  // Nothing was known of it, so that it cannot be unchanged.
  if (answer.kind === 'unchanged') return { kind: 'failed', why: 'broken', status: 304 };
  if (answer.kind === 'failed') {
    const { why, status } = answer;
    return { kind: 'failed', why, ...(status === undefined ? {} : { status }) };
  }
  const reading = read(answer.text, municipality, stockholmDate(now()));
  if (reading.kind === 'not_feed') return { kind: 'failed', why: 'not_feed' };
  const entries: CheckedEntry[] = [];
  const until = now() + readingTime;
  for (const entry of reading.entries) {
    if (now() > until) return { kind: 'failed', why: 'too_slow' };
    entries.push(entry);
  }
  return {
    ...{ kind: 'read', feedKind: reading.kind, entries: reading.size },
    jobs: entries.flatMap((one) =>
      one.kind === 'good' ? [{ reference: one.reference, headline: one.headline }] : [],
    ),
    refused: entries.flatMap((one) =>
      one.kind === 'bad' ? [{ row: one.row, headline: one.headline, faults: one.faults }] : [],
    ),
    elsewhere: entries.filter(({ kind }) => kind === 'elsewhere').length,
  };
}
