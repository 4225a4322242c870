import * as z from 'zod';
import { type Translator, TranslatorFailed } from '../app/translation-ports.ts';
import { inTime } from './languages.ts';

/** Cloudflare's binding, as much of it as is used. */
export interface AiBinding {
  run(model: string, input: object): Promise<unknown>;
}

export const usualModel = '@cf/meta/m2m100-1.2b';

/**
 * Those of our languages that M2M100 was made for, by its codes. It lacks Tigrinya and both kinds of Kurdish, and its
 * Persian is Iran's and not Afghanistan's.
 */
const codes: Readonly<Record<string, string>> = {
  ...{ ar: 'ar', so: 'so', fa: 'fa', en: 'en', tr: 'tr', bs: 'bs', pl: 'pl', es: 'es', uk: 'uk', ru: 'ru' },
  ...{ sq: 'sq', th: 'th', fi: 'fi', am: 'am' },
};

const answered = z.object({ translated_text: z.string() });

/** Translates by a translation model of Workers AI, each part by itself: it takes one text and no instructions. */
export function workersAi(options: {
  readonly ai: AiBinding;
  readonly model?: string | undefined;
  /** ms for everything. */
  readonly time?: number;
}): Translator {
  const { ai, model = usualModel, time = 8000 } = options;
  return {
    translatesTo: (locale) => Object.hasOwn(codes, locale),
    translate: async (text, locale) => {
      const target = codes[locale];
      if (target === undefined) throw new TranslatorFailed('it does not know the language');
      const answers = await inTime(time, () =>
        Promise.all(
          text.map((part) => ai.run(model, { text: part, source_lang: 'sv', target_lang: target })),
        ),
      );
      return answers.map((answer) => {
        const parsed = answered.safeParse(answer);
        if (!parsed.success) throw new TranslatorFailed('the answer is in another form');
        return parsed.data.translated_text;
      });
    },
  };
}
