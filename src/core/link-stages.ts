import { findVacancy, type Scene } from './scene.ts';
import type { IsoDate } from './screen.ts';
import type { Arrival, Session } from './session.ts';
import { mondayOf } from './stockholm.ts';

/**
 * What may come of an arrival by a start link, in this order; each is counted once a person. Whoever reaches one has
 * reached those before it, so that no later count is ever the larger one. Samples count for nothing.
 *
 * - `arrived`: said yes to being advised.
 * - `got_matches`: a job that fits was put before them.
 * - `looked`: did something with a job beyond being shown the first one: went on to another, opened its reasons, its
 *   town, what is left or the support for it, began a plan for it, saved it, put it aside, or opened one that was
 *   passed on or told of.
 * - `asked_how`: opened how to apply for one.
 * - `got_job`: answered that they got the job or that they have moved, or said in the plan for a job that they have
 *   moved. Somebody who has applied has not got it.
 */
export const linkStages = ['arrived', 'got_matches', 'looked', 'asked_how', 'got_job'] as const;
export type LinkStage = (typeof linkStages)[number];

/** Stages that a turn has reached for the first time. */
export interface ReachedStages {
  readonly link: string;
  /** The Monday of the week in Stockholm in which the turn began. */
  readonly week: IsoDate;
  readonly stages: readonly LinkStage[];
}

/**
 * Notes which stages the settled scene shows to have been reached. Nothing is kept for whom there is nothing left to
 * count, so that a person who got a job is not known by it.
 */
export function countStages(
  before: Session,
  scene: Scene,
  hasJob = false,
): { readonly session: Session; readonly reached?: ReachedStages } {
  const { session, world } = scene;
  const { arrival, ...rest } = session;
  const furthest = arrival && furthestStage(before, scene, arrival, hasJob);
  if (!arrival || !furthest) return { session };
  const upTo = linkStages.slice(0, linkStages.indexOf(furthest) + 1);
  const stages = upTo.filter((stage) => !arrival.counted.includes(stage));
  if (stages.length === 0) return { session };
  const counted = [...arrival.counted, ...stages];
  return {
    session: furthest === 'got_job' ? rest : { ...session, arrival: { ...arrival, counted } },
    reached: { link: arrival.link, week: mondayOf(world.today), stages },
  };
}

/** Screens that are opened on one job: `id` is its own. */
const openedOnJob = ['reasons', 'town', 'left', 'support', 'plan_start', 'not_for_me'];

function furthestStage(
  before: Session,
  scene: Scene,
  { counted }: Arrival,
  hasJob: boolean,
): LinkStage | undefined {
  const { view, saved } = scene.session;
  const { id, at, list = '', first } = view.args ?? {};
  // A plan can be made for a sample too.
  if (hasJob && counted.includes('looked')) return 'got_job';
  if (view.screen === 'apply') return isReal(scene, id) ? 'asked_how' : undefined;
  if (openedOnJob.includes(view.screen)) return isReal(scene, id) ? 'looked' : undefined;
  if (view.screen !== 'card' || !isReal(scene, at)) return undefined;
  const isShownByItself = first === '1' && list.split(',')[0] === at;
  const isJustSaved = saved.some((one) => one.id === at) && !before.saved.some((one) => one.id === at);
  return isShownByItself && !isJustSaved ? 'got_matches' : 'looked';
}

function isReal(scene: Scene, id: string | undefined): boolean {
  const vacancy = findVacancy(scene, id);
  return vacancy !== undefined && vacancy.source !== 'sample';
}

/** The arrival of two chats that become one: of the one that stays, if it has any. */
export function mergeArrivals(into: Arrival | undefined, from: Arrival | undefined): Arrival | undefined {
  if (!into || !from || into.link !== from.link) return into ?? from;
  const isCounted = (stage: LinkStage) => into.counted.includes(stage) || from.counted.includes(stage);
  return { ...into, counted: linkStages.filter(isCounted) };
}
