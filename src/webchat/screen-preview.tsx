import type { Screen } from '../core/screen.ts';
import type { Reader } from '../page/public-page.tsx';
import { Blocks, Buttons } from './screen.tsx';

/** A screen as job seekers see it in a browser, to be looked at: its buttons do nothing. */
export function renderScreenPreview({ blocks, rows }: Screen, reader: Reader) {
  return (
    <section class="message" lang={reader.locale} dir={reader.speaker.direction(reader.locale)}>
      <Blocks blocks={blocks} reader={reader} />
      <div class="asleep" aria-hidden="true" inert>
        <Buttons rows={rows} reader={reader} follow={() => 'form'} />
      </div>
    </section>
  );
}
