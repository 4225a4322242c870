import { expect, test } from 'vitest';
import { adWords } from '../../../src/core/ad-text/ad-words.ts';
import type { Vacancy } from '../../../src/core/vacancy.ts';
import { content, knowledge } from '../../support/test-app.ts';

const { speaker } = knowledge;

/** What is explained of a headline, as it reads. The work of the ad itself is a cleaner's unless said otherwise. */
function explain(headline: string, locale = 'en', rest: Partial<Vacancy> = {}): string {
  const vacancy = { headline, group: '9111', permanence: 'permanent', ...rest } as Vacancy;
  return knowledge
    .explainHeadline(locale, vacancy)
    .map(({ word, meaning }) =>
      speaker.say(locale, { say: 'ad-word', args: { word: { text: word }, meaning } }),
    )
    .join('; ');
}

test.each([
  ['Vårdbiträde natt', 'vårdbiträde = Care assistant; natt = night'],
  ['Nattundersköterskor till Björken', 'natt = night; undersköterska = assistant nurse'],
  ['Sommarvikarier sökes', 'sommar = summer; vikarie = for a time in someone’s place; sökes = wanted'],
  ['SOMMARJOBB I HEMTJÄNSTEN', 'sommar = summer; hemtjänst = care in people’s homes'],
  ['Sjuksköterskor till Kvälls- och helgmottagning', 'sjuksköterska = Nurse; kväll = evening'],
  ['Skolkurator 50 %, deltidstjänst', 'skola = school; kurator = Counsellor; deltid = part time'],
  [
    'Leg. fysioterapeut',
    'leg. = with a licence for the profession (legitimation); fysioterapeut = Physiotherapist',
  ],
  ['Förskolechef', 'förskola = preschool; chef = manager'],
  [
    'Personlig assistent, dag/kväll/helg',
    'personlig assistent = Personal assistant; kväll = evening; helg = weekend',
  ],
  ['Vårdare dag, kväll', 'dag = day; kväll = evening'],
  ['Tillsvidareanställning, B-körkort', 'tillsvidare = permanent; körkort = driving licence'],
  [
    'Stödassistent LSS',
    'stödassistent = Support worker in housing; LSS = support for people with disabilities',
  ],
  ['Vi söker lärare till förskola, heltid', 'lärare = teacher; förskola = preschool; heltid = full time'],
  ['Kommunen söker lärare omgående', 'söker = is looking for; lärare = teacher; omgående = at once'],
])('%s', (headline, explained) => {
  expect(explain(headline)).toBe(explained);
});

test.each([
  ['nothing is known of it', 'Koordinator till projektkontoret'],
  ['one part of a compound is not known', 'Nattportier, skolbyggare, sommarstuga'],
  ['a name hides a word', 'Assistent till Dag i Skolberg och Helgesta'],
  ['the name means several kinds of work', 'Montör och handläggare'],
  ['a chef who cooks', 'Sous Chef, Head Chef and Chef de partie'],
  ['an abbreviation in small letters', 'lss'],
  ['to break somebody in', 'Skola in dig, skola om dig, SKOLA UPP'],
  ['the reader is the one who seeks', 'Söker du jobb? Söker ni?'],
  ['a firm', 'Projektledare hos Kock & Vin'],
  ['a firm without its sign', 'Koordinator till Kock och Vin'],
  ['a person', 'Möt Bagare Johansson'],
  ['a person in capitals', 'MÖT BAGARE JOHANSSON'],
  ['a name after another', 'Kontoret Nya Bagare'],
  ['two of which one may be a firm', 'Lärare & Co'],
  ['nothing there', ''],
  ['nothing but signs', '!!! – *** 🌲'],
])('silence: %s', (_, headline) => {
  expect(explain(headline)).toBe('');
});

test('what is no name is still explained', () => {
  expect(explain('Skola i Gävle')).toContain('skola = ');
  expect(explain('Vi söker dubbel energi')).toContain('söker = ');
  expect(explain('Söker Kock till Gävle')).toContain('kock = ');
  expect(explain('Bagare, Johanneshov')).toContain('bagare = ');
  expect(explain('Bagare Johansson söker säljare')).toBe('söker = is looking for; säljare = salesperson');
});

test('what the title says already is not said again', () => {
  expect(explain('Undersköterska natt', 'so', { group: '5321' })).toBe('natt = habeen');
  expect(explain('Undersköterska natt', 'so')).toBe('undersköterska = kaaliye kalkaaliye; natt = habeen');
  expect(explain('Vårdbiträde', 'so', { group: '5330' })).toBe('');
  expect(explain('Säljare', 'so', { group: '3322' })).toBe('');
  expect(explain('Kock', 'en', { group: '5120' })).toBe('');
});

test('"tills vidare" is permanent only where the ad is, and not where it says no', () => {
  const temporary = { permanence: 'temporary' } as const;
  expect(explain('Vikariat tills vidare', 'en', temporary)).toBe('vikariat = for a time in someone’s place');
  expect(explain('Ej tillsvidare')).toBe('');
  expect(explain('Kock tills vidare')).toContain('tills');
});

test('Swedish explains nothing; easy Swedish explains by other words, and no work by its own name', () => {
  expect(explain('Sommarvikariat, vårdbiträde', 'sv')).toBe('');
  expect(explain('Sommarvikariat, vårdbiträde', 'sv-x-easy')).toBe(
    'sommar = juni till augusti; vikariat = du jobbar en tid när någon annan är borta',
  );
});

test('from right to left the Swedish and its meaning are isolated, and the line begins in the reader’s script', () => {
  const vacancy = { headline: 'Vårdbiträde natt', group: '9111' } as Vacancy;
  for (const locale of ['fa', 'prs', 'ar', 'ckb']) {
    const list = knowledge
      .explainHeadline(locale, vacancy)
      .map(({ word, meaning }) => ({ say: 'ad-word', args: { word: { text: word }, meaning } }));
    const line = speaker.say(locale, { say: 'ad-words', args: { words: { list } } });
    expect(line, locale).toMatch(/^[\u0600-\u06ff]/);
    // Pairs follow each other from the right: the first strong sign within the list's own isolate says so.
    expect(line, locale).toMatch(/\u2068\u200f\u2068/);
    expect(line.match(/\u2068(?:vårdbiträde|natt)\u2069/g), locale).toHaveLength(2);
  }
});

test('every language says at most 44 signs of a word, and never the Swedish word itself', () => {
  const headlines =
    'Sommar natt kväll helg deltid heltid hemtjänst äldreboende skola vikariat omgående'.split(' ');
  for (const { code } of knowledge.languages)
    for (const headline of headlines) {
      const [, meaning = ''] = explain(headline, code).split(' = ');
      expect(meaning === '', `${code}: ${headline}`).toBe(code === 'sv');
      expect(meaning.length, `${code}: ${headline}`).toBeLessThanOrEqual(44);
    }
});

test('a meaning holds no comma of its language: one stands between it and the next', () => {
  for (const { code } of knowledge.languages)
    for (const { say, word } of adWords) {
      const form = content.locales[code]?.form as { readonly listComma: string } | undefined;
      expect(speaker.say(code, { say }), `${code}: ${word}`).not.toContain(form?.listComma.trim());
    }
});

test('any headline is explained in no time, however odd', () => {
  const begun = performance.now();
  explain('natt'.repeat(500));
  explain('natt '.repeat(500));
  explain('\ud800 natt \udc00');
  expect(performance.now() - begun).toBeLessThan(500);
});
