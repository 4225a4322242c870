import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const root = new URL('..', import.meta.url);
/** What the files of each part may import: other parts, or npm packages by name. */
const may: Readonly<Record<string, readonly string[]>> = {
  core: [],
  app: ['core'],
  i18n: ['core', '@fluent/bundle'],
  store: ['core', 'app', 'drizzle-orm', '@libsql/client', 'node'],
  jobtech: ['core', 'app', 'zod'],
  samples: ['core', 'zod'],
  telegram: ['core', 'app', 'i18n', 'grammy'],
  terminal: ['core', 'app', 'i18n', 'node'],
};
const files = readdirSync(new URL('src/', root), { recursive: true, encoding: 'utf8' }).filter((file) =>
  file.endsWith('.ts'),
);
const importsOf = (file: string) =>
  [...readFileSync(new URL(`src/${file}`, root), 'utf8').matchAll(/from '([^']+)'/g)].map((match) => {
    const name = match[1] ?? '';
    if (name.startsWith('node:')) return 'node';
    if (!name.startsWith('.'))
      return name.startsWith('@') ? name.split('/').slice(0, 2).join('/') : (name.split('/')[0] ?? '');
    return new URL(name, `file:///src/${file}`).pathname.split('/')[2] ?? '';
  });

test.each(files.filter((file) => file.includes('/')))('%s imports only what its part may', (file) => {
  const part = file.split('/')[0] ?? '';
  const foreign = importsOf(file).filter((name) => name !== part && !(may[part] ?? []).includes(name));
  expect(foreign).toEqual([]);
});

test.each(files)('%s holds one subject in at most 300 lines', (file) => {
  const lines = readFileSync(new URL(`src/${file}`, root), 'utf8').split('\n').length;
  expect(file.endsWith('message-id.ts') ? 0 : lines).toBeLessThanOrEqual(301);
});

test('core neither asks the time nor draws lots', () => {
  for (const file of files.filter((one) => one.startsWith('core/'))) {
    expect(readFileSync(new URL(`src/${file}`, root), 'utf8'), file).not.toMatch(
      /Date\.now|Math\.random|crypto\.|process\.|console\./,
    );
  }
});
