import { hasSaidYes } from '../alerts/change-subscription.ts';
import { applies, type Step } from '../flow.ts';
import { firstFew, likelyFirst } from '../likely-first.ts';
import { onChannel } from '../on-channel.ts';
import type { Scene } from '../scene.ts';
import type { Block, Button, Screen } from '../screen.ts';
import { tap } from '../tap.ts';
import type { World } from '../world.ts';
import { alertLines } from './alerts.ts';
import { back, button, inRows, toAnswers, toFit, toJobs, toMap, toSupport } from './buttons.ts';
import { hasMoreQuestions } from './card.ts';
import { privacyBlocks } from './consent.ts';
import { joinButtons } from './join.ts';
import { answerArg } from './question.ts';
import { shareBot } from './share.ts';

/** Everything the person has answered, each with a way to change it. */
export function answersScreen(scene: Scene): Screen {
  const { session, world, facts } = scene;
  const shown = world.flow.steps.filter(
    (step) => applies(step, facts) && session.answers[step.id] !== undefined,
  );
  return {
    id: 'answers',
    place: 'new',
    blocks: [
      { kind: 'title', say: 'answers-title' },
      ...(shown.length === 0 ? [{ kind: 'text' as const, say: 'answers-none' }] : []),
      ...shown.map(
        (step): Block => ({
          kind: 'text',
          say: 'answers-line',
          args: { question: { say: `short-${step.id}` }, answer: said(scene, step) },
        }),
      ),
    ],
    rows: [
      ...inRows(
        shown.map((step) =>
          button('button-change', tap('change', step.id), { question: { say: `short-${step.id}` } }),
        ),
        2,
      ),
      ...(session.answers['work'] && session.answers['work'] !== 'skipped'
        ? [[button('button-add-work', tap('add', 'work'))]]
        : []),
      ...(session.answers['income'] === undefined
        ? [[button('button-add-income', tap('change', 'income'))]]
        : []),
      [...(hasMoreQuestions(scene) ? [toFit] : []), toJobs],
      [button('button-restart', tap('restart')), button('menu-privacy', tap('go', 'privacy'))],
      joinButtons(world),
    ],
  };
}

function said({ session }: Scene, step: Step) {
  const answer = session.answers[step.id];
  return answer === undefined || answer === 'skipped' ? { say: 'answered-skipped' } : answerArg(step, answer);
}

/** Saved jobs; one that has closed says so. */
export function savedScreen({ session, data }: Scene): Screen {
  const rows = session.saved.map(({ id }) => {
    const vacancy = data.byId.find((open) => open.id === id);
    return vacancy
      ? [
          {
            label: {
              say: 'saved-job',
              args: {
                occupation: { occupation: vacancy.group },
                municipality: { municipality: vacancy.municipality },
              },
            },
            action: tap('card', vacancy.id),
          },
        ]
      : [button('saved-gone', tap('card', id))];
  });
  const closed = session.saved.filter(({ id }) => !data.byId.some((open) => open.id === id)).length;
  return {
    id: 'saved',
    place: 'new',
    blocks: [
      { kind: 'title', say: 'saved-title' },
      ...(rows.length === 0 ? [{ kind: 'text' as const, say: 'saved-none' }] : []),
      ...(closed > 0 ? [{ kind: 'text' as const, say: 'saved-closed-note', args: { count: closed } }] : []),
    ],
    rows: [...rows, [toJobs]],
  };
}

export function privacyScreen(scene: Scene): Screen {
  return {
    id: 'privacy',
    place: 'new',
    blocks: privacyBlocks(scene.world),
    rows: [
      [button('button-mydata', tap('go', 'mydata'))],
      [{ ...button('button-forget', tap('go', 'forget')), style: 'danger' }],
      [back],
    ],
  };
}

export function forgetScreen({ world }: Scene): Screen {
  return {
    id: 'forget',
    place: 'new',
    blocks: [
      { kind: 'title', say: 'forget-title' },
      { kind: 'text', say: 'forget-what' },
      ...onChannel(world, { telegram: 'forget-what-telegram' }),
    ],
    rows: [
      [{ ...button('forget-yes', tap('forget', 'yes')), style: 'danger' }],
      [button('forget-no', tap('back'))],
    ],
  };
}

export function forgottenScreen(world: World): Screen {
  return {
    id: 'forgotten',
    place: 'new',
    blocks: [{ kind: 'text', say: 'forgotten' }, ...onChannel(world, { telegram: 'forgotten-telegram' })],
    rows: [],
  };
}

