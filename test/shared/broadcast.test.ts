import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as pause } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { deliverOutbox } from '../../src/app/deliver-outbox.ts';
import { makeApi } from '../../src/telegram/api.ts';
import { makeDeliver } from '../../src/telegram/deliver.ts';
import { type BroadcastStage, firstChat, setStage } from './broadcast/stage.ts';

/** As `npm start` sends, at a rate that fits a campaign of ten thousand into a minute. */
function deliverer({ telegram, wired }: BroadcastStage, perSecond: number, patience = 60_000) {
  const { speaker } = wired.knowledge;
  const deliver = makeDeliver(makeApi(telegram.token, telegram.url), speaker, { isPaid: false, patience });
  return () =>
    deliverOutbox({
      ...{ store: wired.store, deliver, newId: wired.advisor.newId, now: wired.now, pause, perSecond },
      world: () => wired.advisor.world('telegram'),
      leaseFor: 90_000,
    });
}

/** Several deliverers until nothing is due, waiting out what Telegram asks to be waited. */
async function deliverAll(stage: BroadcastStage, perSecond: number, deliverers = 1): Promise<void> {
  const run = deliverer(stage, perSecond);
  await Promise.all(
    Array.from({ length: deliverers }, async () => {
      for (;;) {
        await run();
        const { queued = 0, leased = 0, sending = 0 } = await stage.states();
        if (queued + leased + sending === 0) return;
        await pause(100);
      }
    }),
  );
}

/** For whoever wants to know: figures are no part of the judgement. */
function note(line: string): void {
  process.stderr.write(`${line}\n`);
}

/** As many as show what a crash does; KILLS=50 for a longer look. */
const mostKills = Number(process.env['KILLS'] ?? 20);

describe('a campaign against the strict Telegram', () => {
  it('10,000 subscribers: each who can be reached hears once', { timeout: 400_000 }, async () => {
    const [people, blocked, perSecond] = [10_000, 300, 250];
    const flood = { enabled: true, globalPerSecond: 258, globalBurst: 60, chatPerSecond: 1, chatBurst: 5 };
    const stage = await setStage({ people, blocked, flood });
    await stage.telegram.addFault({
      kind: 'timeout',
      method: 'sendMessage',
      probability: 0.01,
      delay_ms: 1500,
    });
    await stage.telegram.addFault({ kind: 'flood', method: 'sendMessage', count: 2, retry_after: 1 });
    const began = performance.now();
    await deliverAll(stage, perSecond);
    const seconds = (performance.now() - began) / 1000;
    const states = await stage.states();
    const received = await stage.received();
    const ideal = people / perSecond;
    note(`${people} in ${seconds.toFixed(1)} s, ideal ${ideal} s; ${JSON.stringify(states)}`);
    expect(Object.values(states).reduce((sum, n) => sum + n, 0)).toBe(people);
    expect([...received.values()].every((n) => n === 1)).toBe(true);
    expect(received.size).toBe(states['sent']);
    // A time-out is drawn before the block is looked at.
    expect(states['unknown']).toBe(await stage.telegram.injected('timeout'));
    expect((states['sent'] ?? 0) + (states['unreachable'] ?? 0) + (states['unknown'] ?? 0)).toBe(people);
    expect(states['unreachable']).toBeLessThanOrEqual(blocked);
    expect([...received.keys()].filter((chat) => chat >= firstChat + people)).toEqual([]);
    expect(await stage.telegram.violations()).toEqual([]);
  });

  it('killed fifty times and started again: nobody twice, nobody forgotten', {
    timeout: 400_000,
  }, async () => {
    const [people, blocked] = [2500, 50];
    const stage = await setStage({ people, blocked });
    // The clock of the stage, for processes that begin later.
    const shift = Math.round((stage.wired.now() - Date.now()) / 1000);
    const clock = `${shift < 0 ? '-' : ''}PT${Math.abs(shift)}S`;
    let kills = 0;
    while (kills < mostKills) {
      const child = spawn(
        process.execPath,
        [
          'scripts/with-node-24.mjs',
          'test/shared/broadcast/deliver-process.ts',
          ...[stage.url, stage.telegram.url, stage.telegram.token, '60', clock],
        ],
        { stdio: ['ignore', 'pipe', 'inherit'] },
      );
      await once(child.stdout, 'data');
      await pause(50 + Math.random() * 600);
      child.kill('SIGKILL');
      await once(child, 'exit');
      kills++;
      const { queued = 0 } = await stage.states();
      if (queued === 0) break;
    }
    await pause(2500);
    await deliverAll(stage, 400);
    const states = await stage.states();
    const received = await stage.received();
    const unknown = await stage.chatsIn('unknown');
    note(`${kills} kills: ${JSON.stringify(states)}`);
    expect([...received.values()].filter((n) => n > 1)).toEqual([]);
    expect(Object.values(states).reduce((sum, n) => sum + n, 0)).toBe(people);
    // In flight at a kill: the slices whose turn had come, 7 messages each at 60 a second.
    expect(unknown.length).toBeLessThanOrEqual(kills * 21);
    const heard = new Set([...received.keys(), ...unknown, ...(await stage.chatsIn('unreachable'))]);
    expect(
      Array.from({ length: people }, (_, at) => firstChat + at).filter((chat) => !heard.has(chat)),
    ).toEqual([]);
  });

  it('two deliverers at once: nobody twice, and the rate held between them', {
    timeout: 300_000,
  }, async () => {
    const stage = await setStage({ people: 1200, blocked: 0 });
    const began = performance.now();
    await deliverAll(stage, 100, 2);
    const seconds = (performance.now() - began) / 1000;
    const received = await stage.received();
    expect(received.size).toBe(1200);
    expect([...received.values()].every((n) => n === 1)).toBe(true);
    // Twelve seconds at the pace they share; each for itself would need six.
    expect(seconds).toBeGreaterThan(11);
  });
});
