import { barLengths } from '../core/bars.ts';
import type { Block, Button, Mark, Screen } from '../core/screen.ts';
import { sourceLine } from '../core/source-line.ts';
import type { Reader } from '../page/public-page.tsx';
import { MapFigure } from './map-figure.tsx';

/** How a tap is sent: by the form around the buttons, or as a link where nothing is stored yet. */
export type Follow = (tap: string) => { readonly href: string } | 'form';

export function Blocks({ blocks, reader }: { blocks: readonly Block[]; reader: Reader }) {
  return (
    <>
      {blocks.map((block) => (
        <OneBlock block={block} reader={reader} />
      ))}
    </>
  );
}

const signs: Readonly<Record<Mark, string>> = { met: '✓', missing: '✗', unknown: '?' };

function OneBlock({ block, reader: { speaker, locale } }: { block: Block; reader: Reader }) {
  switch (block.kind) {
    case 'title':
      return <h2>{speaker.say(locale, block)}</h2>;
    case 'text':
      return <p>{speaker.say(locale, block)}</p>;
    case 'small':
      return <p class="small">{speaker.say(locale, block)}</p>;
    case 'note':
      return (
        <p class="note" role="status">
          {speaker.say(locale, block)}
        </p>
      );
    case 'points':
      return (
        <ul class="points">
          {block.points.map((point) => (
            <li class={point.mark}>
              <span class="sign" aria-hidden="true">
                {point.mark === 'unknown' && speaker.direction(locale) === 'rtl' ? '؟' : signs[point.mark]}
              </span>
              <span>
                <span class="unseen">{speaker.say(locale, { say: `mark-${point.mark}` })} </span>
                {speaker.say(locale, point)}
              </span>
            </li>
          ))}
        </ul>
      );
    case 'bars': {
      const lengths = barLengths(block, 100);
      return (
        <table class="bars">
          {block.rows.map((row, at) => (
            <tbody>
              <tr>
                <th scope="rowgroup" colspan={2}>
                  {speaker.say(locale, row.label)}
                  <Bar lengths={lengths[at] ?? []} />
                </th>
              </tr>
              {row.parts.map(({ label, amount }, part) => (
                <tr>
                  <th scope="row">
                    <span class={`key part-${part}`} aria-hidden="true" />
                    {speaker.say(locale, label)}
                  </th>
                  <td>{speaker.say(locale, amount)}</td>
                </tr>
              ))}
            </tbody>
          ))}
        </table>
      );
    }
    case 'map':
      return <MapFigure block={block} reader={{ speaker, locale }} />;
    case 'quote':
      return (
        <blockquote lang="sv" dir="ltr">
          {block.text}
        </blockquote>
      );
    case 'copy':
      return (
        <p class="copy" lang="sv" dir="ltr" data-copy={speaker.say(locale, { say: 'web-copy' })}>
          {speaker.say('sv', block)}
        </p>
      );
    case 'original':
      return (
        <p class="original" lang="sv" dir="ltr">
          <span aria-hidden="true">🇸🇪 </span>
          {speaker.say('sv', block)}
        </p>
      );
    case 'translation':
      return (
        <p lang={locale} dir={speaker.direction(locale)}>
          {block.text}
        </p>
      );
    case 'link':
      return (
        <p class="small">
          <Outward url={block.url}>{speaker.say(locale, block)}</Outward>
        </p>
      );
    case 'source':
      return (
        <p class="small">
          <Outward url={block.url}>{speaker.say(locale, sourceLine(block))}</Outward>
        </p>
      );
  }
}

/** The picture of one row; the cells beside it say the same in words. */
function Bar({ lengths }: { lengths: readonly number[] }) {
  const starts = lengths.map((_, part) => lengths.slice(0, part).reduce((sum, length) => sum + length, 0));
  return (
    <svg class="bar" viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true">
      {lengths.map((length, part) => (
        <rect class={`part-${part}`} x={starts[part]} y="0" width={length} height="8" />
      ))}
    </svg>
  );
}

export function Buttons({ rows, reader, follow }: { rows: Screen['rows']; reader: Reader; follow: Follow }) {
  return (
    <div class="buttons">
      {rows
        .filter((row) => row.length > 0)
        .map((row) => (
          <div class="row">
            {row.map((button) => (
              <OneButton button={button} reader={reader} follow={follow} />
            ))}
          </div>
        ))}
    </div>
  );
}

function OneButton({ button, reader, follow }: { button: Button; reader: Reader; follow: Follow }) {
  const { speaker, locale } = reader;
  const { action } = button;
  const label = speaker.say(locale, button.label);
  const look = `button ${button.style ?? ''}`.trim();
  if ('url' in action) {
    return (
      <Outward url={action.url} look={look}>
        {label}
      </Outward>
    );
  }
  if ('share' in action) {
    const text = speaker.say(locale, action.share.text);
    return (
      <details class="share" data-url={action.share.url} data-text={text}>
        <summary class={look}>{label}</summary>
        <p>
          {text} <Outward url={action.share.url}>{action.share.url}</Outward>
        </p>
      </details>
    );
  }
  const way = follow(action.tap);
  const language = /^lang\.([a-z-]{2,8})(?:\.|$)/.exec(action.tap)?.[1];
  if (way !== 'form') {
    return (
      <a class={look} href={way.href} lang={language}>
        {label}
      </a>
    );
  }
  return (
    <button
      type="submit"
      class={look}
      name="tap"
      value={action.tap}
      lang={language}
      aria-pressed={action.tap.startsWith('m.') ? String(button.label.say === 'chosen') : undefined}
    >
      {label}
    </button>
  );
}

function Outward({ url, look, children }: { url: string; look?: string; children: unknown }) {
  return (
    <a class={look} href={url} target="_blank" rel="noopener noreferrer external">
      {children as string}
    </a>
  );
}
