import type { Signer } from '../app/ports.ts';
import { deriveMacKey, fromBase64, toBase64 } from './keys.ts';

/** Signs with a key of its own, derived from the data key; what the previous key signed is still good. */
export async function createSigner(options: {
  readonly key: string;
  readonly previousKey?: string | undefined;
}): Promise<Signer> {
  const present = await deriveMacKey(options.key, 'sign');
  const previous = options.previousKey ? await deriveMacKey(options.previousKey, 'sign') : undefined;
  return {
    sign: async (text) => toUrlBase64(await crypto.subtle.sign('HMAC', present, encode(text))),
    async verify(text, signature) {
      const bytes = fromUrlBase64(signature);
      if (!bytes) return false;
      const keys = previous ? [present, previous] : [present];
      const verdicts = await Promise.all(
        keys.map((key) => crypto.subtle.verify('HMAC', key, bytes, encode(text))),
      );
      return verdicts.includes(true);
    },
  };
}

function encode(text: string): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode(text);
}

function toUrlBase64(bytes: ArrayBuffer): string {
  return toBase64(new Uint8Array(bytes)).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
}

function fromUrlBase64(text: string): Uint8Array<ArrayBuffer> | undefined {
  if (!/^[A-Za-z0-9_-]+$/.test(text) || text.length % 4 === 1) return undefined;
  return fromBase64(text.replaceAll('-', '+').replaceAll('_', '/'));
}
