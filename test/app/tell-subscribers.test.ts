import { sql } from 'drizzle-orm';
import { describe, expect, it, onTestFinished } from 'vitest';
import {
  confirmCampaign,
  draftCampaign,
  freezeCampaigns,
  previewReach,
  stopCampaign,
} from '../../src/app/campaigns.ts';
import { deliverOutbox } from '../../src/app/deliver-outbox.ts';
import type { Deliver } from '../../src/app/delivery-ports.ts';
import { queueMessages } from '../../src/app/queue-messages.ts';
import type { Subscription } from '../../src/core/alerts/subscription.ts';
import type { Screen } from '../../src/core/screen.ts';
import { createSealer } from '../../src/store/sealing.ts';
import { job } from '../support/job.ts';
import { idOf, type Subscriber, seedSubscribers } from '../support/subscribers.ts';
import { makeTestApp, testKey } from '../support/test-app.ts';

const minute = 60_000;
const care = { groups: ['5321'] };
type Outcome = Awaited<ReturnType<Deliver>>;

/** Subscribers, jobs and a clock that stands until it is moved; what is sent is written down. */
async function stage(...subscribers: readonly Subscriber[]) {
  const { store, database, app } = await makeTestApp({ vacancies: false });
  onTestFinished(() => database.close());
  let clock = Date.parse('2026-11-24T09:00:00Z');
  const now = () => clock;
  await seedSubscribers(database, await createSealer({ key: testKey }), subscribers, clock);
  const told: { chat: string; screen: string; taps: readonly string[]; edits?: number }[] = [];
  const answers: Outcome[] = [];
  let messageId = 0;
  const deliver: Deliver = async (address, _locale, screen, edits) => {
    told.push({
      chat: address.id,
      screen: screen.id,
      taps: tapsOf(screen),
      ...(edits === undefined ? {} : { edits }),
    });
    return answers.shift() ?? { kind: 'sent', messageId: ++messageId };
  };
  const { occupations, municipalities } = app.knowledge;
  let ids = 0;
  const newId = () => `id${++ids}`;
  const campaigning = { store, occupations, municipalities, newId, now };
  const rest = async () => {};
  const deliverDue = () =>
    deliverOutbox({
      ...{ store, deliver, newId, now, perSecond: 1000, pause: async () => {} },
      world: () => ({ ...app.advisor.world('telegram'), today: new Date(clock).toISOString().slice(0, 10) }),
    });
  /** What a minute does: puts on the list what is to be told, and sends what is due. */
  const queue = async () => {
    await queueMessages({ store, occupations, now, rest, slice: 100 });
    await freezeCampaigns(campaigning, { rest, slice: 100 });
  };
  const run = async () => {
    await queue();
    told.length = 0;
    await deliverDue();
    return told.map(({ chat, screen }) => `${chat} ${screen}`);
  };
  await run();
  return {
    store,
    campaigning,
    told,
    answers,
    run,
    queue,
    deliverDue,
    publish: async (id: string, changes: Parameters<typeof job>[1] = {}) => {
      await store.upsert([job(id, { group: '5321', municipality: '2421', ...changes })], clock);
      clock += minute;
      return job(id).id;
    },
    close: async (id: string) => {
      await store.remove('jobtech', [id], clock);
      clock += minute;
    },
    /** Of Storuman: drafted and confirmed. */
    send: async (...vacancyIds: string[]) => {
      const drafted = await draftCampaign(campaigning, { municipality: '2421', vacancyIds });
      if (drafted.kind === 'refused') throw new Error(JSON.stringify(drafted.faults));
      await confirmCampaign(campaigning, drafted.campaign.id);
      return drafted.campaign;
    },
    at: (instant: string) => {
      clock = Date.parse(instant);
    },
    states: async () =>
      (
        await database.db.all<{ state: string; n: number }>(
          sql`select state, count(*) as n from delivery group by state order by state`,
        )
      ).map(({ state, n }) => `${n} ${state}`),
    yes: async (chat: number) =>
      (
        await database.db.all<{ doc: string }>(
          sql`select doc from subscription where person_id = ${idOf(chat)}`,
        )
      ).map(({ doc }) => JSON.parse(doc) as Subscription)[0],
    reached: async () => (await database.db.all(sql`select * from reach`)).length,
  };
}

function tapsOf({ rows }: Screen): readonly string[] {
  return rows.flat().flatMap(({ action }) => ('tap' in action ? [action.tap] : []));
}

const someone = (chatId: number, subscription: Partial<Subscription>): Subscriber => ({
  chatId,
  wish: care,
  subscription,
});

