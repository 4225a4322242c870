import { expect, onTestFinished, test } from 'vitest';
import { tidyOpenings } from '../../src/app/tidy-openings.ts';
import { makeTestApp, testNow } from '../support/test-app.ts';

const at = Date.parse(testNow);
const today = '2026-11-24';

async function open() {
  const made = await makeTestApp();
  onTestFinished(made.database.close);
  const [first, second] = made.vacancies;
  if (!first || !second) throw new Error('two vacancies are needed');
  const keep = (vacancyId: string, textHash: string, parts: readonly string[], locale = 'so') =>
    made.store.keepTranslation({ textHash, locale, vacancyId, parts, at });
  return { ...made, first, second, keep };
}

test('it is found by its text and language, and what was kept first stays', async () => {
  const { store, first, keep } = await open();
  await keep(first.id, 'h', ['a', 'b']);
  await keep(first.id, 'h', ['c']);
  await keep(first.id, 'h', ['d'], 'fa');
  expect(await store.keptTranslation('h', 'so')).toEqual(['a', 'b']);
  expect(await store.keptTranslation('h', 'fa')).toEqual(['d']);
  expect(await store.keptTranslation('h', 'tr')).toBeUndefined();
});

test('a failure is remembered until it is too old or translated, and never shown', async () => {
  const { store, first, keep } = await open();
  const failure = { textHash: 'h', locale: 'so', vacancyId: first.id };
  const failed = (after: number, locale = 'so') => store.failedSince('h', locale, after);
  expect(await failed(0)).toBe(false);
  await store.keepFailure({ ...failure, at });
  expect(await store.keptTranslation('h', 'so')).toBeUndefined();
  expect([await failed(at - 1), await failed(at), await failed(0, 'fa')]).toEqual([true, false, false]);
  await store.keepFailure({ ...failure, at: at + 9 });
  expect(await failed(at + 8)).toBe(true);
  await keep(first.id, 'h', ['a']);
  await store.keepFailure({ ...failure, at: at + 20 });
  expect(await failed(0)).toBe(false);
  expect(await store.keptTranslation('h', 'so')).toEqual(['a']);
});

test('it goes with its ad: withdrawn or past its day; that of an open one stays', async () => {
  const { store, first, second, keep } = await open();
  await keep(first.id, 'h1', ['a']);
  await keep(second.id, 'h2', ['b']);
  await store.remove('jobtech', [first.sourceId], at);
  await tidyOpenings(store, at);
  expect(await store.keptTranslation('h1', 'so')).toBeUndefined();
  expect(await store.keptTranslation('h2', 'so')).toEqual(['b']);
  await tidyOpenings(store, at + 400 * 86_400_000);
  expect(await store.keptTranslation('h2', 'so')).toBeUndefined();
});

test('twenty at once are counted one by one, each day anew, and nought means never', async () => {
  const { store } = await open();
  const claim = () => store.claimTranslation(today, 7);
  const claimed = await Promise.all(Array.from({ length: 20 }, claim));
  expect(claimed.filter(Boolean)).toHaveLength(7);
  expect(await store.claimTranslation('2026-11-25', 7)).toBe(true);
  expect(await store.claimTranslation('2026-11-26', 0)).toBe(false);
});
