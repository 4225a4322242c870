import type { ExplainedWord } from './ad-text/explain-headline.ts';
import type { Flow } from './flow.ts';
import type { Grant } from './grant.ts';
import type { Geography } from './map/geography.ts';
import type { PlanContent } from './move-plan.ts';
import type { Municipalities } from './municipality.ts';
import type { Occupations } from './occupation.ts';
import type { OccupationHit } from './occupation-search.ts';
import type { IsoDate } from './screen.ts';
import type { Vacancy } from './vacancy.ts';

/** A language the bot speaks. */
export interface Language {
  readonly code: string;
  /** Its own name for itself. */
  readonly name: string;
  /** False until someone who speaks it has read every sentence. */
  readonly readBySpeaker: boolean;
  /** Whether it can be heard. */
  readonly hasVoice: boolean;
  /** Names of the months, January first. */
  readonly months: readonly string[];
}

/** Everything a turn may look at besides the person: content, registers, the day. No I/O behind any of it. */
export interface World {
  readonly channel: 'telegram' | 'terminal' | 'web';
  readonly flow: Flow;
  readonly grants: readonly Grant[];
  readonly plan: PlanContent;
  readonly municipalities: Municipalities;
  readonly occupations: Occupations;
  readonly geography: Geography;
  readonly languages: readonly Language[];
  readonly today: IsoDate;
  /** UTC milliseconds. */
  readonly now: number;
  /** Samples may stand in while nothing real is open (`VacancyData.samples` says if they do); never on Telegram. */
  readonly samples: boolean;
  readonly operator: { readonly name: string; readonly contact: string };
  /** Where we can be reached, as addresses without a slash at the end; each missing where there is none. */
  readonly links: { readonly telegram?: string; readonly web?: string };
  /** How a sentence may be typed, in this language. */
  readonly words: (locale: string, id: string) => readonly string[];
  readonly findOccupations: (locale: string, text: string) => readonly OccupationHit[];
  /** What of an ad's headline can be explained in this language. */
  readonly explainHeadline: (locale: string, vacancy: Vacancy) => readonly ExplainedWord[];
  /** Whether an ad can be translated into this language here. Missing where nobody translates. */
  readonly translatesTo?: (locale: string) => boolean;
}
