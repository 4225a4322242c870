import type { Subscription } from '../core/alerts/subscription.ts';
import type { ReachedStages } from '../core/link-stages.ts';
import type { IsoDate, Screen, Text } from '../core/screen.ts';
import type { Article } from '../core/screens/inline.ts';
import type { Session } from '../core/session.ts';
import type { Vacancy, VacancyData, VacancyQuery } from '../core/vacancy.ts';
import type { Wish } from '../core/wish.ts';

export type { VacancyData, VacancyQuery } from '../core/vacancy.ts';

export interface Address {
  readonly channel: 'telegram' | 'terminal' | 'web';
  readonly id: string;
  /** UTC ms after which nobody is found here; moved on by each turn. Missing where a chat is one person's own. */
  readonly lapsesAt?: number;
}

/** What came in, free of any channel's own form. */
export type Input =
  | { readonly kind: 'start'; readonly link?: string }
  | { readonly kind: 'command'; readonly name: string }
  | { readonly kind: 'text'; readonly text: string; readonly messageId: number }
  | { readonly kind: 'tap'; readonly tap: string; readonly messageId: number }
  /** A photo, sticker, voice message, file, place … */
  | { readonly kind: 'media' }
  /** Typed after the bot's name in another chat: what is found there is passed on from there. */
  | { readonly kind: 'inline'; readonly query: string }
  | { readonly kind: 'blocked' }
  | { readonly kind: 'unblocked' };

export interface Update {
  readonly updateId: number;
  readonly address: Address;
  readonly input: Input;
  /** The client's language, a hint and no more. */
  readonly clientLanguage?: string;
  readonly isPrivate: boolean;
}

/** The message the person looks at now, and in which chat: two joined chats count their messages apart. */
export interface Shown {
  readonly channel: Address['channel'];
  readonly updateId: number;
  readonly messageId: number;
  readonly at: number;
  /** Its question has been answered, and nobody knows yet that the next one has arrived: a text is still for this one. */
  readonly isPast?: boolean;
}

export interface Person {
  readonly id: string;
  readonly revision: number;
  readonly session: Session;
  readonly wish: Wish;
  readonly subscription: Subscription;
  /** The last 16 update ids, for equality only. */
  readonly recentUpdates: readonly number[];
  readonly shown?: Shown;
}

export interface TurnCommit {
  readonly personId: string;
  /** Where the turn came through. Its `lapsesAt`, when there is one, is stored with the turn. */
  readonly address: Address;
  /** Consent has just been given: nothing of this person is stored yet. */
  readonly isNew: boolean;
  /** The revision the turn was decided on; 0 for a new person. */
  readonly revision: number;
  readonly session: Session;
  readonly wish: Wish;
  readonly recentUpdates: readonly number[];
  /** What the person looks at until the answer has arrived; as it is when missing. */
  readonly shown?: Shown;
  /** What the person has said yes to, where that or the wish of someone with a yes has changed; else as it is. */
  readonly subscription?: Subscription;
  /** Counters of the day, by name. */
  readonly tallies: readonly string[];
  /** What has come of an arrival by a start link. Not counted where there is no such link. */
  readonly linkStages?: ReachedStages;
  readonly today: IsoDate;
  /** The turn's instant, UTC milliseconds. */
  readonly at: number;
  /** Asks to be reminded of a saved job before its last day, or not any more. */
  readonly reminder?: { readonly vacancyId: string; readonly isWanted: boolean };
  /** The days to come on which there is something to tell of the person's move; as they are when missing. */
  readonly planDays?: readonly IsoDate[];
  /**
   * Asks once how it went with this vacancy, not before `dueAt` (UTC ms), unless another such question is still to
   * come; `never`: what was to be asked is not.
   */
  readonly asksLater?: { readonly vacancyId: string; readonly dueAt: number } | 'never';
  /** Opens a one-use link to this person for another chat, and closes the one before. Only its hash is stored. */
  readonly offersJoin?: { readonly token: string; readonly lapsesAt: number };
}

/** Two chats become one person: the one who offered the link stays. */
export interface JoinCommit {
  readonly token: string;
  /** UTC milliseconds. */
  readonly at: number;
  /** The person whose offer it is, as `offering` found them. */
  readonly into: Pick<Person, 'id' | 'revision'>;
  /** The chat that opened the link. */
  readonly address: Address;
  /** Who was in that chat until now. All their chats move; the rest of them is erased. */
  readonly from?: Pick<Person, 'id' | 'revision'>;
  /** What `into` is from now on. */
  readonly session: Session;
  readonly wish: Wish;
  /** Where `into` has said yes to something: the wish that it is about may be another now. */
  readonly subscription?: Subscription;
  readonly today: IsoDate;
  /** With the update that opened the link, so that it has no second effect. Left as they are when missing. */
  readonly recentUpdates?: readonly number[];
}

