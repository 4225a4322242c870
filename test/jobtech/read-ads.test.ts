import { describe, expect, it } from 'vitest';
import { readAds } from '../../src/jobtech/read-ads.ts';
import { all, chunks } from '../support/ad.ts';

const ads = [{ id: '1', headline: 'Å "citat" } ] \\' }, { id: '2', list: [{ a: [] }] }, { id: '3' }];
const records = ads.map((record) => ({ record }));
const array = JSON.stringify(ads);
const lines = ads.map((one) => JSON.stringify(one)).join('\n');

describe('a stream of ads', () => {
  it.each([
    ['lines', lines],
    ['lines with a last line end', `${lines}\r\n`],
    ['an array', array],
    ['an array over several lines', JSON.stringify(ads, null, 2)],
  ])('is read as %s, wherever its pieces are cut', async (_, body) => {
    for (let at = 0; at <= body.length; at++) {
      expect(await all(readAds(chunks(body.slice(0, at), body.slice(at)))), `cut at ${at}`).toEqual(records);
    }
    expect(await all(readAds(chunks(...body)))).toEqual(records);
  });

  it('that is an array and breaks off anywhere gives every whole ad, and says so', async () => {
    for (let at = 1; at < array.length; at++) {
      const read = await all(readAds(chunks(array.slice(0, at))));
      const whole = ads.filter((_, index) => at >= JSON.stringify(ads.slice(0, index + 1)).length - 1).length;
      expect(read, `broken at ${at}`).toEqual([...records.slice(0, whole), { broken: whole }]);
    }
  });

  it('of lines that breaks off inside an ad gives every whole ad, and says so', async () => {
    let start = 0;
    for (const [whole, one] of ads.entries()) {
      const length = JSON.stringify(one).length;
      for (let at = start + 1; at < start + length; at++) {
        const read = await all(readAds(chunks(lines.slice(0, at))));
        expect(read, `broken at ${at}`).toEqual([...records.slice(0, whole), { broken: whole }]);
      }
      start += length + 1;
    }
  });

  it('with an empty array is whole', async () => {
    expect(await all(readAds(chunks('[', ']')))).toEqual([]);
  });

  it.each(['', '  \n', '<html>Error</html>'])(
    'that holds neither ads nor an empty array is broken: "%s"',
    async (body) => {
      expect(await all(readAds(chunks(body)))).toEqual([{ broken: 0 }]);
    },
  );

  it('goes on after a record that is balanced but not JSON', async () => {
    expect(await all(readAds(chunks('{nonsense}\n{"id":"1"}')))).toEqual([
      { record: undefined },
      { record: { id: '1' } },
    ]);
  });
});
