import { mayOffer } from '../alerts/offer.ts';
import { canBeTold } from '../can-be-told.ts';
import { nextStep, renameAnswers } from '../flow.ts';
import { type Match, matchVacancy, type Reason, strongestThree, visibleReasons } from '../matching.ts';
import { payWords } from '../pay-words.ts';
import { regulatedGroup } from '../regulation.ts';
import { deriveFacts, findVacancy, matchWorld, type Scene } from '../scene.ts';
import type { Arg, Block, Button, Screen, Text } from '../screen.ts';
import { addDays, daysBetween } from '../stockholm.ts';
import { tap } from '../tap.ts';
import type { Vacancy } from '../vacancy.ts';
import { back, button, toAnswers, toFit, toMap } from './buttons.ts';
import { goneScreen } from './gone.ts';
import { howTrue } from './how-true.ts';
import { cardWords } from './job-words.ts';
import { chosenGroups } from './open-list.ts';
import { remindDaysBefore } from './reminder.ts';
import { shareJob } from './share.ts';
import { headlineWords, toTranslator, translateHere } from './translated.ts';

/** One vacancy, why it fits, and everything one can do about it. */
export function cardScreen(scene: Scene): Screen {
  const { session } = scene;
  const args = session.view.args ?? {};
  const vacancy = findVacancy(scene, args['at']);
  if (!vacancy) return goneScreen(scene);
  const match = matchVacancy(vacancy, scene.facts, matchWorld(scene));
  const list = (args['list'] ?? '').split(',').filter(Boolean);
  const at = list.indexOf(vacancy.id);
  const isOffered = mayOffer(scene) && session.offeredAt === vacancy.id;
  return {
    id: 'card',
    place: 'new',
    blocks: [
      ...(args['shared'] === '1' ? [{ kind: 'text' as const, say: 'shared-hello' }] : []),
      ...(args['first'] === '1' && at === 0 ? [...trueNumber(scene), ...lanes(scene)] : []),
      ...vacancyBlocks(vacancy, match, scene),
      { kind: 'points', points: strongestThree(match, scene.facts).map(point) },
      ...(list.length > 1 && at >= 0
        ? [{ kind: 'small' as const, say: 'card-position', args: { at: at + 1, of: list.length } }]
        : []),
      ...(isOffered ? [{ kind: 'text' as const, say: 'offer-ask' }] : []),
    ],
    rows: [
      pager(list, at),
      translateHere(scene, vacancy),
      [
        button('button-reasons', tap('reasons', vacancy.id)),
        { ...button('button-apply', tap('apply', vacancy.id)), style: 'primary' },
      ],
      [
        button('button-town', tap('town', vacancy.id)),
        button('button-support-us', tap('support', vacancy.id)),
      ],
      [button('button-left', tap('left', vacancy.id)), toMap],
      [
        saveButton(
          session.saved.some(({ id }) => id === vacancy.id),
          vacancy,
        ),
        ...shareJob(scene.world, vacancy),
        button('button-not-for-me', tap('not', vacancy.id)),
      ],
      [...reminderRow(scene, vacancy), ...planButton(scene, vacancy)],
      [hasMoreQuestions(scene) ? toFit : toAnswers],
      ...(isOffered ? [[button('offer-yes', tap('own', 'daily')), button('offer-no', tap('decline'))]] : []),
    ],
  };
}

function vacancyBlocks(vacancy: Vacancy, match: Match, scene: Scene): readonly Block[] {
  const facts: Text[] = [
    {
      say: match.distanceKm === undefined ? 'card-where' : 'card-where-distance',
      args: {
        municipality: { municipality: vacancy.municipality },
        county: { county: vacancy.municipality.slice(0, 2) },
        ...(match.distanceKm === undefined ? {} : { km: match.distanceKm }),
      },
    },
    { say: 'card-employer', args: { employer: { text: vacancy.employer } } },
    { say: `card-${vacancy.permanence}` },
    ...extent(vacancy),
    ...pay(vacancy),
    { say: 'card-until', args: { date: { date: vacancy.openUntil } } },
    ...alsoIn(vacancy),
  ];
  return [
    ...(vacancy.source === 'sample' ? [{ kind: 'small' as const, say: 'card-sample' }] : []),
    { kind: 'title', say: 'verbatim', args: { text: occupationArg(vacancy) } },
    { kind: 'quote', text: vacancy.headline },
    ...headlineWords(scene, vacancy),
    ...toTranslator(scene, vacancy),
    ...facts.map((text): Block => ({ kind: 'text', ...text })),
    ...cardWords(vacancy, scene.world.today),
  ];
}

function pay({ pay, payRange }: Vacancy): readonly Text[] {
  const words = pay ? { text: pay } : payRange && payWords(payRange);
  return words ? [{ say: 'card-pay', args: { pay: words } }] : [];
}

/** The same job stands in other ads for other places. */
function alsoIn({ sites = [], municipality: here }: Vacancy): readonly Text[] {
  const others = sites.filter(({ municipality }) => municipality !== here);
  if (others.length === 0) return [];
  return [
    {
      say: 'card-also-in',
      args: { municipalities: { list: others.map(({ municipality }) => ({ municipality })) } },
    },
  ];
}

