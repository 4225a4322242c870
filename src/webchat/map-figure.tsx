import { frame } from '../core/map/geography.ts';
import { inTheDark, type MapColours, mapSvg, onPaper } from '../core/map/map-svg.ts';
import type { Block } from '../core/screen.ts';
import type { Reader } from '../page/public-page.tsx';

/** The map of a conversation: the picture itself stands in the page, so that nothing of the person is in an address. */
export function MapFigure({
  block,
  reader: { speaker, locale },
}: {
  block: Extract<Block, { kind: 'map' }>;
  reader: Reader;
}) {
  const picture = (colours: MapColours) =>
    `data:image/svg+xml,${encodeURIComponent(mapSvg(block.drawing, colours))}`;
  return (
    <figure class="map-in-chat">
      <picture>
        <source media="screen and (prefers-color-scheme: dark)" srcset={picture(inTheDark)} />
        <img
          src={picture(onPaper)}
          alt={speaker.say(locale, block)}
          width={frame.width}
          height={frame.height}
        />
      </picture>
      <figcaption class="small">
        {block.marks.map((text) => (
          <p>{speaker.say(locale, text)}</p>
        ))}
      </figcaption>
    </figure>
  );
}
