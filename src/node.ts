import { parseArgs } from 'node:util';
import { BadEnvironment, readConfig } from './config.ts';
import { chatHere } from './node/chat-here.ts';
import { openApp } from './node/open-app.ts';
import { serve } from './node/serve.ts';
import { syncFile } from './node/sync-file.ts';

try {
  process.exitCode = await main();
} catch (error) {
  if (!(error instanceof BadEnvironment)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}

async function main(): Promise<number> {
  const { values } = parseArgs({
    options: { chat: { type: 'boolean' }, sync: { type: 'boolean' }, file: { type: 'string' } },
  });
  const config = readConfig(process.env);
  if (config.LANDA_CLOCK) console.error(`The clock is set: LANDA_CLOCK=${config.LANDA_CLOCK}`);
  const { app, close } = await openApp(config);
  try {
    if (values.sync) return await syncFile(app, values.file);
    if (values.chat) return await chatHere(app);
    return await serve(app, config);
  } finally {
    close();
  }
}
