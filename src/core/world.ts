import type { Flow } from './flow.ts';
import type { Grant } from './grant.ts';
import type { Municipalities } from './municipality.ts';
import type { Occupations } from './occupation.ts';
import type { IsoDate } from './screen.ts';

/** A language the bot speaks. */
export interface Language {
  readonly code: string;
  /** Its own name for itself. */
  readonly name: string;
  /** False until someone who speaks it has read every sentence. */
  readonly readBySpeaker: boolean;
}

/** Everything a turn may look at besides the person: content, registers, the day. No I/O behind any of it. */
export interface World {
  readonly flow: Flow;
  readonly grants: readonly Grant[];
  readonly municipalities: Municipalities;
  readonly occupations: Occupations;
  readonly languages: readonly Language[];
  readonly today: IsoDate;
  /** UTC milliseconds. */
  readonly now: number;
  /** Sample openings are shown where nothing real is at stake; never on Telegram. */
  readonly samples: boolean;
  readonly operator: { readonly name: string; readonly contact: string };
  /** The bot's public link, to pass on. Missing where there is none. */
  readonly link?: string;
  /** How a sentence may be typed, in this language. */
  readonly words: (locale: string, id: string) => readonly string[];
  readonly findOccupations: (locale: string, text: string) => readonly { ssyk: string; sure: boolean }[];
}
