/** Fully vowelled Arabic, respelled so that the engine says it as it is meant: it reads sign by sign. */
export function arabicForEngine(vowelled: string): string {
  return respellings.reduce((text, [from, to]) => text.replace(from, to), vowelled);
}

// Unicode names them fatha, damma, kasra (a, u, i), their tanwin (an, un, in), sukun (no vowel) and shadda (twice).
const kashida = '\u0640';

const respellings: readonly (readonly [RegExp, string])[] = [
  // The canonical order has the vowel before the shadda, where the engine loses it.
  [/([\u064b-\u0650])\u0651/g, '\u0651$1'],
  // A ta marbuta without a vowel ends what is said, and is an h.
  [/ة(?![\u064b-\u0652])/g, 'ه'],
  // A kaf without a vowel at the end would be "ka".
  [/ك(?![\p{L}\p{M}])/gu, 'ك\u0652'],
  // An alif that only carries a vowel is silent after another, in the same word or the one before.
  [/(?<=[\u064e-\u0650اىوي] )ا(?=\p{L})/gu, ''],
  [/(?<=[\u064f\u0650])ا/g, ''],
  [/(?<=(?<![\p{L}\p{M}])[وفك]\u064e)ا(?=ل?\p{L}[\u0651\u0652])/gu, ''],
  // The l of the article becomes the sun letter after it.
  [/(?<=(?<![\p{L}\p{M}])(?:[وفبكل][\u064e\u0650])*ا?)ل(?=\p{L}\u0651)/gu, ''],
  // A doubled w or y would be a long vowel. Tanwin is not heard as a vowel after them.
  [/([وي])\u0651(?=[\u064b-\u0650])/g, '$1\u0652$1'],
  [/([وي])\u0651/g, '$1'],
  [/\u064bا?/g, '\u064eن\u0652'],
  [/\u064c/g, '\u064fن\u0652'],
  [/\u064d/g, '\u0650ن\u0652'],
  // The engine makes one sound of a vowel and a w or y, unless something stands between; a long one of y and i.
  [/\u064e(?=[وي])|\u064f(?=ي|و[\u064e-\u0650])|\u0650(?=و|ي[\u064e\u064f])|ي(?=\u0650)/g, `$&${kashida}`],
];
