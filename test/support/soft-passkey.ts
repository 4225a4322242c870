import { createHash, generateKeyPairSync, sign } from 'node:crypto';

/** What the browser would have been asked, as far as a device looks at it. */
interface Asked {
  readonly challenge: string;
  readonly rpId?: string;
  readonly rp?: { readonly id?: string };
}

const flags = { present: 0x01, verified: 0x04, attested: 0x40 } as const;

/** A device with one passkey (ES256, no attestation), after Web Authentication Level 3, §6.1 and §6.5. */
export function makeSoftPasskey(origin: string) {
  const { publicKey, privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const { x = '', y = '' } = publicKey.export({ format: 'jwk' });
  const id = Buffer.from(crypto.getRandomValues(new Uint8Array(16)));
  const clientData = (type: string, { challenge }: Asked, from = origin) =>
    Buffer.from(JSON.stringify({ type, challenge, origin: from, crossOrigin: false }));
  const authenticatorData = (host: string, bits: number, counter: number, rest = Buffer.alloc(0)) =>
    Buffer.concat([sha256(host), Buffer.from([bits]), uint(counter, 4), rest]);
  return {
    id: id.toString('base64url'),
    /** What `navigator.credentials.create` would give, as JSON. */
    create(asked: Asked) {
      // COSE: {1: EC2, 3: ES256, -1: P-256, -2: x, -3: y}
      const key = Buffer.concat([
        Buffer.from([0xa5, 0x01, 0x02, 0x03, 0x26, 0x20, 0x01, 0x21, 0x58, 0x20]),
        Buffer.from(x, 'base64url'),
        Buffer.from([0x22, 0x58, 0x20]),
        Buffer.from(y, 'base64url'),
      ]);
      const attested = Buffer.concat([Buffer.alloc(16), uint(id.length, 2), id, key]);
      const data = authenticatorData(
        asked.rp?.id ?? '',
        flags.present | flags.verified | flags.attested,
        0,
        attested,
      );
      // CBOR: {fmt: "none", attStmt: {}, authData: …}
      const attestationObject = Buffer.concat([
        Buffer.from([0xa3]),
        ...[cborText('fmt'), cborText('none'), cborText('attStmt'), Buffer.from([0xa0])],
        ...[cborText('authData'), Buffer.from([0x58, data.length]), data],
      ]);
      return described(id, {
        clientDataJSON: clientData('webauthn.create', asked).toString('base64url'),
        attestationObject: attestationObject.toString('base64url'),
        transports: ['internal'],
      });
    },
    /** What `navigator.credentials.get` would give, as JSON. */
    get(asked: Asked, { counter = 0, from = origin, verified = true } = {}) {
      const bits = flags.present | (verified ? flags.verified : 0);
      const data = authenticatorData(asked.rpId ?? '', bits, counter);
      const client = clientData('webauthn.get', asked, from);
      const signature = sign('sha256', Buffer.concat([data, sha256(client)]), privateKey);
      return described(id, {
        clientDataJSON: client.toString('base64url'),
        authenticatorData: data.toString('base64url'),
        signature: signature.toString('base64url'),
      });
    },
  };
}

function described(id: Buffer, response: object) {
  const name = id.toString('base64url');
  return { id: name, rawId: name, type: 'public-key', clientExtensionResults: {}, response };
}

function cborText(text: string): Buffer {
  return Buffer.concat([Buffer.from([0x60 + text.length]), Buffer.from(text)]);
}

function uint(value: number, bytes: number): Buffer {
  const buffer = Buffer.alloc(bytes);
  buffer.writeUIntBE(value, 0, bytes);
  return buffer;
}

function sha256(data: string | Buffer): Buffer {
  return createHash('sha256').update(data).digest();
}
