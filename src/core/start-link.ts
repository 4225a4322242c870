/** What ids are made of: nothing that looks like another sign, and no vowels, so that no word comes out. */
export const startLinkLetters = '23456789bcdfghjkmnpqrstvwxz';
export const startLinkLength = 7;

/**
 * The start link that a start parameter may be, as somebody has typed it from a poster; undefined for what cannot be
 * one: a language, a job that is passed on, a link that joins two chats.
 */
export function startLinkId(parameter: string | undefined): string | undefined {
  const id = parameter?.toLowerCase();
  return id !== undefined && /^[2-9a-hjkmnp-z]{7}$/.test(id) ? id : undefined;
}
