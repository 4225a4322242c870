/** A key to seal with, from 32 bytes in base64. Each purpose has a key of its own (HKDF). */
export async function deriveSealKey(key: string): Promise<CryptoKey> {
  return crypto.subtle.deriveKey(hkdf('seal'), await root(key), { name: 'AES-GCM', length: 256 }, false, [
    'encrypt',
    'decrypt',
  ]);
}

/** A key to hash or sign with. */
export async function deriveMacKey(key: string, purpose: 'lookup' | 'sign'): Promise<CryptoKey> {
  const bytes = await deriveBytes(key, purpose, 32);
  return crypto.subtle.importKey('raw', bytes, { name: 'HMAC', hash: 'SHA-256' }, false, ['sign', 'verify']);
}

export async function deriveBytes(
  key: string,
  purpose: string,
  length: number,
): Promise<Uint8Array<ArrayBuffer>> {
  return new Uint8Array(await crypto.subtle.deriveBits(hkdf(purpose), await root(key), length * 8));
}

function root(key: string): Promise<CryptoKey> {
  return crypto.subtle.importKey('raw', fromBase64(key), 'HKDF', false, ['deriveBits', 'deriveKey']);
}

function hkdf(purpose: string) {
  const info = new TextEncoder().encode(`landa/${purpose}`);
  return { name: 'HKDF', hash: 'SHA-256', salt: new Uint8Array(), info };
}

export function toBase64(bytes: Uint8Array): string {
  let text = '';
  for (const byte of bytes) text += String.fromCharCode(byte);
  return btoa(text);
}

export function fromBase64(text: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(atob(text), (char) => char.charCodeAt(0));
}
