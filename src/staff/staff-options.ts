import type { Child } from 'hono/jsx';
import type { AccountStore } from '../app/account-ports.ts';
import type { Campaigning } from '../app/campaigns.ts';
import type { ConsoleStore } from '../app/console-ports.ts';
import type { DemandStore } from '../app/demand-ports.ts';
import type { FeedStore } from '../app/feed-ports.ts';
import type { LinkStore } from '../app/link-ports.ts';
import type { OpeningStore } from '../app/opening-ports.ts';
import type { Signer, VacancyStore } from '../app/ports.ts';
import type { FeedPreview } from '../app/preview-feed.ts';
import type { StaffStore } from '../app/staff-ports.ts';
import type { TownStore } from '../app/town-ports.ts';
import type { Example } from '../core/example.ts';
import type { LinkAddress } from '../core/link-address.ts';
import type { Municipalities } from '../core/municipality.ts';
import type { Occupations } from '../core/occupation.ts';
import type { OccupationHit } from '../core/occupation-search.ts';
import type { Fault } from '../core/opening/fault.ts';
import type { IsoDate, Screen } from '../core/screen.ts';
import type { Town } from '../core/town.ts';
import type { Language, World } from '../core/world.ts';
import type { BigFiles } from '../page/big-files.ts';
import type { PageKit } from '../page/document.tsx';
import type { Reader } from '../page/public-page.tsx';

/** What the pages of officers, municipalities and operators are made with. */
export interface StaffOptions {
  readonly kit: PageKit;
  /** Those that the pages of staff speak. */
  readonly languages: readonly Language[];
  readonly store: StaffStore &
    LinkStore &
    AccountStore &
    OpeningStore &
    ConsoleStore &
    FeedStore &
    TownStore &
    DemandStore &
    Campaigning['store'] &
    Pick<VacancyStore, 'read'>;
  readonly signer: Signer;
  /** Those that the conversation speaks. */
  readonly allLanguages: readonly Language[];
  readonly municipalities: Municipalities;
  readonly occupations: Occupations;
  /** A municipality's word on itself, or everything that is wrong with it. */
  readonly checkTown: (
    sent: unknown,
    municipality: string,
    today: IsoDate,
  ) =>
    | { readonly kind: 'good'; readonly town: Town }
    | { readonly kind: 'bad'; readonly faults: readonly Fault[] };
  /** Best first; in Swedish. */
  readonly findOccupations: (text: string) => readonly OccupationHit[];
  /** Where a start link leads, for someone who sees us at this origin. */
  readonly addressOf: (link: string, origin: string) => Promise<LinkAddress>;
  readonly examples: readonly Example[];
  /** What a feed would bring; undefined where feeds must not be fetched. */
  readonly previewFeed: ((municipality: string, url: string) => Promise<FeedPreview>) | undefined;
  /** What job seekers see: the world that screens are made from where they see them, and a screen as it looks. */
  readonly seekers: {
    readonly world: (channel: 'telegram' | 'web') => World;
    readonly showScreen: (screen: Screen, reader: Reader) => Child;
  };
  readonly bigFiles: BigFiles;
  /** UTC ms. */
  readonly now: () => number;
  readonly newId: () => string;
  /** Where the world reaches us; the request's own origin where nothing is set. */
  readonly publicUrl: string | undefined;
  readonly isSecure: boolean;
  readonly log: (line: string) => void;
}
