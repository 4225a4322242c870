import { deriveBytes, deriveMacKey, deriveSealKey, fromBase64, toBase64 } from './keys.ts';

/** A sealed value cannot be opened: another key, another person's row, or damage. */
export class Unsealable extends Error {
  override readonly name = 'Unsealable';
}

export interface Sealer {
  /** Opens only with the same key, for the same person and column. */
  seal(text: string, owner: string, column: string): Promise<string>;
  /** @throws Unsealable */
  open(sealed: string, owner: string, column: string): Promise<string>;
  /** The keyed hashes an address may be stored under: by the present key first, then the previous one. */
  lookups(channel: string, id: string): Promise<readonly string[]>;
  /** Whether a previous key is still accepted, so that old values may be met. */
  readonly isRotating: boolean;
  /** Whether the present key sealed this value. */
  isCurrent(sealed: string): boolean;
}

interface Keys {
  readonly id: string;
  readonly seal: CryptoKey;
  readonly lookup: CryptoKey;
}

const encoder = new TextEncoder();

/** AES-GCM under keys derived by HKDF from 32 bytes in base64. The previous key still opens what it sealed. */
export async function createSealer(options: {
  readonly key: string;
  readonly previousKey?: string | undefined;
}): Promise<Sealer> {
  const present = await deriveKeys(options.key);
  const previous = options.previousKey ? await deriveKeys(options.previousKey) : undefined;
  const all = previous ? [present, previous] : [present];
  return {
    async seal(text, owner, column) {
      const nonce = crypto.getRandomValues(new Uint8Array(12));
      const algorithm = { name: 'AES-GCM', iv: nonce, additionalData: encoder.encode(`${owner}/${column}`) };
      const sealed = await crypto.subtle.encrypt(algorithm, present.seal, encoder.encode(text));
      return `${present.id}.${toBase64(nonce)}.${toBase64(new Uint8Array(sealed))}`;
    },
    async open(sealed, owner, column) {
      const [id, nonce = '', text = ''] = sealed.split('.');
      const keys = all.find((one) => one.id === id);
      if (!keys) throw new Unsealable(`sealed with an unknown key (${column})`);
      try {
        const algorithm = {
          name: 'AES-GCM',
          iv: fromBase64(nonce),
          additionalData: encoder.encode(`${owner}/${column}`),
        };
        return new TextDecoder().decode(await crypto.subtle.decrypt(algorithm, keys.seal, fromBase64(text)));
      } catch (cause) {
        throw new Unsealable(`cannot be opened (${column})`, { cause });
      }
    },
    lookups: (channel, id) => Promise.all(all.map(({ lookup }) => hash(lookup, `${channel}/${id}`))),
    isRotating: previous !== undefined,
    isCurrent: (sealed) => sealed.startsWith(`${present.id}.`),
  };
}

async function deriveKeys(key: string): Promise<Keys> {
  const [seal, lookup, id] = await Promise.all([
    deriveSealKey(key),
    deriveMacKey(key, 'lookup'),
    deriveBytes(key, 'id', 4),
  ]);
  return { id: toBase64(id).replace(/=/g, ''), seal, lookup };
}

async function hash(key: CryptoKey, text: string): Promise<string> {
  return toBase64(new Uint8Array(await crypto.subtle.sign('HMAC', key, encoder.encode(text))));
}
