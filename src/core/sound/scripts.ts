import { asHeard, type Sounds } from './sounds.ts';

/** `а=a б=b`, several letters for one sound as `ضظ=d`; nothing after `=` is a letter that is not heard. */
function table(...lines: readonly string[]): Readonly<Record<string, Sounds>> {
  return Object.fromEntries(
    lines
      .flatMap((line) => line.split(' '))
      .flatMap((entry) => {
        const [letters = '', sounds = ''] = entry.split('=');
        return [...letters].map((letter) => [letter, sounds]);
      }),
  );
}

const cyrillic = table(
  'а=a б=b в=v гґ=H д=d её=Ö є=je ж=š з=s иіы=i ї=ji й=j к=k л=l м=m н=n о=o п=p р=r с=s т=t у=u ф=f х=h',
  'ц=s чшщ=š ъь= э=e ю=ju я=ja',
);

const arabic = table(
  'اأإآٱعئء=A ب=b پ=p ةەهھہۀ=E تطث=t ج=J چش=š ح=h خ=X د=d ذضظ=Z رڕ=r زسص=s ژ=J غ=g فڤ=F قك=k ک=k گ=R',
  'لڵ=l م=m ن=n وؤ=W ۆ=o يىی=I ێ=I',
);

const thai = table(
  'ก=R ขฃคฅฆ=k ง=nĝ จ=J ฉชฌ=š ซศษส=s ญย=j ดฎ=d ตฏ=D ฐฑฒถทธ=t ณน=n บ=b ป=B ผพภ=p ฝฟ=F ม=m ร=r ลฬ=l ว=W หฮ=h',
  'อ=A ะัาๅ=a ำ=am ิี=i ึืุู=u เ=e แ=Ä โ=o ใไ=ai ฤ=r',
);

const latin = table(
  'å=o äæ=e öøœë=Ö ü=Y yý=Y čćçšśşșžżź=š c=C q=K x=X w=v z=s ğ=ģ đ=d ł=l ı=i ð=d þ=t ß=s 235=A 7=h 6=t 9=s',
);

const latinPairs: readonly (readonly [RegExp, Sounds])[] = [
  [/sch|sh|sz|cz|rz/g, 'š'],
  [/tj|kj/g, 'Čĵ'],
  [/sj/g, 'Sĵ'],
  [/xj/g, 'kSĵ'],
  [/x$/g, 'ks'],
  [/ch/g, 'K'],
  [/ck/g, 'k'],
  [/th/g, 't'],
  [/dh/g, 'd'],
  [/gh/g, 'G'],
  [/ng/g, 'nĝ'],
  [/aa/g, 'Å'],
  [/ae/g, 'Ä'],
  [/oe/g, 'Ö'],
];

/** Consonants of the Ge'ez rows from U+1200, eight code points each. */
const geezRows = [
  ...['h', 'l', 'h', 'm', 's', 'r', 's', 'š', 'k', 'k', 'k', 'k', 'b', 'v', 't', 'š', 'h', 'h', 'n', 'nj'],
  ...['', 'k', 'k', 'X', 'X', 'v', '', 's', 'š', 'j', 'd', 'd', 'J', 'g', 'g', 'g', 't', 'š', 'p', 's', 's'],
  ...['f', 'p'],
];
const geezVowels = ['e', 'u', 'i', 'a', 'e', '', 'o', 'a'];

/** What is typed in any of our scripts as sounds; undefined for a word that is in none of them. */
export function soundsOf(word: string): Sounds | undefined {
  if (/\p{Script=Cyrillic}/u.test(word)) return asHeard(spell(withIotation(word), cyrillic));
  // Arabic letters are not doubled: two of them are two sounds.
  if (/\p{Script=Arabic}/u.test(word)) return spell(word, arabic);
  if (/\p{Script=Ethiopic}/u.test(word)) return asHeard([...word].map(geez).join(''));
  if (/\p{Script=Thai}/u.test(word)) return asHeard(spell(inSpokenOrder(word), thai));
  return /\p{Script=Latin}/u.test(word) ? asHeard(spellLatin(word)) : undefined;
}

function spell(word: string, letters: Readonly<Record<string, Sounds>>): Sounds {
  return [...word].map((letter) => letters[letter] ?? (kept.test(letter) ? letter : '')).join('');
}

/** Sounds that stand there already. */
const kept = /[ŕļďśĝĵ]/;

function spellLatin(word: string): Sounds {
  const known = [...word]
    .map((letter) => (latin[letter] ? letter : letter.normalize('NFD').replace(/\p{M}/gu, '')))
    .join('');
  // What pairs become are capitals and marked letters, so that no later rule takes them for letters.
  const paired = latinPairs.reduce((text, [pair, sounds]) => text.replace(pair, sounds), known);
  return [...paired].map((letter) => latin[letter] ?? letter).join('');
}

function geez(syllable: string): Sounds {
  const at = (syllable.codePointAt(0) ?? 0) - 0x1200;
  const consonant = geezRows[at >> 3];
  if (at < 0 || consonant === undefined) return '';
  const vowel = geezVowels[at & 7] ?? '';
  return consonant === '' && vowel !== 'u' && vowel !== 'o' && vowel !== 'i' ? 'A' : consonant + vowel;
}

/** Cyrillic "е" begins with a "j" unless a consonant stands before it. */
function withIotation(word: string): string {
  return word.replace(/(?<![бвгґджзйклмнпрстфхцчшщ])[её]/gu, 'ĵ$&');
}

/** Thai letters under the mark for "not heard": in foreign names they often are. */
const hardlyHeard = table('ร=ŕ ล=ļ ดทต=ď สซ=ś กค=ĝ');

/** Thai writes some vowels before the consonant they follow, and marks a letter that is not heard. */
function inSpokenOrder(word: string): string {
  return (
    word
      .replace(/([ก-ฮ])[ิุ]?์/gu, (_, letter: string) => hardlyHeard[letter] ?? '')
      .replace(/[่-๎็]/gu, '')
      // Of two consonants the vowel may follow the first or both: the second place is open.
      .replace(/([เแโ])([กขคตทบปพฟด])([รล])(?![ะ-ู])/gu, '$2$1$3อ')
      .replace(/([เแโใไ])([ก-ฮ])/gu, '$2$1')
      .replace(/อ(?=[ะ-ูเแโใไ])/gu, '')
  );
}
