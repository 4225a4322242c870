import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cleanText } from '../../../src/core/ad-text/clean-text.ts';

const digit = fc.integer({ min: 0, max: 9 });
const digits = (count: number) =>
  fc.array(digit, { minLength: count, maxLength: count }).map((all) => all.join(''));
const space = fc.constantFrom(' ', '\u00a0', '-', '–', '');

/** As telephone numbers are written in Swedish ads. */
const telephone = fc
  .tuple(
    fc.constantFrom('070', '08', '0920', '+46 70', '+46 (0)8', '0046 70'),
    space,
    digits(2),
    digits(2),
    digits(2),
    space,
  )
  .map(([area, first, a, b, c, between]) => `${area}${first}1${a}${between}${b}${between}${c}`);
const email = fc.emailAddress();
const word = fc.constantFrom(
  'Vi',
  'söker',
  'dig',
  'va\u030ard',
  '31 000',
  'kr',
  'natt',
  '.',
  '\n',
  '08.00–17.00',
  'R2-D2',
);
const dirt = fc.oneof(
  telephone,
  email,
  fc.constantFrom(
    '<br>',
    '</p>',
    '<a href="mailto:x">',
    '<',
    '>',
    '&lt;b&gt;',
    '&amp;lt;i&amp;gt;',
    '&shy;',
    '\u00ad',
    '\u200b',
    '\u200e',
    '\u2066',
    '\ufeff',
    '¬',
    '&#173;',
    '&#64;',
    '850101-1234',
    '19850101-1234',
  ),
  fc.string({ unit: 'binary' }),
  fc.string(),
);
const text = fc
  .array(fc.tuple(fc.oneof(word, dirt), fc.constantFrom(' ', '', '\n', '\r\n')))
  .map((parts) => parts.flat().join(''));

describe('any text, once clean,', () => {
  it('has no tags, no invisible characters, no e-mail address, and is NFC', () => {
    fc.assert(
      fc.property(text, (dirty) => {
        const clean = cleanText(dirty);
        expect(clean).not.toMatch(/<\/?[a-z][^<>]*>/i);
        expect(clean).not.toMatch(/[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff¬\r]/);
        expect(clean).not.toMatch(/[^\s@]@[^\s@]+\.[a-z]{2,}/i);
        expect(clean).not.toMatch(/\d\d(?:0[1-9]|1[0-2])[0-2]\d[-+]\d{4}(?!\d)/);
        expect(clean).toBe(clean.normalize('NFC'));
      }),
      { numRuns: 2000 },
    );
  });

  it('stays as it is when cleaned again', () => {
    fc.assert(
      fc.property(text, (dirty) => {
        const clean = cleanText(dirty);
        expect(cleanText(clean)).toBe(clean);
      }),
      { numRuns: 2000 },
    );
  });

  it('carries no telephone number that stood in it', () => {
    fc.assert(
      fc.property(
        telephone,
        fc.constantFrom('Ring ', 'Tel: ', 'Kim, ', '08.00–17.00 ', ''),
        (number, before) => {
          expect(cleanText(`${before}${number} i dag.`)).toBe(`${before}[telefon] i dag.`);
        },
      ),
    );
  });
});

describe('a text that is kept', () => {
  it('has no markup and no invisible characters', () => {
    expect(cleanText('<p>Koncern¬ekonom</p>\u00a0till\u200b o\u00ads\r')).toBe('Koncernekonom till os');
    expect(cleanText('va\u030ard')).toBe('vård');
    expect(cleanText('Kök &amp; servering &lt;3')).toBe('Kök & servering <3');
  });

  it.each([
    'kim@example.org',
    'kim (at) example.org',
    '070-123 45 67',
    '070–123 45 67',
    '+46 70 123 45 67',
    '+46 (0)70-123 45 67',
    '(0920) 123 45',
    '08-12 34 56',
    '08.123.45.67',
    '0700 – 00 12 34',
    '+47 22 33 44 55',
    '850101-1234',
  ])('does not carry %s', (secret) => {
    expect(cleanText(`Fråga Kim, ${secret}, om jobbet.`)).not.toContain(secret.slice(-5));
  });

  it.each([
    '31 000 - 35 000 kr',
    'Arbetstid 08.00-17.00.',
    'Arbetstid 08:00 - 17:00.',
    'Arbetstid 0800-1700.',
    'Senast 2025-09-25.',
    'Dnr 2025/172.',
    'Organisationsnummer 556123-4567.',
    'https://example.org/jobb/2025',
    'Lön < 30 000 men > 25 000',
  ])('keeps %s', (kept) => expect(cleanText(kept)).toBe(kept));

  it('takes no longer for a very long word', () => {
    const long = `${'a'.repeat(200_000)} ${'<'.repeat(100_000)} ${'0 '.repeat(50_000)} ${'&amp;'.repeat(20_000)}`;
    expect(cleanText(long).length).toBeLessThan(long.length);
  });
});
