import { chooseSupport, type Support } from '../choose-support.ts';
import { type SupportTopic, supportTopics } from '../grant.ts';
import { explainJudgement, type GrantExplanation, nameOf, reason } from '../grant-explanation.ts';
import type { Judgement } from '../grant-time.ts';
import { factsAtDestination, type Scene } from '../scene.ts';
import type { Block, Screen } from '../screen.ts';
import { tap } from '../tap.ts';
import { back, button } from './buttons.ts';
import { inOwnAndSwedish } from './own-language.ts';
import { ownWishBlocks } from './own-wish.ts';
import { grantButton, supportScreen } from './support.ts';

type OpenTopic = Exclude<SupportTopic, 'gone'>;
const openTopics = supportTopics.filter((topic): topic is OpenTopic => topic !== 'gone');

/** One button for each page that has anything for this household. */
export function moreSupportScreen(scene: Scene): Screen {
  const support = chosen(scene);
  return {
    id: 'more_support',
    place: 'new',
    blocks: [
      { kind: 'title', say: 'more-support-title' },
      { kind: 'text', say: 'more-support-tap' },
    ],
    rows: [
      ...openTopics
        .filter((topic) => onPage(support, topic).length > 0)
        .map((topic) => [button(`topic-${topic}`, tap('topic', topic))]),
      [back],
    ],
  };
}

/** One subject: a button for each rule, then what does not suit this household and why. */
export function topicScreen(scene: Scene): Screen {
  const topic = openTopics.find((one) => one === scene.session.view.args?.['topic']);
  if (!topic) return supportScreen(scene);
  const support = chosen(scene);
  const rules = onPage(support, topic);
  const ruledOut = support.ruledOut.filter(({ grant }) => grant.topic === topic);
  return {
    id: 'topic',
    place: 'new',
    blocks: [
      { kind: 'title', say: `topic-${topic}` },
      ...(topic === 'employer' ? inOwnAndSwedish(scene, { say: 'topic-employer-why' }) : []),
      ...rules
        .filter(({ assessment }) => assessment.verdict === 'planned')
        .flatMap(({ grant }) =>
          inOwnAndSwedish(scene, {
            say: 'planned-line',
            args: {
              name: { say: `grant-${grant.id}-name` },
              date: { date: grant.validFrom ?? scene.world.today },
            },
          }),
        ),
      ...(ruledOut.length > 0 ? [{ kind: 'title' as const, say: 'ruled-out-title' as const }] : []),
      ...ruledOut.map(
        (one): Block => ({
          kind: 'text',
          say: 'ruled-out-line',
          args: { name: nameOf(one), because: { list: (one.assessment.because ?? []).map(reason) } },
        }),
      ),
      ...(topic === 'assistance' ? ownWishBlocks(scene) : []),
    ],
    rows: [...rules.map((one) => [grantButton(one)]), [back]],
  };
}

/** What old pages still promise, each with what to do instead. Nothing here can be tapped. */
export function endedScreen(scene: Scene): Screen {
  const gone = goneRules(scene).filter(({ grant }) => grant.status === 'abolished');
  return {
    id: 'ended',
    place: 'new',
    blocks: [{ kind: 'title', say: 'ended-title' }, ...gone.flatMap((one) => goneBlocks(scene, one))],
    rows: [[button('button-never', tap('go', 'never'))], [back]],
  };
}

/** What has never existed or is for another country; what was found nowhere can be read about, name by name. */
export function neverScreen(scene: Scene): Screen {
  const gone = goneRules(scene).filter(({ grant }) => grant.status !== 'abolished');
  const unconfirmed = gone.filter(({ grant }) => grant.status === 'unconfirmed');
  const never = gone.filter((one) => !unconfirmed.includes(one));
  return {
    id: 'never',
    place: 'new',
    blocks: [{ kind: 'title', say: 'never-title' }, ...never.flatMap((one) => goneBlocks(scene, one))],
    rows: [...unconfirmed.map((one) => [grantButton(one)]), [back]],
  };
}

function goneRules(scene: Scene): readonly Judgement[] {
  const { first, rest, ended } = chosen(scene);
  return [...ended, ...first, ...rest].filter(({ grant }) => grant.topic === 'gone');
}

function goneBlocks(scene: Scene, judgement: Judgement): readonly Block[] {
  const one = explainJudgement(judgement, scene.facts, scene.world.today);
  return [{ kind: 'title', ...one.name }, ...inOwnAndSwedish(scene, ...one.lines), sourceWithoutLink(one)];
}

/** Where it was read and when, with nothing to tap. */
export function sourceWithoutLink({ source: { name, checkedOn } }: GrantExplanation): Block {
  return {
    kind: 'small',
    say: 'source-line',
    args: { name: { text: name }, date: { date: checkedOn } },
  };
}

function chosen(scene: Scene): Support {
  return chooseSupport(scene.world.grants, factsAtDestination(scene), scene.world.today);
}

function onPage({ first, rest, planned }: Support, topic: OpenTopic): readonly Judgement[] {
  return [...first, ...rest, ...planned].filter(({ grant }) => grant.topic === topic);
}
