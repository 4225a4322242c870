import { judgeDelivery } from '../core/alerts/delivery.ts';
import type { Screen } from '../core/screen.ts';
import { messageScreen } from '../core/screens/alert.ts';
import { stockholmDate } from '../core/stockholm.ts';
import type { World } from '../core/world.ts';
import type { Decision, Deliver, Lease, LeasedDelivery, OutboxStore, Settlement } from './delivery-ports.ts';

export interface Delivering {
  readonly store: OutboxStore;
  readonly deliver: Deliver;
  readonly world: () => World;
  readonly newId: () => string;
  /** UTC ms. */
  readonly now: () => number;
  readonly pause: (milliseconds: number) => Promise<void>;
  /** Messages a second, over all deliverers. */
  readonly perSecond: number;
  /** How long what was taken stays taken when this process dies; longer than a request may last. Ms. */
  readonly leaseFor?: number;
}

/** What is taken at once: enough to fill this long at the pace, so that a crash leaves little half done. Ms. */
const slice = 120;
/** How far ahead of its turn a slice may be taken, so that the next is ready in time. Ms. */
const ahead = 800;
const usualLease = 30_000;
/** How many slices may wait for Telegram's answers at once. */
const slicesAtOnce = 64;
/** How long the last answer of a slice is waited for before the others are written down, ms. */
const patience = 700;

export interface DeliveryTotals {
  /** Messages that were taken, whatever became of them. */
  taken: number;
  sent: number;
  unreachable: number;
  refused: number;
  unknown: number;
  dropped: number;
  later: number;
}

/**
 * Sends what is due until nothing is left, or `mayGoOn` says no. Each message is marked before its request leaves:
 * what dies under way is unknown and is not repeated, everything else is sent by whoever comes next.
 */
export async function deliverOutbox(
  delivering: Delivering,
  mayGoOn: (totals: DeliveryTotals) => boolean = () => true,
): Promise<DeliveryTotals> {
  const { store, now, perSecond, newId, leaseFor = usualLease } = delivering;
  const totals = { taken: 0, sent: 0, unreachable: 0, refused: 0, unknown: 0, dropped: 0, later: 0 };
  const interval = 1000 / perSecond;
  const count = Math.max(1, Math.round(slice / interval));
  // A look costs nothing; to take a place in the pace is to write.
  if (!(await store.hasDue(now()))) return totals;
  await store.expireLeases(now());
  // A message without an answer holds up its own slice and no other.
  const underWay = new Set<Promise<void>>();
  let failure: unknown;
  while (failure === undefined && mayGoOn(totals)) {
    if (underWay.size >= slicesAtOnce) await Promise.race(underWay);
    const at = now();
    const lease = await store.lease({
      token: newId(),
      now: at,
      today: stockholmDate(at),
      count,
      interval,
      ahead,
      until: at + leaseFor,
    });
    if (lease.deliveries.length > 0) {
      totals.taken += lease.deliveries.length;
      // Kept until everything has ended: a slice that fails while another is being taken must not end the process.
      const sending = sendLease(delivering, lease, interval, totals)
        .catch((error: unknown) => {
          failure ??= error;
        })
        .finally(() => underWay.delete(sending));
      underWay.add(sending);
    } else {
      // Nothing is due, or the pace is taken for a while by what is under way.
      if (underWay.size === 0) break;
      await Promise.race(underWay);
    }
  }
  await Promise.all(underWay);
  if (failure !== undefined) throw failure;
  return totals;
}

async function sendLease(
  delivering: Delivering,
  { token, deliveries, startsAt }: Lease,
  interval: number,
  totals: DeliveryTotals,
): Promise<void> {
  const { store, now, pause } = delivering;
  const world = delivering.world();
  const at = now();
  const prepared = deliveries.map((one) => ({ one, ...prepare(one, world, at) }));
  const decisions = prepared.map(({ decision }) => decision);
  for (const { kind } of decisions) {
    if (kind === 'drop') totals.dropped++;
    if (kind === 'later') totals.later++;
  }
  await pause(Math.max(0, startsAt - now()));
  const allowed = await store.begin(token, decisions, { now: now(), today: stockholmDate(now()) });
  const going = prepared.flatMap(({ one, screen }) =>
    allowed.has(one.id) && screen && one.address ? [{ one, screen, address: one.address }] : [],
  );
  // One after the other at the pace, without waiting for the answers.
  const begun = now();
  const answered: Settlement[] = [];
  const all = Promise.all(
    going.map(async ({ one, screen, address }, index) => {
      await pause(Math.max(0, begun + index * interval - now()));
      answered.push(settle(one, await delivering.deliver(address, one.locale, screen, one.edits), now()));
    }),
  );
  const writeDown = async () => {
    const settlements = answered.splice(0);
    for (const { state } of settlements) if (state !== 'retry') totals[state]++;
    await store.settleDeliveries(settlements, now());
  };
  // What has been answered is written down before the last answer comes, so that a crash leaves less unknown.
  const usual = going.length * interval + patience;
  await Promise.race([all, pause(usual)]);
  await writeDown();
  await all;
  await writeDown();
}

function prepare(
  one: LeasedDelivery,
  world: World,
  now: number,
): { readonly decision: Decision; readonly screen?: Screen } {
  const { id, kind } = one;
  if (!one.address) return { decision: { id, kind: 'drop', why: 'no_chat' } };
  if (one.campaign && !one.campaign.isRunning) return { decision: { id, kind: 'drop', why: 'stopped' } };
  const screen = messageScreen(one, world);
  const verdict = judgeDelivery(kind, now, one, screen !== undefined);
  switch (verdict.kind) {
    case 'send':
      return screen
        ? {
            decision: { id, kind: 'send', vacancyIds: one.vacancies.map((vacancy) => vacancy.id) },
            screen,
          }
        : { decision: { id, kind: 'drop', why: 'nothing_open' } };
    case 'later':
      return { decision: { id, kind: 'later', at: verdict.at } };
    case 'drop':
      return { decision: { id, kind: 'drop', why: verdict.why } };
  }
}

function settle({ id }: LeasedDelivery, outcome: Awaited<ReturnType<Deliver>>, now: number): Settlement {
  switch (outcome.kind) {
    case 'sent':
      return { id, state: 'sent', messageId: outcome.messageId };
    case 'retry':
      return { id, state: 'retry', at: now + outcome.after * 1000 };
    default:
      return { id, state: outcome.kind };
  }
}
