import { outcomes } from '../alert-choices.ts';
import type { DeliveryKind } from '../alerts/delivery.ts';
import { noSubscription, type Subscription } from '../alerts/subscription.ts';
import { fromMessage } from '../beside.ts';
import type { Block, Button, Screen } from '../screen.ts';
import { atWishedSite } from '../sites.ts';
import { tap } from '../tap.ts';
import type { Vacancy } from '../vacancy.ts';
import { noWish, type Wish } from '../wish.ts';
import type { World } from '../world.ts';
import { button, toJobs } from './buttons.ts';
import { wishArgs } from './wish-words.ts';

/** What a message that we start ourselves is made of. */
export interface Message {
  readonly kind: DeliveryKind;
  readonly subscription: Subscription;
  readonly wish: Wish;
  /** Newest first. */
  readonly vacancies: readonly Vacancy[];
  readonly campaign?: { readonly municipality: string; readonly words?: string };
}

/** How many jobs one message names; the rest is a number. */
const named = 5;

/** The message, with why it came and how to have no more of it; undefined when there is nothing open to tell of. */
export function messageScreen(message: Message, world: World): Screen | undefined {
  const wanted = {
    ...message,
    vacancies: message.vacancies
      .filter((one) => !isMuted(one, message))
      .map((one) => atWishedSite(one, message.wish.counties, world.today)),
  };
  if (wanted.vacancies.length === 0) return undefined;
  switch (message.kind) {
    case 'alert':
      return message.subscription.neutral ? neutralScreen(wanted) : alertScreen(wanted);
    case 'campaign':
      return message.subscription.neutral ? neutralScreen(wanted) : campaignScreen(wanted, world);
    case 'outcome':
      return outcomeScreen(message);
    case 'withdrawn':
      return withdrawnScreen(message);
  }
}

/** A municipality's message as someone would get it whose wish is the openings themselves. */
export function previewMessage(
  campaign: { readonly municipality: string; readonly words?: string },
  vacancies: readonly Vacancy[],
  world: World,
): Screen | undefined {
  const groups = [...new Set(vacancies.map(({ group }) => group))];
  const wish = { ...noWish, groups };
  return messageScreen(
    { kind: 'campaign', subscription: { ...noSubscription, municipal: true }, wish, vacancies, campaign },
    world,
  );
}

/**
 * Muted since it was put on the list, or where the list cannot know: someone who wishes for any work, or whose
 * other occupation is close to the muted one.
 */
function isMuted({ group, municipality, sites }: Vacancy, { kind, subscription }: Message): boolean {
  if (kind !== 'alert' && kind !== 'campaign') return false;
  const places = sites?.map((site) => site.municipality) ?? [municipality];
  return (
    subscription.mutedGroups.includes(group) ||
    places.every((code) => subscription.mutedMunicipalities.includes(code))
  );
}

function alertScreen({ vacancies, wish }: Message): Screen {
  const shown = vacancies.slice(0, named);
  const [first] = shown;
  return {
    id: 'alert',
    place: 'new',
    blocks: [
      { kind: 'title', say: 'alert-title', args: { count: vacancies.length } },
      ...describeJobs(shown),
      ...more(vacancies),
      { kind: 'small', say: 'alert-why', args: wishArgs(wish) },
    ],
    rows: [
      ...seeRows(shown),
      ...moreRow(vacancies),
      ...(first && shown.every(({ group }) => group === first.group) ? [[muteGroup(first.group)]] : []),
      [toAlerts],
    ],
  };
}

function campaignScreen({ vacancies, wish, campaign }: Message, world: World): Screen {
  const shown = vacancies.slice(0, named);
  const municipality = campaign?.municipality ?? shown[0]?.municipality ?? '';
  const additions = vacancies.flatMap((one) => (one.additions ? [one.additions] : []));
  const words = campaign?.words;
  const name = world.municipalities.byCode(municipality)?.name ?? municipality;
  return {
    id: 'campaign',
    place: 'new',
    blocks: [
      {
        kind: 'title',
        say: 'campaign-title',
        args: { municipality: { text: name }, count: vacancies.length },
      },
      ...describeJobs(shown),
      ...more(vacancies),
      ...(additions.some(({ moversWelcome }) => moversWelcome)
        ? [{ kind: 'text' as const, say: 'campaign-welcome' }]
        : []),
      ...(additions.some(({ housing }) => housing)
        ? [{ kind: 'text' as const, say: 'campaign-housing' }]
        : []),
      ...(words
        ? [
            { kind: 'small' as const, say: 'campaign-words' },
            { kind: 'quote' as const, text: words },
          ]
        : []),
      { kind: 'small', say: 'campaign-why', args: wishArgs(wish) },
    ],
    rows: [
      ...seeRows(shown),
      ...moreRow(vacancies),
      [
        button('alert-mute-municipality', tap('mute', 'm', municipality, fromMessage), {
          municipality: { text: name },
        }),
      ],
      [toAlerts],
    ],
  };
}

