import type { AccountStore } from '../app/account-ports.ts';
import type { LinkStore } from '../app/link-ports.ts';
import type { Signer } from '../app/ports.ts';
import type { StaffStore } from '../app/staff-ports.ts';
import type { Example } from '../core/example.ts';
import type { LinkAddress } from '../core/link-address.ts';
import type { Municipalities } from '../core/municipality.ts';
import type { Occupations } from '../core/occupation.ts';
import type { OccupationHit } from '../core/occupation-search.ts';
import type { Language } from '../core/world.ts';
import type { BigFiles } from '../page/big-files.ts';
import type { PageKit } from '../page/document.tsx';

/** What the pages of officers, municipalities and operators are made with. */
export interface StaffOptions {
  readonly kit: PageKit;
  /** Those that the pages of staff speak. */
  readonly languages: readonly Language[];
  readonly store: StaffStore & LinkStore & Pick<AccountStore, 'listAccounts'>;
  readonly signer: Signer;
  /** Those that the conversation speaks. */
  readonly allLanguages: readonly Language[];
  readonly municipalities: Municipalities;
  readonly occupations: Occupations;
  /** Best first; in Swedish. */
  readonly findOccupations: (text: string) => readonly OccupationHit[];
  /** Where a start link leads, for someone who sees us at this origin. */
  readonly addressOf: (link: string, origin: string) => Promise<LinkAddress>;
  readonly examples: readonly Example[];
  readonly bigFiles: BigFiles;
  /** UTC ms. */
  readonly now: () => number;
  readonly newId: () => string;
  /** Where the world reaches us; the request's own origin where nothing is set. */
  readonly publicUrl: string | undefined;
  readonly isSecure: boolean;
  readonly log: (line: string) => void;
}
