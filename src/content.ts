import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Content, LocaleFiles } from './content-form.ts';

const root = fileURLToPath(new URL('..', import.meta.url));

/** Reads all content from the file system, for Node. */
export function loadContent(): Content {
  const locales = readdirSync(`${root}locales`).map((code) => [code, loadLocale(code)] as const);
  const data = readdirSync(`${root}data`)
    .filter((file) => file.endsWith('.tsv'))
    .map((file) => [file.slice(0, -'.tsv'.length), read(`data/${file}`)] as const);
  return {
    locales: Object.fromEntries(locales),
    data: Object.fromEntries(data),
    samples: JSON.parse(read('samples/openings.json')),
    assets: {
      ...Object.fromEntries(readdirSync(`${root}public`).map((name) => [name, read(`public/${name}`)])),
      'base.css': read('node_modules/modern-normalize/modern-normalize.css'),
    },
  };
}

function loadLocale(code: string): LocaleFiles {
  const areas = readdirSync(`${root}locales/${code}`)
    .filter((file) => file.endsWith('.ftl'))
    .map((file) => [file.slice(0, -'.ftl'.length), read(`locales/${code}/${file}`)] as const);
  return {
    form: JSON.parse(read(`locales/${code}/language.json`)),
    areas: Object.fromEntries(areas),
    occupations: existsSync(`${root}locales/${code}/occupations.tsv`)
      ? read(`locales/${code}/occupations.tsv`)
      : '',
  };
}

function read(path: string): string {
  return readFileSync(root + path, 'utf8');
}

/** Filled at installation by scripts/big-files.mjs. */
export const bigFilesFolder = `${root}.assets`;

export const migrationsFolder = `${root}migrations`;
