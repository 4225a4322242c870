import { describe, expect, test } from 'vitest';
import { intake } from '../../flows/index.ts';
import { grants } from '../../grants/index.ts';
import { lix, paragraphsOf, sentencesOf, withoutSwedish, wordsOf } from '../support/plain.ts';
import { isForStaff, readingsOf } from '../support/readings.ts';
import { content } from '../support/test-app.ts';

/**
 * What makes a text plain, held in every language. A message is what is read in one go: a paragraph. A sentence of ours in
 * `.ftl` is one, unless it has a line break: what comes after that stands on a line of its own, on every channel.
 */
const most = { lix: 30, lixOfEasySwedish: 25, words: 15, sentences: 3 } as const;

const languages = Object.keys(content.locales);
const readers = languages.map(
  (language) => [language, 'readers', (area: string) => !isForStaff(area)] as const,
);
const staff = ['sv', 'en'].map((language) => [language, 'staff', isForStaff] as const);
const everybody = [...readers, ...staff];

describe.each([
  ['sv', most.lix],
  ['sv-x-easy', most.lixOfEasySwedish],
] as const)('%s has a LIX below %i', (language, limit) => {
  const areas = Object.keys(content.locales[language]?.areas ?? {});
  const readings = readingsOf(language, () => true);
  /** Each sentence once, in whatever ways it may come out. */
  const sentencesIn = (ids: readonly string[]) => [
    ...new Set(
      ids
        .flatMap((id) => readings.get(id) ?? [])
        .flatMap(paragraphsOf)
        .flatMap((paragraph) => sentencesOf(paragraph, language)),
    ),
  ];

  test('in the questions, with their options and why they are asked', () => {
    const ids = [...readings.keys()].filter((id) =>
      intake.steps.some((step) => id === `q-${step.id}` || id.startsWith(`q-${step.id}-`)),
    );
    expect(ids.length).toBeGreaterThan(80);
    expect(lix(sentencesIn(ids))).toBeLessThan(limit);
  });

  test.each(areas)('in the sentences of the screens of %s', (area) => {
    const ids = [...readingsOf(language, (one) => one === area).keys()];
    // Labels and headings would make a text look easier than it is.
    const sentences = sentencesIn(ids).filter((text) => /[.?]$/.test(text));
    expect(lix(sentences)).toBeLessThan(limit);
  });

  test.each(grants.map(({ id }) => id))('in %s', (id) => {
    const ids = [...readings.keys()].filter((one) => one.startsWith(`grant-${id}-`));
    expect(ids.length).toBeGreaterThanOrEqual(3);
    expect(lix(sentencesIn(ids))).toBeLessThan(limit);
  });
});

test.each(everybody)(`%s: no sentence for %s has more than ${most.words} words`, (language, _, isMeant) => {
  const long = paragraphsFor(language, isMeant).flatMap(([id, paragraph]) =>
    sentencesOf(paragraph, language)
      .filter((sentence) => wordsOf(sentence, language).length > most.words)
      .map((sentence) => `${id}: ${sentence}`),
  );
  expect([...new Set(long)]).toEqual([]);
});

test.each(everybody)(
  `%s: no message to %s has more than ${most.sentences} sentences`,
  (language, _, isMeant) => {
    const many = paragraphsFor(language, isMeant)
      .filter(([, paragraph]) =>
        // Thai does not mark where a sentence ends, so that its words are counted.
        language === 'th'
          ? wordsOf(paragraph, language).length > most.sentences * most.words
          : sentencesOf(paragraph, language).length > most.sentences,
      )
      .map(([id, paragraph]) => `${id}: ${paragraph}`);
    expect([...new Set(many)]).toEqual([]);
  },
);

