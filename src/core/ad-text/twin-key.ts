import { hashText } from '../hash-text.ts';
import { publicOrganisation } from '../public-organisation.ts';

/** What tells one job from another, whoever publishes it and wherever. */
export interface JobText {
  /** Unique within its source: what an advert with hardly any text is told apart by. */
  readonly id: string;
  /** As written; used only where it cannot be a person's number. */
  readonly organisationNumber: string;
  readonly employer: string;
  /** SSYK 2012 level-4 group. */
  readonly group: string;
  readonly text: string;
  /** Names of the municipality and the town, which differ where the same job stands for several places. */
  readonly placeNames: readonly string[];
}

/**
 * The same for the same job under several ids: employer and text, without what differs from town to town: names of
 * the place, numbers, signs. A hash, from which neither text nor number can be had back. An advert with hardly any
 * text is alike to nobody.
 */
export function twinKey(job: JobText): string {
  const local = new Set(job.placeNames.flatMap(words).flatMap((word) => [word, `${word}s`]));
  return hashOf(job, (word) => !local.has(word)) ?? hashText(`${job.id}/alone`);
}

/**
 * What an advert and a municipality's opening of the same job have in common: the text as it stands, the employer's
 * own reference for it. Either is missing where it says too little, or the employer is not surely known.
 */
export function crossKeys(
  job: JobText,
  reference: string,
): { readonly textKey?: string; readonly referenceKey?: string } {
  const textKey = hashOf(job, () => true);
  const byReference = referenceKey(job, reference);
  return { ...(textKey ? { textKey } : {}), ...(byReference ? { referenceKey: byReference } : {}) };
}

function hashOf(job: JobText, counts: (word: string) => boolean): string | undefined {
  const employer = publicOrganisation(job.organisationNumber) ?? job.employer;
  const text = words(job.text).filter(counts);
  if (text.length < fewestWords) return undefined;
  return hashText([employer.toLowerCase(), job.group, ...text].join(' '));
}

function referenceKey(job: JobText, reference: string): string | undefined {
  const employer = publicOrganisation(job.organisationNumber);
  const written = reference
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');
  // A reference of one or two signs ("1", "A2") is no more than a number in a list.
  return employer && written.length >= 3 ? hashText(`${employer}/${job.group}/${written}`) : undefined;
}

const fewestWords = 20;

function words(text: string): readonly string[] {
  return (
    text
      .toWellFormed()
      .normalize('NFC')
      .toLowerCase()
      .match(/\p{L}{2,}/gu) ?? []
  );
}
