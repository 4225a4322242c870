import { fromMessage } from '../beside.ts';
import { canBeTold } from '../can-be-told.ts';
import type { Facts } from '../facts.ts';
import type { MessageId } from '../message-id.ts';
import { onChannel } from '../on-channel.ts';
import { opensMost } from '../opens-most.ts';
import { matchWorld, type Scene } from '../scene.ts';
import type { Block, Button, Screen } from '../screen.ts';
import { tap } from '../tap.ts';
import type { Vacancy } from '../vacancy.ts';
import { alertSettings } from './alert.ts';
import { button, toAnswers } from './buttons.ts';
import { joinButtons } from './join.ts';
import { chosenGroups } from './open-list.ts';

/** The step to change for each thing that could open more. Never children, adults, income or age. */
const stepToChange = {
  occupation: 'work',
  place: 'places',
  hours: 'abilities',
  permanence: 'priority',
  licence: 'abilities',
} as const;

/** Nothing fits today: the honest number, the nearest that exists, and a promise we keep. */
export function nothingFitsScreen(scene: Scene): Screen {
  const { facts, data, waiting } = scene;
  const groups = chosenGroups(facts);
  const opens = opensMost(data.candidates, facts, matchWorld(scene));
  const nearest = nearestGroup(scene);
  const blocks: Block[] = [
    { kind: 'title', say: 'nothing-today' },
    ...(data.checkedAt === undefined && !data.samples
      ? [{ kind: 'text' as const, say: 'number-none-real' }]
      : []),
    ...(groups === 'all'
      ? []
      : [
          {
            kind: 'text' as const,
            say: isNarrowed(facts) ? 'nothing-today-there' : 'nothing-today-as',
            args: { work: { list: groups.map((occupation) => ({ occupation })) } },
          },
        ]),
    ...(nearest
      ? [
          {
            kind: 'text' as const,
            say: 'nothing-nearest',
            args: { work: { occupation: nearest.group }, vacancies: nearest.count },
          },
        ]
      : []),
    ...(opens ? [{ kind: 'text' as const, say: `opens-${opens.change}`, args: { count: opens.count } }] : []),
    ...(data.samples
      ? []
      : canBeTold(scene)
        ? [{ kind: 'text' as const, say: toldOf(scene) }]
        : onChannel(scene.world, { web: 'nothing-wait-web' })),
  ];
  const rows: Button[][] = [];
  if (!data.samples && !canBeTold(scene)) rows.push([...joinButtons(scene.world)]);
  else if (!data.samples && !isTold(scene)) {
    if (!waiting) rows.push([{ ...button('button-wait', tap('wait')), style: 'primary' }]);
    rows.push([ongoing]);
  }
  if (nearest)
    rows.push([
      {
        label: { say: 'button-look-at', args: { work: { occupation: nearest.group } } },
        action: tap('a', 'work', nearest.group),
      },
    ]);
  if (opens) rows.push([button(`button-change-${opens.change}`, tap('change', stepToChange[opens.change]))]);
  rows.push([button('button-where', tap('go', 'map_all'))]);
  rows.push([button('button-any-work', tap('a', 'work', 'any')), toAnswers]);
  return { id: 'nothing_fits', place: 'new', blocks, rows };
}

/** Told once of the first that fits, told every time, or which of the two the person may choose. */
function toldOf(scene: Scene): MessageId {
  if (isTold(scene)) return 'nothing-alerts-on';
  return scene.waiting ? 'nothing-waiting' : 'nothing-alerts';
}

function isTold({ subscription }: Scene): boolean {
  return subscription.own !== 'off';
}

/** Turns the wait for one job into a yes to all that fit. */
const ongoing = button('button-alerts-ongoing', tap('own', 'daily'));

/** Only some places will do: elsewhere there may be a job. */
function isNarrowed({ places }: Facts): boolean {
  return places === 'counties' || places === 'near_known';
}

/** The occupation group next to the chosen one with most vacancies today. */
function nearestGroup({ data, facts }: Scene): { group: string; count: number } | undefined {
  const chosen = chosenGroups(facts);
  const counts = new Map<string, number>();
  for (const { group } of data.candidates) {
    if (chosen !== 'all' && !chosen.includes(group)) counts.set(group, (counts.get(group) ?? 0) + 1);
  }
  const [first] = [...counts].sort(([a, n], [b, m]) => m - n || a.localeCompare(b));
  return first && { group: first[0], count: first[1] };
}

export function waitingScreen(scene: Scene): Screen {
  const { waiting } = scene;
  if (isTold(scene) && !waiting)
    return {
      id: 'waiting',
      place: 'new',
      blocks: [{ kind: 'text', say: 'nothing-alerts-on' }],
      rows: [[alertSettings], [toAnswers]],
    };
  return {
    id: 'waiting',
    place: 'new',
    blocks: [{ kind: 'text', say: waiting ? 'waiting-on' : 'waiting-off' }],
    rows: [
      [waiting ? button('button-unwait', tap('unwait')) : button('button-wait', tap('wait'))],
      canBeTold(scene) ? [ongoing] : [],
      [toAnswers],
    ],
  };
}

/** The one message that someone who waits has asked for. */
export function foundScreen(vacancy: Vacancy): Screen {
  return {
    id: 'found',
    place: 'new',
    blocks: [
      { kind: 'title', say: 'found-title' },
      {
        kind: 'text',
        say: 'saved-job',
        args: {
          occupation: { occupation: vacancy.group },
          municipality: { municipality: vacancy.municipality },
        },
      },
      { kind: 'quote', text: vacancy.headline },
      { kind: 'small', say: 'found-why' },
    ],
    rows: [
      [{ ...button('button-see-job', tap('card', vacancy.id)), style: 'primary' }],
      [button('button-alerts-ongoing', tap('own', 'daily', fromMessage))],
    ],
  };
}
