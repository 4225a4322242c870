import fc from 'fast-check';
import { beforeAll, expect, it } from 'vitest';
import { followButton } from '../../src/core/follow-button.ts';
import { newSession } from '../../src/core/new-session.ts';
import { vacancyLookedAt } from '../../src/core/scene.ts';
import type { Session, View } from '../../src/core/session.ts';
import { parseTap } from '../../src/core/tap.ts';
import type { World } from '../../src/core/world.ts';
import { makeTestApp } from '../support/test-app.ts';

let world: World;
beforeAll(async () => {
  const { app, database } = await makeTestApp({ vacancies: false });
  world = app.advisor.world('telegram');
  database.close();
});

const card: View = { screen: 'card', args: { at: 'v1', list: 'v1' } };
const after = (taps: readonly string[]): Session =>
  taps.reduce<Session>(
    (session, data) => {
      const tap = parseTap(data);
      return (tap && followButton(session, tap, world)?.session) ?? session;
    },
    { ...newSession('sv', world.today), view: card },
  );
const way = (view: View | undefined): readonly string[] => (view ? [view.screen, ...way(view.returnTo)] : []);

it('leads back page by page to the job it was opened from', () => {
  const taps = ['support.v1', 'go.more_support', 'topic.tax', 'grant.regional_skattereduktion'];
  expect(way(after(taps).view)).toEqual(['grant', 'topic', 'more_support', 'support', 'card']);
  expect(way(after([...taps, 'back', 'back', 'back', 'back']).view)).toEqual(['card']);
});

it('knows at every page which job it is about', () => {
  const taps = ['support.v1', 'go.more_support', 'topic.tax', 'grant.regional_skattereduktion'];
  for (let count = 1; count <= taps.length; count++)
    expect(vacancyLookedAt(after(taps.slice(0, count)).view)).toBe('v1');
});

it('grows no deeper, in whatever order old and new buttons are tapped', () => {
  const data = fc.constantFrom(
    ...['support.v1', 'go.support', 'go.more_support', 'topic.tax', 'topic.home', 'topic.gone', 'topic.x'],
    ...['grant.jobbpremie', 'grant.flyttningsbidrag', 'go.ended', 'go.never', 'go.answers', 'reasons.v1'],
  );
  fc.assert(
    fc.property(fc.array(data, { maxLength: 40 }), (taps) => {
      expect(way(after(taps).view).length).toBeLessThanOrEqual(6);
    }),
  );
});
