/**
 * A text as it may be kept and shown: NFC, no markup, no invisible characters, no e-mail, telephone or personal
 * number. Cleaning twice is cleaning once.
 */
export function cleanText(text: string): string {
  let before = text.toWellFormed();
  // Taking something away can bring together what was apart ("&amp;lt;", a mark and its letter), so until nothing changes.
  for (;;) {
    const after = cleanOnce(before);
    if (after === before) return after;
    before = after;
  }
}

function cleanOnce(text: string): string {
  return withoutNumbers(
    text
      .normalize('NFC')
      .replace(/&(amp|lt|gt|quot|nbsp|shy|#\d{1,6}|#x[\da-f]{1,5});/gi, (_all, name: string) =>
        character(name),
      )
      .replace(/<[/!a-z][^<>]*>/gi, ' ')
      .replace(invisible, '')
      .replace(/\r\n?|[\u2028\u2029\v\f]/g, '\n')
      .replace(/[^\S\n]{2,}|[^\S\n ]/g, ' '),
  ).trim();
}

/** Soft hyphens and what is left of them (¬), zero-width characters, direction marks, control characters. */
const invisible =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken away
  /[\u0000-\u0008\u000e-\u001f\u007f-\u009f\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff¬]/g;

const email = /[^\s@]{1,64}(?:@|\s?[([](?:at|a|snabel-?a)[)\]]\s?)[^\s@]{1,253}\.\p{L}{2,24}/giu;
const at = /@|[([](?:at|a|snabel-?a)[)\]]/i;

function withoutNumbers(text: string): string {
  return (
    // Looked for only where there is a sign of one: it is the dearest of these by far.
    (at.test(text) ? text.replace(email, '[e-post]') : text)
      .replace(hoursOrTelephone, (found, hours?: string) =>
        hours === undefined && found.replace(/\D/g, '').length >= 7 ? '[telefon]' : found,
      )
      .replace(
        /(?:19|20)?\d\d(?:0[1-9]|1[0-2])(?:[0-2]\d|3[01]|[6-8]\d|9[01])[-+]\d{4}(?!\d)/g,
        '[personnummer]',
      )
      .replace(/(?<!\d)(?:19|20)\d\d(?:0[1-9]|1[0-2])(?:[0-2]\d|3[01])\d{4}(?!\d)/g, '[personnummer]')
  );
}

/**
 * Hours are stepped over, so that they are not taken for a number and hide none: "08.00-17.00", "0800–1700". No number
 * begins with 000: "31 000 - 35 000" is pay.
 */
const hoursOrTelephone =
  /(?<!\d)((?:[01]?\d|2[0-4])[.:]\d\d\s?[-–]\s?(?:[01]?\d|2[0-4])[.:]\d\d(?!\d)|0\d{3}\s?[-–]\s?[012]\d{3}(?![\s-]?\d))|(?<![\d[])(?:\(?\+\d{1,3}\)?[\s-]?(?:\(0\))?|\(0\d{1,3}\)|0(?!00))[\d\s/‑–.-]{6,18}\d/g;

const characters: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  nbsp: ' ',
  shy: '',
};

function character(name: string): string {
  const known = characters[name.toLowerCase()];
  if (known !== undefined) return known;
  const code = /^#x/i.test(name) ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1));
  return code > 31 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff) ? String.fromCodePoint(code) : ' ';
}
