import { expect, it, onTestFinished } from 'vitest';
import type { Delivery } from '../../src/app/deliver-once.ts';
import type { Address, Input } from '../../src/app/ports.ts';
import { receiveUpdate } from '../../src/app/receive-update.ts';
import { sendReminders } from '../../src/app/send-reminders.ts';
import type { Block } from '../../src/core/screen.ts';
import { addDays } from '../../src/core/stockholm.ts';
import { makeTestApp } from '../support/test-app.ts';

const chat: Address = { channel: 'telegram', id: '700' };

/** Someone with one saved job, and a reminder asked for. */
async function oneReminder() {
  const made = await makeTestApp();
  onTestFinished(() => made.database.close());
  const job = made.vacancies.find(({ sourceId }) => sourceId === 'sample0008');
  if (!job) throw new Error('the sample is gone');
  let updateId = 0;
  const tap = async (data: string) => {
    const input: Input = { kind: 'tap', tap: data, messageId: 1 };
    const update = { updateId: ++updateId, address: chat, input, isPrivate: true };
    await receiveUpdate(made.current().advisor, update, { tell: async () => ({ messageId: updateId }) });
  };
  await tap('consent.so.yes');
  await tap(`save.${job.id}`);
  await tap(`remind.${job.id}`);
  const sent: string[] = [];
  const swedish: Block[] = [];
  const run = (day: string, time = '09:30', answers: Delivery[] = []) => {
    made.setClock(`${day}T${time}:00Z`);
    return sendReminders({
      store: made.store,
      channel: 'telegram',
      world: made.current().advisor.world,
      now: made.current().now,
      pause: async () => {},
      send: async (address, locale, screen) => {
        sent.push(`${address.id} ${locale} ${screen.id}`);
        swedish.push(...screen.blocks.filter(({ kind }) => kind === 'original'));
        return answers.shift() ?? 'sent';
      },
    });
  };
  const threeBefore = addDays(job.openUntil, -3);
  return { ...made, job, tap, run, sent, swedish, threeBefore };
}

it('comes once, three days before the last day, in the language of the person', async () => {
  const { run, sent, threeBefore } = await oneReminder();
  expect(await run(addDays(threeBefore, -1))).toBe(0);
  expect(await run(threeBefore)).toBe(1);
  expect(await run(threeBefore)).toBe(0);
  expect(await run(addDays(threeBefore, 1))).toBe(0);
  expect(sent).toEqual(['700 so reminder']);
});

it('says the last day in Swedish too, in a language that no speaker has read', async () => {
  const { run, swedish, threeBefore } = await oneReminder();
  await run(threeBefore);
  expect(swedish).toMatchObject([{ say: 'card-until' }]);
});

it('comes late rather than never, and never at night', async () => {
  const { run, job, threeBefore } = await oneReminder();
  expect(await run(threeBefore, '05:00')).toBe(0);
  expect(await run(threeBefore, '21:00')).toBe(0);
  expect(await run(job.openUntil, '09:30')).toBe(1);
});

it('does not come for a job that has closed, for one that is no longer saved, or once it is taken back', async () => {
  const closed = await oneReminder();
  await closed.store.remove('jobtech', [closed.job.sourceId], closed.app.now());
  expect(await closed.run(closed.threeBefore)).toBe(0);
  const unsaved = await oneReminder();
  await unsaved.tap(`unsave.${unsaved.job.id}`);
  expect(await unsaved.run(unsaved.threeBefore)).toBe(0);
  const taken = await oneReminder();
  await taken.tap(`unremind.${taken.job.id}`);
  expect(await taken.run(taken.threeBefore)).toBe(0);
});

it('waits out a flood limit once, and never repeats what may have arrived', async () => {
  const flooded = await oneReminder();
  expect(await flooded.run(flooded.threeBefore, '09:30', [{ retryAfter: 3 }, 'sent'])).toBe(1);
  expect(flooded.sent).toHaveLength(2);
  const unknown = await oneReminder();
  expect(await unknown.run(unknown.threeBefore, '09:30', ['unknown'])).toBe(0);
  expect(await unknown.run(unknown.threeBefore)).toBe(0);
  expect(unknown.sent).toHaveLength(1);
});

it('goes with everything else when the person is forgotten', async () => {
  const { tap, run, threeBefore } = await oneReminder();
  await tap('forget.yes');
  expect(await run(threeBefore)).toBe(0);
});
