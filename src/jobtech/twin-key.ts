import { hashText } from '../core/hash-text.ts';
import { publicOrganisation } from '../core/public-organisation.ts';
import type { Ad } from './ad.ts';

/**
 * The same for the same job under several ids: employer and text, without what differs from town to town: names of
 * the place, numbers, signs. A hash, from which neither text nor number can be had back. An ad with hardly any text
 * is alike to nobody.
 */
export function twinKey(ad: Ad, municipality: string): string {
  const { organization_number, name, workplace } = ad.employer ?? {};
  const employer = publicOrganisation(organization_number ?? '') ?? name ?? workplace ?? '';
  const local = new Set(
    [municipality, ad.workplace_address?.city ?? ''].flatMap(words).flatMap((word) => [word, `${word}s`]),
  );
  const text = words(ad.description?.text ?? '').filter((word) => !local.has(word));
  if (text.length < fewestWords) return hashText(`${ad.id}/alone`);
  return hashText([employer.toLowerCase(), ad.occupation_group?.concept_id ?? '', ...text].join(' '));
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
