// One file instead of six hundred: the program starts in half the time. The file is made at installation, and again when
// a source has changed since; it is kept out of the way in node_modules.

import { existsSync, mkdirSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const sources = [
  ...['src', 'flows', 'grants', 'plan', 'migrations/meta/_journal.json', 'package-lock.json'],
  'scripts/bundle-program.mjs',
];

/**
 * Where the program stands as one file; undefined where none can be kept, and it runs from its sources.
 * @param {string} file its TypeScript entry
 * @returns {Promise<string | undefined>}
 */
export async function bundleProgram(file) {
  const bundle = resolve('node_modules/.cache/landa', `${file.replace(/\W+/g, '-')}.mjs`);
  try {
    if (!existsSync(bundle) || statSync(bundle).mtimeMs < newest(sources)) await make(file, bundle);
    return bundle;
  } catch {
    return undefined;
  }
}

/** @param {string} file @param {string} bundle */
async function make(file, bundle) {
  const { buildSync } = await import('esbuild');
  const {
    outputFiles: [made],
  } = buildSync({
    entryPoints: [file],
    bundle: true,
    write: false,
    format: 'esm',
    platform: 'node',
    target: 'node24',
    // Some libraries know a thing by the name of its class.
    keepNames: true,
    jsx: 'automatic',
    jsxImportSource: 'hono/jsx',
    // What brings a library of machine code along, and what is no part of the program.
    external: ['@libsql/*', 'libsql', 'esbuild'],
    // Only the content asks where it stands: its folders are found from src/.
    define: { 'import.meta.url': JSON.stringify(pathToFileURL(resolve(dirname(file), 'content.ts')).href) },
    banner: {
      js: `import { createRequire as makeRequire } from 'node:module';\nconst require = makeRequire(${JSON.stringify(pathToFileURL(resolve('package.json')).href)});`,
    },
    logLevel: 'silent',
  });
  if (!made) throw new Error('nothing was made');
  mkdirSync(dirname(bundle), { recursive: true });
  writeFileSync(bundle, made.contents);
}

/** When the newest of these files was written, ms. @param {readonly string[]} paths @returns {number} */
function newest(paths) {
  return Math.max(
    ...paths.map((path) => {
      const stat = statSync(path);
      return stat.isDirectory() ? newest(readdirSync(path).map((name) => join(path, name))) : stat.mtimeMs;
    }),
  );
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await bundleProgram('src/node.ts');
