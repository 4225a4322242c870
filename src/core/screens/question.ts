import { optionId } from '../answer-step.ts';
import { flowStep } from '../change.ts';
import { applies, findStep, offeredOptions, renameAnswers, type Step } from '../flow.ts';
import type { Scene } from '../scene.ts';
import type { Arg, Block, Button, Screen, Text } from '../screen.ts';
import { tap } from '../tap.ts';
import { button, inRows, toJobs } from './buttons.ts';

/** One question with its buttons. Every question can be skipped, and says on a tap why it is asked. */
export function questionScreen(scene: Scene, step: Step): Screen {
  const { session } = scene;
  const isWhy = session.view.args?.['why'] === '1';
  const blocks: Block[] = [{ kind: 'title', say: `q-${step.id}` }];
  if (isWhy) blocks.push({ kind: 'text', say: `q-${step.id}-why` });
  const meant = meantButtons(scene, step);
  if (meant) blocks.push({ kind: 'text', say: 'did-you-mean' });
  else if (step.kind === 'multi' || step.kind === 'counties')
    blocks.push({ kind: 'small', say: 'q-tap-all' });
  else if (step.kind === 'occupations') blocks.push({ kind: 'small', say: 'q-work-type-freely' });
  const hasMatches = flowStep(session, 'start', scene.world) === undefined;
  return {
    id: 'question',
    place: 'new',
    blocks,
    rows: [
      ...(meant ?? optionRows(scene, step)),
      [
        button('button-skip', tap('skip', step.id)),
        button(isWhy ? 'button-why-less' : 'button-why', tap('why', step.id)),
      ],
      [
        ...(Object.keys(session.answers).length > 0 ? [button('button-back', tap('back'))] : []),
        ...(hasMatches ? [toJobs] : []),
      ],
    ],
  };
}

/** The question as it stands in the chat once it has been answered. */
export function answeredScreen(scene: Scene, step: Step): Screen {
  const answer = scene.session.answers[step.id];
  const said: Text =
    answer === undefined || answer === 'skipped'
      ? { say: 'answered-skipped' }
      : { say: 'answered', args: { answer: answerArg(step, answer) } };
  return {
    id: 'answered',
    place: 'in_place',
    blocks: [
      { kind: 'text', say: `q-${step.id}` },
      { kind: 'text', ...said },
    ],
    rows: [],
  };
}

/** The questions answered so far, the latest last. */
export function answeredSoFar(scene: Scene): readonly Screen[] {
  const { flow } = scene.world;
  return Object.keys(renameAnswers(flow, scene.session.answers))
    .flatMap((id) => findStep(flow, id) ?? [])
    .filter((step) => applies(step, scene.facts))
    .map((step) => answeredScreen(scene, step));
}

/** An answer as it is read back to the person. */
export function answerArg(step: Step, answer: readonly string[]): Arg {
  if (answer.length === 0) return { say: 'none-of-these' };
  return { list: answer.map((value) => valueArg(step, value)) };
}

function valueArg(step: Step, value: string): Arg {
  switch (step.kind) {
    case 'municipality':
      return { municipality: value };
    case 'counties':
      return { county: value };
    case 'occupations':
      return value === 'any' ? { say: 'q-work-any' } : { occupation: value };
    default:
      return { say: optionId(step, value) };
  }
}

function label(step: Step, value: string): Text {
  const arg = valueArg(step, value);
  return typeof arg === 'object' && 'say' in arg ? arg : { say: 'verbatim', args: { text: arg } };
}

function optionRows(scene: Scene, step: Step): readonly (readonly Button[])[] {
  const { session, world } = scene;
  const hinted = hintedValue(scene, step);
  const likely: readonly Button[] =
    hinted === undefined ? [] : [{ label: label(step, hinted), action: tap('a', step.id, hinted) }];
  if (step.kind === 'municipality') return inRows(likely, 1);
  const isMany = step.kind === 'multi' || step.kind === 'counties';
  const values =
    step.kind === 'counties'
      ? world.municipalities.counties
          .filter(({ code }) =>
            world.municipalities.all.some((place) => place.county === code && place.rural),
          )
          .map(({ code }) => code)
      : offeredOptions(step, scene.facts).map(({ value }) => value);
  const chosen = isMany ? chosenValues(scene, step) : [];
  const buttons = values.map((value): Button => {
    const text = label(step, value);
    return chosen.includes(value)
      ? {
          label: {
            say: 'chosen',
            args: { option: { say: text.say, ...(text.args ? { args: text.args } : {}) } },
          },
          action: tap('m', step.id, value),
        }
      : { label: text, action: tap(isMany ? 'm' : 'a', step.id, value) };
  });
  const perRow = step.kind === 'counties' || values.every((value) => /^\d+_\d+$/.test(value)) ? 3 : 1;
  const done: Button = {
    ...button(
      chosen.length > 0 || session.draft ? 'button-done' : 'button-none-of-these',
      tap('done', step.id),
    ),
    // "None of these" must not look as if it were chosen.
    ...(chosen.length > 0 ? { style: 'primary' as const } : {}),
  };
  if (step.kind === 'occupations') {
    const [any, ...named] = buttons.filter((_, index) => values[index] !== hinted);
    return [...inRows(likely, 1), ...(any ? [[any]] : []), ...inRows(named, 2)];
  }
  return [
    ...inRows(buttons, perRow === 3 && step.kind === 'counties' ? 2 : perRow),
    ...(isMany ? [[done]] : []),
  ];
}

/** What the link that the person came by takes to be likely: one tap says so, and nothing is answered without. */
function hintedValue({ session: { arrival }, world }: Scene, { fact }: Step): string | undefined {
  const { occupation = '', home = '' } = arrival ?? {};
  if (fact === 'occupations') return world.occupations.group(occupation)?.ssyk;
  return fact === 'home' ? world.municipalities.byCode(home)?.code : undefined;
}

function chosenValues({ session }: Scene, step: Step): readonly string[] {
  if (session.draft?.step === step.id) return session.draft.values;
  const before = session.answers[step.id];
  return before === undefined || before === 'skipped' ? [] : before;
}

/** "Did you mean …": after a text with several meanings, or a place named by several. */
function meantButtons({ session }: Scene, step: Step): readonly (readonly Button[])[] | undefined {
  if (session.draft?.step !== step.id) return undefined;
  if (step.kind !== 'occupations' && step.kind !== 'municipality') return undefined;
  const buttons = session.draft.values.map(
    (value): Button => ({ label: label(step, value), action: tap('a', step.id, value) }),
  );
  return inRows(buttons, 1);
}
