import { setTimeout as pause } from 'node:timers/promises';
import type { StrictScreen, StrictTelegram, StrictUser } from './strict-telegram.ts';

/** What one person answered to one step, as the database should hold it. */
export type Given = readonly string[] | 'skipped';

export interface Life {
  readonly id: number;
  readonly language: string;
  /** The last answer to each step. */
  readonly given: ReadonlyMap<string, Given>;
  /** How often an answer took this person on from each step. */
  readonly times: ReadonlyMap<string, number>;
  /** Texts sent beside a tap, without waiting. */
  readonly lateTexts: number;
  /** Answers after which the same question stood there again. */
  readonly repeated: number;
  readonly questions: number;
}

export interface Pace {
  /** Between a screen and what is done with it, in milliseconds: at least, at most. */
  readonly thinks: readonly [number, number];
  /** How long a screen may take before somebody counts as stuck. */
  readonly patience: number;
  /** Who has answered so many questions goes; all of them when missing. */
  readonly questions?: number;
}

interface Button {
  readonly text: string;
  readonly data: string;
}
interface Seen {
  readonly messageId: number;
  readonly buttons: readonly Button[];
  /** The question that stands there; missing on any other screen. */
  readonly step?: string;
}

const places: readonly (readonly [string, string])[] = [
  ['Malmö', '1280'],
  ['Göteborg', '1480'],
  ['Borås', '1490'],
  ['Uppsala', '0380'],
  ['Tensta', '0180'],
];
/** Steps at which a text is sent beside the tap: their answers do not change which question comes next. */
const hasty = ['work', 'home', 'priority', 'experience'];
const mostScreens = 60;

/**
 * One conversation from /start to the list after the last question: wait for the screen, think, answer. Some answers
 * are typed, some skipped; sometimes a text is sent beside a tap without waiting, and Telegram may hand over either
 * first. Then an option that was tapped is the answer, and a skip gives way to the text, in both orders.
 */
export async function live(
  telegram: StrictTelegram,
  id: number,
  language: string,
  pace: Pace,
): Promise<Life> {
  const user = telegram.user(id, language);
  const given = new Map<string, Given>();
  const times = new Map<string, number>();
  const life = { id, language, given, times, lateTexts: 0, repeated: 0, questions: 0 };
  let last = '/start';
  const settle = async () =>
    look(
      await user.settled({ timeout: pace.patience }).catch((cause: unknown) => {
        throw new Error(`person ${id} is stuck after ${last}`, { cause });
      }),
    );
  const think = () => pause(pace.thinks[0] + Math.random() * (pace.thinks[1] - pace.thinks[0]));
  const press = async (seen: Seen, data: string) => {
    await think();
    last = data;
    await user.tap(data, { message_id: seen.messageId });
    return settle();
  };

  await think();
  await user.send('/start');
  let seen = await settle();
  seen = await press(seen, `lang.${language}`);
  seen = await press(seen, `consent.${language}.yes`);
  let wantsFit = true;
  for (let screens = 0; screens < mostScreens; screens++) {
    const { step } = seen;
    if (life.questions >= (pace.questions ?? mostScreens)) return life;
    if (step === undefined) {
      const offersFit = seen.buttons.some(({ data }) => data === 'go.fit');
      if (!wantsFit || !offersFit) return life;
      wantsFit = false;
      seen = await press(seen, 'go.fit');
      continue;
    }
    await think();
    last = step;
    const { answer, isLate } = await answerStep(user, seen, step, think, async () => {
      seen = await settle();
      return seen;
    });
    given.set(step, answer);
    life.questions++;
    if (isLate) life.lateTexts++;
    seen = await settle();
    if (seen.step === step) life.repeated++;
    else times.set(step, (times.get(step) ?? 0) + 1);
  }
  throw new Error(`person ${id} is led in circles, last by ${last}`);
}

async function answerStep(
  user: StrictUser,
  seen: Seen,
  step: string,
  think: () => Promise<void>,
  settle: () => Promise<Seen>,
): Promise<{ readonly answer: Given; readonly isLate?: boolean }> {
  const tap = (data: string, on = seen) => user.tap(data, { message_id: on.messageId });
  const options = seen.buttons.filter(({ data }) => data.startsWith(`a.${step}.`));
  const marks = seen.buttons.filter(({ data }) => data.startsWith(`m.${step}.`));
  const draw = Math.random();
  if (marks.length > 0) {
    if (draw < 0.1) return tap(`skip.${step}`).then(() => ({ answer: 'skipped' }));
    const chosen = marks.filter(() => Math.random() < 2 / marks.length).slice(0, 3);
    let now = seen;
    for (const { data } of chosen) {
      await tap(data, now);
      now = await settle();
      await think();
    }
    await tap(`done.${step}`, now);
    const answer = chosen.map(({ data }) => valueIn(data));
    // No county at all is no answer.
    return { answer: step === 'counties' && answer.length === 0 ? 'skipped' : answer };
  }
  const isPlace = step === 'home' || step === 'known_place';
  const [text, value] = isPlace ? any(places) : typed(any(options));
  // After a "did you mean" the text was not understood: what is meant is picked.
  const isPicking = step === 'work' && !options.some(({ data }) => data === 'a.work.any');
  if (isPicking) {
    const { data } = any(options);
    await tap(data);
    return { answer: [valueIn(data)] };
  }
  if (hasty.includes(step) && draw < 0.25) {
    const skips = isPlace || Math.random() < 0.5;
    const tapped = skips ? `skip.${step}` : any(options.filter(({ data }) => valueIn(data) !== value)).data;
    const acts = [() => tap(tapped), () => user.send(text)];
    if (Math.random() < 0.5) acts.reverse();
    await Promise.all(acts.map((act) => act()));
    return { answer: [skips ? value : valueIn(tapped)], isLate: true };
  }
  if (draw < 0.35) return tap(`skip.${step}`).then(() => ({ answer: 'skipped' }));
  if (isPlace || draw < 0.6) return user.send(text).then(() => ({ answer: [value] }));
  const { data } = any(options);
  await tap(data);
  return { answer: [valueIn(data)] };
}

/** The newest message with buttons. */
function look({ messages }: StrictScreen): Seen {
  const message = messages.findLast(
    ({ from, reply_markup: m }) => from === 'bot' && (m?.inline_keyboard?.flat().length ?? 0) > 0,
  );
  const buttons = (message?.reply_markup?.inline_keyboard ?? [])
    .flat()
    .flatMap(({ text, callback_data: data }): Button[] => (data === undefined ? [] : [{ text, data }]));
  const step = buttons.map(({ data }) => /^skip\.(\w+)$/.exec(data)?.[1]).find((one) => one !== undefined);
  return { messageId: message?.message_id ?? 0, buttons, ...(step ? { step } : {}) };
}

/** An option as somebody types it who reads it from its button. */
function typed({ text, data }: Button): readonly [string, string] {
  return [text, valueIn(data)];
}

function valueIn(data: string): string {
  return data.split('.')[2] ?? '';
}

function any<T>(list: readonly T[]): T {
  const one = list[Math.floor(Math.random() * list.length)];
  if (one === undefined) throw new Error('nothing to choose from');
  return one;
}
