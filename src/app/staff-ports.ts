/** What someone who signs in is for. Each sees their own and nothing else. */
export const roles = ['operator', 'municipality', 'officer'] as const;
export type Role = (typeof roles)[number];

/** Someone who signs in. */
export interface Staff {
  readonly id: string;
  readonly role: Role;
  /** Four-digit code; there if and only if the role is `municipality`. */
  readonly municipality?: string;
  readonly name: string;
  /** UTC ms. */
  readonly createdAt: number;
  readonly closedAt?: number;
}

/** A key in someone's device: its public half. */
export interface Passkey {
  /** The credential's id, base64url. */
  readonly id: string;
  readonly staffId: string;
  /** COSE, base64url. */
  readonly publicKey: string;
  /** How often it has signed, as the device says; 0 where it does not count. */
  readonly counter: number;
  /** How the browser may reach it: the names of WebAuthn. */
  readonly transports: readonly string[];
  /** UTC ms. */
  readonly createdAt: number;
  readonly lastUsedOn?: string;
}

/** How someone has signed in. */
export type SignInWay = 'passkey' | 'link';

export interface StaffSession {
  /** Public: what it is called where it can be ended. */
  readonly id: string;
  readonly staff: Staff;
  readonly way: SignInWay;
  /** UTC ms. */
  readonly createdAt: number;
  readonly rotatedAt: number;
  readonly lapsesAt: number;
}

export interface StaffStore {
  addStaff(staff: Omit<Staff, 'closedAt'>): Promise<void>;
  staffById(id: string): Promise<Staff | undefined>;
  /** Of one municipality, or all; by name. */
  listStaff(municipality?: string): Promise<readonly Staff[]>;
  /** Ends their sessions, and takes their invites and passkeys away. False when there is nobody to close. */
  closeStaff(id: string, at: number): Promise<boolean>;

  /** Takes the place of an invite of the same person that is still open. */
  addInvite(invite: {
    readonly hash: string;
    readonly staffId: string;
    readonly lapsesAt: number;
  }): Promise<void>;
  /** Whose open invite this is: looked at, not used. */
  inviteOf(hash: string, at: number): Promise<Staff | undefined>;
  /** Uses it up, and resolves with whose it was: once. */
  useInvite(hash: string, at: number): Promise<Staff | undefined>;

  addPasskey(passkey: Omit<Passkey, 'lastUsedOn'>): Promise<void>;
  /** With whose it is, unless they are closed. */
  passkeyById(id: string): Promise<{ readonly passkey: Passkey; readonly staff: Staff } | undefined>;
  listPasskeys(staffId: string): Promise<readonly Passkey[]>;
  removePasskey(staffId: string, id: string): Promise<boolean>;
  /** Notes that it was used. False where its challenge was used before, or its count has been reached by a copy. */
  usePasskey(
    use: {
      readonly id: string;
      readonly counter: number;
      readonly challenge: string;
      readonly lapsesAt: number;
    },
    at: number,
  ): Promise<boolean>;

  openSession(session: {
    readonly id: string;
    readonly hash: string;
    readonly staffId: string;
    readonly way: SignInWay;
    readonly at: number;
    readonly lapsesAt: number;
  }): Promise<void>;
  /** By the hash of its token, or of the one before for `grace` ms after the change. One statement. */
  sessionByHash(hash: string, at: number, grace: number): Promise<StaffSession | undefined>;
  /** Gives it a new token; false when another request was first. */
  rotateSession(
    id: string,
    hashes: { readonly from: string; readonly to: string },
    at: number,
  ): Promise<boolean>;
  listSessions(staffId: string, at: number): Promise<readonly StaffSession[]>;
  /** Ends one session of theirs. */
  endSession(staffId: string, id: string): Promise<boolean>;
  /** Takes away what has lapsed: sessions, invites, challenges. */
  sweepStaff(at: number): Promise<void>;

  note(entry: Omit<AuditEntry, 'id'>): Promise<void>;
  /** The newest first, `limit` of them before the entry `before`. */
  listAudit(of: AuditFilter, limit: number, before?: number): Promise<readonly AuditEntry[]>;
}

/** What is written down of what staff do. Never anything of a job seeker. */
export const auditActions = [
  'staff_added',
  'staff_closed',
  'invited',
  'signed_in_passkey',
  'signed_in_link',
  'signed_out',
  'session_ended',
  'passkey_added',
  'passkey_removed',
  'link_made',
  'link_revoked',
  'counts_link_made',
  'counts_link_revoked',
  'ad_enriched',
  'opening_published',
  'opening_changed',
  'opening_filled',
  'opening_withdrawn',
  'opening_reopened',
  'opening_renewed',
  'file_applied',
  'feed_added',
  'feed_stopped',
  'campaign_sent',
  'campaign_stopped',
  'town_said',
  'sister_added',
  'sister_removed',
  'key_made',
  'key_revoked',
] as const;
export type AuditAction = (typeof auditActions)[number];

export interface AuditEntry {
  readonly id: number;
  /** UTC ms. */
  readonly at: number;
  /** Missing: by command, on the machine itself. */
  readonly staffId?: string;
  /** The municipality whose matter it is. */
  readonly municipality?: string;
  readonly action: AuditAction;
  /** Id of what it was done to. */
  readonly object: string;
}

/** Whose matters: everything, those of a municipality, or what one person has done. */
export type AuditFilter =
  | { readonly of: 'all' }
  | { readonly of: 'municipality'; readonly municipality: string }
  | { readonly of: 'staff'; readonly staffId: string };
