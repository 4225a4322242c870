import type { Screen } from '../core/screen.ts';
import type { Visit } from './visit.ts';

/** A screen as job seekers get it in this language; its buttons are shown and do nothing. */
export function Preview({ visit, screen, locale }: { visit: Visit; screen: Screen; locale: string }) {
  const { kit, seekers } = visit.options;
  return <div class="phone">{seekers.showScreen(screen, { speaker: kit.speaker, locale })}</div>;
}

/** The language to look in: the one asked for, where we speak it, else Swedish. */
export function lookIn({ options }: Visit, asked: string | undefined): string {
  return options.allLanguages.find(({ code }) => code === asked)?.code ?? 'sv';
}
