import { textOfAd } from '../core/ad-text/text-of-ad.ts';
import { hashText } from '../core/hash-text.ts';
import { findVacancy, readsIn, type Scene, vacancyLookedAt } from '../core/scene.ts';
import { soundParts } from '../core/sound-translation.ts';
import { type TranslationStore, type Translator, TranslatorFailed } from './translation-ports.ts';

/** Translates ads for those who ask, where the operator has chosen a service for it. */
export interface Translating {
  readonly translatesTo: Translator['translatesTo'];
  /** The scene with what has been translated of its ad before. Asks nobody. */
  readonly withKept: (scene: Scene) => Promise<Scene>;
  /** The scene with its ad translated now, or as it is where that cannot be had. Never throws. */
  readonly withNew: (scene: Scene) => Promise<Scene>;
}

/** So long nobody asks again for what failed: taps on one ad cannot use up the day of everybody. */
const restsFor = 3_600_000;

export function makeTranslating(parts: {
  readonly translator: Translator;
  readonly store: TranslationStore;
  /** Calls a day over all people: what they cost is bounded. */
  readonly perDay: number;
  readonly log: (line: string) => void;
}): Translating {
  const { translator, store, perDay, log } = parts;

  const withKept = async (scene: Scene): Promise<Scene> => {
    const asked = askedFor(scene);
    if (!asked) return scene;
    const kept = await store.keptTranslation(asked.textHash, asked.locale);
    return kept ? { ...scene, translated: kept } : scene;
  };

  const translate = async (scene: Scene): Promise<Scene> => {
    const asked = askedFor(scene);
    if (!asked || scene.translated || !translator.translatesTo(asked.locale)) return scene;
    const { text, locale, ...of } = asked;
    const { now, today } = scene.world;
    if (await store.failedSince(of.textHash, locale, now - restsFor)) return scene;
    if (!(await store.claimTranslation(today, perDay))) return scene;
    try {
      const parts = soundParts(text, await translator.translate(text, locale));
      if (!parts) throw new TranslatorFailed('the answer was no translation');
      await store.keepTranslation({ ...of, locale, parts, at: now });
      return { ...scene, translated: parts };
    } catch (error) {
      if (error instanceof TranslatorFailed) await store.keepFailure({ ...of, locale, at: now });
      throw error;
    }
  };

  return {
    translatesTo: (locale) => translator.translatesTo(locale),
    withKept,
    withNew: (scene) =>
      translate(scene).catch((error: unknown) => {
        log(`translating an ad: ${error instanceof TranslatorFailed ? error.message : 'failed'}`);
        return scene;
      }),
  };
}

/** What the screen shows translated; nothing on any other screen, and nothing of the person. */
function askedFor(scene: Scene) {
  const { view } = scene.session;
  const locale = readsIn(scene);
  if (view.screen !== 'translated' || locale === 'sv') return undefined;
  const vacancy = findVacancy(scene, vacancyLookedAt(view));
  if (!vacancy) return undefined;
  const text = textOfAd(vacancy);
  if (text.length === 0) return undefined;
  return { text, locale, vacancyId: vacancy.id, textHash: hashText(JSON.stringify(text)) };
}
