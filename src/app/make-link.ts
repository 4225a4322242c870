import { startLinkLength, startLinkLetters } from '../core/start-link.ts';
import type { LinkStore, StartLink } from './link-ports.ts';
import { hashSecret } from './make-key.ts';
import { note } from './sign-in.ts';
import type { Staff, StaffStore } from './staff-ports.ts';

export interface LinkMaking {
  readonly store: LinkStore & Pick<StaffStore, 'note'>;
  /** UTC ms. */
  readonly now: () => number;
  readonly newId: () => string;
}

/** What a start link is to be. Codes are known ones: whoever asks has looked. */
export type WantedLink = Pick<
  StartLink,
  'name' | 'locale' | 'occupationGroup' | 'home' | 'ownerId' | 'municipality'
>;

const longestName = 100;

/** A new way in to hand out; in the log as made by whoever has signed in, or by command. */
export async function makeLink(work: LinkMaking, wanted: WantedLink, by?: Staff): Promise<StartLink> {
  const { store, now, newId } = work;
  const name = wanted.name.replace(/\s+/g, ' ').trim().slice(0, longestName).toWellFormed();
  for (;;) {
    const link = { ...wanted, name, id: await startLinkFrom(newId()), createdAt: now() };
    // Taken once in ten thousand million times the number of links.
    if (!(await store.addLink(link))) continue;
    const made = { ...link, hasCountsLink: false };
    // Its name is known only now: a crash before this line leaves a link that nobody has seen.
    await note(work, { action: 'link_made', object: link.id, ...matterOf(made) }, by);
    return made;
  }
}

/** Arrivals by it are not counted any more, and its hints are not given. False when there is nothing to revoke. */
export async function revokeLink(work: LinkMaking, link: StartLink, by?: Staff): Promise<boolean> {
  await note(work, { action: 'link_revoked', object: link.id, ...matterOf(link) }, by);
  return work.store.revokeLink(link.id, work.now());
}

/**
 * Opens the link with which the counts can be seen without an account, in place of the one before. The secret is
 * shown once and kept nowhere: only its hash is stored. Undefined where there is no such start link.
 */
export async function makeCountsLink(
  work: LinkMaking,
  link: StartLink,
  by?: Staff,
): Promise<string | undefined> {
  // 128 random bits: nothing to guess, so that a plain hash is enough.
  const secret = work.newId();
  await note(work, { action: 'counts_link_made', object: link.id, ...matterOf(link) }, by);
  return (await work.store.setCountsHash(link.id, await hashSecret(secret))) ? secret : undefined;
}

/** The counts are for whoever owns the link again. */
export async function closeCountsLink(work: LinkMaking, link: StartLink, by?: Staff): Promise<void> {
  await note(work, { action: 'counts_link_revoked', object: link.id, ...matterOf(link) }, by);
  await work.store.setCountsHash(link.id, null);
}

function matterOf({ municipality }: StartLink): { readonly municipality?: string } {
  return municipality === undefined ? {} : { municipality };
}

/** The start link whose counts this secret opens. */
export async function linkOfCounts(
  { linkByCountsHash }: Pick<LinkStore, 'linkByCountsHash'>,
  secret: string,
): Promise<StartLink | undefined> {
  return linkByCountsHash(await hashSecret(secret));
}

/** The same random id gives the same letters, each as likely as any other. */
async function startLinkFrom(random: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(random));
  const fair = 256 - (256 % startLinkLetters.length);
  return [...new Uint8Array(digest)]
    .filter((byte) => byte < fair)
    .slice(0, startLinkLength)
    .map((byte) => startLinkLetters[byte % startLinkLetters.length])
    .join('');
}
