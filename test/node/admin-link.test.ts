import { expect, onTestFinished, test, vi } from 'vitest';
import { admin } from '../../src/node/admin.ts';
import { consent } from '../store/open-store.ts';
import { addLinks, reach } from '../support/start-links.ts';
import { makeTestApp } from '../support/test-app.ts';

async function open(config = { PUBLIC_URL: 'https://landa.example.se' } as object) {
  const { current, store, database, setClock } = await makeTestApp({ vacancies: false, config });
  onTestFinished(() => database.close());
  const run = async (...words: readonly string[]) => {
    const said: string[] = [];
    const log = vi.spyOn(console, 'log').mockImplementation((text) => said.push(String(text)));
    const error = vi.spyOn(console, 'error').mockImplementation((text) => said.push(String(text)));
    const table = vi.spyOn(console, 'table').mockImplementation((rows) => said.push(JSON.stringify(rows)));
    const code = await admin(words, current()).finally(() => {
      for (const spy of [log, error, table]) spy.mockRestore();
    });
    return { code, said: said.join('\n') };
  };
  const arrive = async (link: string, people: number, from = 0) => {
    for (let n = from; n < from + people; n++)
      await store.commit({
        ...consent,
        personId: `person-${n}`,
        address: { channel: 'telegram', id: String(n) },
        ...reach(link, 'arrived'),
      });
  };
  return { store, run, setClock, arrive };
}

test('a link is made with what it hints at, listed, and revoked once', async () => {
  const { run, store } = await open();
  const made = await run(
    ...['link', 'add', '--name', 'Kontoret i  Kista', '--language', 'ar', '--occupation', 'vårdbiträde'],
    ...['--home', 'Botkyrka', '--municipality', '2083', '--json'],
  );
  const link = JSON.parse(made.said);
  expect(link).toMatchObject({
    name: 'Kontoret i Kista',
    locale: 'ar',
    occupationGroup: '5330',
    home: '0127',
    municipality: '2083',
    url: `https://landa.example.se/s/${link.id}`,
  });
  expect(await store.linkById(link.id)).toMatchObject({ name: 'Kontoret i Kista', home: '0127' });
  expect(JSON.parse((await run('link', 'list', '--json')).said)).toMatchObject([{ id: link.id }]);
  expect((await run('link', 'list')).said).toContain('"revoked":""');
  expect((await run('link', 'revoke', link.id)).code).toBe(0);
  expect((await run('link', 'revoke', link.id)).code).toBe(1);
  expect((await run('link', 'list')).said).toContain('"revoked":"2026-11-24"');
});

test('a name is enough, and says where it leads', async () => {
  const { run } = await open({});
  expect((await run('link', 'list')).said).toBe('There are no start links.');
  expect((await run('link', 'add', '--name', 'Torget')).said).toMatch(
    /^Made: ([2-9b-z]{7}) \(Torget\)\. Hand out \/s\/\1$/,
  );
});

test.each([
  [['add'], 'What is the link to be called?'],
  [['add', '--name', ' '], 'What is the link to be called?'],
  [['add', '--name', 'x', '--language', 'de'], 'A language is one of sv, '],
  [['add', '--name', 'x', '--occupation', '0000'], 'Which occupation? "0000" is none'],
  [['add', '--name', 'x', '--home', 'Lund och Umeå'], 'Which one'],
  [['add', '--name', 'x', '--municipality', 'Nowhere'], 'Which municipality?'],
  [['counts', 'zzzzzz9'], 'There is no link "zzzzzz9".'],
  [['counts'], 'There is no link "".'],
  [['remove'], 'add, list, revoke or counts?'],
])('link %j is not done: %s', async (words, said) => {
  const { run, store } = await open();
  const told = await run('link', ...words);
  expect(told).toMatchObject({ code: 1, said: expect.stringContaining(said) });
  expect(await store.listLinks()).toEqual([]);
});

test('counts are told only as they may be shown', async () => {
  const { run, store, arrive, setClock } = await open();
  await addLinks(store, { id: 'kbt7x2m' });
  await arrive('kbt7x2m', 9);
  expect((await run('link', 'counts', 'kbt7x2m')).said).toContain('No week is over yet.');
  setClock('2026-12-08T08:00:00Z');
  expect(JSON.parse((await run('link', 'counts', 'KBT7X2M', '--json')).said)).toEqual({
    id: 'kbt7x2m',
    links: 1,
    rows: [
      {
        from: '2026-11-23',
        to: '2026-11-29',
        cells: { arrived: 5, got_matches: 0, looked: 0, asked_how: 0, got_job: 0 },
      },
    ],
    open: { from: '2026-11-30', to: '2026-12-06' },
    totals: { arrived: 5, got_matches: 0, looked: 0, asked_how: 0, got_job: 0 },
  });
  const { said } = await run('link', 'counts', 'kbt7x2m', '--language', 'sv');
  expect(said).toContain('"Började":5,"Såg jobb som passar":"färre än 5"');
  expect(said).toContain('"Började":"färre än 5 hittills"');
  expect(said).not.toMatch(/\b[1-46-9]\b(?!-)(?!\d)/);
});

test('a slip in one command is told with the forms of that command, and no others', async () => {
  const { run } = await open();
  const { code, said } = await run('link', 'ad');
  expect(code).toBe(1);
  expect(said).toContain('add, list, revoke or counts?');
  expect(said).toContain('npm run admin -- link add');
  expect(said).not.toContain('npm run admin -- key');
  expect((await run('lnk')).said).toContain('npm run admin -- key');
  const added = await run('municipality', 'add', 'Storuman');
  expect(added.said).toContain('npm run admin -- invite municipality 2421');
});