function occupationArg(vacancy: Vacancy): Arg {
  return { occupation: vacancy.group };
}

function extent({ extent }: Vacancy): readonly Text[] {
  if (!extent) return [];
  if (extent.min >= 100) return [{ say: 'card-full-time' }];
  return extent.min === extent.max
    ? [{ say: 'card-part-time', args: { percent: extent.max } }]
    : [{ say: 'card-part-time-range', args: { min: extent.min, max: extent.max } }];
}

export function point(reason: Reason): { mark: Reason['found'] } & Text {
  return { mark: reason.found, ...reason.text };
}

/** The report's whole point: how many jobs there are today, for this person's own work. */
function trueNumber({ facts, data, world }: Scene): readonly Block[] {
  const { count } = data;
  if (!count) return [];
  const groups = chosenGroups(facts);
  const work: Arg =
    groups === 'all' ? { say: 'any-work' } : { list: groups.map((occupation) => ({ occupation })) };
  const numbers = { vacancies: count.vacancies, places: count.places, permanent: count.permanent, work };
  const blocks: Block[] = [
    { kind: 'text', say: count.vacancies > 0 ? 'number-today' : 'number-none', args: numbers },
  ];
  return [...howTrue(data, world.now), ...blocks];
}

/** Two lanes for someone without the Swedish licence: work that is open now, and the way to the licence. */
function lanes({ facts }: Scene): readonly Block[] {
  if (facts.legitimation === undefined || facts.legitimation === 'have') return [];
  const regulated = (facts.occupations ?? []).filter((group) => regulatedGroup(group).status === 'licence');
  return regulated.flatMap((occupation): readonly Block[] => [
    { kind: 'text', say: 'lane-licence', args: { occupation: { occupation } } },
    {
      kind: 'source',
      url: 'https://legitimation.socialstyrelsen.se',
      name: 'Patientsäkerhetslagen (2010:659) 4 kap.',
      checkedOn: '2025-12-15',
    },
    { kind: 'text', say: 'lane-now' },
  ]);
}

/** All reasons, with what the ad itself says and where a right is written. */
export function reasonsScreen(scene: Scene): Screen {
  const vacancy = findVacancy(scene, scene.session.view.args?.['id']);
  if (!vacancy) return goneScreen(scene);
  const match = matchVacancy(vacancy, scene.facts, matchWorld(scene));
  const reasons = visibleReasons(match, scene.facts);
  const evidence = [...new Set(reasons.flatMap((reason) => reason.evidence ?? []))];
  const sources = reasons.flatMap((reason) => (reason.source ? [reason.source] : []));
  return {
    id: 'reasons',
    place: 'new',
    blocks: [
      {
        kind: 'title',
        say: 'reasons-title',
        args: {
          occupation: { occupation: vacancy.group },
          municipality: { municipality: vacancy.municipality },
        },
      },
      { kind: 'points', points: reasons.map(point) },
      { kind: 'small', say: 'reasons-marks' },
      ...(evidence.length > 0 ? [{ kind: 'small' as const, say: 'reasons-evidence' }] : []),
      ...evidence.map((text): Block => ({ kind: 'quote', text })),
      ...sources.map((source): Block => ({ kind: 'source', ...source })),
    ],
    rows: [[{ ...button('button-apply', tap('apply', vacancy.id)), style: 'primary' }], [back]],
  };
}

export function hasMoreQuestions({ session, world }: Scene): boolean {
  return nextStep(world.flow, renameAnswers(world.flow, session.answers), 'fit', deriveFacts) !== undefined;
}

function pager(list: readonly string[], at: number): readonly Button[] {
  const before = list[at - 1];
  const after = list[at + 1];
  return [
    ...(before ? [button('button-previous', tap('card', before))] : []),
    ...(after ? [button('button-next', tap('card', after))] : []),
  ];
}

/** For a saved job, where we can write to the person and there is still time. */
function reminderRow(scene: Scene, vacancy: Vacancy): readonly Button[] {
  const saved = scene.session.saved.find(({ id }) => id === vacancy.id);
  if (!saved || vacancy.source === 'sample' || !canBeTold(scene)) return [];
  if (saved.remind) return [button('button-unremind', tap('unremind', vacancy.id))];
  const isSoon = daysLeft(vacancy, scene.world.today) <= remindDaysBefore + 1;
  return isSoon ? [] : [button('button-remind', tap('remind', vacancy.id))];
}

/** Under a job that was saved: it is the person's to plan for. */
function planButton({ session }: Scene, { id }: Vacancy): readonly Button[] {
  return session.saved.some((saved) => saved.id === id) ? [button('plan-this', tap('plan', id))] : [];
}

function saveButton(isSaved: boolean, vacancy: Vacancy): Button {
  return isSaved
    ? button('button-unsave', tap('unsave', vacancy.id))
    : button('button-save', tap('save', vacancy.id));
}

/** Days left to apply, today included. */
export function daysLeft(vacancy: Vacancy, today: string): number {
  return daysBetween(today, addDays(vacancy.openUntil, 1));
}
