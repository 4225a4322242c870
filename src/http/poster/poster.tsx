import type { LinkAddress } from '../../core/link-address.ts';
import type { PageKit } from '../../page/document.tsx';

export interface PosterContent {
  readonly other: string;
  readonly address: LinkAddress;
  /** The QR code, as an image's address. */
  readonly code: string;
}

/** What is said in each language. */
const onPaper = ['headline', 'where', 'what', 'yours', 'camera', 'type', 'free', 'not'].map(
  (id) => `poster-${id}`,
);
/** As many characters have room at full size; the browser tests hold that it is so for every language. */
const roomy = 366;

/**
 * What stands on paper: Swedish and another language, equal in size. Its measures are hundredths of its own width, so
 * that a preview is the poster itself, only smaller.
 */
export function Poster({
  kit: { speaker, assets },
  content: { other, address, code },
  size,
  heading: Heading = 'p',
}: {
  kit: PageKit;
  content: PosterContent;
  size: 'a4' | 'card';
  /** A heading where the poster is the page. */
  heading?: 'h1' | 'p';
}) {
  const pair = ['sv', other].map((lang) => ({
    attributes: { lang, dir: speaker.direction(lang) },
    say: (id: string) => speaker.say(lang, { say: id }),
  }));
  const isLong = pair.some(({ say }) => onPaper.map(say).join('').length > roomy);
  return (
    <div class={`poster poster-${size}${isLong ? ' poster-long' : ''}`} dir="ltr">
      <p class="poster-name">
        <img src={assets.url('icon.svg')} alt="" />
        Landa
      </p>
      <div class="poster-heads">
        {pair.map(({ attributes, say }) => (
          <Heading class="poster-head" {...attributes}>
            <b>{say('poster-headline')}</b> <span>{say('poster-where')}</span>
          </Heading>
        ))}
      </div>
      <div class="poster-pair poster-what">
        {pair.map(({ attributes, say }) => (
          <p {...attributes}>
            <span>{say('poster-what')}</span> <b>{say('poster-yours')}</b>
          </p>
        ))}
      </div>
      <img class="poster-land" src={assets.url('landscape.svg')} alt="" />
      <div class="poster-ground">
        <div class="poster-scan">
          <img
            class="poster-code"
            src={code}
            alt={speaker.say('sv', { say: 'poster-code-alt', args: { address: { text: address.typed } } })}
            lang="sv"
          />
          <div class="poster-hows">
            {pair.map(({ attributes, say }) => (
              <p {...attributes}>
                <b>{say('poster-camera')}</b> <span>{say('poster-type')}</span>
              </p>
            ))}
            <p class={`poster-address ${lengthOf(address.typed)}`}>
              {address.typed.split(/(?<=[/?])/).map((part) => (
                <>
                  {part}
                  <wbr />
                </>
              ))}
            </p>
          </div>
        </div>
        <div class="poster-pair poster-trust">
          {pair.map(({ attributes, say }) => (
            <p {...attributes}>
              <b>{say('poster-free')}</b> <span>{say('poster-not')}</span>
            </p>
          ))}
        </div>
      </div>
    </div>
  );
}

/** A long address is set smaller, so that it stays on one line as long as it can. */
function lengthOf(address: string): string {
  if (address.length <= 26) return 'is-short';
  return address.length <= 44 ? 'is-longer' : 'is-longest';
}
