import type { Screen } from '../core/screen.ts';
import type { Reader } from '../page/public-page.tsx';

/** Reads a screen aloud, where its language has a voice. Nothing is fetched until it is played. */
export function Player({
  screen: { listen },
  reader: { speaker, locale },
}: {
  screen: Screen;
  reader: Reader;
}) {
  return listen === undefined ? null : (
    // biome-ignore lint/a11y/useMediaCaption: what is heard stands in words above it.
    <audio
      class="player"
      controls
      preload="none"
      src={`/chat/aloud?tap=${encodeURIComponent(listen)}`}
      aria-label={speaker.say(locale, { say: 'button-listen' })}
    />
  );
}
