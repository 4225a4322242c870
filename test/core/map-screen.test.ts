import { afterAll, describe, expect, it } from 'vitest';
import { noSubscription } from '../../src/core/alerts/subscription.ts';
import { converse } from '../../src/core/conversation.ts';
import { newSession } from '../../src/core/new-session.ts';
import { needsOf, present, turnsInPlace } from '../../src/core/present.ts';
import { factsOfSession, type Scene } from '../../src/core/scene.ts';
import type { Session } from '../../src/core/session.ts';
import { nothingRead, type VacancyData } from '../../src/core/vacancy.ts';
import { renderScreen } from '../../src/telegram/render.ts';
import { renderText } from '../../src/terminal/render.ts';
import { knowledge, makeTestApp } from '../support/test-app.ts';

const { app, database } = await makeTestApp({ vacancies: false });
afterAll(() => database.close());
const world = app.advisor.world('telegram');
const places = knowledge.municipalities.all.slice(0, 60).map(({ code }, index) => ({
  municipality: code,
  permanent: 60 - index,
  other: index,
}));
const data: VacancyData = { ...nothingRead, byPlace: places, checkedAt: world.now };

const answered: Session = {
  ...newSession('sv', world.today),
  answers: { work: ['5330'], home: ['0127'] },
  view: { screen: 'card', args: { list: 'a', at: 'a' } },
};
const hear = (session: Session, said: string) => {
  const kind = said.startsWith('/') ? 'command' : said.includes('.') ? 'tap' : 'text';
  const input = {
    command: { kind: 'command', name: said.slice(1) },
    tap: { kind: 'tap', tap: said },
    text: { kind: 'text', text: said, late: false },
  } as const;
  return converse(session, input[kind], world).session;
};
const sceneOf = (session: Session, read = data): Scene => ({
  session,
  facts: factsOfSession(session, world),
  data: read,
  waiting: false,
  subscription: noSubscription,
  world,
});

describe('where the jobs are', () => {
  it.each([
    ['sv', 'Var finns jobben?', 'var ligger jobben egentligen', 'karta'],
    ['en', 'where are the jobs', 'Where are the jobs in Sweden?', 'map'],
    ['ar', 'أين توجد الوظائف؟', 'أين الوظائف', 'خريطة'],
    ['so', 'Xaggee shaqooyinku ku yaalliin?', 'khariidadda', 'khariidad'],
  ])('may be asked in words, in %s', (locale, ...questions) => {
    for (const text of [...questions, '/map', '/where', 'go.map'])
      expect(hear({ ...answered, locale }, text).view.screen, text).toBe('map');
    expect(hear(answered, 'jobb').view.screen).toBe('jobs');
  });

  it('is counted for the person’s own work, or for any', () => {
    const facts = factsOfSession(answered, world);
    const needs = (screen: string) => needsOf({ ...answered, view: { screen } }, facts, world);
    expect(needs('map')).toEqual({ byPlace: { groups: ['5330'] } });
    expect(needs('map_all')).toEqual({ byPlace: { groups: 'all' } });
    const any = { ...answered, answers: { work: ['any'] }, view: { screen: 'map' } };
    expect(needsOf(any, factsOfSession(any, world), world)).toEqual({ byPlace: { groups: 'all' } });
  });

  it('is a map with the home, and the most jobs by name and number', () => {
    const screen = present(sceneOf(hear(answered, '/map')));
    const map = screen.blocks.find(({ kind }) => kind === 'map');
    expect(map?.kind === 'map' && map.drawing.home).toEqual(knowledge.geography.pointOf('0127'));
    expect(map?.kind === 'map' && map.drawing.dots).toHaveLength(60);
    const words = renderText(screen, 'sv', knowledge.speaker);
    expect(words).toMatch(/3\s600 lediga jobb i 60 kommuner: Vårdbiträde\./);
    expect(words).toContain('Upplands Väsby: 60 jobb, 60 fasta');
    expect(words).toContain('Och i 53 kommuner till.');
    // A picture is not spoken of where there is none.
    expect(words).not.toMatch(/prick|Huset/);
  });

  it('fits below a picture in Telegram, in every language', () => {
    for (const { code } of world.languages) {
      const screen = present(sceneOf({ ...hear(answered, '/map'), locale: code }));
      const { text } = renderScreen(screen, code, knowledge.speaker);
      expect(text.replace(/<[^>]*>/g, '').length, code).toBeLessThan(1024);
    }
  });

  it('is said plainly where there are none, without a picture', () => {
    const screen = present(sceneOf(hear(answered, '/map'), { ...data, byPlace: [] }));
    expect(screen.blocks.some(({ kind }) => kind === 'map')).toBe(false);
    expect(renderText(screen, 'sv', knowledge.speaker)).toContain(
      'Inget ledigt jobb på landsbygden i dag: Vårdbiträde.',
    );
  });

  it('says that samples are samples', () => {
    const screen = present(sceneOf(hear(answered, '/map'), { ...data, samples: true }));
    expect(renderText(screen, 'sv', knowledge.speaker)).toContain('Det här är exempel');
  });

  it('leads back to where one came from, also by way of all occupations', () => {
    const all = hear(hear(answered, 'go.map'), 'go.map_all.told');
    expect(hear(all, 'back.told').view).toEqual(answered.view);
    expect(hear(hear(all, 'go.map.told'), 'back.told').view).toEqual(answered.view);
    const asked: Session = { ...answered, answers: {}, view: { screen: 'flow', args: { part: 'start' } } };
    expect(hear(hear(asked, '/map'), 'back.told').view).toEqual(asked.view);
  });

  it('never turns a message with words into one with a picture, nor back', () => {
    const map = hear(answered, 'go.map');
    const change = (session: Session, tap: string) => converse(session, { kind: 'tap', tap }, world);
    const turns = (session: Session, tap: string) => {
      const made = change(session, tap);
      return turnsInPlace(session, made, present(sceneOf(made.session)), world);
    };
    expect(turns(answered, 'go.map')).toBe(false);
    for (const tap of ['back.told', 'go.map_all.told', 'go.jobs.told', 'show.sv'])
      expect(turns({ ...map, locale: 'en' }, tap), tap).toBe(false);
    expect(turns(answered, 'go.help')).toBe(true);
  });
});
