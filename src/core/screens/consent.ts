import { firstFew, likelyFirst } from '../likely-first.ts';
import { listenButton, listenToConsent } from '../listening.ts';
import { onChannel } from '../on-channel.ts';
import type { Screen } from '../screen.ts';
import { tap } from '../tap.ts';
import type { World } from '../world.ts';
import { button, inRows } from './buttons.ts';

/**
 * The very first screen. Nothing is stored: the start link travels in the buttons. The likeliest languages come first,
 * the rest one tap away.
 */
export function languageScreen(
  world: World,
  { likely = [], link = '', isWhole = false }: LanguageChoice = {},
): Screen {
  const languages = likelyFirst(world.languages, ...likely);
  const shown = isWhole ? languages : firstFew(languages);
  return {
    id: 'choose_language',
    place: 'new',
    blocks: [{ kind: 'text', say: 'choose-language' }],
    rows: inRows(
      [
        ...shown.map(({ code, name }) => ({
          label: { say: 'verbatim', args: { text: { text: name } } } as const,
          action: tap('lang', code, '', link),
        })),
        ...(shown.length < languages.length
          ? [button('language-more', tap('lang', '', wholeList, link))]
          : []),
      ],
      2,
    ),
  };
}

/** What is known before anyone has said a word. */
export interface LanguageChoice {
  /** Codes, the likeliest first. */
  readonly likely?: readonly (string | undefined)[];
  readonly link?: string;
  /** Every language, not only the likely ones. */
  readonly isWhole?: boolean;
}

/** In place of a value, on the button that opens the whole list. */
export const wholeList = 'all';

/** Who runs it, that it is free, who sees nothing, what Telegram can read. A yes is stored, nothing before. */
export function consentScreen(world: World, locale: string, inSwedish: boolean, link = ''): Screen {
  const { name } = world.operator;
  const heard = listenToConsent(inSwedish ? 'sv' : locale, world);
  return {
    id: 'consent',
    ...heard,
    place: 'new',
    blocks: [
      { kind: 'title', say: 'consent-hello' },
      {
        kind: 'text',
        say: name ? 'consent-operator' : 'consent-operator-none',
        args: { operator: { text: name } },
      },
      { kind: 'text', say: 'consent-voluntary' },
      { kind: 'text', say: 'consent-private' },
      ...onChannel(world, { telegram: 'consent-telegram', web: 'consent-web' }),
      { kind: 'small', say: 'consent-age' },
      ...(isDrafted(world, locale) && !inSwedish
        ? [{ kind: 'small' as const, say: 'language-drafted' }]
        : []),
    ],
    rows: [
      [{ ...button('consent-yes', tap('consent', locale, 'yes', link)), style: 'primary' }],
      [
        button('consent-no', tap('consent', locale, 'no', link)),
        button('consent-more', tap('consent', locale, 'more', link)),
      ],
      [button('button-language', tap('lang', '', '', link)), ...listenButton(heard, world)],
      locale === 'sv'
        ? []
        : [
            inSwedish
              ? button('show-own', tap('consent', locale, 'own', link), {
                  language: { text: world.languages.find(({ code }) => code === locale)?.name ?? locale },
                })
              : button('show-swedish', tap('consent', locale, 'sv', link)),
          ],
    ],
  };
}

/** No speaker has read this language yet: said before anyone relies on it. */
function isDrafted({ languages }: World, locale: string): boolean {
  return languages.find(({ code }) => code === locale)?.readBySpeaker === false;
}

export function declinedScreen(locale: string, link = ''): Screen {
  return {
    id: 'declined',
    place: 'new',
    blocks: [{ kind: 'text', say: 'consent-declined' }],
    rows: [[button('consent-again', tap('lang', locale, '', link))]],
  };
}

/** The whole of what is kept and who can see it, before anything is kept. */
export function consentMoreScreen(world: World, locale: string, link = ''): Screen {
  return {
    id: 'consent_more',
    place: 'new',
    blocks: privacyBlocks(world),
    rows: [
      [{ ...button('consent-yes', tap('consent', locale, 'yes', link)), style: 'primary' }],
      [button('consent-no', tap('consent', locale, 'no', link))],
    ],
  };
}

export function privacyBlocks(world: World): Screen['blocks'] {
  const { name, contact } = world.operator;
  return [
    { kind: 'title', say: 'privacy-title' },
    {
      kind: 'text',
      say: name ? 'consent-operator' : 'consent-operator-none',
      args: { operator: { text: name } },
    },
    { kind: 'text', say: 'privacy-what' },
    { kind: 'text', say: 'privacy-why' },
    { kind: 'text', say: 'privacy-who' },
    { kind: 'text', say: 'privacy-links' },
    { kind: 'text', say: 'privacy-never' },
    { kind: 'text', say: 'privacy-how' },
    { kind: 'text', say: 'privacy-plan' },
    { kind: 'text', say: 'privacy-alerts' },
    ...onChannel(world, { telegram: 'privacy-how-telegram', web: 'privacy-how-web' }),
    { kind: 'text', say: 'privacy-rights' },
    ...(contact
      ? [{ kind: 'text' as const, say: 'privacy-contact', args: { contact: { text: contact } } }]
      : []),
  ];
}
