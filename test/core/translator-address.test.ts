import { expect, test } from 'vitest';
import { textOfAd } from '../../src/core/ad-text/text-of-ad.ts';
import { soundParts } from '../../src/core/sound-translation.ts';
import { translatorAddress } from '../../src/core/translator-address.ts';
import type { Vacancy } from '../../src/core/vacancy.ts';
import { knowledge } from '../support/test-app.ts';

const ad = (rest: Partial<Vacancy>) => ({ headline: 'Undersköterska natt', ...rest }) as Vacancy;
const addressOf = (vacancy: Vacancy, locale: string) => new URL(translatorAddress(vacancy, locale) ?? '');

test('each language has the code by which the translator knows it; Swedish and easy Swedish need none', () => {
  const codes = knowledge.languages.map(({ code }) => {
    const address = translatorAddress(ad({}), code);
    return `${code} ${address && new URL(address).searchParams.get('tl')}`;
  });
  expect(codes.toSorted()).toEqual(
    [
      ...['am am', 'ar ar', 'bs bs', 'ckb ckb', 'en en', 'es es', 'fa fa', 'fi fi', 'kmr ku', 'pl pl'],
      ...['prs fa-AF', 'ru ru', 'so so', 'sq sq', 'sv undefined', 'sv-x-easy undefined', 'th th', 'ti ti'],
      ...['tr tr', 'uk uk'],
    ].toSorted(),
  );
});

test('the address holds the headline and the sentences we keep, and nothing else', () => {
  const address = addressOf(
    ad({
      headline: 'Undersköterska & vårdbiträde, 100 % + natt?',
      working: { times: ['night'], evidence: { sentence: 'Du arbetar natt #1.' } },
      swedish: { level: 'good', evidence: { sentence: 'Du arbetar natt #1.' } },
    }),
    'so',
  );
  expect([...address.searchParams.keys()]).toEqual(['sl', 'tl', 'op', 'text']);
  expect(address.searchParams.get('text')).toBe(
    'Undersköterska & vårdbiträde, 100 % + natt?\nDu arbetar natt #1.',
  );
  expect(address.hash).toBe('');
});

test('it is never too long, and cut between sentences', () => {
  const sentence = `${'å'.repeat(290)}.`;
  const evidence = (n: number) => ({ evidence: { sentence: `${n}${sentence}` } });
  const long = ad({
    headline: '\ud83c\udf32 Å'.repeat(200),
    working: { times: [], ...evidence(1) },
    helpWithHousing: evidence(2).evidence,
  });
  for (const { code } of knowledge.languages)
    expect(translatorAddress(long, code)?.length ?? 0, code).toBeLessThan(2048);
  const short = ad({ working: { times: [], ...evidence(1) }, noExperience: { sentence: 'Kort.' } });
  expect(addressOf(short, 'so').searchParams.get('text')).toBe('Undersköterska natt\nKort.');
});

test('nobody and no way to reach them is among the words that leave us', () => {
  const contact = { name: 'Astrid Ek', phone: '070-123 45 67' };
  const text = textOfAd(
    ad({
      headline:
        'Kock sökes, ring Anna Berg 070-123 45 67 eller a.b@example.se, Astrid Ek, https://x.example/y',
      working: { times: [], evidence: { sentence: 'Du arbetar natt, frågor besvaras av Olle Lind.' } },
      noExperience: { sentence: 'Vi lär upp dig, säger Astrid Ek.' },
      trainedOnTheJob: { sentence: 'Vi lär upp dig.' },
      additions: { statedOn: '2026-11-01', contact },
    }),
  );
  expect(text).toEqual(['Vi lär upp dig.']);
});

test.each([
  'Personlig assistent till Anna Svensson, 23 år',
  'Assistent sökes till Kalle 12 år i Gävle',
  'Undersköterska, kontakta rektor Anna Berg',
  'frågor till Per Olsson',
  'KONTAKTA ANNA BERG',
  'Assistent till barn 10-12 år',
  'Barnvakt åt Kalle på 3 år',
  'ASSISTENT TILL ANNA EK',
  'Assistent till Anna EK',
  'Kock, e-post a.b@example.se',
  'Rekrytering.se/anna',
])('where all there is may name someone nothing leaves, and there is no link: %s', (headline) => {
  expect(textOfAd(ad({ headline }))).toEqual([]);
  expect(translatorAddress(ad({ headline }), 'so')).toBeUndefined();
});

test.each([
  ['Kock, Storgatan 12 B', 'Kock, …'],
  ['Kock till lunch, Box 12, 123 45', 'Kock till lunch, …, …'],
  ['Kock, ansök på rekrytering.se/anna nu', 'Kock, ansök på … nu'],
  ['Kock, ansök på jobb.example.com', 'Kock, ansök på …'],
  ['Assistent till Kalle och Lisa, natt', 'Assistent till …, natt'],
  ['Anna söker assistent', '… söker assistent'],
  ['Hemtjänsten söker kock till Hemtjänsten', 'Hemtjänsten söker kock till Hemtjänsten'],
  ['Kock med B-körkort, minst 12 år i yrket, lön 25 000 kr', undefined],
  ['Stödassistent LSS', undefined],
  ['Sjuksköterskor till Kvälls- och helgmottagning', undefined],
])(
  'an address and a name that may be one are taken out, and nothing else: %s',
  (headline, sent = headline) => {
    expect(textOfAd(ad({ headline }))).toEqual([sent]);
  },
);

test.each([
  ['another number of parts', ['a', 'b']],
  ['an empty part', [' \u200b ']],
  ['far too long', ['x'.repeat(200)]],
  ['an address', ['see www.example.com']],
  ['an address without its beginning', ['see landa-pay.ru now']],
  ['an address with its page', ['see landa.example/pay now']],
  ['a way to write to', ['ask @someone']],
  ['a command to us', ['Call us today /forget']],
  ['a command after a sign', ['Cook 100%/forget']],
  ['a number to call', ['Call 070-123 45 67']],
  ['a number in other digits', ['Call ٠٧٠ ١٢٣ ٤٥ ٦٧']],
  ['a number with stops', ['Call 070.123.45.67']],
])('no translation: %s', (_, answer) => {
  expect(soundParts(['Kock natt'], answer)).toBeUndefined();
});

test('a translation is one line of plain text; what holds letters together stays', () => {
  expect(soundParts(['Kock'], ['\u202eآشپز\u0007\n می\u200cپزد '])).toEqual(['آشپز می\u200cپزد']);
  for (const [swedish, own] of [
    ['Leg. sjuksköterska till USA', 'Licensed.nurse in EE.UU. and/or e.g. the U.S.A.'],
    ['Lön 25 000-30 000 kr', 'Pay 25 000 - 30 000'],
    ['Natt 08.00-17.00, 2026', 'Night 08:00–17:00, 2026'],
    ['Lön 25 000-30 000 kr', '۲۵ ۰۰۰ - ۳۰ ۰۰۰'],
  ] as const)
    expect(soundParts([swedish], [own])).toEqual([own]);
  // A part of what the Swedish has is something else.
  expect(soundParts(['Skriv till @annaberg'], ['Write to @anna'])).toBeUndefined();
  expect(soundParts(['Hemnet.se söker säljare'], ['Hemnet.se is hiring.'])).toEqual(['Hemnet.se is hiring.']);
});
