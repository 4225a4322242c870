import type { Visit } from './visit.ts';

/** The library that talks to the browser, and our few lines that use it: see public/passkey.js. */
export function passkeyScripts({ options }: Visit): readonly string[] {
  return ['/staff/files/webauthn.js', options.kit.assets.url('passkey.js')];
}
