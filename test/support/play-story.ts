import type { Update as TelegramUpdate } from 'grammy/types';
import { expect } from 'vitest';
import { type FakeMessage, startFakeTelegram } from './fake-telegram.ts';
import { publishOpening, putTown, withdrawOpening } from './municipality-says.ts';
import { type Stage, stageHere } from './stage.ts';
import { addLinkInStory, reachedBy } from './start-links.ts';
import { testNow } from './test-app.ts';

/**
 * Plays a conversation written as a script through the real use case, with a fake Telegram at the HTTP boundary.
 * Returns the transcript: everything said, and every screen as the person sees it.
 */
export async function playStory(
  script: string,
  makeStage: (telegramUrl: string) => Promise<Stage> = stageHere,
): Promise<string> {
  const telegram = await startFakeTelegram();
  const stage = await makeStage(telegram.url);
  const { store, vacancies } = stage;
  const transcript: string[] = [];
  let updateId = 1000;
  let taps = 0;
  let last: TelegramUpdate | undefined;

  const deliver = async (update: TelegramUpdate) => {
    last = update;
    await stage.deliver(update);
  };
  const from = { id: 1, is_bot: false, first_name: 'x', language_code: 'sv' };
  const chat = { id: 1, type: 'private', first_name: 'x' };
  const message = (fields: object, id = telegram.nextMessageId()) =>
    ({
      update_id: ++updateId,
      message: { message_id: id, date: 0, chat, from, ...fields },
    }) as unknown as TelegramUpdate;
  const tapped = (data: string, messageId: number) =>
    ({
      update_id: ++updateId,
      callback_query: {
        id: String(updateId),
        from,
        chat_instance: '1',
        data,
        message: { message_id: messageId, date: 0, chat },
      },
    }) as unknown as TelegramUpdate;
  const screen = () => telegram.messages.at(-1) ?? { id: 0, text: '', buttons: [] };

  const tap = async (label: string) => {
    const at = telegram.messages.toReversed().find(({ buttons }) => pick(buttons, label));
    const button = at && pick(at.buttons, label);
    if (!at || !button?.data) throw new Error(`no button "${label}" in:\n${show(screen())}`);
    taps++;
    await deliver(tapped(button.data, at.id));
  };
  const steps: Readonly<Record<string, (rest: string) => Promise<void> | void>> = {
    tap,
    say: (text) => deliver(message({ text })),
    long: (text) => deliver(message({ text: text.repeat(4096).slice(0, 4096) })),
    broken: () => deliver(message({ text: '\ud800 \udc00 \ud83d' })),
    photo: () => deliver(message({ photo: [] })),
    late: (text) => deliver(message({ text }, screen().id - 1)),
    old: (data) => deliver(tapped(data, screen().id)),
    again: () => deliver(last as TelegramUpdate),
    flow: (name) => stage.setFlow(name),
    pause: (days) => stage.setClock(new Date(Date.parse(testNow) + Number(days) * 86_400_000).toISOString()),
    close: async (id) => {
      await store.remove('jobtech', [id], Date.parse(testNow));
    },
    'close-all': async () => {
      await store.remove(
        'jobtech',
        vacancies.map(({ sourceId }) => sourceId),
        Date.parse(testNow),
      );
    },
    publish: (words) => publishOpening(store, words),
    withdraw: (words) => withdrawOpening(store, words),
    town: (words) => putTown(store, words),
    link: (words) => addLinkInStory(store, words),
    revoke: async (id) => {
      await store.revokeLink(id, Date.parse(testNow));
    },
    counted: async (words) => {
      const [id = '', ...stages] = words.split(' ');
      expect(await reachedBy(store, id)).toEqual(stages);
    },
    see: (text) => expect(telegram.messages.slice(-2).map(show).join('\n')).toContain(text),
    not: (text) => expect(show(screen())).not.toContain(text),
    file: (text) =>
      expect(
        String(telegram.calls.findLast(({ method }) => method === 'sendDocument')?.body['raw']),
      ).toContain(text),
    heard: (count) =>
      expect(telegram.calls.filter(({ method }) => method === 'sendVoice').length).toBe(Number(count)),
    messages: (count) => expect(telegram.messages.length).toBe(Number(count)),
    stored: async (what) =>
      expect(
        (await store.load({ channel: 'telegram', id: '1' }, Date.parse(testNow))) === undefined
          ? 'nothing'
          : 'something',
      ).toBe(what),
    taps: (most) => expect(taps).toBeLessThanOrEqual(Number(most)),
  };
  try {
    for (const line of script.split('\n').map((one) => one.trim())) {
      if (line === '' || line.startsWith('#')) continue;
      if (line.startsWith('/')) {
        transcript.push(`\n> ${line}`);
        await deliver(message({ text: line, entities: [] }));
      } else {
        const [verb = '', ...rest] = line.split(' ');
        const step = steps[verb];
        if (!step) throw new Error(`no such step in a story: ${line}`);
        const isCheck = ['see', 'not', 'file', 'messages', 'stored', 'taps', 'counted', 'heard'].includes(
          verb,
        );
        if (!isCheck) transcript.push(`\n> ${line}`);
        await step(rest.join(' '));
        // What a municipality or an office does changes no screen that is looked at.
        if (isCheck || ['publish', 'withdraw', 'town', 'link', 'revoke'].includes(verb)) continue;
      }
      transcript.push(show(screen()));
    }
    return `${transcript.join('\n')}\n`;
  } finally {
    await stage.close();
    await telegram.close();
  }
}

function pick(buttons: FakeMessage['buttons'], label: string) {
  return (
    buttons.find(({ text, data }) => text === label || data === label) ??
    buttons.find(({ text }) => text.includes(label))
  );
}

function show({ text, buttons }: FakeMessage): string {
  return `${text}\n${buttons.map((button) => `[${button.text}]`).join(' ')}`;
}
