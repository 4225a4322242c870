import { noSubscription } from '../core/alerts/subscription.ts';
import type { Saying } from '../core/example.ts';
import { newSession } from '../core/new-session.ts';
import type { Screen, Text } from '../core/screen.ts';
import { noWish } from '../core/wish.ts';
import type { Advisor } from './advisor.ts';
import type { Input, Person, Reply, Update } from './ports.ts';
import { receiveUpdate } from './receive-update.ts';
import { replyWith, standingScene } from './show-chat.ts';

/** One turn of a played conversation: the screen, and what the household then said. */
export interface PlayedTurn {
  readonly screen: Screen;
  /** The words on the button, or those typed. */
  readonly says?: Text;
}

/**
 * Plays the first `turns` turns of an invented household through the real use case, over today's vacancies.
 * The person lives in memory for the length of the call; nothing is stored and nothing is counted.
 */
export async function playExample(
  advisor: Advisor,
  locale: string,
  says: readonly Saying[],
  turns: number,
): Promise<readonly PlayedTurn[]> {
  const channel = 'web';
  let person = newcomer(locale, advisor.world(channel).today);
  const nowhere: Advisor = {
    ...advisor,
    store: {
      ...advisor.store,
      load: async () => person,
      commit: async ({ session, wish, revision }) => {
        person = { ...person, session, wish, revision: revision + 1 };
        return 'committed';
      },
      noteShown: async () => {},
      forget: async () => {},
      tally: async () => {},
    },
  };
  const first = await standingScene(nowhere, person, nowhere.world(channel));
  let last: Reply = replyWith(first);
  const played: PlayedTurn[] = [];
  for (const [index, saying] of says.slice(0, turns).entries()) {
    const screen = last.screen ?? replyWith(first).screen;
    const { input, words } = toInput(saying, screen);
    played.push({ screen, says: words });
    const update: Update = {
      updateId: index + 1,
      address: { channel, id: 'example' },
      input,
      isPrivate: true,
    };
    await receiveUpdate(nowhere, update, {
      tell: async (reply) => {
        last = reply;
        return {};
      },
    });
  }
  return last.screen ? [...played, { screen: last.screen }] : played;
}

function toInput(saying: Saying, { rows }: Screen): { input: Input; words: Text } {
  if ('say' in saying) {
    return {
      input: { kind: 'text', text: saying.say, messageId: 0 },
      words: { say: 'verbatim', args: { text: { text: saying.say } } },
    };
  }
  const isMeant = (tap: string) =>
    'tap' in saying ? tap === saying.tap : tap.split('.')[0] === saying.press;
  const button = rows.flat().find(({ action }) => 'tap' in action && isMeant(action.tap));
  if (!button || !('tap' in button.action)) throw new NoSuchButton(JSON.stringify(saying));
  return { input: { kind: 'tap', tap: button.action.tap, messageId: 0 }, words: button.label };
}

/** An example says what is on no button: a fault of ours that its test catches. */
class NoSuchButton extends Error {
  override readonly name = 'NoSuchButton';
}

function newcomer(locale: string, today: string): Person {
  return {
    ...{ id: 'example', revision: 1, session: newSession(locale, today) },
    ...{ wish: noWish, subscription: noSubscription, recentUpdates: [] },
  };
}
