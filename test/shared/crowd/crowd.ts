import { type Life, live, type Pace } from './person.ts';
import type { StrictTelegram } from './strict-telegram.ts';

const languages = ['sv', 'en', 'so', 'ar'];

/** Everybody at once. Rejects with everyone who got stuck. */
export async function playCrowd(
  telegram: StrictTelegram,
  people: number,
  pace: Pace,
): Promise<readonly Life[]> {
  const ends = await Promise.allSettled(
    Array.from({ length: people }, (_, at) =>
      live(telegram, 10_000 + at, languages[at % languages.length] ?? 'sv', pace),
    ),
  );
  const failed = ends.flatMap((end) => (end.status === 'rejected' ? [String(end.reason)] : []));
  if (failed.length > 0)
    throw new Error(`${failed.length} people did not get through:\n${failed.slice(0, 10).join('\n')}`);
  return ends.flatMap((end) => (end.status === 'fulfilled' ? [end.value] : []));
}

/** One line for whoever reads the run. */
export async function report(
  name: string,
  telegram: StrictTelegram,
  lives: readonly Life[],
  more: object = {},
): Promise<void> {
  const { seconds, updates, calls, errors, latency_ms: latency } = await telegram.stats();
  const sum = (pick: (life: Life) => number) => lives.reduce((total, life) => total + pick(life), 0);
  const measured = {
    people: lives.length,
    answers: sum(({ questions }) => questions),
    lateTexts: sum(({ lateTexts }) => lateTexts),
    repeated: sum(({ repeated }) => repeated),
    seconds,
    updates,
    calls,
    errors,
    ack: latency.ack,
    violations: countBy((await telegram.violations()).map(({ rule }) => rule)),
    ...more,
  };
  process.stderr.write(`\n${name}: ${JSON.stringify(measured)}\n`);
}

function countBy(names: readonly string[]): Readonly<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const name of names) counts[name] = (counts[name] ?? 0) + 1;
  return counts;
}
