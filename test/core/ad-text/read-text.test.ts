import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readShown, readText, shown } from '../../../src/core/ad-text/read-text.ts';
import { sentencesOf } from '../../../src/core/ad-text/sentences.ts';

const fragment = fc.oneof(
  fc.constantFrom(
    'Du talar god svenska',
    'B-körkort är ett krav',
    'Vi hjälper dig att hitta bostad',
    'Vi ersätter dina flyttkostnader',
    'du arbetar natt och helg',
    'arbetstid 07.00–16.00',
    'ingen erfarenhet krävs',
    'vi lär upp dig',
    'kan leda till fast anställning',
    'Kim Exempelsson',
    'kim@example.org',
    '070-123 45 67',
    'kontakta',
    'en tjej mellan 20 och 30 år',
    '<b>',
    '</li>',
    '\u00ad',
    '\u200b',
    '.',
    '. ',
    ', ',
    '\n',
    '\n\n',
    'Meriterande:',
    '• ',
    'och att det är för dig som vi söker',
  ),
  fc.string({ maxLength: 20 }),
);
const ad = fc.array(fragment, { maxLength: 60 }).map((parts) => parts.join(' '));

describe('whatever the text, what is quoted', () => {
  it('is short and clean, and holds no address, number, name or unsuitable demand', () => {
    fc.assert(
      fc.property(ad, (text) => {
        for (const found of Object.values(readText(text))) {
          const { sentence } = 'sentence' in found ? found : found.evidence;
          expect(sentence.length).toBeLessThanOrEqual(300);
          expect(sentence).toBe(sentence.trim().normalize('NFC'));
          expect(sentence).not.toMatch(
            /<\/?[a-z][^<>]*>|[\u00ad\u200b]|@example|070-|\[e-post|\[telefon|Exempelsson|tjej|\n/,
          );
        }
      }),
      { numRuns: 2000 },
    );
  });

  it('stands in the text, in the order of its words', () => {
    const sentence = `Du arbetar natt ${'i ett lugnt och trivsamt område '.repeat(20)}och trivs.`;
    const quoted = readText(`Vi är ett team som söker dig. ${sentence}`).working?.evidence?.sentence ?? '';
    expect(quoted.length).toBeLessThanOrEqual(300);
    expect(quoted.startsWith('Du arbetar natt')).toBe(true);
    expect(quoted.endsWith('…')).toBe(true);
    expect(sentence).toContain(quoted.slice(0, -1));
  });
});

describe('a text in another language says nothing', () => {
  it.each([
    'We are looking for you with a B-körkort. You are fluent in Swedish (svenska i tal och skrift) and work natt and helg. The housing is for you.',
    'Vi søker deg som har førerkort og jobber natt. Du må ikke ha erfaring og du får opplæring og bolig. Natt og helg.',
  ])('%s', (text) => expect(readText(text)).toEqual({}));
});

it('only what is shown leaves the reader', () => {
  const text = 'Vi ersätter dina flyttkostnader. Du arbetar natt.';
  expect(readText(text)).toHaveProperty('helpWithMoving');
  expect(Object.keys(readShown(text))).toEqual(['working']);
  expect(shown).not.toContain('helpWithMoving');
});

describe('sentences', () => {
  const texts = (text: string) => sentencesOf(text).map((sentence) => sentence.text);

  it('end at a stop before a capital letter, at a line or at a list sign, and not after an abbreviation', () => {
    expect(texts('Arbetstid kl. 07. Vi ses!Du får t.ex. Excel. Leg. sjuksköterska')).toEqual([
      'Arbetstid kl. 07.',
      'Vi ses!',
      'Du får t.ex. Excel.',
      'Leg. sjuksköterska',
    ]);
    expect(texts('Krav • B-körkort • Svenska\n- Köket\n✅ Disken\n<li>Salen</li><li>Baren</li>')).toEqual([
      'Krav',
      'B-körkort',
      'Svenska',
      'Köket',
      'Disken',
      'Salen',
      'Baren',
    ]);
  });

  it('know their section, until the list ends', () => {
    const sections = sentencesOf(
      'Meriterande:\n- Truckkort\n\n- Körkort\n\nVi är ett lag som trivs.\nVi erbjuder\nUtbildning\nVi ser gärna att du har:\nKörkort\nArbetstid: dag',
    );
    expect(sections.map(({ text, section }) => `${section}: ${text}`)).toEqual([
      'merit: Meriterande:',
      'merit: Truckkort',
      'merit: Körkort',
      'other: Vi är ett lag som trivs.',
      'offer: Vi erbjuder',
      'offer: Utbildning',
      'wish: Vi ser gärna att du har:',
      'wish: Körkort',
      'other: Arbetstid: dag',
    ]);
  });
});
