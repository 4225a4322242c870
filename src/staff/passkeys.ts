import type { AuthenticationResponseJSON, RegistrationResponseJSON } from '@simplewebauthn/server';
import { getCookie, setCookie } from 'hono/cookie';
import * as z from 'zod';
import type { Passkey, Staff } from '../app/staff-ports.ts';
import type { SignedInVisit, Visit } from './visit.ts';

/** 87 KiB after gzip, and needed when someone signs in: made ready then. */
const library = () => import('@simplewebauthn/server');

/** What every device can sign with: ES256, EdDSA, RS256, by their COSE numbers. */
const algorithms = [-7, -8, -257];

const cookie = 'landa-passkey';
const challengeLasts = 300_000;

/** What a browser is asked so that its device makes a new passkey for whoever is signed in. */
export async function askForNewPasskey(visit: SignedInVisit): Promise<Response> {
  const { generateRegistrationOptions } = await library();
  const { store } = visit.options;
  const { staff } = visit.session;
  const options = await generateRegistrationOptions({
    rpName: 'Landa',
    rpID: hostOf(visit),
    userName: staff.name,
    userID: new TextEncoder().encode(staff.id),
    attestationType: 'none',
    supportedAlgorithmIDs: algorithms,
    excludeCredentials: (await store.listPasskeys(staff.id)).map(described),
    // It stands alone, without a password: the device knows whose it is, and asks them.
    authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
  });
  await keepChallenge(visit, options.challenge, staff.id);
  return visit.c.json(options);
}

/** The new passkey, where the browser's answer is good: not stored yet. */
export async function readNewPasskey(
  visit: SignedInVisit,
): Promise<Omit<Passkey, 'lastUsedOn' | 'createdAt'> | undefined> {
  const { verifyRegistrationResponse } = await library();
  const staffId = visit.session.staff.id;
  const response = await readAnswer<RegistrationResponseJSON>(visit);
  const asked = await takeChallenge(visit, staffId);
  if (!response || !asked) return undefined;
  const verified = await verifyRegistrationResponse({
    response,
    expectedChallenge: asked.challenge,
    expectedOrigin: visit.origin,
    expectedRPID: hostOf(visit),
    supportedAlgorithmIDs: algorithms,
  }).catch(() => undefined);
  if (!verified?.verified) return undefined;
  const { id, publicKey, counter, transports = [] } = verified.registrationInfo.credential;
  const { isoBase64URL } = await import('@simplewebauthn/server/helpers');
  return { id, staffId, publicKey: isoBase64URL.fromBuffer(publicKey), counter, transports };
}

/** What a browser is asked so that someone signs in: any passkey of theirs for this address. */
export async function askForPasskey(visit: Visit): Promise<Response> {
  const { generateAuthenticationOptions } = await library();
  const options = await generateAuthenticationOptions({ rpID: hostOf(visit), userVerification: 'required' });
  await keepChallenge(visit, options.challenge, '');
  return visit.c.json(options);
}

/** Who has signed in, where the browser's answer is good: once. */
export async function readPasskey(visit: Visit): Promise<Staff | undefined> {
  const { verifyAuthenticationResponse } = await library();
  const { isoBase64URL } = await import('@simplewebauthn/server/helpers');
  const { store, now } = visit.options;
  const response = await readAnswer<AuthenticationResponseJSON>(visit);
  const asked = await takeChallenge(visit, '');
  const known = response && asked && (await store.passkeyById(response.id));
  if (!known) return undefined;
  const { passkey, staff } = known;
  const verified = await verifyAuthenticationResponse({
    response,
    expectedChallenge: asked.challenge,
    expectedOrigin: visit.origin,
    expectedRPID: hostOf(visit),
    credential: {
      id: passkey.id,
      publicKey: isoBase64URL.toBuffer(passkey.publicKey),
      counter: passkey.counter,
    },
  }).catch(() => undefined);
  if (!verified?.verified) return undefined;
  const use = { ...asked, id: passkey.id, counter: verified.authenticationInfo.newCounter };
  return (await store.usePasskey(use, now())) ? staff : undefined;
}

/** A passkey belongs to the host, whatever its port. */
function hostOf({ origin }: Visit): string {
  return new URL(origin).hostname;
}

function described({ id, transports }: Passkey) {
  // Stored as the browser named them; a name that is none is of no use to it, and does no harm.
  return { id, transports: transports as ('internal' | 'usb' | 'nfc' | 'ble' | 'hybrid')[] };
}

/** As much of the answer as we look at ourselves; the library checks the rest. */
const answerSchema = z.looseObject({ id: z.string().max(1400), response: z.looseObject({}) });

async function readAnswer<T>({ c }: Visit): Promise<T | undefined> {
  // A form of another site cannot send this type without asking us first, and we never say yes.
  if (!/^application\/json\b/i.test(c.req.header('Content-Type') ?? '')) return undefined;
  const parsed = answerSchema.safeParse(await c.req.json().catch(() => undefined));
  return parsed.success ? (parsed.data as T) : undefined;
}

/** Stored in the browser that asked, under our signature: nobody who has not signed in makes us write a row. */
async function keepChallenge(visit: Visit, challenge: string, staffId: string): Promise<void> {
  const { c, options } = visit;
  const lapsesAt = options.now() + challengeLasts;
  const signature = await options.signer.sign(signed(challenge, lapsesAt, staffId));
  setCookie(c, cookie, `${challenge}.${lapsesAt}.${signature}`, {
    path: '/staff',
    httpOnly: true,
    sameSite: 'Strict',
    secure: options.isSecure,
    maxAge: challengeLasts / 1000,
  });
}

async function takeChallenge(
  { c, options }: Visit,
  staffId: string,
): Promise<{ readonly challenge: string; readonly lapsesAt: number } | undefined> {
  const [challenge = '', until = '', signature = ''] = (getCookie(c, cookie) ?? '').split('.');
  const lapsesAt = Number(until);
  const isOurs = await options.signer.verify(signed(challenge, lapsesAt, staffId), signature);
  return isOurs && lapsesAt > options.now() ? { challenge, lapsesAt } : undefined;
}

function signed(challenge: string, lapsesAt: number, staffId: string): string {
  return `passkey/${challenge}/${lapsesAt}/${staffId}`;
}
