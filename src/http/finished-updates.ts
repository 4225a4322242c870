/** Updates that this process has answered to the end, by id alone. */
export interface FinishedUpdates {
  readonly has: (updateId: number) => boolean;
  readonly add: (updateId: number) => void;
}

const most = 1000;

/**
 * Telegram brings an update again when our 200 was lost on the way. Then there is nothing left to do: the button
 * is answered, and before the consent, when nobody is stored, nothing else would know. Kept in memory only.
 */
export function rememberFinished(): FinishedUpdates {
  const ids = new Set<number>();
  return {
    has: (id) => ids.has(id),
    add: (id) => {
      ids.add(id);
      // A set keeps its order: the first is the oldest.
      const [oldest] = ids;
      if (ids.size > most && oldest !== undefined) ids.delete(oldest);
    },
  };
}
