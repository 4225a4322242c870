import fc from 'fast-check';
import { expect, test } from 'vitest';
import { clipNumber, readClips, writeClips } from '../../src/voice/clips.ts';

const packet = fc.uint8Array({ minLength: 1, maxLength: 300 });
const recordings = fc.dictionary(
  fc.string({ minLength: 1 }),
  fc.array(packet, { minLength: 1, maxLength: 5 }),
);

test('what was written is read again, and nothing else is found', () => {
  fc.assert(
    fc.property(recordings, fc.string(), (made, other) => {
      const read = readClips(writeClips(new Map(Object.entries(made))));
      for (const [words, packets] of Object.entries(made)) expect(read(words)).toEqual(packets);
      if (!Object.keys(made).some((words) => clipNumber(words) === clipNumber(other)))
        expect(read(other)).toBeUndefined();
    }),
    { numRuns: 100 },
  );
});

test('the order in which they come changes nothing', () => {
  const made: [string, Uint8Array[]][] = [...'höra'].map((sign, at) => [sign, [Uint8Array.of(at)]]);
  expect(writeClips(new Map(made))).toEqual(writeClips(new Map(made.toReversed())));
});

test('a file that is cut off is told from one without the words', () => {
  const whole = writeClips(new Map([['a', [new Uint8Array(50)]]]));
  expect(() => readClips(whole.subarray(0, 30))('a')).toThrow(RangeError);
});
