import type { Bars } from './bars.ts';
import type { MapDrawing } from './map/draw-map.ts';
import type { MessageId } from './message-id.ts';

/** A calendar date in Stockholm, `YYYY-MM-DD`. */
export type IsoDate = string;

/** A value inside a sentence. It is written out in the reader's language at the very end. */
export type Arg =
  | number
  | { readonly text: string }
  | { readonly sek: number }
  | { readonly date: IsoDate }
  /** A year by itself, in the reader's digits and never divided into thousands. */
  | { readonly year: number }
  /** An instant in UTC milliseconds, shown as a clock time in Stockholm. */
  | { readonly time: number }
  /** SSYK code, or `any`. */
  | { readonly occupation: string }
  | { readonly municipality: string }
  | { readonly county: string }
  | { readonly say: MessageId; readonly args?: Args }
  | { readonly list: readonly Arg[] }
  /** One below the other. */
  | { readonly lines: readonly Arg[] };
export type Args = Readonly<Record<string, Arg>>;

/** A sentence: which one, and what stands in it. */
export interface Text {
  readonly say: MessageId;
  readonly args?: Args;
}

export type Mark = 'met' | 'missing' | 'unknown';

export type Block =
  | ({ readonly kind: 'title' | 'text' | 'small' } & Text)
  /** Said about the turn itself: that something was not understood, or came late. */
  | ({ readonly kind: 'note' } & Text)
  | { readonly kind: 'points'; readonly points: readonly ({ readonly mark: Mark } & Text)[] }
  /** Amounts as a picture that can also be read. */
  | ({ readonly kind: 'bars' } & Bars)
  /** The map of the jobs, where a channel can show one. `say` is what it shows, for whoever does not see it. */
  | ({
      readonly kind: 'map';
      readonly drawing: MapDrawing;
      /** How it is to be read: said where it is shown. */
      readonly marks: readonly Text[];
    } & Text)
  /** Words of an employer or an authority, in Swedish, as written. */
  | { readonly kind: 'quote'; readonly text: string }
  /** What a machine made of such words, in the reader's language. */
  | { readonly kind: 'translation'; readonly text: string }
  /** Leads to another service. */
  | ({ readonly kind: 'link'; readonly url: string } & Text)
  /** A paragraph the person may copy; always Swedish. */
  | { readonly kind: 'copy'; readonly say: MessageId; readonly args?: Args }
  /** The Swedish original of a sentence, shown beside a translation no speaker has read yet. */
  | { readonly kind: 'original'; readonly say: MessageId; readonly args?: Args }
  | {
      readonly kind: 'source';
      readonly url: string;
      readonly name: string;
      readonly checkedOn: IsoDate;
      /** Somebody's own word on that day, which we have not checked. */
      readonly isStated?: true;
    };

/** What a button does. `tap` is `<verb>.<id>.<value>`, at most 64 bytes, never a list position. */
export type Action =
  | { readonly tap: string }
  | { readonly url: string }
  /** Lets the person pass on a text with a link, in the client's own way of sharing. */
  | { readonly share: { readonly url: string; readonly text: Text } };

export interface Button {
  readonly label: Text;
  readonly action: Action;
  readonly style?: 'primary' | 'danger';
}

/** What a person sees, in no particular channel. No sentence is ever written in TypeScript. */
export interface Screen {
  readonly id: string;
  readonly blocks: readonly Block[];
  readonly rows: readonly (readonly Button[])[];
  /** The tap that reads it aloud, where its language has a voice. */
  readonly listen?: string;
  /** `new`: a message of its own; `in_place`: turns the message whose button was tapped. */
  readonly place: 'new' | 'in_place';
}
