import { beforeAll, describe, expect, it, test } from 'vitest';
import { grants } from '../../grants/index.ts';
import { noSubscription } from '../../src/core/alerts/subscription.ts';
import type { Facts } from '../../src/core/facts.ts';
import { hasEnded, supportTopics } from '../../src/core/grant.ts';
import { explainGrant } from '../../src/core/grant-explanation.ts';
import { newSession } from '../../src/core/new-session.ts';
import { present } from '../../src/core/present.ts';
import type { Scene } from '../../src/core/scene.ts';
import type { Screen } from '../../src/core/screen.ts';
import type { View } from '../../src/core/session.ts';
import type { World } from '../../src/core/world.ts';
import type { Speaker } from '../../src/i18n/speaker.ts';
import { renderScreen } from '../../src/telegram/render.ts';
import { content, makeTestApp } from '../support/test-app.ts';

const languages = Object.keys(content.locales);
const households: readonly Facts[] = [
  {},
  { movers: 'me_and_children', children_ages: ['0_5', '6_15', '16_19'] },
  { movers: 'only_me', age: '20_28', income: 'under_15' },
  {
    movers: 'two_adults_and_children',
    children_ages: ['0_5', '6_15', '16_19'],
    income: '15_25',
    age: '29_65',
    assistance_2025: 'every_month',
    assistance_now: 'six_months',
    registered_unemployed: 'yes',
    interview_far: 'yes',
    keeps_old_home: 'yes',
    rents_home: 'yes',
    move_when: '2027_after_1_nov',
    children_count: '3',
    new_rent: '6_8',
    new_pay: 'over_25',
    trip_cost: '1500_3600',
  },
];
const pages: readonly View[] = [
  { screen: 'support' },
  { screen: 'more_support' },
  ...supportTopics.map((topic): View => ({ screen: 'topic', args: { topic } })),
  { screen: 'ended' },
  { screen: 'never' },
  ...grants.map(({ id }): View => ({ screen: 'grant', args: { id } })),
];

let world: World;
let speaker: Speaker;
beforeAll(async () => {
  const { app, database } = await makeTestApp({ vacancies: false });
  world = app.advisor.world('telegram');
  speaker = app.knowledge.speaker;
  database.close();
});

function screenOf(view: View, facts: Facts, locale: string): Screen {
  const session = { ...newSession(locale, world.today), view };
  const data: Scene['data'] = { candidates: [], byId: [], count: 0, partnerJobs: {} } as never;
  return present({ session, facts, data, waiting: false, subscription: noSubscription, world });
}

describe.each(languages)('support in %s', (locale) => {
  it('fits one message, whole, with few buttons of readable length', () => {
    const cut = speaker.say(locale, { say: 'text-cut' });
    for (const facts of households)
      for (const view of pages) {
        const screen = screenOf(view, facts, locale);
        const { text } = renderScreen(screen, locale, speaker);
        const at = `${view.screen} ${JSON.stringify(view.args ?? {})}`;
        expect(text, at).not.toContain(cut);
        // The way to Swedish stands below every screen in another language.
        const buttons = screen.rows.flat().length - (locale === 'sv' ? 0 : 1);
        expect(buttons, at).toBeLessThanOrEqual(8);
        // Telegram's buttons hold 64 signs, and what is longer would be cut.
        for (const { label } of screen.rows.flat())
          expect(speaker.say(locale, label).length, at).toBeLessThanOrEqual(64);
      }
  });

  it('says before the name that something cannot be had, and again in the first line', () => {
    for (const grant of grants) {
      const mark = {
        abolished: 'mark-ended',
        never_existed: 'mark-never',
        cross_border_only: 'mark-abroad',
        coming: 'mark-planned',
        in_force_employer: 'mark-employer',
        unconfirmed: 'mark-unconfirmed',
        in_force: undefined,
        local: undefined,
      }[grant.status];
      if (mark === undefined) continue;
      const [before = ''] = speaker.say(locale, { say: mark, args: { name: { text: '|' } } }).split('|');
      const said = before.replace(/[\u2066-\u2069]/g, '').trim();
      const { name } = explainGrant(grant, {}, world.today);
      expect(speaker.say(locale, name).startsWith(said), grant.id).toBe(true);
      const [title, first] = screenOf({ screen: 'grant', args: { id: grant.id } }, {}, locale).blocks;
      expect(title).toEqual({ kind: 'title', ...name });
      expect(first).toMatchObject({ kind: 'text', say: firstLines[grant.status] });
    }
  });
});

const firstLines: Readonly<Record<string, string>> = {
  abolished: 'verdict-ended',
  never_existed: 'verdict-never-existed',
  cross_border_only: 'verdict-cross-border',
  coming: 'verdict-planned',
  in_force_employer: 'verdict-employer',
  unconfirmed: 'verdict-unconfirmed',
};

test('what does not exist has no link, and no button that could be a way to get it', () => {
  const gone = grants.filter(({ topic }) => topic === 'gone');
  // Their buttons say "do not count on" before the name.
  const marked = gone.filter(({ status }) => status === 'unconfirmed').map(({ id }) => `grant.${id}`);
  const screens = [
    { screen: 'ended' },
    { screen: 'never' },
    ...gone.map(({ id }) => ({ screen: 'grant', args: { id } })),
  ].map((view) => screenOf(view, {}, 'sv'));
  for (const { blocks, rows } of screens) {
    expect(blocks.filter(({ kind }) => kind === 'source')).toEqual([]);
    const ways = rows.flat().map(({ action }) => ('tap' in action ? action.tap : 'a link'));
    expect(ways.filter((way) => !['back', 'go.never', ...marked].includes(way))).toEqual([]);
  }
  const shown = JSON.stringify(screens.slice(0, 2));
  for (const { id } of gone) expect(shown).toContain(`grant-${id}-name`);
});

test('a rule stands on the page of its status, and is shown nowhere as an offer', () => {
  for (const grant of grants) {
    const isGone = hasEnded(grant) || grant.status === 'unconfirmed';
    expect(grant.topic === 'gone', grant.id).toBe(isGone);
    expect(grant.topic === 'employer', grant.id).toBe(grant.status === 'in_force_employer');
  }
  for (const facts of households) {
    const first = screenOf({ screen: 'support' }, facts, 'sv');
    for (const { id, status } of grants)
      if (status !== 'in_force') expect(JSON.stringify(first)).not.toContain(`"grant-${id}-`);
  }
});