/** Everything we keep about this person, readable; the same goes out as a file. */
export function myDataScreen(scene: Scene): Screen {
  const { blocks } = answersScreen(scene);
  const { session } = scene;
  return {
    id: 'mydata',
    place: 'new',
    blocks: [
      { kind: 'title', say: 'mydata-title' },
      { kind: 'text', say: 'mydata-consent', args: { date: { date: session.consentedOn } } },
      ...(session.arrival
        ? [{ kind: 'text' as const, say: 'mydata-link', args: { link: { text: session.arrival.link } } }]
        : []),
      ...blocks.slice(1),
      {
        kind: 'text',
        say: 'mydata-jobs',
        args: { saved: session.saved.length, dismissed: Object.keys(session.dismissed).length },
      },
      ...(session.plan
        ? [{ kind: 'text' as const, say: 'mydata-plan', args: { starts: { date: session.plan.startsOn } } }]
        : []),
      ...(session.applied?.length
        ? [{ kind: 'text' as const, say: 'mydata-applied', args: { count: session.applied.length } }]
        : []),
      ...(hasSaidYes(scene.subscription) && !scene.waiting
        ? []
        : [{ kind: 'text' as const, say: scene.waiting ? 'waiting-on' : 'waiting-off' }]),
      ...alertLines(scene.subscription),
      { kind: 'small', say: 'mydata-file' },
    ],
    rows: [[button('button-forget', tap('go', 'forget'))], [back]],
  };
}

/** The likely languages, and how far each can be relied on. */
export function languagePickScreen(scene: Scene): Screen {
  return pickScreen(scene, firstFew(ownFirst(scene)));
}

export function everyLanguageScreen(scene: Scene): Screen {
  return pickScreen(scene, ownFirst(scene));
}

function ownFirst({ world, session }: Scene) {
  return likelyFirst(world.languages, session.locale, 'sv');
}

function pickScreen({ world, session }: Scene, shown: World['languages']): Screen {
  const drafted = world.languages.find(({ code }) => code === session.locale)?.readBySpeaker === false;
  const buttons = [
    ...shown.map(
      ({ code, name }): Button => ({
        label: { say: 'verbatim', args: { text: { text: name } } },
        action: tap('lang', code),
      }),
    ),
    ...(shown.length < world.languages.length ? [button('language-more', tap('go', 'languages'))] : []),
  ];
  const read = world.languages.filter(({ readBySpeaker }) => readBySpeaker);
  return {
    id: 'language',
    place: 'new',
    blocks: [
      { kind: 'title', say: 'choose-language' },
      ...(drafted ? [{ kind: 'small' as const, say: 'language-drafted' }] : []),
      {
        kind: 'small',
        say: 'languages-read',
        args: { languages: { list: read.map(({ name }) => ({ text: name })) } },
      },
    ],
    rows: [...inRows(buttons, 2), [back]],
  };
}

export function helpScreen(scene: Scene): Screen {
  const { name, contact } = scene.world.operator;
  return {
    id: 'help',
    place: 'new',
    blocks: [
      { kind: 'title', say: 'help-title' },
      { kind: 'text', say: 'help-what' },
      { kind: 'text', say: 'help-how' },
      ...(contact
        ? [
            {
              kind: 'text' as const,
              say: 'help-contact',
              args: { operator: { text: name }, contact: { text: contact } },
            },
          ]
        : []),
    ],
    rows: [
      [toJobs, toMap],
      [toSupport, toAnswers],
      [button('menu-plan', tap('go', 'plan')), button('menu-applied', tap('go', 'applied'))],
      [button('menu-alerts', tap('go', 'alerts'))],
      [button('menu-language', tap('go', 'language')), button('menu-privacy', tap('go', 'privacy'))],
      shareBot(scene.world),
      joinButtons(scene.world),
    ],
  };
}

export function resumeScreen({ session }: Scene): Screen {
  const step = session.view.args?.['step'];
  return {
    id: 'resume',
    place: 'new',
    blocks: [
      { kind: 'title', say: 'resume-title' },
      {
        kind: 'text',
        say: step ? 'resume-at' : 'resume-anywhere',
        args: { question: { say: step ? `short-${step}` : 'nothing' } },
      },
    ],
    rows: [
      [{ ...button('button-go-on', tap('go', 'on')), style: 'primary' }],
      [button('button-restart', tap('restart')), button('menu-language', tap('go', 'language'))],
    ],
  };
}

export function stoppedScreen(): Screen {
  return {
    id: 'stopped',
    place: 'new',
    blocks: [{ kind: 'text', say: 'stopped' }],
    rows: [[button('button-go-on', tap('go', 'on'))], [button('button-forget', tap('go', 'forget'))]],
  };
}
