import { pauses, quietChoices } from '../alert-choices.ts';
import { hasSaidYes } from '../alerts/change-subscription.ts';
import { type OwnPace, ownPaces, type Subscription } from '../alerts/subscription.ts';
import { canBeTold } from '../can-be-told.ts';
import { deriveWish } from '../derive-wish.ts';
import type { Scene } from '../scene.ts';
import type { Block, Button, Screen } from '../screen.ts';
import { tap } from '../tap.ts';
import { alertSettings } from './alert.ts';
import { back, button, inRows } from './buttons.ts';
import { joinButtons } from './join.ts';
import { wishArgs } from './wish-words.ts';

/** What a person hears of, and how: two separate yeses, each off until it is given. */
export function alertsScreen(scene: Scene): Screen {
  if (!canBeTold(scene)) return onlyInTelegram(scene);
  const { subscription } = scene;
  const { municipal, neutral, mutedGroups, mutedMunicipalities } = subscription;
  const [ownLine, townsLine] = alertLines(subscription);
  const muted = mutedGroups.length + mutedMunicipalities.length;
  const isOn = hasSaidYes(subscription);
  return {
    id: 'alerts',
    place: 'new',
    blocks: [
      { kind: 'title', say: 'alerts-title' },
      ...stateBlocks(scene),
      ownLine,
      { kind: 'small', say: 'alerts-own-what' },
      townsLine,
      { kind: 'small', say: 'alerts-towns-what' },
      ...(isOn ? [quietLine(subscription)] : []),
      ...(isOn && neutral ? [{ kind: 'text' as const, say: 'alerts-neutral-line' }] : []),
      ...(muted > 0 ? [{ kind: 'text' as const, say: 'alerts-muted-line', args: { count: muted } }] : []),
    ],
    rows: [
      [button('alerts-own-change', tap('go', 'alerts_own'))],
      [
        municipal
          ? button('alerts-towns-no', tap('towns', 'no'))
          : button('alerts-towns-yes', tap('towns', 'yes')),
      ],
      ...(isOn
        ? [
            [button('alerts-times', tap('go', 'alerts_times'))],
            [
              neutral
                ? button('alerts-neutral-off', tap('neutral', 'off'))
                : button('alerts-neutral-on', tap('neutral', 'on')),
            ],
          ]
        : []),
      ...(muted > 0 ? [[button('alerts-muted', tap('go', 'alerts_muted'))]] : []),
      [back],
    ],
  };
}

/** The two yeses, and whether they are given. */
export function alertLines({ own, municipal }: Subscription): readonly [Block, Block] {
  return [
    { kind: 'text', say: 'alerts-own-line', args: { state: { say: `alerts-pace-${own}` } } },
    {
      kind: 'text',
      say: 'alerts-towns-line',
      args: { state: { say: municipal ? 'alerts-state-on' : 'alerts-state-off' } },
    },
  ];
}

/** Not asked, on, resting, or ended because the chat was closed to us. */
function stateBlocks({ subscription, world }: Scene): readonly Block[] {
  const { hasEnded, pausedUntil } = subscription;
  if (hasEnded) return [{ kind: 'text', say: 'alerts-ended' }];
  if (pausedUntil && pausedUntil > world.today)
    return [{ kind: 'text', say: 'alerts-paused', args: { date: { date: pausedUntil } } }];
  return hasSaidYes(subscription) ? [] : [{ kind: 'text', say: 'alerts-none' }];
}

function quietLine({ quiet }: Subscription): Block {
  return quiet
    ? {
        kind: 'text',
        say: 'alerts-quiet-line',
        args: { from: { text: quiet.from }, until: { text: quiet.until } },
      }
    : { kind: 'text', say: 'alerts-quiet-line-none' };
}

/** A page in a browser cannot write to anyone: no switches that would do nothing. */
function onlyInTelegram({ world }: Scene): Screen {
  const join = world.channel === 'web' ? joinButtons(world) : [];
  return {
    id: 'alerts',
    place: 'new',
    blocks: [
      { kind: 'title', say: 'alerts-title' },
      { kind: 'text', say: 'alerts-web' },
      ...(join.length > 0 ? [{ kind: 'text' as const, say: 'alerts-web-join' }] : []),
    ],
    rows: [join, [back]],
  };
}

/** How often, and of what: the wish stands beside the question, so that it can be mended first. */
export function ownAlertsScreen(scene: Scene): Screen {
  if (!canBeTold(scene)) return onlyInTelegram(scene);
  const { facts, waiting, world, subscription } = scene;
  const paces = [...ownPaces.filter((pace) => pace !== 'off'), 'off' as const];
  return {
    id: 'alerts_own',
    place: 'new',
    blocks: [
      { kind: 'title', say: 'alerts-own-title' },
      { kind: 'text', say: 'alerts-own-what' },
      { kind: 'text', say: 'alerts-own-wish', args: wishArgs(deriveWish(facts, waiting, world)) },
    ],
    rows: [
      ...paces.map((pace) => [paceButton(pace, subscription)]),
      [button('button-answers', tap('go', 'answers')), alertSettings],
    ],
  };
}

