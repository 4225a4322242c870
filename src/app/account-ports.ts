/** What a key may be used for. */
export const keyScopes = ['openings:read', 'openings:write', 'town:write'] as const;
export type KeyScope = (typeof keyScopes)[number];

/** A municipality that takes part. */
export interface MunicipalityAccount {
  /** Four-digit code. */
  readonly municipality: string;
  /** UTC ms. */
  readonly createdAt: number;
  readonly closedAt?: number;
}

/** A key as it may be shown: never the secret itself. */
export interface ApiKey {
  readonly id: string;
  readonly municipality: string;
  readonly name: string;
  readonly scopes: readonly KeyScope[];
  /** UTC ms. */
  readonly createdAt: number;
  readonly lastUsedOn?: string;
  readonly revokedAt?: number;
}

/** How much a key may do: `burst` requests at once, then one each `interval` ms. */
export interface RateLimit {
  readonly burst: number;
  readonly interval: number;
}

export type Admission =
  | { readonly kind: 'admitted'; readonly key: ApiKey; readonly left: number }
  | { readonly kind: 'unknown' }
  /** Until when, ms from now. */
  | { readonly kind: 'too_many'; readonly wait: number };

export interface AccountStore {
  /** Lets a municipality take part; once more changes nothing. */
  openAccount(municipality: string, at: number): Promise<void>;
  /** Its keys stop working with it. */
  closeAccount(municipality: string, at: number): Promise<boolean>;
  listAccounts(): Promise<readonly MunicipalityAccount[]>;
  /** Stores the hash of a secret. False where the municipality does not take part. */
  addKey(key: Omit<ApiKey, 'lastUsedOn' | 'revokedAt'>, hash: string): Promise<boolean>;
  listKeys(municipality?: string): Promise<readonly ApiKey[]>;
  revokeKey(id: string, at: number): Promise<boolean>;
  /** Whose secret this is, by its hash, and whether another request is within its rate. One statement when it is. */
  admit(hash: string, at: number, limit: RateLimit): Promise<Admission>;
}
