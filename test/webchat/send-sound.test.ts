import { expect, test } from 'vitest';
import { sendSound } from '../../src/webchat/send-sound.ts';

const sound = Uint8Array.from({ length: 10 }, (_, at) => at);
const ask = async (range?: string) => {
  const response = sendSound(sound, range);
  const bytes = new Uint8Array(await response.arrayBuffer());
  return [response.status, response.headers.get('Content-Range'), [...bytes]] as const;
};
const all = [...sound];

test('a sound is sent whole, or the part that a player asks for', async () => {
  expect(await ask()).toEqual([200, null, all]);
  expect(await ask('bytes=0-1')).toEqual([206, 'bytes 0-1/10', [0, 1]]);
  expect(await ask('bytes=8-')).toEqual([206, 'bytes 8-9/10', [8, 9]]);
  expect(await ask('bytes=-3')).toEqual([206, 'bytes 7-9/10', [7, 8, 9]]);
  expect(await ask('bytes=4-99')).toEqual([206, 'bytes 4-9/10', [4, 5, 6, 7, 8, 9]]);
  expect(await ask('bytes=-99')).toEqual([206, 'bytes 0-9/10', all]);
});

test('a part that is not there is refused, and what is no range is passed over', async () => {
  expect(await ask('bytes=10-')).toEqual([416, 'bytes */10', []]);
  for (const odd of ['bytes=-', 'bytes=0-1,4-5', 'lines=1-2', '']) expect((await ask(odd))[0]).toBe(200);
});
