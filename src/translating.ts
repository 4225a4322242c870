import type { Translator } from './app/translation-ports.ts';
import type { Config } from './config.ts';
import { openaiCompatible } from './translators/openai-compatible.ts';
import { type AiBinding, workersAi } from './translators/workers-ai.ts';

/** Whoever translates ads, as the settings choose; undefined unless they do. */
export function makeTranslator(config: Config, ai: AiBinding | undefined): Translator | undefined {
  const { TRANSLATOR_URL: url, TRANSLATOR_KEY: key, TRANSLATOR_MODEL: model } = config;
  if (url === undefined) return undefined;
  if (url === 'workers-ai') return ai && workersAi({ ai, model });
  // Settings without a model are refused before this.
  return openaiCompatible({ url, key, model: model ?? '' });
}
