import { expect, test } from 'vitest';
import { makePace } from '../../src/telegram/pace.ts';

function clocked() {
  let at = 0;
  const pace = makePace(() => at);
  return { pace, pass: (ms: number) => (at += ms) };
}

test('a few messages go at once, then thirty a second at most over all chats', () => {
  const { pace } = clocked();
  const waits = Array.from({ length: 120 }, (_, chat) => pace.take(chat, 5000));
  expect(waits.filter((wait) => wait === 0).length).toBeLessThanOrEqual(30);
  for (let second = 0; second < 3; second++) {
    const within = waits.filter((wait) => wait > second * 1000 && wait <= (second + 1) * 1000);
    expect(within.length).toBeLessThanOrEqual(30);
  }
  expect(waits).toEqual(waits.toSorted((a, b) => a - b));
});

test('tidying up gives way long before screens have to wait', () => {
  const { pace, pass } = clocked();
  expect(pace.mayTidy(1)).toBe(true);
  for (let n = 0; n < 12; n++) expect(pace.take(n, 5000)).toBe(0);
  expect(pace.mayTidy(1)).toBe(false);
  expect(pace.take(1, 5000)).toBe(0);
  pass(1000);
  expect(pace.mayTidy(1)).toBe(true);
});

test('nothing goes to a chat that Telegram has refused before it may, and others go on', () => {
  const { pace, pass } = clocked();
  pace.refused(1, 3);
  expect(pace.mayTidy(1)).toBe(false);
  expect(pace.take(1, 5000)).toBeGreaterThan(3000);
  expect(pace.take(2, 5000)).toBeLessThan(100);
  pass(3200);
  expect(pace.take(1, 5000)).toBe(0);
});

test('whoever would wait too long takes no place from the others', () => {
  const { pace } = clocked();
  pace.refused(1, 60);
  for (let n = 0; n < 200; n++) expect(pace.take(1, 5000)).toBeGreaterThan(5000);
  expect(pace.take(2, 5000)).toBeLessThan(100);
});
