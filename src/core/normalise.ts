const arabic: Readonly<Record<string, string>> = {
  أ: 'ا',
  إ: 'ا',
  آ: 'ا',
  ٱ: 'ا',
  ة: 'ه',
  ى: 'ي',
  ی: 'ي',
  ئ: 'ي',
  ؤ: 'و',
  ک: 'ك',
  ـ: '',
};

/**
 * A text as it is compared: lower case, without diacritics, signs or invisible characters, one space between
 * words. Spellings that people mix up in Arabic script come out the same. Safe for any text, also broken ones.
 */
export function fold(text: string): string {
  return text
    .slice(0, 500)
    .toWellFormed()
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .normalize('NFC')
    .toLowerCase()
    .replace(/[أإآٱةىیئؤکـ]/gu, (char) => arabic[char] ?? char)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
