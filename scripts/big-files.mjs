// Files that are too large for the Worker's bundle: copied to .assets/, from where Node serves them and Cloudflare
// uploads them. Some come from their packages, the recordings from voices/. Made at installation.

import { copyFileSync, existsSync, mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const assets = join(root, '.assets');
const wanted = {
  'api-viewer.js': 'node_modules/swagger-ui-dist/swagger-ui-bundle.js',
  'webauthn.js': 'node_modules/@simplewebauthn/browser/dist/bundle/index.umd.min.js',
  'api-viewer.css': 'node_modules/swagger-ui-dist/swagger-ui.css',
  ...Object.fromEntries(
    readdirSync(join(root, 'voices'))
      .filter((name) => name.endsWith('.clips'))
      .map((name) => [name, `voices/${name}`]),
  ),
};

mkdirSync(assets, { recursive: true });
for (const [name, from] of Object.entries(wanted)) {
  const source = join(root, from);
  // Without it the page shows the description itself.
  if (existsSync(source)) copyFileSync(source, join(assets, name));
}
