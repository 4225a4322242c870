import { FluentResource } from '@fluent/bundle';
import { expect, test } from 'vitest';
import { intake } from '../../flows/index.ts';
import { hearText } from '../../src/core/answer-step.ts';
import { choiceFacts, listFacts } from '../../src/core/facts.ts';
import { nextStep } from '../../src/core/flow.ts';
import { newSession } from '../../src/core/new-session.ts';
import { deriveFacts } from '../../src/core/scene.ts';
import { content, makeTestApp } from '../support/test-app.ts';

const languages = Object.keys(content.locales);
/** What officers and municipalities read stands in Swedish and English only. */
const isForStaff = (area: string) => area.startsWith('staff-');
const sentences = (language: string, isMeant = (area: string) => !isForStaff(area)) =>
  new Map(
    Object.entries(content.locales[language]?.areas ?? {}).flatMap(([name, area]) =>
      isMeant(name)
        ? new FluentResource(area).body.map(({ id, value }) => [id, JSON.stringify(value)] as const)
        : [],
    ),
  );
const variables = (pattern: string | undefined) =>
  [
    ...new Set([...(pattern ?? '').matchAll(/"type":"var","name":"(\w+)"/g)].map((match) => match[1])),
  ].toSorted();
const source = sentences('sv');

const readers = languages.map((language) => [language, undefined] as const);

test.each([...readers, ['en', isForStaff] as const])(
  '%s has every sentence, with the same variables',
  (language, isMeant) => {
    const own = sentences(language, isMeant);
    const source = sentences('sv', isMeant);
    expect([...source.keys()].filter((id) => !own.has(id))).toEqual([]);
    expect([...own.keys()].filter((id) => !source.has(id))).toEqual([]);
    for (const [id, pattern] of source)
      expect(`${id} ${variables(own.get(id))}`).toBe(`${id} ${variables(pattern)}`);
  },
);

test.each(languages)('%s names at least 110 occupation groups, each once, on a button', (language) => {
  const names = (content.locales[language]?.occupations ?? '')
    .split('\n')
    .filter((line) => line && !line.startsWith('#'))
    .map((line) => line.split('\t')[1] ?? '');
  expect(names.length).toBeGreaterThanOrEqual(110);
  expect(new Set(names).size).toBe(names.length);
  for (const name of names) expect(name.length, name).toBeLessThanOrEqual(44);
});

test('every question has its sentences, and every option is a value of its fact', () => {
  for (const step of intake.steps) {
    const parts = [
      '',
      '-why',
      ...(step.kind === 'choice' || step.kind === 'multi'
        ? step.options.map(({ value }) => `-${value}`)
        : []),
    ];
    for (const part of parts) expect(source.has(`q-${step.id}${part}`), `q-${step.id}${part}`).toBe(true);
    expect(source.has(`short-${step.id}`), `short-${step.id}`).toBe(true);
    const values: readonly string[] | undefined = { ...choiceFacts, ...listFacts }[step.fact as 'movers'];
    if (step.kind === 'choice' || step.kind === 'multi')
      for (const { value } of step.options) expect(values, step.id).toContain(value);
  }
});

/** Walks every way through the questions that the choices can make. */
function longestWay(answers: Record<string, string[]>, part: 'start' | 'fit'): number {
  const step = nextStep(intake, answers, part, deriveFacts);
  if (!step) return part === 'start' ? longestWay(answers, 'fit') : 0;
  const ways =
    step.kind === 'choice' && ['movers', 'priority', 'places'].includes(step.id)
      ? step.options.map(({ value }) => value)
      : [
          { work: '5330', home: '0180', partner_work: '9111', counties: '24', known_place: '0180' }[
            step.id
          ] ??
            step.options[0]?.value ??
            '',
        ];
  return 1 + Math.max(...ways.map((value) => longestWay({ ...answers, [step.id]: [value] }, part)));
}

test('nobody is asked more than 12 questions, income included', () => {
  expect(longestWay({}, 'start') + 1).toBeLessThanOrEqual(12);
});

test('one person alone who wants something new for a while is asked six', () => {
  const answers = { movers: ['only_me'], priority: ['something_new'] };
  expect(longestWay(answers, 'start') + 2).toBe(6);
});

test('what is never asked stands in no question', () => {
  const never =
    /personnummer|medborgarskap|nationalitet|uppehållstillstånd|religion|hälsa|sjuk|gift|ensamstående|adress/i;
  for (const { id } of intake.steps) expect(source.get(`q-${id}`), id).not.toMatch(never);
});

const rightToLeft = languages.filter((language) => {
  // The forms are read by every app that these tests make.
  const form = content.locales[language]?.form as { readonly direction: string };
  return form.direction === 'rtl';
});

test.each(rightToLeft)('%s: no line begins with a Latin word', (language) => {
  const latinFirst = [...sentences(language)].filter(
    ([id, pattern]) => !['show-own', 'verbatim'].includes(id) && /(^\[?|"\\n",)"[A-Za-z]/.test(pattern),
  );
  expect(latinFirst).toEqual([]);
});

/** Arabic writes eleven and more of a thing as it writes a hundred, without vowel signs; three jobs need no noun. */
const optionalIn: Readonly<Record<string, readonly string[]>> = { es: ['many'], ar: ['few', 'many'] };

/** Codes that Intl does not know have the plural forms of one that it knows. */
const pluralsOf: Readonly<Record<string, string>> = { kmr: 'ku', prs: 'fa', 'sv-x-easy': 'sv' };

test.each(languages)('%s: a count has every plural form of the language, and no other', (language) => {
  const { pluralCategories } = new Intl.PluralRules(pluralsOf[language] ?? language).resolvedOptions();
  const wrong = [...sentences(language)].flatMap(([id, pattern]) =>
    [...pattern.matchAll(/"type":"select".*?"star":\d+/g)].flatMap(([select]) => {
      const keys = [...select.matchAll(/"key":\{"type":"str","value":"(\w+)"/g)].map(([, key = '']) => key);
      const own = keys.filter((key) => /^(zero|one|two|few|many|other)$/.test(key));
      if (own.length === 0) return [];
      // Nought is said in other words, millions never; where Swedish needs no "one", the sentence has no such case.
      const optional = ['zero', 'other', 'one', 'two', ...(optionalIn[language] ?? [])];
      const lacking = pluralCategories.filter((form) => !own.includes(form) && !optional.includes(form));
      const foreign = own.filter((key) => !(pluralCategories as readonly string[]).includes(key));
      return lacking.length + foreign.length > 0 ? [`${id}: lacks ${lacking}, has ${foreign}`] : [];
    }),
  );
  expect(wrong).toEqual([]);
});

test.each(languages)('%s: work on a button can be typed as the button reads', async (language) => {
  const { app, database } = await makeTestApp({ vacancies: false });
  const world = app.advisor.world('telegram');
  const work = intake.steps.filter(({ kind }) => kind === 'occupations');
  for (const step of work)
    for (const { value } of step.options.filter((option) => option.value !== 'any')) {
      const name = app.knowledge.speaker.say(language, {
        say: 'verbatim',
        args: { text: { occupation: value } },
      });
      const session = newSession(language, world.today);
      expect(hearText(step, name, session, {}, world), name).toEqual({ kind: 'answer', values: [value] });
    }
  database.close();
});