/** "Please note that" and its relatives: whoever wants something noted says it. */
const notes: Readonly<Record<string, RegExp>> = {
  sv: /observera|notera|vänligen|var god|obs[!:.]/iu,
  'sv-x-easy': /observera|notera|vänligen|var god|obs[!:.]/iu,
  en: /note that|please be aware|be advised|kindly|bear in mind/iu,
  ar: /لاحظ|يرجى|نرجو|انتبه|الرجاء/u,
  so: /ogow in|la soco|fadlan ogow|fiiro gaar/iu,
  fa: /لطفا|توجه (?:کنید|داشته|فرمایید)|خواهشمند|دقت کنید/u,
  prs: /لطفا|توجه (?:کنید|داشته|فرمایید)|خواهشمند|دقت کنید/u,
  ti: /ኣስተውዕሉ|ኣስተብህሉ|በጃኹም/u,
  am: /እባክዎ|ልብ ይበሉ|ያስተውሉ/u,
  ckb: /تێبینی|ئاگادار بە|سەرنج بد/u,
  kmr: /bala xwe bid|not bikin|agahdar bin/iu,
  tr: /lütfen|dikkat ed|unutmayın/iu,
  bs: /imajte na umu|napominjemo|obratite pažnju|molimo/iu,
  pl: /zwróć uwagę|prosimy|uprzejmie|należy pamiętać|uwaga[!:]/iu,
  es: /tenga en cuenta|por favor|se ruega|le rogamos|nótese/iu,
  uk: /зверніть увагу|будь ласка|(?<!\p{L})просимо|майте на увазі/iu,
  ru: /обратите внимание|пожалуйста|(?<!\p{L})просим(?!\p{L})|имейте в виду|учтите/iu,
  sq: /vini re|ju lutemi|kini parasysh|luteni/iu,
  th: /โปรด|กรุณา/u,
  fi: /huomioi|huomaa, että|ota huomioon|pyydämme|ole hyvä/iu,
};

/** Words of letters from authorities, for which there are plain ones. */
const officialese =
  /(?<!\p{L})(?:samt|ej|ovan|nedan|härmed|medelst|enär|huruvida|såvida|beträffande|gällande|vederbörande|avseende|avser|jämlikt|inkom(?:ma|mit)|i enlighet med|med anledning av|i syfte att|för närvarande)(?!\p{L})|(?<!\p{L})(?:erhåll|förelig|föreligg|beakta|erfordra|ålig|tillse|anhåll|hemställ|ombesörj|erlägg|uppbär|upprätta|bifoga|tillhandahåll|samtlig|dylik|vidta)/iu;

test('every language has its list of ways to say "please note"', () => {
  expect(Object.keys(notes).toSorted()).toEqual(languages.toSorted());
});

test.each(everybody)('%s asks %s to note nothing', (language, _, isMeant) => {
  expect(found(language, isMeant, notes[language])).toEqual([]);
});

test.each([
  ['sv', 'readers', (area: string) => !isForStaff(area)],
  ['sv', 'staff', isForStaff],
  ['sv-x-easy', 'readers', (area: string) => !isForStaff(area)],
] as const)('%s has no words of offices for %s', (language, _, isMeant) => {
  expect(found(language, isMeant, officialese)).toEqual([]);
});

/** Greetings, and what went well. Everywhere else news may be bad, and nobody shouts. */
const glad = ['consent-hello', 'group-offer', 'apply-paragraph', 'plan-moved-title', 'plan-toast-done'];

test.each(readers)(
  '%s: a sign of exclamation stands only where somebody is greeted or glad',
  (language, _, isMeant) => {
    const loud = found(language, isMeant, /[!¡]/).filter((line) => !glad.includes(line.split(':')[0] ?? ''));
    expect(loud).toEqual([]);
  },
);

