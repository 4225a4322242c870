import { createInterface } from 'node:readline';
import type { Address, Input, Messenger, Update } from '../app/ports.ts';
import type { Button } from '../core/screen.ts';
import type { Speaker } from '../i18n/speaker.ts';
import { renderText } from './render.ts';

/**
 * The same conversation in a terminal: numbers press buttons, anything else is text, an empty line ends it.
 * Reads to the end of the input; a pipe may play a whole conversation.
 */
export async function chatInTerminal(options: {
  readonly input: NodeJS.ReadableStream;
  readonly write: (text: string) => void;
  readonly speaker: Speaker;
  readonly receive: (update: Update, messenger: Messenger) => Promise<void>;
  readonly clientLanguage?: string;
}): Promise<void> {
  const { write, speaker, receive } = options;
  const address: Address = { channel: 'terminal', id: 'terminal' };
  let buttons: readonly Button[] = [];
  let count = Date.now();
  let shown = 0;

  const messenger: Messenger = {
    async tell(reply) {
      if (reply.toast) write(`* ${speaker.say(reply.locale, reply.toast)}\n`);
      if (reply.file) write(`${reply.file.content}\n`);
      if (!reply.screen) return {};
      write(`${renderText(reply.screen, reply.locale, speaker)}\n`);
      buttons = reply.screen.rows.flat();
      shown = ++count;
      return { messageId: shown };
    },
  };
  const send = (input: Input) =>
    receive(
      {
        updateId: ++count,
        address,
        input,
        isPrivate: true,
        ...(options.clientLanguage ? { clientLanguage: options.clientLanguage } : {}),
      },
      messenger,
    );

  await send({ kind: 'start' });
  write('> ');
  for await (const line of createInterface({ input: options.input })) {
    const text = line.trim();
    if (text === '') break;
    const button = /^\d{1,2}$/.test(text) ? buttons[Number(text) - 1] : undefined;
    if (button && 'tap' in button.action)
      await send({ kind: 'tap', tap: button.action.tap, messageId: shown });
    else if (button && 'url' in button.action) write(`${button.action.url}\n`);
    else if (button && 'share' in button.action)
      write(`${speaker.say('sv', button.action.share.text)} ${button.action.share.url}\n`);
    else if (text.startsWith('/'))
      await send(text === '/start' ? { kind: 'start' } : { kind: 'command', name: text.slice(1) });
    else await send({ kind: 'text', text, messageId: ++count });
    write('> ');
  }
}
