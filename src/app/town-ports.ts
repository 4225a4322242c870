import type { Sister, Town } from '../core/town.ts';

/** What municipalities say of themselves, and which of them work together. */
export interface TownStore {
  /** Replaces what this municipality said before. */
  putTown(town: Town, at: number): Promise<void>;
  readTown(municipality: string): Promise<Town | undefined>;
  /** False when they are sisters already; since when stays as it was. */
  addSister(sister: Sister): Promise<boolean>;
  /** False when they were none. */
  removeSister(sister: Pick<Sister, 'origin' | 'destination'>): Promise<boolean>;
  listSisters(): Promise<readonly Sister[]>;
  /** Of this municipality, on either side. */
  sistersOf(municipality: string): Promise<readonly Sister[]>;
}
