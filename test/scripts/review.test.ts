import { describe, expect, test } from 'vitest';
import { arrange } from '../../scripts/review/chapters.ts';
import { examplesOf } from '../../scripts/review/forms.ts';
import { noteSaid } from '../../scripts/review/note-said.ts';
import { BadNoteFile, judgeNotes, type Note, readNotes } from '../../scripts/review/notes.ts';
import { sentencesOf } from '../../scripts/review/sentences.ts';
import { writeList } from '../../scripts/review/write-list.ts';
import { content, knowledge } from '../support/test-app.ts';

const { speaker } = knowledge;
const languages = Object.keys(content.locales).filter((code) => code !== 'sv');
const sentences = sentencesOf('so', content.locales);
const sentence = (id: string, all = sentences) => {
  const found = all.find((one) => one.id === id);
  if (!found) throw new Error(id);
  return found;
};
const noteOn = (id: string, more: Partial<Note> = {}): Note => {
  const { source, translation } = sentence(id);
  return { id, source, translation, instead: '', note: '', ...more };
};
const file = (notes: readonly unknown[], more: object = {}) =>
  JSON.stringify({ landa: 'review', version: 1, language: 'so', notes, ...more });
const listOf = (notes: readonly unknown[]) => {
  const read = readNotes(file(notes));
  return writeList(read, judgeNotes(read.notes, sentences), sentences.length);
};

