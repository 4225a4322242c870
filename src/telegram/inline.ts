import type { Api } from 'grammy';
import type { InlineQueryResultArticle } from 'grammy/types';
import type { Messenger } from '../app/ports.ts';
import type { Article } from '../core/screens/inline.ts';
import type { Speaker } from '../i18n/speaker.ts';
import { escapeHtml, renderScreen } from './render.ts';

/** How long Telegram may answer the same words by itself, in seconds. Short: a job may close, another language ask. */
const cacheTime = 30;

/** Answers what was typed after the bot's name; an answer that comes too late is nobody's loss. */
export function makeInlineMessenger(api: Api, speaker: Speaker, queryId: string): Messenger {
  return {
    async tell({ locale, articles = [] }) {
      const results = articles.map((article) => toResult(article, locale, speaker));
      await api
        .answerInlineQuery(queryId, results, { cache_time: cacheTime, is_personal: false })
        .catch(() => {});
      return {};
    },
  };
}

function toResult({ id, title, what, screen, url }: Article, locale: string, speaker: Speaker) {
  return {
    type: 'article',
    id,
    title: speaker.say(locale, title),
    description: speaker.say(locale, what).slice(0, 200).toWellFormed(),
    input_message_content: {
      // The link stands in a line of its own, so that it keeps its direction.
      message_text: `${renderScreen(screen, locale, speaker).text}\n\n${escapeHtml(url)}`,
      parse_mode: 'HTML',
    },
  } satisfies InlineQueryResultArticle;
}
