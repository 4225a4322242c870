// Runs a TypeScript file, or says in one line why it cannot be run here.

import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

const major = Number(process.versions.node.split('.')[0]);
if (major < 24) {
  console.error(
    `Landa needs Node 24 (this is ${process.version}). On Linux "npm install" brings it; elsewhere see nodejs.org.`,
  );
  process.exit(1);
}
const [file, ...rest] = process.argv.slice(2);
process.argv = [process.argv[0], resolve(file), ...rest];
await import(pathToFileURL(resolve(file)).href);
