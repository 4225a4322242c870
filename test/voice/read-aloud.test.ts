import { readFileSync } from 'node:fs';
import { OggOpusDecoder } from 'ogg-opus-decoder';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Text } from '../../src/core/screen.ts';
import { readKnowledge } from '../../src/knowledge.ts';
import { packetSeconds, readClips, writeClips } from '../../src/voice/clips.ts';
import { makeReadAloud } from '../../src/voice/read-aloud.ts';
import { content } from '../support/test-app.ts';

const knowledge = readKnowledge(content);
const recordings = (voice: string) =>
  readFileSync(new URL(`../../voices/voice-${voice}.clips`, import.meta.url));
const readAloud = makeReadAloud(knowledge.voices, async (voice) => recordings(voice));

/** How long a voice message is, and how loud at its loudest: played by a decoder of its own. */
async function play(message: Uint8Array | undefined) {
  const decoder = new OggOpusDecoder();
  await decoder.ready;
  const { channelData, samplesDecoded, sampleRate, errors } = await decoder.decodeFile(
    message ?? new Uint8Array(),
  );
  decoder.free();
  expect(errors).toEqual([]);
  const loudest = (channelData[0] ?? new Float32Array()).reduce(
    (most, sample) => Math.max(most, Math.abs(sample)),
    0,
  );
  return { seconds: samplesDecoded / sampleRate, loudest };
}

const question: Text = { say: 'q-work' };
const employer: Text = { say: 'card-employer', args: { employer: { text: 'Hemtjänst AB' } } };
let long: number;
beforeAll(async () => {
  long = (await play(await readAloud('en', [question]))).seconds;
});

describe('a voice message', () => {
  test('is Opus in Ogg that any player plays, with sound in it', async () => {
    const message = await readAloud('en', [question]);
    expect(new TextDecoder().decode(message?.subarray(0, 4))).toBe('OggS');
    const { seconds, loudest } = await play(message);
    expect(seconds).toBeGreaterThan(1);
    expect(seconds).toBeLessThan(6);
    expect(loudest).toBeGreaterThan(0.1);
  });

  test('says one sentence after the other, with a pause after each', async () => {
    const clips = readClips(recordings('en'));
    const packets = ['What work are you looking for?', 'Full time', '…', '…'].map(
      (words) => clips(words)?.length ?? 0,
    );
    const { seconds } = await play(await readAloud('en', [question, { say: 'card-full-time' }]));
    expect(seconds).toBeCloseTo(packets.reduce((sum, count) => sum + count, 0) * packetSeconds, 1);
  });

  test('says names of places with the Swedish voice, and amounts by their parts', async () => {
    const home: Text = {
      say: 'reason-money-more',
      args: { amount: { sek: 2300 }, home: { municipality: '0181' }, year: { year: 2026 } },
    };
    expect((await play(await readAloud('en', [home]))).seconds).toBeGreaterThan(5);
  });

  test('leaves a sentence out whole where a part of it cannot be said, and says that there is more', async () => {
    const { seconds } = await play(await readAloud('en', [question, employer]));
    const rest = await play(await readAloud('en', [{ say: 'listen-rest' }]));
    expect(seconds).toBeCloseTo(long + rest.seconds, 1);
  });

  test('leaves a sentence out whole where one of its recordings is missing', async () => {
    const all = readClips(recordings('en'));
    const kept = ['What work are you looking for?', 'Apply by', '5', 'The rest is in the text.', '…'];
    const some = writeClips(new Map(kept.map((words) => [words, all(words) ?? []])));
    const lacking = makeReadAloud(knowledge.voices, async () => some);
    const until: Text = { say: 'card-until', args: { date: { date: '2026-12-05' } } };
    const rest: Text = { say: 'listen-rest' };
    const seconds = async (...lines: readonly Text[]) => (await play(await lacking('en', lines))).seconds;
    expect(await seconds(question, until)).toBe(await seconds(question, rest));
    expect(await lacking('en', [until])).toBeUndefined();
  });

  test('is none where nothing can be said, the language has no voice, or the recordings are missing', async () => {
    expect(await readAloud('en', [employer])).toBeUndefined();
    expect(await readAloud('th', [question])).toBeUndefined();
    const lost = makeReadAloud(knowledge.voices, async () => undefined);
    const broken = makeReadAloud(knowledge.voices, () => Promise.reject(new Error('no such file')));
    expect(await lost('en', [question])).toBeUndefined();
    expect(await broken('en', [question])).toBeUndefined();
  });
});
