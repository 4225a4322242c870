import { fileURLToPath } from 'node:url';

/** A program and its first arguments. */
export type Command = readonly [string, ...string[]];

export const projectFolder = fileURLToPath(new URL('..', import.meta.url));

/** Wrangler as it is pinned, on the Node that runs us: its own starter may meet an older one. */
export const wrangler: Command = [process.execPath, `${projectFolder}node_modules/wrangler/bin/wrangler.js`];

/** Wrangler sends no figures and no reports, asks nobody about anything, keeps no traces of requests, and
 * hands nothing of this process's environment to a Worker. */
export const quietly = {
  WRANGLER_SEND_METRICS: 'false',
  WRANGLER_SEND_ERROR_REPORTS: 'false',
  DO_NOT_TRACK: '1',
  WRANGLER_HIDE_BANNER: 'true',
  CLOUDFLARE_CF_FETCH_ENABLED: 'false',
  CLOUDFLARE_INCLUDE_PROCESS_ENV: 'false',
  X_LOCAL_OBSERVABILITY: 'false',
  X_LOCAL_EXPLORER: 'false',
} as const;
