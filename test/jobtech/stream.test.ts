import { describe, expect, it, onTestFinished } from 'vitest';
import {
  jobStream,
  StreamBroken,
  StreamRefused,
  StreamUnreachable,
  TooManyRequests,
} from '../../src/jobtech/stream.ts';
import { ad } from '../support/ad.ts';
import { fakeJobstream } from '../support/fake-jobstream.ts';
import { freePort } from '../support/free-port.ts';

/** The fake over real HTTP, on a clock that moves a minute with each request. */
async function start() {
  let at = Date.parse('2026-11-24T08:00:00Z');
  let lot = 0;
  const pick = (below: number) => {
    lot = (lot * 31 + 7) % 10_007;
    return lot % below;
  };
  const stream = fakeJobstream({ now: () => at, pick });
  for (let n = 0; n < 20; n++) stream.publish(String(100 + n), ad({ headline: `Å ${n} “så”` }));
  const { url, close } = await stream.listen();
  onTestFinished(close);
  const open = (silence?: number) => {
    at += 60_000;
    return jobStream({ url: `${url}/`, ...(silence ? { silence } : {}) });
  };
  return { stream, open, now: () => at };
}

/** What came, and how it ended. */
async function drain(body: AsyncIterable<string>): Promise<{ text: string; error?: unknown }> {
  let text = '';
  try {
    for await (const piece of body) text += piece;
    return { text };
  } catch (error) {
    return { text, error };
  }
}

describe('JobStream', () => {
  it('gives a snapshot as it comes, letters whole however they are cut', async () => {
    const { open } = await start();
    const { text, error } = await drain(await open().openSnapshot());
    expect(error).toBeUndefined();
    const headlines = text
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line).headline);
    expect(headlines).toEqual(Array.from({ length: 20 }, (_, n) => `Å ${n} “så”`));
  });

  it('is asked for a window in UTC, without an end when that is now', async () => {
    const { open, stream } = await start();
    const after = Date.parse('2026-11-24T05:59:58.900Z');
    await drain(await open().openWindow({ after }));
    await drain(await open().openWindow({ after, before: after + 3_600_000 }));
    expect(stream.asked).toMatchObject([
      { after: '2026-11-24T05:59:58' },
      { after: '2026-11-24T05:59:58', before: '2026-11-24T06:59:58' },
    ]);
    expect(stream.asked[0]).not.toHaveProperty('before');
  });

  it('that breaks off gives all that came, then says so', async () => {
    const { open, stream } = await start();
    stream.faults.push({ kind: 'cut', at: 0.6 });
    const { text, error } = await drain(await open().openSnapshot());
    expect(text.split('\n').length).toBeGreaterThan(5);
    expect(error).toBeInstanceOf(StreamBroken);
  });

  it('that falls silent is given up, before the first word and after it', async () => {
    const { open, stream } = await start();
    stream.faults.push({ kind: 'silent' });
    const { text, error } = await drain(await open(50).openSnapshot());
    expect(text.trim().split('\n')).toHaveLength(20);
    expect(error).toBeInstanceOf(StreamBroken);
    const never: typeof fetch = () => new Promise(() => {});
    const mute = jobStream({ url: 'http://127.0.0.1', fetch: never, silence: 1 });
    await expect(mute.openSnapshot()).rejects.toThrow(StreamUnreachable);
  });

  it('that wants to be left alone says for how long: in seconds, by a date, or not at all', async () => {
    const { open, stream } = await start();
    const waits = ['90', new Date(Date.now() + 600_000).toUTCString(), undefined, 'soon'];
    for (const retryAfter of waits)
      stream.faults.push({ kind: 'too_many', ...(retryAfter ? { retryAfter } : {}) });
    const found: (number | undefined)[] = [];
    for (const _ of waits) {
      const error: unknown = await open()
        .openSnapshot()
        .catch((reason: unknown) => reason);
      expect(error).toBeInstanceOf(TooManyRequests);
      found.push((error as TooManyRequests).retryAfter);
    }
    expect(found[0]).toBe(90_000);
    expect(found[1]).toBeGreaterThan(500_000);
    expect(found.slice(2)).toEqual([undefined, undefined]);
  });

  it('that fails is told apart from one that is not there', async () => {
    const { open, stream } = await start();
    stream.faults.push({ kind: 'status', status: 500 }, { kind: 'reset' });
    await expect(open().openSnapshot()).rejects.toThrow(StreamRefused);
    await expect(open().openSnapshot()).rejects.toThrow(StreamUnreachable);
    const nowhere = jobStream({ url: `http://127.0.0.1:${await freePort()}` });
    await expect(nowhere.openSnapshot()).rejects.toThrow(StreamUnreachable);
  });
});
