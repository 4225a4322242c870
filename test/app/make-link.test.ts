import fc from 'fast-check';
import { expect, onTestFinished, test } from 'vitest';
import { linkOfCounts, makeCountsLink, makeLink } from '../../src/app/make-link.ts';
import { joinToken } from '../../src/core/screens/join.ts';
import { sharedVacancy } from '../../src/core/shared-link.ts';
import { languageHint } from '../../src/core/start-hint.ts';
import { startLinkId } from '../../src/core/start-link.ts';
import { knowledge, makeTestApp } from '../support/test-app.ts';

async function open() {
  const { app, store, database } = await makeTestApp({ vacancies: false });
  onTestFinished(() => database.close());
  return { store, database, making: { store, now: app.now, newId: app.advisor.newId } };
}

test('an id is seven letters that can be typed, and looks like nothing else that a start carries', async () => {
  const { making } = await open();
  for (let n = 0; n < 300; n++) {
    const { id } = await makeLink(making, { name: 'x' });
    expect(id).toMatch(/^[2-9bcdfghjkmnpqrstvwxz]{7}$/);
    expect(startLinkId(id)).toBe(id);
    expect([sharedVacancy(id), joinToken(id), languageHint(id, knowledge.languages)]).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
  }
});

test('no language, no job passed on and no link that joins is taken for a start link', () => {
  const others = [
    'sv',
    'so',
    'AR',
    'v-sample0003',
    'v-abcdefghij',
    'join_abc',
    'kista-1',
    '',
    'kbt7x2',
    'kbt7x2l',
  ];
  for (const other of others) expect(startLinkId(other)).toBeUndefined();
  expect(startLinkId(undefined)).toBeUndefined();
  expect(startLinkId('KBT7X2M')).toBe('kbt7x2m');
  fc.assert(fc.property(fc.string(), (any) => [undefined, any.toLowerCase()].includes(startLinkId(any))));
});

test('where an id is taken another is drawn', async () => {
  const { making } = await open();
  const drawn = ['same', 'same', 'other'];
  const once = { ...making, newId: () => drawn.shift() ?? 'more' };
  const first = await makeLink(once, { name: 'x' });
  const second = await makeLink(once, { name: 'y' });
  expect(second.id).not.toBe(first.id);
  expect(drawn).toEqual([]);
});

test('the counts link opens the counts of one link; only its hash is stored, and a new one closes it', async () => {
  const { making, store, database } = await open();
  const link = await makeLink(making, { name: '  Ett\n namn ' });
  const { id } = link;
  const secret = (await makeCountsLink(making, link)) ?? '';
  expect(await linkOfCounts(store, secret)).toMatchObject({ id, name: 'Ett namn', hasCountsLink: true });
  expect(JSON.stringify(await database.db.all('select * from start_link'))).not.toContain(secret);
  const next = (await makeCountsLink(making, link)) ?? '';
  expect(await linkOfCounts(store, secret)).toBeUndefined();
  expect(await linkOfCounts(store, next)).toMatchObject({ id });
  expect(await makeCountsLink(making, { ...link, id: 'zzzzzz9' })).toBeUndefined();
});
