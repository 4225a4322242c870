import { setTimeout as pause } from 'node:timers/promises';
import { deliverOutbox } from '../../../src/app/deliver-outbox.ts';
import { openDatabase } from '../../../src/store/open-embedded.ts';
import { createSealer } from '../../../src/store/sealing.ts';
import { createStore } from '../../../src/store/store.ts';
import { makeApi } from '../../../src/telegram/api.ts';
import { makeDeliver } from '../../../src/telegram/deliver.ts';
import { testKey, wireAt } from '../../support/test-app.ts';

/** Sends what is due until it is killed: database, Telegram, token, messages a second, and how the clock is shifted. */
const [url = '', apiRoot = '', token = '', perSecond = '60', clock = ''] = process.argv.slice(2);
const database = await openDatabase({ url });
const store = createStore(database, await createSealer({ key: testKey }));
const { knowledge, advisor, now } = wireAt(store, clock);
const deliver = makeDeliver(makeApi(token, apiRoot), knowledge.speaker, { isPaid: false, patience: 1500 });
console.log('sending');
for (;;) {
  await deliverOutbox({
    ...{ store, deliver, now, pause, newId: advisor.newId, perSecond: Number(perSecond) },
    world: () => advisor.world('telegram'),
    leaseFor: 2000,
  });
  await pause(50);
}
