import type { Block } from '../core/screen.ts';
import { type PageKit, renderDocument } from '../page/document.tsx';
import { type Reader, Top } from '../page/public-page.tsx';
import { Blocks } from './screen.tsx';

/** The whole plan on one page, to be printed and put on the fridge. */
export function renderPlanPage(
  kit: PageKit,
  { locale, blocks }: { readonly locale: string; readonly blocks: readonly Block[] },
) {
  const reader: Reader = { speaker: kit.speaker, locale };
  const say = (id: string) => kit.speaker.say(locale, { say: id });
  return renderDocument(kit, {
    locale,
    title: say('plan-title'),
    body: (
      <>
        <Top reader={reader} isTalking>
          <a class="button quiet" href="/chat">
            {say('web-to-chat')}
          </a>
        </Top>
        <main id="now" class="sheet" tabindex={-1}>
          <h1 class="unseen">{say('plan-title')}</h1>
          <p class="small buttons">{say('web-plan-print-how')}</p>
          <Blocks blocks={blocks} reader={reader} />
        </main>
      </>
    ),
  });
}
