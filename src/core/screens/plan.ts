import { canBeTold } from '../can-be-told.ts';
import type { Fact } from '../facts.ts';
import type { DueStep } from '../move-plan.ts';
import { stepsOf } from '../own-plan.ts';
import { moveChoices, startChoices } from '../plan-change.ts';
import { findVacancy, type Scene } from '../scene.ts';
import type { Block, Button, Screen, Text } from '../screen.ts';
import type { OwnPlan } from '../session.ts';
import { tap } from '../tap.ts';
import { askButton } from './ask-for-support.ts';
import { back, button, inRows } from './buttons.ts';
import { inOwnAndSwedish } from './own-language.ts';
import { ownWishBlocks } from './own-wish.ts';

/** More steps than this make the screen longer than people read at once. */
const perPage = 4;

/** Asks when the work starts, or when the household moves. A day may be tapped or typed. */
export function planStartScreen(scene: Scene): Screen {
  const { session } = scene;
  const isMove = session.view.args?.['what'] === 'moves' && session.plan !== undefined;
  const choices = isMove ? moveChoices : startChoices;
  return {
    id: 'plan_start',
    place: 'new',
    blocks: [
      { kind: 'title', say: isMove ? 'plan-ask-moves' : 'plan-ask-starts' },
      { kind: 'text', say: 'plan-ask-how' },
      ...(isMove ? [] : [{ kind: 'small' as const, say: 'plan-own-wish' }]),
    ],
    rows: [
      ...(isMove ? [] : statedStart(scene)),
      ...inRows(
        choices.map((choice) =>
          button(`plan-${isMove ? 'moves' : 'starts'}-${choice}`, tap('plan_on', choice)),
        ),
        2,
      ),
      [back],
    ],
  };
}

/** The day on which the work begins by the municipality's own word, where it lies ahead. */
function statedStart(scene: Scene): readonly (readonly Button[])[] {
  const vacancy = findVacancy(scene, scene.session.view.args?.['id']);
  const startsOn = vacancy?.additions?.startsOn;
  if (startsOn === undefined || startsOn < scene.world.today) return [];
  return [[button('plan-starts-stated', tap('plan_on', startsOn), { date: { date: startsOn } })]];
}

/** The steps in order, some at a time, each with whom to call and where it is written. */
export function planScreen(scene: Scene): Screen {
  const { session, facts, world } = scene;
  const { plan, view } = session;
  if (!plan) return planStartScreen(scene);
  const steps = stepsOf(plan, facts, world);
  const at = Math.max(
    0,
    steps.findIndex(({ id }) => id === view.args?.['at']),
  );
  const first = at - (at % perPage);
  const page = steps.slice(first, first + perPage);
  // One fact a step: often the first settles it.
  const missing = [...new Set(page.flatMap((step) => step.missing.filter(isAsked).slice(0, 1)))];
  return {
    id: 'plan',
    place: 'new',
    blocks: [
      ...planHead(plan, steps),
      ...page.flatMap((step) => stepBlocks(scene, plan, step)),
      ...(first === 0 ? ownWishBlocks(scene) : []),
    ],
    rows: [
      ...page.map((step) => [tickButton(plan, step)]),
      ...missing.map((fact, at) => [quietUnlessFirst(askButton(scene, fact), at)]),
      pager(steps, first),
      [
        // A page has links for it beside the screen.
        ...(world.channel === 'web' ? [] : [button('plan-calendar', tap('plan_file'))]),
        ...remindButton(scene, plan),
      ],
      [button('plan-moved', tap('plan_moved')), button('plan-edit', tap('plan_edit'))],
      [back],
    ],
  };
}

function quietUnlessFirst({ style, ...quiet }: Button, at: number): Button {
  return at === 0 && style ? { ...quiet, style } : quiet;
}

/** The whole plan at once, to be printed. */
export function planSheet(scene: Scene, plan: OwnPlan): readonly Block[] {
  const steps = stepsOf(plan, scene.facts, scene.world);
  return [
    ...planHead(plan, steps),
    ...steps.flatMap((step) => stepBlocks(scene, plan, step)),
    ...ownWishBlocks(scene),
  ];
}

function planHead(plan: OwnPlan, steps: readonly DueStep[]): readonly Block[] {
  const { job } = plan;
  return [
    job
      ? { kind: 'title', say: 'plan-title-in', args: { municipality: { municipality: job.municipality } } }
      : { kind: 'title', say: 'plan-title' },
    planDates(plan),
    {
      kind: 'small',
      say: 'plan-count',
      args: { done: steps.filter(({ id }) => plan.done.includes(id)).length, of: steps.length },
    },
  ];
}

function planDates({ startsOn, movesOn = startsOn }: OwnPlan): Block {
  return { kind: 'text', say: 'plan-dates', args: { starts: { date: startsOn }, moves: { date: movesOn } } };
}