export interface PersonStore {
  /** One read. Nobody is found at an address that has lapsed. */
  load(address: Address, at: number): Promise<Person | undefined>;
  /** One atomic batch. `stale`: another turn was first; nothing of this one is stored. */
  commit(turn: TurnCommit): Promise<'committed' | 'stale'>;
  /** Best effort, outside the turn. */
  noteShown(personId: string, shown: Shown): Promise<void>;
  /** Erases the person everywhere. Idempotent. */
  forget(personId: string): Promise<void>;
  /**
   * Takes this address away, and the person's open join link with it: both may stand in a shared browser.
   * When it was the last one, the person is erased everywhere. Idempotent, one atomic batch.
   */
  leave(address: Address): Promise<void>;
  /** Moves `lapsesAt` on without a turn; false when nobody is there any more. Never revives. */
  extend(address: Address, at: number): Promise<boolean>;
  /** Erases what has lapsed, and everyone left without an address. Resolves with how many people that were. */
  sweepLapsed(at: number): Promise<number>;
  /** The person whose join link this is, while it is open. One read. */
  offering(token: string, at: number): Promise<Person | undefined>;
  /** `stale`: the link is used or has lapsed, or another turn was first; nothing has changed then. */
  commitJoin(join: JoinCommit): Promise<'joined' | 'stale'>;
  /** Counts something that has no person yet. */
  tally(today: IsoDate, name: string): Promise<void>;
}

export interface VacancyStore {
  /** One batch. */
  read(query: VacancyQuery): Promise<VacancyData>;
  /** Inserts or updates by (source, source id); unchanged rows are left alone. */
  upsert(
    vacancies: readonly Vacancy[],
    at: number,
  ): Promise<{ stored: number; updated: number; unchanged: number }>;
  remove(source: Vacancy['source'], sourceIds: readonly string[], at: number): Promise<number>;
  /** How many vacancies are open, by source, and when the job ads were last brought up to date. One batch. */
  countOpen(today: IsoDate): Promise<OpenCounts>;
  /** Whether any vacancy of this kind is open. */
  hasOpen(today: IsoDate, source: 'real' | 'sample'): Promise<boolean>;
}

export interface OpenCounts {
  readonly bySource: readonly { readonly source: Vacancy['source']; readonly vacancies: number }[];
  /** UTC ms. */
  readonly checkedAt?: number;
}

/** People who asked to be told, and what has become of that message. */
export interface WaitingStore {
  /** People who wait and whose chat is on this channel, in pages by id. */
  waiting(
    channel: Address['channel'],
    after: string | undefined,
    limit: number,
  ): Promise<readonly WaitingPerson[]>;
  /** Vacancies first seen after this instant, open on this day, no samples. */
  newSince(since: number, today: IsoDate): Promise<readonly Vacancy[]>;
  /** Claims the message before it is sent, and ends the waiting; false when already claimed. */
  claim(personId: string, vacancyId: string, at: number): Promise<boolean>;
  settle(personId: string, vacancyId: string, state: DeliveryState, at: number): Promise<void>;
}

/** Saved jobs whose last day comes near, and the people who want to be reminded. */
export interface ReminderStore {
  /** Reminders wanted on this channel of jobs that are open and whose last day to apply is at most `until`. */
  dueReminders(
    channel: Address['channel'],
    days: { readonly today: IsoDate; readonly until: IsoDate },
    limit: number,
  ): Promise<readonly DueReminder[]>;
  /** Claims the message before it is sent; false when claimed already, or not wanted any more. */
  claimReminder(personId: string, vacancyId: string, at: number): Promise<boolean>;
  settleReminder(personId: string, vacancyId: string, state: DeliveryState, at: number): Promise<void>;
}

export interface DueReminder {
  readonly personId: string;
  readonly address: Address;
  readonly locale: string;
  readonly vacancy: Vacancy;
}

/** What became of a message that we started ourselves. */
export type DeliveryState = 'sent' | 'unreachable' | 'refused' | 'unknown' | 'queued';

export interface WaitingPerson {
  readonly personId: string;
  readonly address: Address;
  readonly locale: string;
  readonly wish: Wish;
  /** When the waiting began, UTC ms. */
  readonly since: number;
}

/** What to tell after a turn. */
export interface Reply {
  readonly locale: string;
  readonly screen?: Screen;
  /** The questions answered so far, for a channel that shows the whole conversation at once. */
  readonly said?: readonly Screen[];
  /** The message with the question just answered, to be rewritten without its keyboard. */
  readonly answered?: { readonly messageId: number; readonly screen: Screen };
  /** When `screen.place` is `in_place`: the message to turn. */
  readonly turns?: number;
  /** A short note above the chat, for a tap. At most 200 characters. */
  readonly toast?: Text;
  readonly file?: SentFile;
  /** To be read aloud, without another screen. */
  readonly aloud?: readonly Text[];
  /** What can be passed on in another chat, in answer to what was typed there. */
  readonly articles?: readonly Article[];
}

/** Something to keep, sent beside a screen. */
export interface SentFile {
  readonly name: string;
  /** Media type. */
  readonly type: string;
  readonly content: string;
}

/** Sentences as one voice message (Opus in Ogg); undefined where there are no recordings of them. */
export type ReadAloud = (
  locale: string,
  lines: readonly Text[],
) => Promise<Uint8Array<ArrayBuffer> | undefined>;

/** The channel's side of a turn. Resolves with the id of the message now shown, if there is one. */
export interface Messenger {
  tell(reply: Reply): Promise<{ readonly messageId?: number }>;
}

/** Signs small texts that leave us and come back, such as the number in a form. */
export interface Signer {
  /** URL-safe. */
  sign(text: string): Promise<string>;
  /** In constant time. */
  verify(text: string, signature: string): Promise<boolean>;
}
