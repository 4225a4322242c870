import { mayAskOutcome } from '../alerts/ask-outcome.ts';
import { findVacancy, type Scene } from '../scene.ts';
import type { Block, Button, Screen, Text } from '../screen.ts';
import { tap } from '../tap.ts';
import type { Vacancy } from '../vacancy.ts';
import { back, button, inRows } from './buttons.ts';
import { goneScreen } from './gone.ts';
import { jobWords } from './job-words.ts';

/**
 * How to apply: where, a Swedish paragraph to copy beside its meaning, and what to ask by phone.
 * The paragraph never names children, income or origin.
 */
export function applyScreen(scene: Scene): Screen {
  const vacancy = findVacancy(scene, scene.session.view.args?.['id']);
  if (!vacancy) return goneScreen(scene);
  const mayAsk = mayAskOutcome(scene, vacancy);
  const { url, email, reference } = vacancy.apply;
  const paragraph = applyParagraph(vacancy, scene);
  const where: Text[] = [
    ...(url ? [{ say: 'apply-link' }] : []),
    ...(email ? [{ say: 'apply-email', args: { email: { text: email } } }] : []),
    ...(reference ? [{ say: 'apply-reference', args: { reference: { text: reference } } }] : []),
    ...(!url && !email
      ? [{ say: 'apply-ask-employer', args: { employer: { text: vacancy.employer } } }]
      : []),
    { say: 'card-until', args: { date: { date: vacancy.openUntil } } },
    ...jobWords(vacancy, scene.world.today),
  ];
  return {
    id: 'apply',
    place: 'new',
    blocks: [
      { kind: 'title', say: 'apply-title' },
      ...(vacancy.source === 'sample' ? [{ kind: 'small' as const, say: 'card-sample' }] : []),
      {
        kind: 'text',
        say: 'apply-about',
        args: {
          occupation: { occupation: vacancy.group },
          employer: { text: vacancy.employer },
          municipality: { municipality: vacancy.municipality },
        },
      },
      ...where.map((text): Block => ({ kind: 'text', ...text })),
      { kind: 'text', say: 'apply-copy' },
      { kind: 'copy', ...paragraph },
      ...(isInSwedish(scene)
        ? []
        : [
            { kind: 'text' as const, say: 'apply-meaning' },
            { kind: 'small' as const, ...paragraph },
          ]),
      { kind: 'text', say: 'apply-ask-title' },
      ...toAsk.flatMap((say): readonly Block[] =>
        // They have to be asked in Swedish.
        isInSwedish(scene)
          ? [{ kind: 'text', say }]
          : [
              { kind: 'text', say },
              { kind: 'original', say },
            ],
      ),
      { kind: 'small', say: 'apply-you-send' },
      ...(mayAsk ? [{ kind: 'small' as const, say: 'apply-outcome' }] : []),
    ],
    rows: [
      ...(url ? [[openLink(url)]] : []),
      [appliedButton(scene, vacancy), button('plan-this', tap('plan', vacancy.id))],
      ...(mayAsk ? [[button('apply-outcome-never', tap('outcome', 'never', vacancy.id))]] : []),
      [back],
    ],
  };
}

const toAsk = ['apply-ask-permanent', 'apply-ask-hours', 'apply-ask-housing', 'apply-ask-start'] as const;

function isInSwedish({ session }: Scene): boolean {
  return session.locale === 'sv' || session.inSwedish === true;
}

/** Only the person knows whether they have applied; it is for their own list. */
function appliedButton({ session }: Scene, { id }: Vacancy): Button {
  const isMarked = session.applied?.some((one) => one.id === id) === true;
  return button(isMarked ? 'applied-marked' : 'applied-mark', tap('applied', id));
}

function openLink(url: string): Button {
  return { label: { say: 'button-open-ad' }, action: { url }, style: 'primary' };
}

function applyParagraph(vacancy: Vacancy, { facts }: Scene): Text {
  const { experience, abilities } = facts;
  return {
    say: 'apply-paragraph',
    args: {
      headline: { text: vacancy.headline },
      municipality: { municipality: vacancy.municipality },
      experience: { say: experience && experience !== 'none' ? `apply-experience-${experience}` : 'nothing' },
      licence: { say: abilities?.includes('licence_b') ? 'apply-licence-b' : 'nothing' },
    },
  };
}

const whyNot = ['work', 'place', 'hours', 'pay', 'demands', 'other'] as const;

/** "Not for me": one tap says why, and the job stays away. */
export function notForMeScreen(scene: Scene): Screen {
  const id = scene.session.view.args?.['id'] ?? '';
  return {
    id: 'not_for_me',
    place: 'new',
    blocks: [{ kind: 'title', say: 'not-for-me-title' }],
    rows: [
      ...inRows(
        whyNot.map((why) => button(`not-for-me-${why}`, tap('not', id, why))),
        2,
      ),
      [back],
    ],
  };
}
