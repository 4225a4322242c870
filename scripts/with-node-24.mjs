// Runs a TypeScript file, or says in one line why it cannot be run here.

import { existsSync } from 'node:fs';
import { enableCompileCache, registerHooks } from 'node:module';
import { resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { bundleProgram } from './bundle-program.mjs';

const major = Number(process.versions.node.split('.')[0]);
if (major < 24) {
  console.error(
    `Landa needs Node 24 (this is ${process.version}). On Linux "npm install" brings it; elsewhere see nodejs.org.`,
  );
  process.exit(1);
}
enableCompileCache();
// Settings may stand in a file beside package.json; what the shell says wins.
if (existsSync('.env')) process.loadEnvFile('.env');
const [file, ...rest] = process.argv.slice(2);
process.argv = [process.argv[0], resolve(file), ...rest];
const bundle = file === 'src/node.ts' ? await bundleProgram(file) : undefined;
if (!bundle) await compileJsxOnTheWay();
await import(pathToFileURL(bundle ?? resolve(file)).href);

/** Node strips types by itself, but does not know JSX. */
async function compileJsxOnTheWay() {
  const { transformSync } = await import('esbuild');
  registerHooks({
    load(url, context, next) {
      if (!url.endsWith('.tsx')) return next(url, context);
      const { source } = next(url, { ...context, format: 'module' });
      const options = { loader: 'tsx', jsx: 'automatic', jsxImportSource: 'hono/jsx' };
      const { code } = transformSync(String(source), { ...options, sourcefile: fileURLToPath(url) });
      return { format: 'module', shortCircuit: true, source: code };
    },
  });
}
