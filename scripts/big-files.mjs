// Files of pages that are too large for the Worker's bundle: copied from their packages to .assets/, from where Node
// serves them and Cloudflare uploads them. Made at installation.

import { copyFileSync, existsSync, mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const wanted = {
  'api-viewer.js': 'swagger-ui-dist/swagger-ui-bundle.js',
  'webauthn.js': '@simplewebauthn/browser/dist/bundle/index.umd.min.js',
  'api-viewer.css': 'swagger-ui-dist/swagger-ui.css',
};

for (const [name, from] of Object.entries(wanted)) {
  const source = join(root, 'node_modules', from);
  const target = join(root, '.assets', name);
  mkdirSync(dirname(target), { recursive: true });
  // Without it the page shows the description itself.
  if (existsSync(source)) copyFileSync(source, target);
}
