// Runs a TypeScript file, or says in one line why it cannot be run here.

import { existsSync } from 'node:fs';
import { enableCompileCache, registerHooks } from 'node:module';
import { resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const major = Number(process.versions.node.split('.')[0]);
if (major < 24) {
  console.error(
    `Landa needs Node 24 (this is ${process.version}). On Linux "npm install" brings it; elsewhere see nodejs.org.`,
  );
  process.exit(1);
}
enableCompileCache();
// Node strips types by itself, but does not know JSX: pages are compiled as they are loaded.
registerHooks({
  load(url, context, next) {
    if (!url.endsWith('.tsx')) return next(url, context);
    const { source } = next(url, { ...context, format: 'module' });
    return { format: 'module', shortCircuit: true, source: compileJsx(String(source), fileURLToPath(url)) };
  },
});
// Settings may stand in a file beside package.json; what the shell says wins.
if (existsSync('.env')) process.loadEnvFile('.env');
const { transformSync } = await import('esbuild');
function compileJsx(source, file) {
  return transformSync(source, {
    loader: 'tsx',
    jsx: 'automatic',
    jsxImportSource: 'hono/jsx',
    sourcefile: file,
  }).code;
}
const [file, ...rest] = process.argv.slice(2);
process.argv = [process.argv[0], resolve(file), ...rest];
await import(pathToFileURL(resolve(file)).href);
