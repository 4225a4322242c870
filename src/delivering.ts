import { type Campaigning, freezeCampaigns } from './app/campaigns.ts';
import { type DeliveryTotals, deliverOutbox } from './app/deliver-outbox.ts';
import type { OutboxStore } from './app/delivery-ports.ts';
import { queueMessages } from './app/queue-messages.ts';
import { type OldWishStore, rederiveWishes } from './app/rederive-wishes.ts';
import type { Config } from './config.ts';
import type { World } from './core/world.ts';
import type { Speaker } from './i18n/speaker.ts';
import { makeApi } from './telegram/api.ts';
import { makeDeliver } from './telegram/deliver.ts';

/** Messages that we start ourselves: what is to be told is put on the list, and what is on the list is sent. */
export interface Telling {
  /** What campaigns are made with. */
  readonly campaigning: Campaigning;
  /** New vacancies, summaries, confirmed campaigns, edits about what has closed. */
  readonly queue: (options?: { readonly slice?: number }) => Promise<void>;
  /** Until nothing is due, or `mayGoOn` says no. Undefined where there is no Telegram. */
  readonly deliver: ((mayGoOn?: (totals: DeliveryTotals) => boolean) => Promise<DeliveryTotals>) | undefined;
}

/** More than this a second costs stars, and is asked for by configuring it. */
const freePerSecond = 30;
/** How many wishes one statement looks at: an embedded database answers in this thread, and others wait. */
const usualSlice = 1_000;

/** How long wishes are derived anew in one go, ms: the rest waits for the next. */
const longestRenewal = 5_000;

export function makeTelling(
  config: Config,
  parts: Campaigning & {
    readonly store: Campaigning['store'] & OutboxStore & OldWishStore;
    readonly speaker: Speaker;
    readonly world: () => World;
  },
): Telling {
  const { store, occupations, now, newId, speaker, world } = parts;
  const { TELEGRAM_BOT_TOKEN: token, TELEGRAM_API_ROOT: apiRoot, BROADCAST_PER_SECOND: perSecond } = config;
  const pause = (ms: number) => new Promise<void>((done) => setTimeout(done, ms));
  const rest = () => pause(0);
  return {
    campaigning: parts,
    async queue({ slice = usualSlice } = {}) {
      // Whom anything reaches follows from wishes as the rules of today derive them.
      const until = now() + longestRenewal;
      await rederiveWishes({ store, world: world(), now }, () => now() < until);
      await queueMessages({ store, occupations, now, rest, slice });
      await freezeCampaigns(parts, { rest, slice });
    },
    deliver: token
      ? (mayGoOn) => {
          const deliver = makeDeliver(makeApi(token, apiRoot), speaker, {
            isPaid: perSecond > freePerSecond,
          });
          return deliverOutbox({ store, deliver, world, newId, now, pause, perSecond }, mayGoOn);
        }
      : undefined,
  };
}
