/** Letters that people mix up, or lack on their keyboard, and the one that stands for all of them. */
const alike: Readonly<Record<string, string>> = {
  // Arabic script, with the letters of Persian and Kurdish.
  ...spread('ا', 'أإآٱ'),
  ...spread('ه', 'ةەھہۀ'),
  ...spread('ي', 'ىیئێ'),
  ...spread('و', 'ؤۆ'),
  ...spread('ك', 'ک'),
  ...spread('ل', 'ڵ'),
  ...spread('ر', 'ڕ'),
  ـ: '',
  // Latin letters that do not fall apart into a letter and a sign.
  ...spread('i', 'ı'),
  ...spread('l', 'ł'),
  ...spread('d', 'đ'),
  // Geʽez syllables that sound the same today, each with its seven vowels.
  ...syllables('ሰ', 'ሠ'),
  ...syllables('ጸ', 'ፀ'),
  ...syllables('ሀ', 'ሐ', 'ኀ'),
  ...syllables('አ', 'ዐ'),
  ...spread('ሀ', 'ሃሓኃ'),
  ...spread('አ', 'ኣዓ'),
};

function spread(one: string, others: string): Record<string, string> {
  return Object.fromEntries([...others].map((other) => [other, one]));
}

/** A consonant's row of seven syllables is seven code points in a row. */
function syllables(one: string, ...others: readonly string[]): Record<string, string> {
  const row = (first: string) =>
    Array.from({ length: 7 }, (_, vowel) => String.fromCodePoint((first.codePointAt(0) ?? 0) + vowel));
  const ours = row(one);
  return Object.fromEntries(
    others.flatMap((other) => row(other).map((letter, vowel) => [letter, ours[vowel] ?? letter])),
  );
}

const anyAlike = new RegExp(`[${Object.keys(alike).join('')}]`, 'gu');
const otherDigits = '٠١٢٣٤٥٦٧٨٩۰۱۲۳۴۵۶۷۸۹';

/**
 * A text as it is compared: lower case, without diacritics, signs or invisible characters, one space between
 * words, digits as ours. Spellings that people mix up come out the same. Safe for any text, also broken ones.
 */
export function fold(text: string): string {
  return text
    .slice(0, 500)
    .toWellFormed()
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .normalize('NFC')
    .toLowerCase()
    .replace(anyAlike, (char) => alike[char] ?? char)
    .replace(/[٠-٩۰-۹]/gu, (digit) => String(otherDigits.indexOf(digit) % 10))
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
