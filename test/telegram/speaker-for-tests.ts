import { loadContent } from '../../src/content.ts';
import { makeSpeaker } from '../../src/i18n/fluent-speaker.ts';
import type { LanguageForm } from '../../src/i18n/format.ts';
import type { Speaker } from '../../src/i18n/speaker.ts';

/** The real sentences, without registers of names. */
export function speakerForTests(): Speaker {
  const { locales } = loadContent();
  const name = (code: string) => code;
  return makeSpeaker(
    Object.fromEntries(
      Object.entries(locales).map(([code, { form, areas }]) => [
        code,
        // The file is checked by the content tests.
        { form: form as LanguageForm, areas, occupationNames: new Map<string, string>() },
      ]),
    ),
    { occupation: name, municipality: name, county: name },
  );
}
