import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { FluentResource } from '@fluent/bundle';

/** Writes src/core/message-id.ts from the Swedish sentences. */
const folder = new URL('../locales/sv/', import.meta.url);
const ids = readdirSync(folder)
  .filter((file) => file.endsWith('.ftl'))
  .flatMap((file) =>
    new FluentResource(readFileSync(new URL(file, folder), 'utf8')).body.map(({ id }) => id),
  );
writeFileSync(
  new URL('../src/core/message-id.ts', import.meta.url),
  `/** Written by \`npm run generate\` from locales/sv. */\nexport const messageIds = [\n${ids
    .toSorted()
    .map((id) => `  '${id}',`)
    .join(
      '\n',
    )}\n] as const;\nexport type KnownMessageId = (typeof messageIds)[number];\n/** Ids made from a step, option or rule are plain strings; the content tests prove that each exists. */\nexport type MessageId = KnownMessageId | (string & {});\n`,
);