/** What each sign stands for, and the messages that may carry it: one sign for one thing, and the same everywhere. */
const signs: Readonly<Record<string, readonly [meaning: string, carriers: RegExp]>> = {
  '🔔': [
    'we tell you',
    /^(alert-title|alerts-own-(line|change)|alerts-unmute|offer-ask|button-remind|plan-remind-on)$/,
  ],
  '🔕': [
    'we do not tell you',
    /^(alert-mute-.*|alerts-muted|alerts-muted-line|button-unremind|plan-remind-off)$/,
  ],
  '⚙': ['settings', /^alert-settings$/],
  '🏘': ['messages from municipalities', /^(campaign-title|alerts-towns-(line|yes|no))$/],
  '🏠': ['what a municipality says of itself', /^town-/],
  '⏸': ['a pause', /^(alerts-paused|alerts-pause-\d+)$/],
  '▶': ['the end of a pause', /^alerts-pause-end$/],
  '🌙': ['quiet hours', /^(alerts-quiet-line.*|alerts-times)$/],
  '🔒': ['hidden', /^alerts-neutral-(line|on)$/],
  '🔓': ['shown', /^alerts-neutral-off$/],
  '💛': ['passed on by somebody', /^(shared-hello|share-bot)$/],
  '🇸🇪': ['Swedish', /^show-swedish$/],
  '🌐': ['languages', /^language-more$/],
  '↩': ['back to one’s own language', /^show-own$/],
  '📍': ['where a job is', /^card-(where.*|also-in)$/],
  '🗺': ['the map', /^button-where$/],
  '🏢': ['the employer', /^card-employer$/],
  '📄': ['for how long a job is', /^card-(permanent|temporary|seasonal|on_call|unknown)$/],
  '🕑': ['hours', /^card-(full|part)-time.*$/],
  '💰': ['pay', /^card-pay$/],
  '📅': ['a day to remember', /^(card-until|card-starts|plan-calendar)$/],
  '🔊': ['hear it', /^button-listen$/],
  '🔤': ['from Swedish into another language', /^ad-translat(?:e|or)$/],
  '🤖': ['made by a machine', /^ad-machine$/],
  '🗓': ['the plan of a move', /^plan-this$/],
  '🗣': ['languages at work', /^card-spoken$/],
  '✓': ['so it is', /^(chosen|answered|applied-mark|reasons-marks)$/],
  '✗': ['that is missing', /^reasons-marks$/],
  '☆': ['not saved', /^button-save$/],
  '★': ['saved', /^button-unsave$/],
  '☐': ['a step to do', /^plan-tick$/],
  '☑': ['a step done', /^plan-ticked$/],
};
const sign = /\p{Regional_Indicator}{2}|\p{Extended_Pictographic}|[✓✗☆★☐☑↩]/gu;

test('each sign stands for one thing, and only where that thing is meant', () => {
  const meanings = Object.values(signs).map(([meaning]) => meaning);
  expect(new Set(meanings).size).toBe(meanings.length);
  const astray = [...readingsOf('sv')].flatMap(([id, readings]) =>
    signsIn(readings)
      .filter((one) => !signs[one]?.[1].test(id))
      .map((one) => `${id}: ${one}`),
  );
  expect(astray).toEqual([]);
});

test.each(languages)(
  '%s: a message has the signs that it has in Swedish, and words beside them',
  (language) => {
    const own = readingsOf(language);
    for (const [id, readings] of readingsOf('sv'))
      expect([id, ...signsIn(own.get(id) ?? [])]).toEqual([id, ...signsIn(readings)]);
    const mute = [...own].filter(([, readings]) =>
      readings.some((text) => signsIn([text]).length > 0 && !/[\p{L}\p{N}]/u.test(text.replace(sign, ''))),
    );
    expect(mute).toEqual([]);
  },
);

function signsIn(readings: readonly string[]): readonly string[] {
  return [...new Set(readings.flatMap((text) => text.match(sign) ?? []))].toSorted();
}

function paragraphsFor(
  language: string,
  isMeant: (area: string) => boolean,
): readonly (readonly [string, string])[] {
  return [...readingsOf(language, isMeant)].flatMap(([id, readings]) =>
    readings.flatMap(paragraphsOf).map((paragraph) => [id, withoutSwedish(paragraph, language)] as const),
  );
}

function found(
  language: string,
  isMeant: (area: string) => boolean,
  what: RegExp | undefined,
): readonly string[] {
  return [...readingsOf(language, isMeant)].flatMap(([id, readings]) => {
    const one = readings.find((text) => what?.test(text));
    return one === undefined ? [] : [`${id}: ${one}`];
  });
}
