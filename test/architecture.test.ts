import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const root = new URL('..', import.meta.url);
/** What the files of each part may import: other parts, or npm packages by name. */
const may: Readonly<Record<string, readonly string[]>> = {
  core: [],
  app: ['core'],
  i18n: ['core', '@fluent/bundle'],
  calendar: ['core', 'app', 'i18n'],
  store: ['core', 'app', 'drizzle-orm', '@libsql/client', 'node', 'migrations'],
  jobtech: ['core', 'app', 'zod'],
  samples: ['core', 'zod'],
  feeds: ['core', 'app', 'node'],
  openings: ['core', 'app', 'zod', 'fast-xml-parser', 'papaparse', 'read-excel-file', 'fflate'],
  translators: ['app', 'zod'],
  csv: ['core', 'i18n', 'papaparse'],
  page: ['core', 'i18n', 'hono', '@fluent/langneg', 'lean-qr', '@resvg/resvg-wasm'],
  webchat: ['core', 'app', 'i18n', 'page', 'hono', 'zod'],
  staff: [
    'core',
    'app',
    'i18n',
    'csv',
    'openings',
    'page',
    'hono',
    'zod',
    '@simplewebauthn/server',
    'd3-scale',
  ],
  http: ['core', 'app', 'i18n', 'openings', 'page', 'hono', 'zod'],
  telegram: ['core', 'app', 'i18n', 'grammy'],
  voice: ['core', 'app', 'i18n', 'mediabunny'],
  terminal: ['core', 'app', 'i18n', 'node'],
};
/** The entries, which bring content and a platform to wiring. */
const entries = ['node', 'worker'];
const files = readdirSync(new URL('src/', root), { recursive: true, encoding: 'utf8' }).filter((file) =>
  /\.tsx?$/.test(file),
);
const importsOf = (file: string) =>
  [...readFileSync(new URL(`src/${file}`, root), 'utf8').matchAll(/from '([^']+)'/g)].map((match) => {
    const name = match[1] ?? '';
    if (name.startsWith('node:')) return 'node';
    if (!name.startsWith('.'))
      return name.startsWith('@') ? name.split('/').slice(0, 2).join('/') : (name.split('/')[0] ?? '');
    const path = new URL(name, `file:///root/src/${file}`).pathname.split('/');
    return (path[2] === 'src' ? path[3] : path[2]) ?? '';
  });

test.each(files.filter((file) => file.includes('/') && !entries.includes(file.split('/')[0] ?? '')))(
  '%s imports only what its part may',
  (file) => {
    const part = file.split('/')[0] ?? '';
    const foreign = importsOf(file).filter((name) => name !== part && !(may[part] ?? []).includes(name));
    expect(foreign).toEqual([]);
  },
);

test.each(files)('%s holds one subject in at most 300 lines', (file) => {
  const lines = readFileSync(new URL(`src/${file}`, root), 'utf8').split('\n').length;
  expect(/(?:message-id|bundled-content)\.ts$/.test(file) ? 0 : lines).toBeLessThanOrEqual(301);
});

test('core neither asks the time nor draws lots', () => {
  for (const file of files.filter((one) => one.startsWith('core/'))) {
    expect(readFileSync(new URL(`src/${file}`, root), 'utf8'), file).not.toMatch(
      /Date\.now|Math\.random|crypto\.|process\.|console\./,
    );
  }
});

test('of what fetches feeds only what is made for Node needs it', () => {
  const ofNode = files.filter((file) => file.startsWith('feeds/') && importsOf(file).includes('node'));
  expect(ofNode).toEqual(['feeds/send-from-node.ts']);
});

test('what the edge opens of the store leads to nothing of Node', () => {
  const reached = new Set(['store/open-server.ts', 'store/store.ts', 'store/sealing.ts']);
  // A set hands out what is added while it is walked.
  for (const file of reached) {
    const source = readFileSync(new URL(`src/${file}`, root), 'utf8');
    expect(source, file).not.toMatch(
      /^import (?!type).*from '(node:|@libsql\/client'|drizzle-orm\/libsql')/m,
    );
    for (const [, path = ''] of source.matchAll(/from '(\.[^']+)'/g))
      reached.add(new URL(path, `file:///src/${file}`).pathname.slice('/src/'.length));
  }
  expect([...reached]).toContain('store/schema.ts');
});
