import { onChannel } from '../on-channel.ts';
import type { Scene } from '../scene.ts';
import type { Button, Screen } from '../screen.ts';
import { tap } from '../tap.ts';
import type { World } from '../world.ts';
import { back, button } from './buttons.ts';

/** How long a link that joins two chats is good for, in milliseconds. */
export const joinLasts = 15 * 60_000;
const prefix = 'join_';

/** Offers the other channel, where there is one. */
export function joinButtons(world: World): readonly Button[] {
  const { telegram, web } = world.links;
  if (world.channel === 'web' && telegram) return [button('button-join-telegram', tap('go', 'join'))];
  if (world.channel === 'telegram' && web) return [button('button-join-web', tap('go', 'join'))];
  return [];
}

/** The one-use link that the person asked for: it opens this conversation on the other channel. */
export function joinScreen({ session, world }: Scene): Screen {
  const token = session.view.args?.['token'] ?? '';
  const { telegram, web } = world.links;
  const url =
    world.channel === 'web'
      ? telegram && `${telegram}?start=${prefix}${token}`
      : web && `${web}/chat/join/${token}`;
  return {
    id: 'join',
    place: 'new',
    blocks: [
      { kind: 'title', say: 'join-title' },
      { kind: 'text', say: 'join-once' },
    ],
    rows: [
      ...(url
        ? [
            [
              {
                label: { say: world.channel === 'web' ? 'join-open-telegram' : 'join-open-web' },
                action: { url },
                style: 'primary' as const,
              },
            ],
          ]
        : []),
      [back],
    ],
  };
}

/** Asked where the link is opened, before anything is joined: somebody else may have sent it. */
export function joinAskScreen(world: World, token: string): Screen {
  return {
    id: 'join_ask',
    place: 'new',
    blocks: [
      { kind: 'title', say: 'join-ask' },
      { kind: 'text', say: 'join-ask-both' },
      { kind: 'text', say: 'join-ask-yourself' },
      ...onChannel(world, { telegram: 'consent-telegram', web: 'join-shared' }),
    ],
    rows: [
      [{ ...button('join-yes', tap('join', token, 'yes')), style: 'primary' }],
      [button('join-no', tap('join', token, 'no'))],
    ],
  };
}

/** The token in a start parameter; undefined for any other start link. */
export function joinToken(link: string | undefined): string | undefined {
  return link?.startsWith(prefix) ? link.slice(prefix.length) : undefined;
}
