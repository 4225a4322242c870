import { onTestFinished } from 'vitest';
import { startHranaServer } from '../../scripts/hrana-server.ts';
import type { Address, Messenger, Reply, Update } from '../../src/app/ports.ts';
import { receiveUpdate } from '../../src/app/receive-update.ts';
import { noWish } from '../../src/core/wish.ts';
import { makeTestApp, testNow } from './test-app.ts';

export const at = Date.parse(testNow);
export const today = '2026-11-24';
export const page: Address = { channel: 'web', id: 'page', lapsesAt: at + 1_800_000 };
/** The taps that lead to the first card. */
export const toList = ['consent.sv.yes', 'a.work.any', 'a.home.0180'];
export const token = 'a-link-of-one-use';

/** The real advisor with its database behind HTTP, where requests can be counted and broken off. */
export async function openOverHttp(options: { readonly samples?: boolean } = {}) {
  const server = await startHranaServer({});
  const made = await makeTestApp({ url: server.url, vacancies: !options.samples });
  if (options.samples) await made.store.upsert(made.app.samples(), at);
  onTestFinished(async () => {
    made.database.close();
    await server.close();
  });
  const replies: Reply[] = [];
  const messenger: Messenger = { tell: async (reply) => ({ messageId: replies.push(reply) }) };
  let updateId = 0;
  const update = (input: Update['input']): Update => ({
    updateId: ++updateId,
    address: page,
    input,
    isPrivate: true,
  });
  const tap = (data: string) => update({ kind: 'tap', tap: data, messageId: 10_000 });
  const receive = (one: Update) => receiveUpdate(made.app.advisor, one, messenger);
  const person = () => made.store.load(page, at);
  return {
    ...made,
    server,
    replies,
    update,
    tap,
    receive,
    person,
    play: async (...taps: readonly string[]) => {
      for (const data of taps) await receive(tap(data));
    },
    /** The tap of the button that says this, on the screen told last. */
    buttonThat: (says: string) => {
      const all = replies.at(-1)?.screen?.rows.flat() ?? [];
      const action = all.find(({ label }) => label.say === says)?.action;
      if (!action || !('tap' in action)) throw new Error(`no button says ${says}`);
      return action.tap;
    },
    /** How often something was counted today. */
    counted: (name: string) => server.db.prepare('select n from tally where name = ?').get(name)?.['n'] ?? 0,
    /** Someone on Telegram offers their link; returns the commit that joins whoever is on the page to them. */
    offeredJoin: async () => {
      const guest = await person();
      if (!guest) throw new Error('nobody is on the page');
      const { session } = guest;
      await made.store.commit({
        personId: 'owner',
        address: { channel: 'telegram', id: '5' },
        isNew: true,
        revision: 0,
        session,
        wish: noWish,
        recentUpdates: [],
        tallies: [],
        today,
        at,
        offersJoin: { token, lapsesAt: at + 600_000 },
      });
      const from = { id: guest.id, revision: guest.revision };
      return {
        token,
        at,
        into: { id: 'owner', revision: 1 },
        from,
        address: page,
        session,
        wish: noWish,
        today,
      };
    },
  };
}