describe('what is read', () => {
  test.each(languages)('%s: every sentence once, each as it stands in its file', (language) => {
    const all = sentencesOf(language, content.locales);
    expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
    expect(all.length).toBeGreaterThan(1300);
    for (const { id, area, translation } of all.filter(({ area }) => content.locales['sv']?.areas[area])) {
      expect(translation.startsWith(`${id} =`), id).toBe(true);
      expect(translation, id).not.toMatch(/^#|\n#|\n[a-z][\w-]* =/);
      expect(content.locales[language]?.areas[area], id).toContain(translation);
    }
  });

  test('what says nothing by itself is not read', () => {
    const ids = sentences.map(({ id }) => id);
    expect(ids.filter((id) => ['verbatim', 'nothing', 'chosen', 'join-page-title'].includes(id))).toEqual([]);
    expect(ids).toContain('occupation-5330');
  });

  test('each form comes out once, with the number that brings it about', () => {
    const polish = sentencesOf('pl', content.locales);
    const said = examplesOf(sentence('alert-more', polish), {}).map((args) =>
      speaker.say('pl', sentence('alert-more', polish).text(args)),
    );
    // Polish: one, few, many.
    expect(said.map((text) => text.match(/\d+/)?.[0])).toEqual([undefined, '2', '5']);
    expect(new Set(said.map((text) => text.replace(/\d+/, ''))).size).toBe(3);
  });

  test('what stood in a sentence stands in its example', () => {
    const [example] = examplesOf(sentence('button-change'), {
      question: { text: 'Shaqo' },
    });
    expect(example).toEqual({ question: { text: 'Shaqo' } });
    expect(examplesOf(sentence('button-change'), {})).toEqual([{ question: { text: '[question]' } }]);
  });
});

test('without a picture a sentence stands in the chapter of its file, names of work last', () => {
  const chapters = arrange(sentences, { pictures: [], seen: new Map() });
  const ids = (name: string) =>
    chapters
      .find((one) => one.name === name)
      ?.groups.flatMap(({ sentences }) => sentences.map(({ id }) => id));
  expect(ids('plan')).toContain('plan-calendar');
  expect(ids('questions')).toContain('consent-telegram');
  expect(chapters.at(-1)?.name).toBe('work');
  expect(ids('work')?.[0]).toBe('language-months');
  expect(chapters.flatMap(({ name }) => ids(name)).length).toBe(sentences.length);
});

test('on a picture a sentence stands with the first screen a person meets it on, from top to bottom', () => {
  const picture = (screen: string, chapter: 'web' | 'consent', ...ids: readonly string[]) => ({
    stop: { screen, chapter, steps: [] },
    ...{ width: 360, height: 700, data: '' },
    places: new Map(ids.map((id, at) => [id, { x: 0, y: 100 * at, width: 10, height: 10 }])),
  });
  const pictures = [
    picture('front', 'web', 'web-start', 'web-title'),
    picture('welcome', 'consent', 'consent-no', 'web-start', 'consent-hello'),
  ];
  const chapters = arrange(sentences, { pictures, seen: new Map() });
  const first = (name: string) => chapters.find((one) => one.name === name)?.groups[0];
  expect(first('consent')?.sentences.map(({ id }) => id)).toEqual([
    'consent-no',
    'web-start',
    'consent-hello',
  ]);
  expect(first('web')?.sentences.map(({ id }) => id)).toEqual(['web-title']);
  expect(first('consent')?.sentences[1]?.places.map((one) => one.picture.stop.screen)).toEqual([
    'welcome',
    'front',
  ]);
  expect([first('consent')?.number, first('web')?.number]).toEqual([1, 2]);
});

test('a speaker that is listened to says the same, and what it said within is heard too', () => {
  const { speaker: heard, take } = noteSaid(speaker, 'so');
  const text = {
    say: 'button-change',
    args: { question: { list: [{ say: 'short-work' }, { occupation: '5330' }] } },
  };
  expect(heard.say('so', text)).toBe(speaker.say('so', text));
  heard.say('sv', { say: 'short-home' });
  expect(take().map(({ id }) => id)).toEqual(['button-change', 'short-work', 'occupation-5330']);
  expect(take()).toEqual([]);
});

describe('a file that came back', () => {
  test.each([
    ['', /cut off/],
    [file([]).slice(0, -3), /cut off/],
    ['[]', /no file of notes/],
    [file([], { version: 2 }), /version/],
    [file([], { language: 7 }), /language/],
  ])('%j is refused in words', (text, why) => {
    expect(() => readNotes(text)).toThrow(BadNoteFile);
    expect(() => readNotes(text)).toThrow(why);
  });

  test('a mark that a mail program put before it is no damage', () => {
    expect(readNotes(`\ufeff${file([noteOn('consent-no')])}`).notes).toHaveLength(1);
  });

  test('a damaged note takes no other with it, and is shown as it stands', () => {
    const list = listOf([
      { id: 'consent-no', verdict: 'maybe' },
      noteOn('consent-yes', { verdict: 'wrong' }),
    ]);
    expect(list).toContain('## Wrong (1)\n\n- **consent-yes** in `locales/so/intake.ftl`');
    expect(list).toContain('## Could not be read (1)');
    expect(list).toContain('{"id":"consent-no","verdict":"maybe"}');
  });

  test('says what was said, and how much has been read', () => {
    const list = listOf([
      noteOn('consent-no', { verdict: 'right' }),
      noteOn('consent-yes', { verdict: 'wrong', instead: 'Haa,\nwaan rabaa', note: 'För kort.' }),
      noteOn('occupation-5330', { verdict: 'unsure' }),
      noteOn('consent-more', { verdict: 'right', note: 'Fint.' }),
      noteOn('consent-age', { note: 'Återkommer.' }),
    ]);
    expect(list).toContain(`4 of ${sentences.length} sentences have been read`);
    expect(list).toContain('`readBySpeaker` stays false');
    expect(list).toContain('  - **would say**: Haa,\n    waan rabaa\n  - note: För kort.');
    expect(list).toContain('- **occupation-5330** in `locales/so/occupations.tsv`');
    expect(list).toContain('## Right, with a note (1)');
    expect(list).toContain('## Notes without a verdict (1)');
    expect(list).not.toContain('consent-no');
  });

  test('a sentence that has changed since counts as unread, and both stand there', () => {
    const notes = [noteOn('consent-yes', { verdict: 'wrong', translation: 'consent-yes = Hore' })];
    const list = listOf(notes);
    expect(list).toContain('  - translation: consent-yes = Hore');
    expect(list).toContain(
      `  - the translation has changed since; now: ${sentence('consent-yes').translation.split('\n')[0]}`,
    );
    expect(list).not.toContain('the Swedish has changed');
    expect(judgeNotes(notes, sentences).unread).toHaveLength(sentences.length);
  });

  test('a sentence that is no more is listed with what was said of it', () => {
    const gone = { ...noteOn('consent-yes'), id: 'consent-gone', verdict: 'right', instead: 'Waa hagaag' };
    expect(listOf([gone])).toContain('## No longer in the language (1)\n\n- **consent-gone**\n');
    expect(listOf([gone])).toContain('Waa hagaag');
  });

  test('when all are read it says what is to be done then', () => {
    const list = listOf(sentences.map(({ id }) => noteOn(id, { verdict: 'right' })));
    expect(list).toContain(`All ${sentences.length} sentences have been read`);
    expect(list).toContain('locales/so/language.json');
  });
});
