import type { Flow } from '../../src/core/flow.ts';
import type { Session } from '../../src/core/session.ts';
import type { Knowledge } from '../../src/knowledge.ts';
import type { Call } from './fake-telegram.ts';
import { publishOpening, putTown, withdrawOpening } from './municipality-says.ts';
import { publicUrl } from './stage.ts';
import { addLinkInStory } from './start-links.ts';
import { storyFlows } from './story-flows.ts';
import { makeTestApp, testNow, wireAt } from './test-app.ts';
import { type Act, startWalker, type Walker } from './walker.ts';

/** Of what a story checks nothing is looked at here: its own test does that. */
const checks = ['see', 'not', 'file', 'messages', 'stored', 'taps', 'counted', 'heard'];
const commands = ['jobs', 'map', 'answers', 'support', 'saved', 'plan', 'applied', 'alerts', 'privacy'];

/**
 * Walks a story in many languages at once, through the real advisor. One person goes ahead in the story's own language;
 * what they do is done by the others with the same buttons, and what they type is answered by what it came to.
 * Returns all that Telegram was asked, by language. Throws where a button is missing, where
 * somebody ends elsewhere, or where anything else fails.
 */
export async function walkStory(
  script: string,
  languages: readonly string[],
  knowledge: Knowledge,
): Promise<ReadonlyMap<string, readonly Call[]>> {
  const { store, database, vacancies } = await makeTestApp();
  const parts = { knowledge, rasterise: async () => new Uint8Array([1]) };
  const at = (instant: string, flow?: Flow) => wireAt(store, instant, flow, { PUBLIC_URL: publicUrl }, parts);
  let app = at(testNow);
  const [ahead, ...others] = await Promise.all(
    ['sv', ...languages].map((language, index) => startWalker(1 + index, language, () => app)),
  );
  if (!ahead) throw new Error('somebody goes ahead');
  const sessionOf = async ({ address }: Walker) => (await store.load(address, Date.parse(testNow)))?.session;

  /** What happens around them, once for all. */
  const around: Readonly<Record<string, (rest: string) => Promise<unknown> | undefined>> = {
    flow: (name) => {
      app = at(testNow, storyFlows[name]);
      return undefined;
    },
    pause: (days) => {
      app = at(new Date(Date.parse(testNow) + Number(days) * 86_400_000).toISOString());
      return undefined;
    },
    close: (id) => store.remove('jobtech', [id], Date.parse(testNow)),
    'close-all': () =>
      store.remove(
        'jobtech',
        vacancies.map(({ sourceId }) => sourceId),
        Date.parse(testNow),
      ),
    publish: (words) => publishOpening(store, words),
    withdraw: (words) => withdrawOpening(store, words),
    town: (words) => putTown(store, words),
    link: (words) => addLinkInStory(store, words),
    revoke: (id) => store.revokeLink(id, Date.parse(testNow)),
  };
  try {
    for (const line of script.split('\n').map((one) => one.trim())) {
      const [verb = '', ...words] = line.split(' ');
      if (line === '' || line.startsWith('#') || checks.includes(verb)) continue;
      const rest = words.join(' ');
      if (around[verb]) {
        await around[verb](rest);
        continue;
      }
      const act = readAct(line, verb, rest, ahead, knowledge);
      const before = await sessionOf(ahead);
      await ahead.act(act);
      const after = await sessionOf(ahead);
      const acts = others.map(async (other) => {
        for (const own of translate(act, before, after, ahead, other)) await other.act(own);
      });
      await Promise.all(acts);
    }
    const end = await sessionOf(ahead);
    for (const other of others) {
      const own = await sessionOf(other);
      if (whereabouts(own) !== whereabouts(end))
        throw new Error(`${other.language} ends at ${whereabouts(own)}, not at ${whereabouts(end)}`);
    }
    return new Map(others.map(({ language, calls }) => [language, calls]));
  } finally {
    await Promise.all([ahead, ...others].map((walker) => walker.close()));
    database.close();
  }
}

function readAct(line: string, verb: string, rest: string, ahead: Walker, { languages }: Knowledge): Act {
  if (line.startsWith('/')) return { say: line };
  switch (verb) {
    case 'tap': {
      // A language may stand behind "more languages".
      const language = languages.find(({ name }) => name === rest);
      if (language) return { tap: languageTap(language.code, ahead), isForged: true };
      const found = ahead.find(rest);
      if (!found) throw new Error(`no button "${rest}" under\n${ahead.newest()?.text}`);
      return { tap: found.data };
    }
    case 'say':
      return { say: rest };
    case 'late':
      return { say: rest, isLate: true };
    case 'long':
      return { say: rest.repeat(4096).slice(0, 4096) };
    case 'broken':
      return { say: '\ud800 \udc00 \ud83d' };
    case 'photo':
      return { send: 'photo' };
    case 'again':
      return { send: 'the same again' };
    case 'old':
      return { tap: rest, isForged: true };
    default:
      throw new Error(`no such step in a story: ${line}`);
  }
}

function whereabouts(session: Session | undefined): string {
  return JSON.stringify([session?.view.screen, session?.answers]);
}

/** With what a start link brought along. */
function languageTap(code: string, ahead: Walker): string {
  const shown = ahead.newest()?.buttons.find(({ data }) => data?.startsWith('lang.'));
  return ['lang', code, '', shown?.data?.split('.')[3] ?? ''].join('.').replace(/\.+$/, '');
}

/** The same in another language. */
function translate(
  act: Act,
  before: Session | undefined,
  after: Session | undefined,
  ahead: Walker,
  { language }: Walker,
): readonly Act[] {
  if ('tap' in act) {
    const [verb, id, ...rest] = act.tap.split('.');
    if (verb === 'lang' && id) return [{ tap: ['lang', language, ...rest].join('.'), isForged: true }];
    // A language without a voice has no such button.
    if (verb === 'listen')
      return [{ tap: id === 'consent' ? `listen.consent.${language}` : act.tap, isForged: true }];
    const isSwedish = act.tap.startsWith('show.') || (verb === 'consent' && /^(sv|own)$/.test(rest[0] ?? ''));
    if (language === 'sv' && isSwedish) return [];
    return [verb === 'consent' ? { ...act, tap: ['consent', language, ...rest].join('.') } : act];
  }
  if (!('say' in act) || act.say.startsWith('/') || act.isLate) return [act];
  if (!before || !after) {
    const isChosen = ahead.newest()?.buttons.some(({ data }) => data?.endsWith('.yes'));
    return [isChosen ? { tap: `lang.${language}`, isForged: true } : act];
  }
  const answers = answered(before, after);
  if (answers) return answers;
  if (after.plan?.startsOn !== before.plan?.startsOn) return [{ say: after.plan?.startsOn ?? '' }];
  const opened = after.view.screen;
  return [opened !== before.view.screen && commands.includes(opened) ? { say: `/${opened}` } : act];
}

/** The taps that give the answer which a text gave; undefined where it gave none. */
function answered(before: Session, after: Session): readonly Act[] | undefined {
  const isNew = (step: string) => String(after.answers[step]) !== String(before.answers[step]);
  const step = Object.keys(after.answers).find(isNew);
  const values = step === undefined ? undefined : after.answers[step];
  if (values === undefined) return undefined;
  if (values === 'skipped') return [{ tap: `skip.${step}`, isForged: true }];
  if (values.length === 1) return [{ tap: `a.${step}.${values[0]}`, isForged: true }];
  return [...values.map((value) => `m.${step}.${value}`), `done.${step}`].map((tap) => ({
    tap,
    isForged: true,
  }));
}
