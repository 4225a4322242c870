import { expect, it, onTestFinished } from 'vitest';
import type { Delivery } from '../../src/app/deliver-once.ts';
import type { Address, Input } from '../../src/app/ports.ts';
import { receiveUpdate } from '../../src/app/receive-update.ts';
import { sendPlanDays } from '../../src/app/send-plan-days.ts';
import { planDay } from '../../src/store/schema.ts';
import { makeTestApp } from '../support/test-app.ts';

const chat: Address = { channel: 'telegram', id: '700' };

/** Someone who rents, moves on 1 June 2027 and wants to be reminded. */
async function oneMove(language = 'so') {
  const made = await makeTestApp();
  onTestFinished(() => made.database.close());
  let updateId = 0;
  const receive = async (input: Input) => {
    const update = { updateId: ++updateId, address: chat, input, isPrivate: true };
    await receiveUpdate(made.current().advisor, update, { tell: async () => ({ messageId: updateId }) });
  };
  const tap = (data: string) => receive({ kind: 'tap', tap: data, messageId: updateId });
  await tap(`consent.${language}.yes`);
  await receive({ kind: 'command', name: 'plan' });
  await receive({ kind: 'text', text: '2027-06-01', messageId: 1000 });
  await tap('plan_remind.on');
  const sent: string[] = [];
  const swedish: string[] = [];
  const run = (day: string, time = '09:30', answers: Delivery[] = []) => {
    made.setClock(`${day}T${time}:00Z`);
    return sendPlanDays({
      store: made.store,
      channel: 'telegram',
      world: made.current().advisor.world,
      now: made.current().now,
      pause: async () => {},
      send: async (address, locale, screen) => {
        const steps = screen.rows.flat().flatMap(({ action }) => ('tap' in action ? [action.tap] : []));
        sent.push(`${address.id} ${locale} ${steps.filter((one) => one.startsWith('plan_done')).join(' ')}`);
        swedish.push(JSON.stringify(screen.blocks.filter(({ kind }) => kind === 'original')));
        return answers.shift() ?? 'sent';
      },
    });
  };
  const days = async () =>
    (await made.database.db.select().from(planDay)).map(({ day, state }) => `${day} ${state}`).toSorted();
  return { ...made, tap, run, sent, swedish, days };
}

// Notice on the flat is due on 28 February, the move is reported by 8 June.
it('comes three days before a step is due and on the day, once each, in the language of the person', async () => {
  const { run, sent } = await oneMove();
  expect(await run('2027-02-24')).toBe(0);
  expect(await run('2027-02-25')).toBe(1);
  expect(await run('2027-02-25')).toBe(0);
  expect(await run('2027-02-26')).toBe(0);
  expect(await run('2027-02-28')).toBe(1);
  expect(await run('2027-06-05')).toBe(1);
  expect(sent).toEqual([
    '700 so plan_done.resign_tenancy',
    '700 so plan_done.resign_tenancy',
    '700 so plan_done.register',
  ]);
});

it('says in Swedish too what to do, until a speaker has read the language', async () => {
  const somali = await oneMove();
  await somali.run('2027-02-25');
  expect(somali.swedish[0]).toContain('plan-resign_tenancy-what');
  const swedish = await oneMove('sv');
  await swedish.run('2027-02-25');
  expect(swedish.swedish).toEqual(['[]']);
});

it('is silent of a step that is ticked done, and comes again when it is not done after all', async () => {
  const { run, tap, sent, days } = await oneMove();
  await tap('plan_done.resign_tenancy');
  expect(await days()).not.toContain('2027-02-25 wanted');
  expect(await run('2027-02-25')).toBe(0);
  await tap('plan_done.resign_tenancy');
  expect(await run('2027-02-28')).toBe(1);
  expect(sent).toHaveLength(1);
});

it('never comes at night, and two days late rather than never', async () => {
  const { run } = await oneMove();
  expect(await run('2027-02-25', '05:00')).toBe(0);
  expect(await run('2027-02-25', '21:00')).toBe(0);
  expect(await run('2027-02-27')).toBe(1);
  // The message of the day itself.
  expect(await run('2027-03-03')).toBe(0);
});

it('follows the dates of the plan, and never tells the same day twice', async () => {
  const { run, tap, sent, days } = await oneMove();
  expect(await run('2027-02-25')).toBe(1);
  await tap('plan_day.moves');
  await tap('plan_on.months_1');
  expect(await days()).toContain('2027-02-25 sent');
  expect(await days()).not.toContain('2027-02-28 wanted');
  await run('2027-02-28');
  // Moving on 1 July, notice is due on 31 March.
  expect(await run('2027-03-28')).toBe(1);
  expect(sent.filter((one) => one.includes('resign_tenancy'))).toHaveLength(2);
});

it('stops when it is switched off, when the plan is dropped, while paused, and with the person', async () => {
  for (const taps of [['plan_remind.off'], ['plan_drop.yes'], ['forget.yes']]) {
    const { run, tap, days } = await oneMove();
    for (const one of taps) await tap(one);
    expect(await days()).toEqual([]);
    expect(await run('2027-02-25')).toBe(0);
  }
  const paused = await oneMove();
  await paused.tap('go.stop');
  expect(await paused.run('2027-02-25')).toBe(0);
  expect(await paused.days()).toContain('2027-02-25 silent');
});

it('waits out a flood limit once, and never repeats what may have arrived', async () => {
  const flooded = await oneMove();
  expect(await flooded.run('2027-02-25', '09:30', [{ retryAfter: 3 }, 'sent'])).toBe(1);
  const unknown = await oneMove();
  expect(await unknown.run('2027-02-25', '09:30', ['unknown'])).toBe(0);
  expect(await unknown.run('2027-02-25')).toBe(0);
  expect(unknown.sent).toHaveLength(1);
});

it('tells three times in six weeks after the move, once each, only to those who want it', async () => {
  const { run, tap, sent, setClock, days } = await oneMove();
  setClock('2027-06-02T10:00:00Z');
  await tap('plan_remind.off');
  await tap('plan_moved');
  expect(await days()).toEqual([]);
  await tap('plan_after.on');
  expect(await days()).toEqual(['2027-06-16 wanted', '2027-06-30 wanted', '2027-07-14 wanted']);
  expect(await run('2027-06-16')).toBe(1);
  expect(await run('2027-06-16')).toBe(0);
  expect(await run('2027-06-30')).toBe(1);
  await tap('plan_after.off');
  expect(await run('2027-07-14')).toBe(0);
  expect(sent).toHaveLength(2);
});

it('keeps nothing in the open but days: neither the steps nor what anyone said', async () => {
  const { database } = await oneMove();
  for (const row of await database.db.select().from(planDay))
    expect(Object.keys(row).toSorted()).toEqual(['changedAt', 'day', 'personId', 'state']);
});
