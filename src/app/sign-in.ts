import { hashSecret } from './make-key.ts';
import type { Signer } from './ports.ts';
import type { AuditEntry, Role, SignInWay, Staff, StaffSession, StaffStore } from './staff-ports.ts';

/** What letting someone in needs of the world. */
export interface LettingIn {
  readonly store: StaffStore;
  /** UTC ms. */
  readonly now: () => number;
  /** 128 random bits. */
  readonly newId: () => string;
}

/** What a session needs besides. */
export interface SigningIn extends LettingIn {
  readonly signer: Signer;
}

const hour = 3_600_000;
/** A working day, and no longer: then one signs in again. */
export const sessionLasts = 12 * hour;
/** Long enough for a colleague who works half days. */
export const inviteLasts = 72 * hour;
/** A token that was read over a shoulder or from a log is soon no good. */
const rotateAfter = hour / 4;
/** Requests that were under way when the token changed. */
const grace = 30_000;

/** Adds someone who may sign in, and makes their first link. */
export async function addStaff(
  work: LettingIn,
  wanted: { readonly role: Role; readonly municipality?: string; readonly name: string },
  by?: Staff,
): Promise<{ readonly staff: Staff; readonly secret: string }> {
  const staff: Staff = { id: shortId(work), ...wanted, createdAt: work.now() };
  await note(work, { action: 'staff_added', object: staff.id, ...matterOf(staff) }, by);
  await work.store.addStaff(staff);
  return { staff, secret: await inviteStaff(work, staff, by) };
}

/** A link with which someone signs in once; the one before stops working. The secret is shown once and kept nowhere. */
export async function inviteStaff(work: LettingIn, staff: Staff, by?: Staff): Promise<string> {
  const secret = `${work.newId()}${work.newId()}`;
  await note(work, { action: 'invited', object: staff.id, ...matterOf(staff) }, by);
  await work.store.addInvite({
    hash: await hashSecret(secret),
    staffId: staff.id,
    lapsesAt: work.now() + inviteLasts,
  });
  return secret;
}

/** Nobody can sign in as them any more, at once. False where there was nobody to close. */
export async function closeStaff(work: LettingIn, staff: Staff, by?: Staff): Promise<boolean> {
  await note(work, { action: 'staff_closed', object: staff.id, ...matterOf(staff) }, by);
  return work.store.closeStaff(staff.id, work.now());
}

/** Opens a session. Resolves with what the browser keeps: a secret and our signature under it. */
export async function openSession(work: SigningIn, staff: Staff, way: SignInWay): Promise<string> {
  const { store, now } = work;
  const token = await makeToken(work);
  const at = now();
  // Rare enough, and often enough.
  await store.sweepStaff(at);
  await note(
    work,
    { action: way === 'link' ? 'signed_in_link' : 'signed_in_passkey', object: staff.id },
    staff,
  );
  await store.openSession({
    ...{ id: shortId(work), hash: await hashSecret(token), staffId: staff.id, way, at },
    lapsesAt: at + sessionLasts,
  });
  return token;
}

/**
 * Whose session this is. `token` is there where the browser is to keep another from now on. Without our signature
 * the database is not asked.
 */
export async function readSession(
  work: SigningIn,
  token: string,
): Promise<{ readonly session: StaffSession; readonly token?: string } | undefined> {
  const [secret = '', signature = ''] = token.split('.');
  if (!(await work.signer.verify(signed(secret), signature))) return undefined;
  const at = work.now();
  const hash = await hashSecret(token);
  const session = await work.store.sessionByHash(hash, at, grace);
  if (!session || at - session.rotatedAt < rotateAfter) return session && { session };
  const next = await makeToken(work);
  // Of several requests at once one changes the token; the others are still good with the one before.
  const isOurs = await work.store.rotateSession(session.id, { from: hash, to: await hashSecret(next) }, at);
  return isOurs ? { session, token: next } : { session };
}

/** Writes down what is about to be done: what the log names may have failed, what was done is never missing. */
export async function note(
  { store, now }: { readonly store: Pick<StaffStore, 'note'>; readonly now: () => number },
  entry: Pick<AuditEntry, 'action' | 'object' | 'municipality'>,
  by?: Staff,
): Promise<void> {
  const municipality = entry.municipality ?? by?.municipality;
  await store.note({
    ...{ at: now(), action: entry.action, object: entry.object },
    ...(by ? { staffId: by.id } : {}),
    ...(municipality === undefined ? {} : { municipality }),
  });
}

function matterOf({ municipality }: Staff): Pick<AuditEntry, 'municipality'> {
  return municipality === undefined ? {} : { municipality };
}

async function makeToken({ newId, signer }: SigningIn): Promise<string> {
  const secret = `${newId()}${newId()}`;
  return `${secret}.${await signer.sign(signed(secret))}`;
}

function signed(secret: string): string {
  return `staff-session/${secret}`;
}

/** Names a thing in addresses and lists, and opens nothing. */
export function shortId({ newId }: Pick<LettingIn, 'newId'>): string {
  return newId().slice(0, 12);
}
