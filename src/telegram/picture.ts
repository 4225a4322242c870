import { mapSvg } from '../core/map/map-svg.ts';
import type { Screen } from '../core/screen.ts';

/** How a picture becomes a PNG of this width in pixels. */
export type DrawPng = (svg: string, width: number) => Promise<Uint8Array>;

/** As sharp as a telephone shows it in a chat: more takes the processor longer, and is not seen. */
const pixels = 660;

/** The picture of a screen as PNG; undefined where there is none, or it cannot be drawn: the words say the same. */
export async function drawPicture(
  screen: Screen,
  draw: DrawPng | undefined,
): Promise<Uint8Array | undefined> {
  const map = screen.blocks.find((block) => block.kind === 'map');
  return map && (await draw?.(mapSvg(map.drawing), pixels).catch(() => undefined));
}

/** The same screen where its picture is not shown. */
export function withoutPicture(screen: Screen): Screen {
  return { ...screen, blocks: screen.blocks.filter(({ kind }) => kind !== 'map') };
}
