import { sql } from 'drizzle-orm';
import { describe, expect, it, onTestFinished } from 'vitest';
import type { Address, Input, Reply } from '../../src/app/ports.ts';
import { receiveUpdate } from '../../src/app/receive-update.ts';
import type { Button } from '../../src/core/screen.ts';
import { makeTestApp, testNow } from '../support/test-app.ts';

const web: Address = { channel: 'web', id: 'a-browser', lapsesAt: Date.parse(testNow) + 3_600_000 };
const telegram: Address = { channel: 'telegram', id: '700100' };

async function twoChats() {
  const made = await makeTestApp({ config: { PUBLIC_URL: 'https://landa.example.se' } });
  onTestFinished(() => made.database.close());
  let updateId = 0;
  const send = async (address: Address, input: Input, again = false): Promise<Reply> => {
    let told: Reply = { locale: '' };
    const update = { updateId: again ? updateId : ++updateId, address, input, isPrivate: true };
    await receiveUpdate(made.current().advisor, update, {
      tell: async (reply) => {
        told = reply;
        return { messageId: updateId };
      },
    });
    return told;
  };
  const tap = (address: Address, data: string, again = false) =>
    send(address, { kind: 'tap', tap: data, messageId: 1 }, again);
  const people = async () =>
    (await made.database.db.all<{ n: number }>(sql`select count(*) as n from person`))[0]?.n;
  const answers = async (address: Address) =>
    (await made.store.load(address, made.app.now()))?.session.answers;
  /** The link that Telegram offers, as the page it leads to is told of it. */
  const ask = async (from: Address): Promise<string> => {
    const reply = await tap(from, 'go.join');
    const url = urlsOf(reply.screen?.rows ?? [])[0] ?? '';
    return url.split('/').at(-1) ?? '';
  };
  return { ...made, send, tap, people, answers, ask };
}

function urlsOf(rows: readonly (readonly Button[])[]): readonly string[] {
  return rows.flat().flatMap(({ action }) => ('url' in action ? [action.url] : []));
}