function stepBlocks(scene: Scene, plan: OwnPlan, step: DueStep): readonly Block[] {
  const name: Text = stepTitle(step);
  return [
    plan.done.includes(step.id)
      ? { kind: 'title', say: 'chosen', args: { option: name } }
      : { kind: 'title', ...name },
    ...(step.applies === 'unknown'
      ? [{ kind: 'small' as const, say: step.missing.some(isAsked) ? 'plan-if' : 'verdict-depends-on-place' }]
      : []),
    ...(step.isLate ? [{ kind: 'small' as const, say: 'plan-late' }] : []),
    ...inOwnAndSwedish(scene, stepText(step), whomToCall(step)),
    { kind: 'source', ...step.source },
  ];
}

/** When, and what: "30 november 2026: Säg upp lägenheten". */
export function stepTitle({ id, due, dueOn, isLate }: DueStep): Text {
  const name: Text = { say: `plan-${id}-name` };
  return dueOn === undefined
    ? { say: 'plan-step', args: { when: { say: `plan-when-${due}` }, name } }
    : { say: 'plan-step', args: { when: isLate ? { say: 'plan-when-now' } : { date: dueOn }, name } };
}

export function stepText({ id, args }: DueStep): Text {
  return { say: `plan-${id}-what`, args };
}

export function whomToCall({ whom, args }: DueStep): Text {
  const isUnknownPlace = whom === 'plan-whom-new-kommun' && !args['municipality'];
  return { say: 'plan-whom', args: { whom: { say: isUnknownPlace ? 'plan-whom-some-kommun' : whom, args } } };
}

function tickButton({ done }: OwnPlan, { id }: DueStep): Button {
  const name: Text = { say: `plan-${id}-name` };
  return button(done.includes(id) ? 'plan-ticked' : 'plan-tick', tap('plan_done', id), { name });
}

function remindButton(scene: Scene, { remind }: OwnPlan): readonly Button[] {
  if (!canBeTold(scene)) return [];
  return [
    remind
      ? button('plan-remind-off', tap('plan_remind', 'off'))
      : button('plan-remind-on', tap('plan_remind', 'on')),
  ];
}

function pager(steps: readonly DueStep[], first: number): readonly Button[] {
  const before = steps[first - perPage];
  const after = steps[first + perPage];
  return [
    ...(before ? [button('button-previous', tap('plan_at', before.id))] : []),
    ...(after ? [button('button-next', tap('plan_at', after.id))] : []),
  ];
}

/** What follows from the place of the job is not asked. */
function isAsked(fact: Fact): boolean {
  return !fact.startsWith('destination_');
}

/** Another day, or no plan after all. */
export function planEditScreen(scene: Scene): Screen {
  const { plan } = scene.session;
  if (!plan) return planStartScreen(scene);
  return {
    id: 'plan_edit',
    place: 'new',
    blocks: [{ kind: 'title', say: 'plan-edit' }, planDates(plan)],
    rows: [
      [button('plan-change-starts', tap('plan_day', 'starts'))],
      [button('plan-change-moves', tap('plan_day', 'moves'))],
      [button('plan-drop', tap('plan_drop'))],
      [button('plan-to-plan', tap('plan'))],
    ],
  };
}

export function planMovedScreen(scene: Scene): Screen {
  const { plan, view } = scene.session;
  if (!plan) return planStartScreen(scene);
  const canTell = canBeTold(scene);
  return {
    id: 'plan_moved',
    place: 'new',
    blocks: [
      { kind: 'title', say: 'plan-moved-title' },
      { kind: 'text', say: 'plan-moved-register' },
      { kind: 'source', ...registerSource(scene) },
      ...(canTell ? [{ kind: 'text' as const, say: 'plan-moved-after' }] : []),
    ],
    rows: [
      ...(canTell
        ? [
            plan.tellAfter
              ? [button('plan-after-off', tap('plan_after', 'off'))]
              : [{ ...button('plan-after-on', tap('plan_after', 'on')), style: 'primary' as const }],
          ]
        : []),
      [button('plan-to-plan', tap('plan'))],
      ...(view.returnTo ? [[back]] : []),
    ],
  };
}

function registerSource({ world }: Scene) {
  const step = world.plan.steps.find(({ due }) => due === 'within_a_week');
  return step?.source ?? world.plan.sources.responsibleMunicipality;
}

export function planDropScreen(scene: Scene): Screen {
  if (!scene.session.plan) return planStartScreen(scene);
  return {
    id: 'plan_drop',
    place: 'new',
    blocks: [
      { kind: 'title', say: 'plan-drop-title' },
      { kind: 'text', say: 'plan-drop-what' },
    ],
    rows: [
      [{ ...button('plan-drop-yes', tap('plan_drop', 'yes')), style: 'danger' }],
      [button('plan-to-plan', tap('plan'))],
    ],
  };
}
