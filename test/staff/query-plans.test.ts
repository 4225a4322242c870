import { createClient, type InStatement } from '@libsql/client';
import { expect, it } from 'vitest';
import { overClient } from '../../src/store/database.ts';
import { openConsole, putAds, storuman } from '../support/console.ts';

/** An embedded database that writes down what it is asked. */
function openWatched() {
  const client = createClient({ url: ':memory:' });
  const asked = new Set<string>();
  const note = (statement: InStatement | [string, unknown?]) => {
    asked.add(
      typeof statement === 'string' ? statement : Array.isArray(statement) ? statement[0] : statement.sql,
    );
  };
  const { execute, batch } = client;
  client.execute = ((statement: InStatement, args?: never) => {
    note(statement);
    return execute.call(client, statement as never, args as never);
  }) as typeof client.execute;
  client.batch = (statements, mode) => {
    for (const statement of statements) note(statement);
    return batch.call(client, statements, mode);
  };
  return {
    database: overClient(client),
    /** What was asked since it was last asked for. */
    take: () => {
      const all = [...asked];
      asked.clear();
      return all;
    },
    plan: async (sql: string) => {
      const { rows } = await execute.call(
        client,
        `explain query plan ${sql}`,
        Array(500).fill(null) as never,
      );
      return rows.map(({ detail }) => String(detail));
    },
  };
}

const draft = 'draft-of-the-day';
const good = {
  headline: 'Kock',
  occupation: 'Kock, storhushåll',
  lastDay: '2026-12-20',
  url: 'https://storuman.example.se/1',
  employment: 'permanent',
};

it('no statement of the console goes through a table without an index', async () => {
  const { database, take, plan } = openWatched();
  const { clerk, store } = await openConsole({ database });
  await putAds(store, [{ sourceId: '1' }, { sourceId: '2' }]);
  take();
  await clerk('/today');
  await clerk('/ads/1');
  await clerk('/ads/1', { moversWelcome: 'yes' });
  await clerk('/ads/1/preview');
  await clerk('/openings/new');
  await clerk('/openings/save', { draft, headline: 'Kock' });
  await clerk(`/openings/drafts/${draft}`);
  await clerk('/openings/new', { draft, ...good });
  for (const show of ['open', 'closed', 'drafts']) await clerk(`/openings?show=${show}`);
  await clerk(`/openings/${draft}`);
  await clerk(`/openings/${draft}`, { ...good, headline: 'Kock till skolan' });
  await clerk(`/openings/${draft}/renewed`, { lastDay: '2027-01-20' });
  await clerk(`/openings/${draft}/filled`, {});
  const csv = `Rubrik;Yrke;Sista ansökningsdag;Anställningsform;Länk\nKock;Kock, storhushåll;2026-12-20;Tillsvidare;https://a.example.se/1`;
  const { to } = await clerk('/openings/file', { file: new File([csv], 'jobb.csv') });
  await clerk(to.replace('/staff', ''));
  await clerk(to.replace('/staff', ''), {});
  await clerk('/openings/feeds', { url: 'https://jobb.example.se/rss' });
  await clerk('/openings/feeds');
  const [feed] = await store.listFeeds(storuman);
  await clerk(`/openings/feeds/${feed?.id}/stop`, {});
  await store.sweepDrafts(0);
  const statements = take().filter((sql) => /^\s*(?:select|with|insert|update|delete)\b/i.test(sql));
  expect(statements.length).toBeGreaterThan(30);
  expect(await scansIn('select * from opening where state = ?'), 'it would be noticed').toHaveLength(1);
  expect((await Promise.all(statements.map(scansIn))).flat()).toEqual([]);

  /** Steps that read a whole table; what the statement itself makes on the way is none. */
  async function scansIn(sql: string): Promise<readonly string[]> {
    const steps = await plan(sql);
    return steps
      .filter((step) =>
        /^SCAN (?!.*\bUSING\b)(?!.*\bVIRTUAL TABLE\b)(?!theirs|one\b|told|CONSTANT|\()/.test(step),
      )
      .map((step) => `${step}: ${sql}`);
  }
});

it('the lists are found by the indexes that were made for them', async () => {
  const { database, take, plan } = openWatched();
  const { clerk } = await openConsole({ database });
  take();
  for (const path of ['/today', '/openings', '/openings?show=drafts', '/openings/new']) await clerk(path);
  const steps = (await Promise.all(take().map(plan))).flat().join('\n');
  for (const name of ['ad_place', 'ad_organisation', 'opening_jobs', 'opening_words', 'opening_draft_page'])
    expect(steps).toContain(`INDEX ${name} `);
  // What is sorted by an index is not sorted again.
  const sorted = await Promise.all(['/openings', '/openings?show=drafts'].map(sortsOf));
  expect(sorted.flat()).toEqual([]);

  async function sortsOf(path: string) {
    take();
    await clerk(path);
    const plans = await Promise.all(take().map(plan));
    return plans.flat().filter((step) => step.includes('USE TEMP B-TREE FOR ORDER BY'));
  }
});
