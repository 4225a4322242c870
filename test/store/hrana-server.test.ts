import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createClient } from '@libsql/client/http';
import { expect, onTestFinished, test } from 'vitest';
import { startHranaServer } from '../../scripts/hrana-server.ts';

async function start(options: Parameters<typeof startHranaServer>[0] = {}) {
  const server = await startHranaServer(options);
  onTestFinished(server.close);
  const client = createClient({ url: server.url, ...options });
  await client.execute(
    'create table if not exists one (a text primary key not null, b integer, c blob, d real)',
  );
  server.reset();
  return {
    server,
    client,
    count: async () => (await client.execute('select count(*) from one')).rows[0]?.[0],
  };
}

test('values come back as they went', async () => {
  const { client } = await start();
  const values = ['å\u0000 سلام', 2 ** 53 - 1, Uint8Array.of(0, 255).buffer, 0.1];
  await client.execute({ sql: 'insert into one values (?, ?, ?, ?)', args: values });
  await client.execute({ sql: 'insert into one values (:a, -5, null, :d)', args: { a: '', d: 1e300 } });
  const { rows } = await client.execute('select * from one order by b desc');
  expect(rows.map((row) => Object.values(row))).toEqual([values, ['', -5, null, 1e300]]);
});

test('a batch that breaks a rule leaves nothing, and says so as a real server does', async () => {
  const { client, server, count } = await start();
  const broken = client.batch(["insert into one (a) values ('x')", 'insert into one (a) values (null)']);
  await expect(broken).rejects.toMatchObject({ code: 'SQLITE_CONSTRAINT' });
  await expect(client.execute('selec 1')).rejects.toMatchObject({ code: 'SQL_PARSE_ERROR' });
  await expect(client.execute('select 1; select 2')).rejects.toMatchObject({ code: 'SQL_MANY_STATEMENTS' });
  expect(await count()).toBe(0);
  expect(server.requests[0]).toMatchObject({ statements: 2 });
  expect(server.requests).toHaveLength(4);
});

test('who comes during a transaction waits for its end', async () => {
  const { client, count } = await start();
  const transaction = await client.transaction('write');
  await transaction.execute("insert into one (a) values ('x')");
  const seen = count();
  await transaction.execute("insert into one (a) values ('y')");
  await transaction.commit();
  expect(await seen).toBe(2);
});

test('a transaction that was left alone is rolled back, and the next one goes on', async () => {
  const { client, count } = await start({ idleMs: 50 });
  const transaction = await client.transaction('write');
  await transaction.execute("insert into one (a) values ('x')");
  await client.execute("insert into one (a) values ('y')");
  expect(await count()).toBe(1);
  await expect(transaction.commit()).rejects.toThrow('baton');
});

test('a file is shared with whoever opens it next, and opens with the right token only', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'landa-hrana-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const file = join(folder, 'landa.db');
  const first = await startHranaServer({ file });
  await createClient({ url: first.url }).executeMultiple(
    "create table one (a); insert into one values ('x');",
  );
  await first.close();
  const { client, server, count } = await start({ file, authToken: 'right' });
  expect(await count()).toBe(1);
  for (const pragma of ['foreign_keys', 'secure_delete'])
    expect((await client.execute(`pragma ${pragma}`)).rows[0]?.[0]).toBe(1);
  expect((await client.execute('pragma journal_mode')).rows[0]?.[0]).toBe('wal');
  const wrong = createClient({ url: server.url, authToken: 'wrong' });
  await expect(wrong.execute('select 1')).rejects.toThrow('token');
});

test.each(['reset_before', 'reset_after', 'status_500'] as const)(
  '%s can be had on demand',
  async (fault) => {
    const { client, server, count } = await start();
    server.fail(fault, /insert/);
    expect(await count()).toBe(0);
    await expect(client.execute("insert into one (a) values ('x')")).rejects.toThrow();
    expect(await count()).toBe(fault === 'reset_after' ? 1 : 0);
  },
);
