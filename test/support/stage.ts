import type { Update as TelegramUpdate } from 'grammy/types';
import { receiveUpdate } from '../../src/app/receive-update.ts';
import type { Flow } from '../../src/core/flow.ts';
import type { Vacancy } from '../../src/core/vacancy.ts';
import { makeApi } from '../../src/telegram/api.ts';
import { handleUpdate } from '../../src/telegram/handle-update.ts';
import { makePace } from '../../src/telegram/pace.ts';
import type { Store } from '../../src/wiring.ts';
import { storyFlows } from './story-flows.ts';
import { makeTestApp, testNow, wireAt } from './test-app.ts';

/** Where the people in the stories would find us in a browser. */
export const publicUrl = 'https://landa.example.se';

/** Where a story is played: how an update from Telegram reaches the advisor, and what stands behind it. */
export interface Stage {
  readonly deliver: (update: TelegramUpdate) => Promise<void>;
  readonly setClock: (instant: string) => Promise<void> | void;
  /** Another version of the questions, by its name in story-flows. */
  readonly setFlow: (name: string) => Promise<void> | void;
  readonly store: Store;
  readonly vacancies: readonly Vacancy[];
  readonly close: () => Promise<void>;
}

/** In this process, over a database in memory. */
export async function stageHere(telegramUrl: string): Promise<Stage> {
  const { store, database, vacancies } = await makeTestApp();
  const api = makeApi('42:TEST', telegramUrl);
  const pace = makePace();
  const at = (instant: string, flow?: Flow) => wireAt(store, instant, flow, { PUBLIC_URL: publicUrl });
  let app = at(testNow);
  return {
    deliver: (update) =>
      handleUpdate(api, update, {
        speaker: app.knowledge.speaker,
        pace,
        draw: app.rasterise,
        readAloud: app.readAloud,
        receive: (one, messenger) => receiveUpdate(app.advisor, one, messenger),
      }),
    setClock: (instant) => {
      app = at(instant);
    },
    setFlow: (name) => {
      app = at(testNow, storyFlows[name]);
    },
    store,
    vacancies,
    close: async () => database.close(),
  };
}