describe('own alerts', () => {
  it('come once for each job, several of one minute in one message, to those whose wish they fit', async () => {
    const { publish, run, told } = await stage(someone(1, { own: 'now' }), {
      ...someone(2, { own: 'now' }),
      wish: { groups: ['9111'] },
    });
    const one = await publish('1');
    const two = await publish('2');
    await publish('3', { group: '7115' });
    expect(await run()).toEqual(['1 alert']);
    expect(told[0]?.taps.filter((tap) => tap.startsWith('card.')).map((tap) => tap.split('.')[1])).toEqual(
      expect.arrayContaining([one, two]),
    );
    expect(await run()).toEqual([]);
  });

  it('by the day or the week come in one summary, and an empty one is not sent', async () => {
    const { publish, close, run, at, states } = await stage(
      someone(1, { own: 'daily' }),
      someone(2, { own: 'weekly' }),
    );
    await publish('1');
    await publish('2');
    expect(await run()).toEqual([]);
    at('2026-11-25T07:29:00Z');
    expect(await run()).toEqual([]);
    at('2026-11-25T07:30:00Z');
    expect(await run()).toEqual(['1 alert']);
    expect(await run()).toEqual([]);
    // Nothing new: no row. Something that has closed again: a row, and no message.
    at('2026-11-26T09:00:00Z');
    expect(await run()).toEqual([]);
    expect(await states()).toEqual(['1 sent']);
    await publish('3');
    await run();
    await close('3');
    at('2026-11-27T09:00:00Z');
    expect(await run()).toEqual([]);
    expect(await states()).toEqual(['1 dropped', '1 sent']);
    at('2026-11-30T09:00:00Z');
    expect(await run()).toEqual(['2 alert']);
  });

  it('of a whole night come as one message in the morning', async () => {
    const { publish, run, told, at, states } = await stage(someone(1, { own: 'now' }));
    for (const [id, hour] of [
      ['1', 20],
      ['2', 22],
      ['3', 23],
    ] as const) {
      at(`2026-11-24T${hour}:30:00Z`);
      await publish(id);
      await run();
    }
    at('2026-11-25T07:00:00Z');
    expect(await run()).toEqual(['1 alert']);
    expect(told[0]?.taps.filter((tap) => tap.startsWith('card.'))).toHaveLength(3);
    at('2026-11-25T07:05:00Z');
    expect(await run()).toEqual([]);
    expect((await states()).join()).not.toContain('queued');
  });

  it('wait out the quiet hours', async () => {
    const { publish, run, at } = await stage(someone(1, { own: 'now' }));
    at('2026-11-24T21:00:00Z');
    await publish('1');
    expect(await run()).toEqual([]);
    at('2026-11-25T06:59:00Z');
    expect(await run()).toEqual([]);
    at('2026-11-25T07:00:00Z');
    expect(await run()).toEqual(['1 alert']);
  });

  it('of a job that has closed meanwhile are not sent', async () => {
    const { publish, close, run, at, states } = await stage(someone(1, { own: 'now' }));
    at('2026-11-24T21:00:00Z');
    await publish('1');
    await run();
    await close('1');
    at('2026-11-25T07:00:00Z');
    expect(await run()).toEqual([]);
    expect(await states()).toEqual(['1 dropped']);
  });

  it('already sent are edited once when their job closes, by hand or by its day', async () => {
    const { publish, close, run, told, at } = await stage(someone(1, { own: 'now' }));
    await publish('1');
    await run();
    await close('1');
    expect(await run()).toEqual(['1 withdrawn']);
    expect(told[0]?.edits).toBe(1);
    expect(await run()).toEqual([]);
    await publish('2', { openUntil: '2026-11-24' });
    expect(await run()).toEqual(['1 alert']);
    at('2026-11-25T09:00:00Z');
    expect(await run()).toEqual(['1 withdrawn']);
  });
});

