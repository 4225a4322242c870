import { circlesOf, type Dot, type MapDrawing, ringWidth } from '../core/map/draw-map.ts';
import { frame } from '../core/map/geography.ts';
import type { Text } from '../core/screen.ts';
import type { Reader } from './public-page.tsx';

/** The map within a page: its colours are the page's, and each dot says under the pointer what it stands for. */
export function MapPicture(props: {
  drawing: MapDrawing;
  reader: Reader;
  /** What the picture says, in words. */
  label: string;
}) {
  const { drawing, label } = props;
  return (
    <svg class="map" viewBox={`0 0 ${frame.width} ${frame.height}`} role="img" aria-label={label}>
      <g class="land">
        {drawing.land.map((path) => (
          <path d={path} />
        ))}
      </g>
      {drawing.dots.map((dot) => (
        <g data-place={dot.municipality}>
          <title>{titleOf(dot, props.reader)}</title>
          <Circles dot={dot} />
        </g>
      ))}
      <Sizes drawing={drawing} reader={props.reader} />
    </svg>
  );
}

/** One dot by itself, for the words beside it. */
export function LegendMark({ mark }: { mark: 'permanent' | 'other' | 'both' }) {
  const dot = { x: 12, y: 12, outer: 10, inner: { permanent: 10, other: 0, both: 6 }[mark] };
  return (
    <svg class="mark" viewBox="0 0 24 24" aria-hidden="true">
      <Circles dot={dot} />
    </svg>
  );
}

function Circles({ dot }: { dot: Pick<Dot, 'x' | 'y' | 'outer' | 'inner'> }) {
  return (
    <>
      {circlesOf(dot).map(({ mark, radius }) => (
        <circle
          class={mark}
          cx={dot.x}
          cy={dot.y}
          r={radius.toFixed(2)}
          stroke-width={mark === 'ring' ? ringWidth : undefined}
        />
      ))}
    </>
  );
}

/** How large dots are to be read: where no dot can lie, west of the mountains. */
function Sizes({
  drawing: { legend },
  reader: { speaker, locale },
}: {
  drawing: MapDrawing;
  reader: Reader;
}) {
  const x = 44;
  const gap = 14;
  const heights = legend.map(({ radius }) => 2 * Math.max(radius, 8) + gap);
  return (
    <g class="sizes">
      {legend.map(({ jobs, isSmallest, radius }, at) => {
        const y = 24 + heights.slice(0, at).reduce((sum, height) => sum + height, 0) + (heights[at] ?? 0) / 2;
        const words: Text =
          isSmallest && jobs > 1
            ? { say: 'map-up-to', args: { jobs } }
            : { say: 'verbatim', args: { text: jobs } };
        return (
          <>
            <Circles dot={{ x, y, outer: radius, inner: radius }} />
            <text x={x + Math.max(...legend.map((one) => one.radius)) + 10} y={y + 6}>
              {speaker.say(locale, words)}
            </text>
          </>
        );
      })}
    </g>
  );
}

function titleOf({ municipality, permanent, other }: Dot, { speaker, locale }: Reader): string {
  return speaker.say(locale, {
    say: 'map-dot',
    args: { municipality: { municipality }, permanent, other },
  });
}
