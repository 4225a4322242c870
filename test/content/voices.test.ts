import { readdirSync, readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import { everyUtterance } from '../../scripts/voices/every-utterance.ts';
import { record } from '../../scripts/voices/record.ts';
import { type Say, startEngine } from '../../scripts/voices/speech-engine.ts';
import { readSpoken } from '../../scripts/voices/spoken.ts';
import type { Person } from '../../src/app/ports.ts';
import { linesToHear } from '../../src/app/read-aloud.ts';
import { noSubscription } from '../../src/core/alerts/subscription.ts';
import { newSession } from '../../src/core/new-session.ts';
import type { Text } from '../../src/core/screen.ts';
import { noWish } from '../../src/core/wish.ts';
import { type Clips, readClips } from '../../src/voice/clips.ts';
import { utterancesOf } from '../../src/voice/utterance.ts';
import { content, knowledge, makeTestApp, testNow } from '../support/test-app.ts';

const folder = new URL('../../voices/', import.meta.url);
const { voices } = knowledge;
const spoken = knowledge.languages.filter(({ hasVoice }) => hasVoice).map(({ code }) => code);
const files = new Map(
  spoken.map((code) => [code, new Uint8Array(readFileSync(new URL(`voice-${code}.clips`, folder)))]),
);
const clips = new Map([...files].map(([code, file]): [string, Clips] => [code, readClips(file)]));
const countClips = (file: Uint8Array) => new DataView(file.buffer).getUint32(0, true);
const has = (voice: string, words: string) => clips.get(voice)?.(words) !== undefined;

test('there are recordings of the languages that have a voice, and of no other', () => {
  const recorded = readdirSync(folder).flatMap((name) => /^voice-(.+)\.clips$/.exec(name)?.[1] ?? []);
  expect(recorded.toSorted()).toEqual(spoken.toSorted());
});

test.each(spoken)(
  '%s: everything that may be said is recorded, and nothing else (else: npm run voices)',
  (code) => {
    const wanted = everyUtterance(code, content, knowledge);
    expect(wanted.filter((words) => !has(code, words))).toEqual([]);
    expect(countClips(files.get(code) ?? new Uint8Array(4))).toBe(wanted.length);
  },
);

describe('recordings', () => {
  let say: Say;
  beforeAll(async () => {
    say = await startEngine();
  });

  test.each(spoken)('%s: are what the engine says today', (code) => {
    const voice = voices.form(code)?.voice;
    if (!voice) throw new Error(code);
    const words = everyUtterance(code, content, knowledge);
    const some = words.filter((_, at) => at % Math.ceil(words.length / 5) === 0);
    for (const one of some) {
      const made = record(one, code, voice, readSpoken(code), say);
      // The breath in consonants is made of chance: the same words last as long, and are not the same bytes.
      expect(Math.abs(made.length - (clips.get(code)?.(one)?.length ?? 0)), one).toBeLessThanOrEqual(1);
    }
  });
});

/** With its vowels a word is longer, and nothing else. */
const bare = (words: string) => words.normalize('NFC').replace(/[\u064b-\u0652\u0670]/g, '');

test.each(['ar', 'fa', 'prs'])(
  '%s: what the engine reads has the same letters as what people read',
  (code) => {
    const vowelled = readSpoken(code).filter(([written]) => /[\u0600-\u06ff]{2}/.test(written));
    expect(vowelled.length).toBeGreaterThan(100);
    for (const [written, said] of vowelled) expect(bare(said)).toBe(bare(written));
  },
);

/** Somebody's own words and clock times are never recorded. */
function isOwnWords({ args = {} }: Text): boolean {
  return /"(?:text|time)":/.test(JSON.stringify(args));
}

describe('a person', () => {
  const person = (locale: string): Person => ({
    id: 'p',
    revision: 1,
    session: {
      ...newSession(locale, testNow.slice(0, 10)),
      answers: {
        work: ['5330', '9111'],
        home: ['0180'],
        movers: ['two_adults_and_children'],
        priority: ['more_money'],
      },
    },
    wish: noWish,
    subscription: noSubscription,
    recentUpdates: [],
  });

  test.each(spoken)('in %s hears every question, every job and every reason whole', async (locale) => {
    const { app, vacancies, database } = await makeTestApp();
    const world = app.advisor.world('telegram');
    const taps = [
      { id: 'consent', value: locale },
      ...world.flow.steps.map(({ id }) => ({ id: 'question', value: id })),
      ...vacancies.flatMap(({ id }) => [
        { id: 'card', value: id },
        { id: 'reasons', value: id },
      ]),
    ];
    const unheard = new Set<string>();
    for (const tap of taps) {
      const aloud = await linesToHear(app.advisor, world, person(locale), {
        verb: 'listen',
        link: '',
        ...tap,
      });
      expect(aloud?.lines.length, `${tap.id} ${tap.value}`).toBeGreaterThan(0);
      for (const line of aloud?.lines ?? []) {
        const said = utterancesOf(line, locale, voices);
        const isHeard = said?.every(({ voice, words }) => has(voice, words));
        if (!isHeard && !isOwnWords(line)) unheard.add(`${line.say} ${JSON.stringify(said)}`);
      }
    }
    expect([...unheard]).toEqual([]);
    database.close();
  });
});
