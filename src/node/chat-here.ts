import { receiveUpdate } from '../app/receive-update.ts';
import { chatInTerminal } from '../terminal/chat.ts';
import type { App } from '../wiring.ts';

/** The conversation in this terminal. */
export async function chatHere(app: App): Promise<number> {
  process.stderr.write(
    'Landa, in the terminal. A number presses a button; an empty line ends. Nothing goes to Telegram.\n\n',
  );
  await chatInTerminal({
    input: process.stdin,
    write: (text) => process.stdout.write(text),
    speaker: app.knowledge.speaker,
    receive: (update, messenger) => receiveUpdate(app.advisor, update, messenger),
    ...(process.env['LANG'] ? { clientLanguage: process.env['LANG'].slice(0, 2) } : {}),
  });
  return 0;
}