function paceButton(pace: OwnPace, { own }: Subscription): Button {
  return choice(`alerts-own-${pace}`, tap('own', pace), own === pace);
}

function choice(say: string, action: { readonly tap: string }, isChosen: boolean): Button {
  return isChosen ? button('chosen', action, { option: { say } }) : button(say, action);
}

/** Hours and days in which nothing is sent. */
export function timesScreen(scene: Scene): Screen {
  if (!canBeTold(scene)) return onlyInTelegram(scene);
  const { subscription, world } = scene;
  const { quiet, pausedUntil } = subscription;
  const isPaused = pausedUntil !== undefined && pausedUntil > world.today;
  const quietButtons = Object.entries(quietChoices).map(([name, hours]) =>
    choice(
      `alerts-quiet-at-${name}`,
      tap('quiet', name),
      hours?.from === quiet?.from && hours?.until === quiet?.until,
    ),
  );
  return {
    id: 'alerts_times',
    place: 'new',
    blocks: [
      { kind: 'title', say: 'alerts-times-title' },
      ...(isPaused
        ? [{ kind: 'text' as const, say: 'alerts-paused', args: { date: { date: pausedUntil } } }]
        : []),
      { kind: 'text', say: 'alerts-times-what' },
    ],
    rows: [
      ...inRows(quietButtons, 2),
      ...(isPaused
        ? [[button('alerts-pause-end', tap('pause', 'end'))]]
        : pauses.map((days) => [button(`alerts-pause-${days}`, tap('pause', String(days)))])),
      [alertSettings],
    ],
  };
}

const mutedPerPage = 4;

/** What a person wants to hear nothing of, what was muted last first; a tap on a line and they hear of it again. */
export function mutedScreen({ subscription, session }: Scene): Screen {
  const { mutedGroups, mutedMunicipalities } = subscription;
  const all = [
    ...mutedMunicipalities.toReversed().map((code) => ({ kind: 'm', code, what: { municipality: code } })),
    ...mutedGroups.toReversed().map((code) => ({ kind: 'g', code, what: { occupation: code } })),
  ];
  const names = all.map(({ kind, code }) => kind + code);
  const from = Math.max(0, names.indexOf(session.view.args?.['from'] ?? ''));
  const before = names[Math.max(0, from - mutedPerPage)];
  const after = names[from + mutedPerPage];
  return {
    id: 'alerts_muted',
    place: 'new',
    blocks: [
      { kind: 'title', say: 'alerts-muted-title' },
      { kind: 'text', say: all.length > 0 ? 'alerts-muted-what' : 'alerts-muted-none' },
    ],
    rows: [
      ...all
        .slice(from, from + mutedPerPage)
        .map(({ kind, code, what }) => [button('alerts-unmute', tap('unmute', kind, code), { what })]),
      [
        ...(from > 0 && before ? [button('button-previous', tap('muted_from', before))] : []),
        ...(after ? [button('button-next', tap('muted_from', after))] : []),
      ],
      [alertSettings, back],
    ],
  };
}

/** After a no: whether we may ask again, and when. */
export function laterScreen(): Screen {
  return {
    id: 'alerts_later',
    place: 'new',
    blocks: [{ kind: 'text', say: 'offer-declined' }],
    rows: [
      [button('offer-later-30', tap('later', '30')), button('offer-later-90', tap('later', '90'))],
      [back],
    ],
  };
}

/** The jobs that a message was about which did not say so. */
export function toldScreen({ session, data }: Scene): Screen {
  const ids = toldIds(session.view);
  const open = ids.flatMap((id) => data.byId.filter((vacancy) => vacancy.id === id));
  return {
    id: 'told',
    place: 'new',
    blocks: [
      { kind: 'title', say: 'told-title' },
      ...(open.length < ids.length ? [{ kind: 'text' as const, say: 'told-closed' }] : []),
    ],
    rows: [
      ...open.map(({ id, group, municipality }) => [
        button('saved-job', tap('card', id), {
          occupation: { occupation: group },
          municipality: { municipality },
        }),
      ]),
      [button('button-jobs', tap('go', 'jobs')), alertSettings],
    ],
  };
}

export function toldIds({ args }: Scene['session']['view']): readonly string[] {
  return (args?.['ids'] ?? '').split('-').filter(Boolean);
}

export function outcomeThanksScreen({ session }: Scene): Screen {
  const isNever = session.view.args?.['answer'] === 'never';
  return {
    id: 'outcome_thanks',
    place: 'new',
    blocks: [{ kind: 'text', say: isNever ? 'outcome-thanks-never' : 'outcome-thanks' }],
    rows: [[button('button-jobs', tap('go', 'jobs')), button('menu-plan', tap('go', 'plan'))]],
  };
}
