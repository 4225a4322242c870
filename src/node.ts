import { parseArgs } from 'node:util';
import { BadEnvironment, readConfig } from './config.ts';

try {
  process.exitCode = await main();
} catch (error) {
  if (!(error instanceof BadEnvironment)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}

async function main(): Promise<number> {
  const [, , first, ...rest] = process.argv;
  if (first === '--admin') return runAdmin(rest);
  const { values } = parseArgs({
    options: { chat: { type: 'boolean' }, sync: { type: 'boolean' }, file: { type: 'string' } },
  });
  const config = readConfig(process.env);
  if (config.LANDA_CLOCK) console.error(`The clock is set: LANDA_CLOCK=${config.LANDA_CLOCK}`);
  // Loaded when wanted: a sync has no use for pages and channels, and they weigh more than all it keeps in memory.
  if (values.sync) return (await import('./node/sync.ts')).sync(config, values.file);
  const { openApp } = await import('./node/open-app.ts');
  const { app, close } = await openApp(config);
  try {
    if (values.chat) return await (await import('./node/chat-here.ts')).chatHere(app);
    return await (await import('./node/serve.ts')).serve(app, config);
  } finally {
    close();
  }
}

async function runAdmin(args: readonly string[]): Promise<number> {
  const [{ openApp }, { admin }] = await Promise.all([
    import('./node/open-app.ts'),
    import('./node/admin.ts'),
  ]);
  const { app, close } = await openApp(readConfig(process.env));
  try {
    return await admin(args, app);
  } finally {
    close();
  }
}