describe('a campaign', () => {
  it('reaches those who said yes to municipalities, and at most one a day from all of them', async () => {
    const { publish, send, run, at, states } = await stage(
      someone(1, { municipal: true }),
      someone(2, { own: 'off' }),
      someone(3, { municipal: true, mutedMunicipalities: ['2421'] }),
    );
    const [one, two] = [await publish('1'), await publish('2')];
    await send(one);
    await send(two);
    expect((await run()).filter((line) => line.startsWith('1'))).toEqual(['1 campaign']);
    expect(await run()).toEqual([]);
    at('2026-11-25T09:00:00Z');
    expect(await run()).toContain('1 campaign');
    expect((await states()).join()).toContain('sent');
  });

  it('that is stopped goes to nobody else', async () => {
    const { publish, send, run, campaigning, at } = await stage(someone(1, { municipal: true }));
    const id = await publish('1');
    at('2026-11-24T22:00:00Z');
    const { id: campaign } = await send(id);
    expect(await run()).toEqual([]);
    expect(await stopCampaign(campaigning, campaign)).toBe(true);
    at('2026-11-25T09:00:00Z');
    expect(await run()).toEqual([]);
  });

  it('tells nobody of a job that their own alert has told them of', async () => {
    const { publish, send, run } = await stage(someone(1, { own: 'now', municipal: true }));
    const id = await publish('1');
    expect(await run()).toEqual(['1 alert']);
    await send(id);
    expect(await run()).toEqual([]);
  });

  it('is about open jobs of one’s own, in words that may be said', async () => {
    const { publish, campaigning } = await stage();
    const [own, other] = [await publish('1'), await publish('2', { municipality: '2083' })];
    const draft = (vacancyIds: string[], words = '') =>
      draftCampaign(campaigning, { municipality: '2421', vacancyIds, words });
    expect(await draft([own, other])).toMatchObject({ faults: [{ pointer: '/vacancies/1' }] });
    expect(await draft([])).toMatchObject({ faults: [{ pointer: '/vacancies' }] });
    expect(await draft([own], 'x'.repeat(201))).toMatchObject({ faults: [{ pointer: '/words' }] });
    expect(await draft([own], 'Vi söker en kvinna')).toMatchObject({ faults: [{ say: 'fault-unsuitable' }] });
    expect((await draft([own], 'Välkommen hit')).kind).toBe('drafted');
  });

  it('is previewed in fives by county, and the answer is the same all week', async () => {
    const people = Array.from({ length: 13 }, (_, index) =>
      someone(index + 1, { municipal: true, homeCounty: index < 9 ? '01' : '05' }),
    );
    const { publish, campaigning, at, store } = await stage(...people);
    const drafted = await draftCampaign(campaigning, {
      municipality: '2421',
      vacancyIds: [await publish('1')],
    });
    if (drafted.kind === 'refused') throw new Error('refused');
    const first = { total: 5, byCounty: { '01': 5, '05': 0 } };
    expect(await previewReach(campaigning, drafted.campaign)).toEqual(first);
    for (const { chatId } of people) await store.forget(idOf(chatId));
    at('2026-11-29T22:00:00Z');
    expect(await previewReach(campaigning, drafted.campaign)).toEqual(first);
    at('2026-11-30T09:00:00Z');
    expect((await previewReach(campaigning, drafted.campaign)).total).toBe(0);
  });
});

describe('a database that goes away while messages are under way', () => {
  it('is said once, when all that was under way has ended', async () => {
    const { publish, store, queue, deliverDue } = await stage(
      ...Array.from({ length: 300 }, (_, index) => someone(index + 1, { own: 'now' })),
    );
    await publish('1');
    await queue();
    const gone = async () => {
      throw new Error('the database is gone');
    };
    const settle = store.settleDeliveries;
    Object.assign(store, { settleDeliveries: gone });
    await expect(deliverDue()).rejects.toThrow('the database is gone');
    Object.assign(store, { settleDeliveries: settle });
  });
});

describe('what Telegram answers', () => {
  it('a closed chat ends every yes, and nothing is tried again', async () => {
    const { publish, run, answers, yes, reached } = await stage(someone(1, { own: 'now', municipal: true }));
    await publish('1');
    answers.push({ kind: 'unreachable' });
    await run();
    expect(await yes(1)).toMatchObject({ own: 'off', municipal: false, hasEnded: true });
    expect(await reached()).toBe(0);
    await publish('2');
    expect(await run()).toEqual([]);
  });

  it('a flood limit rests everything for so long, and the message is sent once after it', async () => {
    const { publish, run, answers, at, states } = await stage(
      someone(1, { own: 'now' }),
      someone(2, { own: 'now' }),
    );
    await publish('1');
    answers.push({ kind: 'retry', after: 30 }, { kind: 'sent', messageId: 5 });
    expect(await run()).toHaveLength(2);
    expect(await states()).toEqual(['1 queued', '1 sent']);
    at('2026-11-24T09:01:29Z');
    expect(await run()).toEqual([]);
    at('2026-11-24T09:02:00Z');
    expect(await run()).toHaveLength(1);
    expect(await states()).toEqual(['2 sent']);
  });

  it('nobody knows, and it is not sent again', async () => {
    const { publish, run, answers, states, at } = await stage(someone(1, { own: 'now' }));
    await publish('1');
    answers.push({ kind: 'unknown' });
    await run();
    at('2026-11-24T12:00:00Z');
    expect(await run()).toEqual([]);
    expect(await states()).toEqual(['1 unknown']);
  });
});
