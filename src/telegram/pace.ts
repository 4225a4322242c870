/** How fast messages may go. Times and no timers, so that requests may share one; each process has its own. */
export interface Pace {
  /** Milliseconds until a message that somebody waits for may go; its place is taken, unless that were too long. */
  readonly take: (chatId: number, atMost: number) => number;
  /** Whether something that only tidies up may go now; its place is taken then. Screens come first. */
  readonly mayTidy: (chatId: number) => boolean;
  /** Telegram has refused for so long: nothing goes to this chat before. */
  readonly refused: (chatId: number, seconds: number) => void;
}

/** Over all chats Telegram takes about 30 messages a second, edits among them: one that is refused costs a second. */
const interval = 1000 / 28;
const burst = 20;
const tidyingLeaves = 10;
const mostChats = 1000;

export function makePace(now: () => number = () => performance.now()): Pace {
  const refusedUntil = new Map<number, number>();
  /** When all places taken so far are used up, at an even pace. */
  let takenUntil = Number.NEGATIVE_INFINITY;

  const waitOf = (chatId: number, free: number) =>
    Math.max(0, (refusedUntil.get(chatId) ?? 0) - now(), takenUntil - free * interval - now());
  const takePlace = () => {
    takenUntil = Math.max(now(), takenUntil) + interval;
  };
  return {
    take(chatId, atMost) {
      const wait = waitOf(chatId, burst - 1);
      if (wait <= atMost) takePlace();
      return wait;
    },
    mayTidy(chatId) {
      if (waitOf(chatId, burst - 1 - tidyingLeaves) > 0) return false;
      takePlace();
      return true;
    },
    refused(chatId, seconds) {
      // Which limit it was is not said: perhaps the one over all chats, so nothing goes in a burst now.
      takenUntil = Math.max(takenUntil, now() + burst * interval);
      if (refusedUntil.size >= mostChats)
        for (const [chat, until] of refusedUntil) if (until <= now()) refusedUntil.delete(chat);
      refusedUntil.set(chatId, now() + seconds * 1000 + 100);
    },
  };
}
