import { TranslatorFailed } from '../app/translation-ports.ts';

/** What our languages are called where one is asked for in words. Nobody translates into easy Swedish. */
export const languageNames: Readonly<Record<string, string>> = {
  ar: 'Arabic',
  so: 'Somali',
  fa: 'Persian (Farsi, as in Iran)',
  prs: 'Dari (as in Afghanistan)',
  ti: 'Tigrinya',
  ckb: 'Central Kurdish (Sorani, in Arabic script)',
  kmr: 'Northern Kurdish (Kurmanji, in Latin script)',
  en: 'English',
  tr: 'Turkish',
  bs: 'Bosnian (in Latin script)',
  pl: 'Polish',
  es: 'Spanish',
  uk: 'Ukrainian',
  ru: 'Russian',
  sq: 'Albanian',
  th: 'Thai',
  fi: 'Finnish',
  am: 'Amharic',
};

/** @throws TranslatorFailed when it takes longer than this, whether or not it heeds the signal, and when it fails. */
export async function inTime<T>(ms: number, work: (signal: AbortSignal) => Promise<T>): Promise<T> {
  const abort = new AbortController();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const tooLate = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new TranslatorFailed('no answer in time')), ms);
  });
  try {
    return await Promise.race([work(abort.signal), tooLate]);
  } catch (error) {
    throw error instanceof TranslatorFailed ? error : new TranslatorFailed('the service cannot be reached');
  } finally {
    clearTimeout(timer);
    abort.abort();
  }
}
