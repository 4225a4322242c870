import { createClient, type InStatement } from '@libsql/client';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { addStaff, openSession } from '../../src/app/sign-in.ts';
import { migrationsFolder } from '../../src/content.ts';
import { overClient } from '../../src/store/database.ts';
import { migrateDatabase } from '../../src/store/open-embedded.ts';
import { createSealer } from '../../src/store/sealing.ts';
import { createSigner } from '../../src/store/signing.ts';
import { createStore } from '../../src/store/store.ts';
import { testKey, testNow, wireAt } from '../support/test-app.ts';
import { setReachStage, town } from './reach-stage.ts';

/** A database that remembers the statements it was asked. */
async function openRecording() {
  const client = createClient({ url: ':memory:' });
  const asked: InStatement[] = [];
  const recording = new Proxy(client, {
    get(target, name) {
      if (name === 'execute')
        return (statement: InStatement) => {
          asked.push(statement);
          return target.execute(statement);
        };
      if (name === 'batch')
        return (statements: InStatement[], mode?: 'read' | 'write') => {
          asked.push(...statements);
          return target.batch(statements, mode);
        };
      const value: unknown = Reflect.get(target, name);
      return typeof value === 'function' ? value.bind(target) : value;
    },
  });
  return { client, asked, database: overClient(recording) };
}

const { client, asked, database } = await openRecording();
let ask: (method: 'GET' | 'POST', path: string, body?: Record<string, string>) => Promise<Response>;
let campaigns: Record<'draft' | 'running', string>;

beforeAll(async () => {
  await migrateDatabase(database, migrationsFolder);
  const store = createStore(database, await createSealer({ key: testKey }));
  const app = wireAt(store, testNow);
  const jobs = await setReachStage({ store, database });
  await store.addSister({ origin: '0127', destination: town, since: '2026-11-01' });
  const work = {
    ...{ store, signer: await createSigner({ key: testKey }) },
    ...{ now: app.now, newId: app.advisor.newId },
  };
  const { staff } = await addStaff(work, { role: 'municipality', municipality: town, name: 'Clerk' });
  const cookie = `landa-staff=${await openSession(work, staff, 'link')}`;
  campaigns = { draft: 'draft-1', running: 'running-1' };
  for (const [state, id] of Object.entries(campaigns))
    await store.addCampaign({
      ...{ id, municipality: town, vacancyIds: jobs.slice(0, 2), createdAt: app.now() },
      state: state as 'draft' | 'running',
    });
  ask = async (method, path, body) =>
    app.server.request(`http://localhost/staff/${path}`, {
      method,
      headers: { cookie, origin: 'http://localhost' },
      ...(body ? { body: new URLSearchParams(body) } : {}),
    });
});
afterAll(() => database.close());

/** Lists that are made while a statement runs, and are as long as what was asked for. */
const made = /^SCAN (json_each|asked|days|\d* ?CONSTANT ROWS?)\b/i;

/** How each statement is carried out that this request asked. */
async function plansOf(request: () => Promise<Response>): Promise<readonly (readonly [string, string])[]> {
  asked.length = 0;
  const answer = await request();
  expect(answer.status).toBeLessThan(400);
  const plans: [string, string][] = [];
  for (const statement of [...asked]) {
    const { sql, args = [] } = typeof statement === 'string' ? { sql: statement } : statement;
    if (!/^\s*(select|with|update|delete|insert)/i.test(sql)) continue;
    const { rows } = await client.execute({ sql: `explain query plan ${sql}`, args });
    for (const { detail } of rows) plans.push([String(detail), sql]);
  }
  expect(plans.length).toBeGreaterThan(0);
  return plans;
}

describe('no page looks through a whole table', () => {
  it.each([
    'campaigns',
    'campaigns/new',
    'campaigns/draft-1',
    'campaigns/draft-1?ask=send&look=ar',
    'campaigns/running-1',
    'demand?group=5330',
    'sister?group=5330',
    'town',
    'keys',
  ])('%s', async (path) => {
    const plans = await plansOf(() => ask('GET', path));
    expect(plans.filter(([plan]) => plan.startsWith('SCAN') && !made.test(plan))).toEqual([]);
  });

  it.each([
    ['campaigns/new', { step: 'list', group: '5330' }],
    ['campaigns/new', { step: 'more.2026-11-10.v000007010' }],
    ['campaigns/new', { step: 'draft', vacancies: 'v000007001', words: 'Hej' }],
    ['town', { step: 'save', statedOn: '2026-11-24', words: 'Hej' }],
    ['sister', { origin: '0180' }],
    ['sister/0180/remove', {}],
    ['keys', { name: 'Reachmee', scopes: 'openings:read' }],
    ['campaigns/running-1/stop', {}],
    ['campaigns/draft-1/send', {}],
  ] as const)('a form sent to %s', async (path, body) => {
    const plans = await plansOf(() => ask('POST', path, body));
    expect(plans.filter(([plan]) => plan.startsWith('SCAN') && !made.test(plan))).toEqual([]);
  });
});