describe('one conversation in Telegram and in a browser', () => {
  it('is made by a link that the person asked for, and only after a yes where it is opened', async () => {
    const { tap, send, ask, answers, people } = await twoChats();
    await tap(telegram, 'consent.sv.yes');
    await tap(telegram, 'a.work.5330');
    const token = await ask(telegram);
    const asked = await send(web, { kind: 'start', link: `join_${token}` });
    expect(asked.screen?.id).toBe('join_ask');
    expect(await answers(web)).toBeUndefined();
    const joined = await tap(web, `join.${token}.yes`);
    expect(joined.screen?.blocks[0]).toMatchObject({ kind: 'note', say: 'join-done' });
    expect(await answers(web)).toEqual({ work: ['5330'] });
    expect(await people()).toBe(1);
  });

  it('keeps what was answered in both; where both answered, the chat that gave the link counts', async () => {
    const { tap, ask, answers, people, store, app } = await twoChats();
    await tap(web, 'consent.sv.yes');
    await tap(web, 'a.work.5321');
    await tap(web, 'a.home.0127');
    await tap(web, 'save.sample0001');
    await tap(telegram, 'consent.so.yes');
    await tap(telegram, 'a.work.5330');
    await tap(telegram, 'save.sample0002');
    const token = await ask(telegram);
    await tap(web, `join.${token}.yes`);
    const expected = { work: ['5330'], home: ['0127'] };
    expect(await answers(web)).toEqual(expected);
    expect(await answers(telegram)).toEqual(expected);
    const person = await store.load(telegram, app.now());
    expect(person?.session.saved.map(({ id }) => id)).toEqual(['sample0001', 'sample0002']);
    expect(person?.session.locale).toBe('so');
    expect(await people()).toBe(1);
  });

  it('keeps the plan with its days, and the jobs applied for in either chat', async () => {
    const { tap, send, ask, store, app, database } = await twoChats();
    await tap(web, 'consent.sv.yes');
    await send(web, { kind: 'command', name: 'plan' });
    await tap(web, 'plan_on.months_3');
    await tap(web, 'plan_remind.on');
    await tap(web, 'applied.sample0001');
    await tap(telegram, 'consent.sv.yes');
    await tap(telegram, 'applied.sample0002');
    const before = await store.load(web, app.now());
    const days = () => database.db.all(sql`select day from plan_day order by day`);
    const daysBefore = await days();
    expect(daysBefore).not.toEqual([]);
    const token = await ask(telegram);
    await tap(web, `join.${token}.yes`);
    const person = await store.load(telegram, app.now());
    expect(person?.session.plan).toEqual(before?.session.plan);
    expect(person?.session.applied?.map(({ id }) => id).toSorted()).toEqual(['sample0001', 'sample0002']);
    expect(await days()).toEqual(daysBefore);
    expect(await database.db.all(sql`select distinct person_id as id from plan_day`)).toEqual([
      { id: person?.id },
    ]);
  });

  it('a reminder asked for in either chat is shown as asked for, since it will be sent', async () => {
    const { tap, ask, store, app } = await twoChats();
    for (const chat of [web, telegram]) {
      await tap(chat, 'consent.sv.yes');
      await tap(chat, 'save.sample0001');
    }
    await tap(web, 'remind.sample0001');
    await tap(web, `join.${await ask(telegram)}.yes`);
    const person = await store.load(telegram, app.now());
    expect(person?.session.saved).toMatchObject([{ id: 'sample0001', remind: true }]);
  });

  it('a link is good once, for fifteen minutes, and a no leaves everything as it is', async () => {
    const { tap, send, ask, answers, people, setClock } = await twoChats();
    await tap(telegram, 'consent.sv.yes');
    const used = await ask(telegram);
    await tap(web, `join.${used}.no`);
    expect(await people()).toBe(1);
    await tap(web, `join.${used}.yes`);
    const other: Address = { ...web, id: 'another-browser' };
    const refused = await tap(other, `join.${used}.yes`);
    expect(refused.screen?.blocks[0]).toMatchObject({ say: 'join-expired' });
    expect(await answers(other)).toBeUndefined();
    await tap(telegram, 'back');
    const late = await ask(telegram);
    setClock(new Date(Date.parse(testNow) + 16 * 60_000).toISOString());
    const tooLate = await send(other, { kind: 'start', link: `join_${late}` });
    expect(tooLate.screen?.blocks[0]).toMatchObject({ say: 'join-expired' });
  });

  it('the same yes, delivered twice, joins once and shows the conversation again', async () => {
    const { tap, ask, people } = await twoChats();
    await tap(telegram, 'consent.sv.yes');
    const token = await ask(telegram);
    await tap(web, `join.${token}.yes`);
    const again = await tap(web, `join.${token}.yes`, true);
    expect(again.screen?.id).toBe('question');
    expect(again.screen?.blocks.some((block) => block.kind === 'note')).toBe(false);
    expect(await people()).toBe(1);
  });

  it('what is typed on a page from before an answer in Telegram is not taken for the next question', async () => {
    const { tap, send, ask, answers } = await twoChats();
    await tap(telegram, 'consent.sv.yes');
    await tap(web, `join.${await ask(telegram)}.yes`);
    await send(web, { kind: 'text', text: 'städare', messageId: 5000 });
    await tap(telegram, 'a.home.0127');
    const stale = await send(web, { kind: 'text', text: 'Malmö', messageId: 5000 });
    expect(stale.screen?.blocks[0]).toMatchObject({ kind: 'note' });
    expect((await answers(web))?.['home']).toEqual(['0127']);
  });

  it('goes on in Telegram after the browser has been cleared', async () => {
    const { tap, ask, answers, store } = await twoChats();
    await tap(telegram, 'consent.sv.yes');
    await tap(web, `join.${await ask(telegram)}.yes`);
    await tap(web, 'a.work.5330');
    await store.leave(web);
    expect(await answers(web)).toBeUndefined();
    expect(await answers(telegram)).toEqual({ work: ['5330'] });
  });
});
