import { existsSync, readdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/**
 * Writes src/bundled-content.ts: the same content that Node reads from its folders, as modules of a Worker's bundle.
 * A test holds that it names every file.
 */
const root = fileURLToPath(new URL('..', import.meta.url));
const list = (folder: string, ending: string) =>
  readdirSync(root + folder)
    .filter((file) => file.endsWith(ending))
    .toSorted();

const imports: string[] = [];
const use = (path: string) => {
  const name = path.replace(/[^a-z0-9]+/gi, '_');
  // To the compiler a script is a script; the bundle takes it as text.
  if (path.endsWith('.js')) imports.push('// @ts-expect-error');
  imports.push(`import ${name} from '../${path}'${path.endsWith('.json') ? " with { type: 'json' }" : ''};`);
  return name;
};
const entries = (folder: string, ending: string, keyOf = (file: string) => file.slice(0, -ending.length)) =>
  list(folder, ending)
    .map((file) => `'${keyOf(file)}': ${use(`${folder}/${file}`)}`)
    .join(', ');

const locales = list('locales', '')
  .map((code) => {
    const form = use(`locales/${code}/language.json`);
    const areas = entries(`locales/${code}`, '.ftl');
    const occupations = existsSync(`${root}locales/${code}/occupations.tsv`)
      ? use(`locales/${code}/occupations.tsv`)
      : "''";
    return `    '${code}': { form: ${form}, areas: { ${areas} }, occupations: ${occupations} },`;
  })
  .join('\n');
const data = entries('data', '.tsv');
const base = use('node_modules/modern-normalize/modern-normalize.css');
const assets = `${entries('public', '', (file) => file)}, 'base.css': ${base}`;

writeFileSync(
  `${root}src/bundled-content.ts`,
  `// Written by \`npm run generate\`.
${imports.join('\n')}
import type { Content } from './content-form.ts';

/** All content, as a Worker carries it along. */
export const content: Content = {
  locales: {
${locales}
  },
  data: { ${data} },
  // For trying out on one's own machine; nobody is shown them from the edge.
  samples: [],
  assets: { ${assets} },
};
`,
);
