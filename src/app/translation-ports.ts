import type { TextOfAd } from '../core/ad-text/text-of-ad.ts';
import type { IsoDate } from '../core/screen.ts';

/**
 * Another service that translates Swedish. It is given the words of an ad and a language, and there is nothing else that
 * could be given to it.
 */
export interface Translator {
  /** Whether it knows the language of this code of ours. */
  translatesTo(locale: string): boolean;
  /**
   * As many parts as were given, in their order; what they hold is as little to be trusted as the ad itself. Throws
   * TranslatorFailed where there is no answer in time or none that can be one.
   */
  translate(text: TextOfAd, locale: string): Promise<readonly string[]>;
}

/** `why` is for the log: never anything of what was asked or answered. */
export class TranslatorFailed extends Error {
  override readonly name = 'TranslatorFailed';
}

/** A text by its hash, into a language, for a vacancy. */
export interface TranslationKey {
  readonly textHash: string;
  readonly locale: string;
  readonly vacancyId: string;
}

/** What has been translated, so that a text is translated once into each language while it is kept. */
export interface TranslationStore {
  /** By the hash of a text. */
  keptTranslation(textHash: string, locale: string): Promise<readonly string[] | undefined>;
  /** Whichever was kept first stays. It goes with the ad. */
  keepTranslation(
    translation: TranslationKey & { readonly parts: readonly string[]; readonly at: number },
  ): Promise<void>;
  /** That it was tried in vain, and when; never in place of a translation. */
  keepFailure(failure: TranslationKey & { readonly at: number }): Promise<void>;
  /** Whether it was tried in vain after this time, and not translated since. */
  failedSince(textHash: string, locale: string, after: number): Promise<boolean>;
  /** Counts one more call today; false, and nothing counted, when there have been `most`. */
  claimTranslation(today: IsoDate, most: number): Promise<boolean>;
  /** Throws away what was translated of ads that are no longer open. */
  sweepTranslations(today: IsoDate): Promise<void>;
}
