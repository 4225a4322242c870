import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { Arg, Text } from '../../src/core/screen.ts';
import { type Knowledge, readKnowledge } from '../../src/knowledge.ts';
import { makeApi } from '../../src/telegram/api.ts';
import { setMenus } from '../../src/telegram/menu.ts';
import { type Call, startFakeTelegram } from '../support/fake-telegram.ts';
import { lengthen } from '../support/pseudo-locale.ts';
import { brokenLimits, cutLabels } from '../support/telegram-limits.ts';
import { content } from '../support/test-app.ts';
import { walkStory } from '../support/walk-story.ts';

const folder = new URL('.', import.meta.url);
const stories = readdirSync(folder).filter((file) => file.endsWith('.story.txt'));
const swedish = content.locales['sv'];
if (!swedish) throw new Error('Swedish is where all begins');
/** Longer than any language there is, for the one that comes next; only these tests know it. */
const stretched = 'sv-x-long';
const missing = new Set<string>();
const knowledge = listening(
  readKnowledge({
    ...content,
    locales: { ...content.locales, [stretched]: lengthen(swedish, 'Svenska, men längre') },
  }),
);
const languages = knowledge.languages.map(({ code }) => code);

/** Each story in a third of the languages, and so each language in a third of the stories; EVERY=1 for all of them. */
const isLived = (story: number, language: number) =>
  process.env['EVERY'] === '1' || (story + language) % 3 === 0 || languages[language] === stretched;

test.each(stories)('%s can be lived in another language', { timeout: 120_000 }, async (file) => {
  missing.clear();
  const own = languages.filter((_, at) => isLived(stories.indexOf(file), at));
  const walked = await walkStory(readFileSync(new URL(file, folder), 'utf8'), own, knowledge);
  for (const [language, calls] of walked) {
    expect(calls.flatMap(brokenLimits), language).toEqual([]);
    expect(calls.flatMap(leftOpen), language).toEqual([]);
    if (language === stretched) continue;
    expect(calls.flatMap(cutLabels), language).toEqual([]);
    expect(calls.filter(isCut).length, language).toBe(0);
  }
  expect([...missing]).toEqual([]);
});

test('the menu and what the bot says of itself fit in every language', async () => {
  const telegram = await startFakeTelegram();
  // Telegram knows languages of two letters only.
  const named = (code: string) => (code === stretched ? 'xx' : code);
  const { speaker } = knowledge;
  const renamed: Knowledge['speaker'] = {
    ...speaker,
    say: (code, text) => speaker.say(code === 'xx' ? stretched : code, text),
  };
  const all = knowledge.languages.map((language) => ({ ...language, code: named(language.code) }));
  await setMenus(makeApi('42:TEST', telegram.url), renamed, all);
  await telegram.close();
  expect(telegram.calls.flatMap(brokenLimits)).toEqual([]);
  expect(telegram.calls.some(({ body }) => body['language_code'] === 'xx')).toBe(true);
});

/** A variable that nobody filled in, or a reference that leads nowhere. */
function leftOpen({ method, body }: Call): readonly string[] {
  const said = `${body['text'] ?? ''}${body['caption'] ?? ''}${JSON.stringify(body['reply_markup'] ?? {})}`;
  return (said.match(/\{ ?[$-][^}]*\}|\?\?\?|undefined|NaN/g) ?? []).map((found) => `${method}: ${found}`);
}

function isCut({ body }: Call): boolean {
  const said = `${body['text'] ?? ''}${body['caption'] ?? ''}`;
  return languages.some((language) => said.includes(knowledge.speaker.say(language, { say: 'text-cut' })));
}

/** The same, but notes each sentence that a language lacks and Swedish stands in for. */
function listening(known: Knowledge): Knowledge {
  const { speaker } = known;
  const idsIn = (arg: Arg | Text): readonly string[] => {
    if (typeof arg === 'number') return [];
    if ('say' in arg) return [arg.say, ...Object.values(arg.args ?? {}).flatMap(idsIn)];
    if ('list' in arg) return arg.list.flatMap(idsIn);
    return 'lines' in arg ? arg.lines.flatMap(idsIn) : [];
  };
  return {
    ...known,
    speaker: {
      ...speaker,
      say: (locale, text) => {
        for (const id of idsIn(text)) if (!speaker.has(locale, id)) missing.add(`${locale}: ${id}`);
        return speaker.say(locale, text);
      },
    },
  };
}