/** For those who do not want others to read what it is about. */
function neutralScreen({ vacancies }: Message): Screen {
  const ids = vacancies.slice(0, named).map(({ id }) => id);
  const [only, another] = ids;
  return {
    id: 'neutral',
    place: 'new',
    blocks: [{ kind: 'text', say: 'alert-neutral' }],
    rows: [[button('alert-show', another ? toldTap(ids) : tap('card', only ?? '', fromMessage))]],
  };
}

/** A part of a button's text holds 32 signs: the ids are shared out over three. */
function toldTap(ids: readonly string[]) {
  return tap('told', ids.slice(0, 2).join('-'), ids.slice(2, 4).join('-'), ids.slice(4).join('-'));
}

function outcomeScreen({ vacancies }: Message): Screen | undefined {
  const [vacancy] = vacancies;
  if (!vacancy) return undefined;
  return {
    id: 'outcome',
    place: 'new',
    blocks: [{ kind: 'text', say: 'outcome-ask', args: jobArgs(vacancy) }],
    rows: [
      ...outcomes.map((answer) => [button(`outcome-${answer}`, tap('outcome', answer, vacancy.id))]),
      [button('outcome-never', tap('outcome', 'never', vacancy.id))],
    ],
  };
}

/** What stands in place of a message about a job that has closed. */
function withdrawnScreen({ vacancies }: Message): Screen {
  return {
    id: 'withdrawn',
    place: 'new',
    blocks: vacancies
      .slice(0, named)
      .map((vacancy): Block => ({ kind: 'text', say: 'alert-closed', args: jobArgs(vacancy) })),
    rows: [[toJobs]],
  };
}

/** The way to the settings from one of their own pages. */
export const alertSettings = button('alert-settings', tap('go', 'alerts'));
const toAlerts = button('alert-settings', tap('go', 'alerts', fromMessage));

/** Numbered where there are several, so that each is known again on its button. */
function describeJobs(shown: readonly Vacancy[]): readonly Block[] {
  return shown.flatMap((vacancy, index): readonly Block[] => [
    {
      kind: 'text',
      say: vacancy.permanence === 'permanent' ? 'alert-job-permanent' : 'alert-job',
      args: { mark: { text: shown.length === 1 ? '📍' : `${index + 1}.` }, ...jobArgs(vacancy) },
    },
    { kind: 'quote', text: vacancy.headline },
  ]);
}

function jobArgs({ group, municipality }: Vacancy) {
  return { occupation: { occupation: group }, municipality: { municipality } };
}

function more(vacancies: readonly Vacancy[]): readonly Block[] {
  const count = vacancies.length - named;
  return count > 0 ? [{ kind: 'text', say: 'alert-more', args: { count } }] : [];
}

/** What is only counted is found in the list. */
function moreRow(vacancies: readonly Vacancy[]): readonly (readonly Button[])[] {
  return vacancies.length > named ? [[button('button-jobs', tap('go', 'jobs', fromMessage))]] : [];
}

function seeRows(shown: readonly Vacancy[]): readonly (readonly Button[])[] {
  if (shown.length === 1)
    return shown.map(({ id }) => [
      { ...button('button-see-job', tap('card', id, fromMessage)), style: 'primary' as const },
    ]);
  return shown.map((vacancy, index) => [
    button('alert-see', tap('card', vacancy.id, fromMessage), {
      mark: { text: `${index + 1}.` },
      ...jobArgs(vacancy),
    }),
  ]);
}

function muteGroup(group: string): Button {
  return button('alert-mute-group', tap('mute', 'g', group, fromMessage), {
    occupation: { occupation: group },
  });
}
