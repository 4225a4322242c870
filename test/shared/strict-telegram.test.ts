import { expect, test } from 'vitest';
import { receiveUpdate } from '../../src/app/receive-update.ts';
import { runTelegram } from '../../src/telegram/run.ts';
import { startFakeTranslator } from '../support/fake-translator.ts';
import { knowledge, makeTestApp } from '../support/test-app.ts';

interface StrictScreen {
  readonly text: string;
  readonly buttons: readonly { readonly text: string }[][];
}
interface StrictUser {
  timeout: number;
  say(text: string): Promise<StrictScreen>;
  press(label: string): Promise<StrictScreen>;
}
interface Strict {
  readonly url: string;
  close(): Promise<void>;
}

const tools = new URL('../../../shared/tools/strict-telegram/', import.meta.url);
/** The same in every language, its own however far down the list it stands. */
const byData = (language: string): readonly string[] => [
  'lang..all',
  `lang.${language}`,
  `consent.${language}.yes`,
  'a.work.5330',
  'say Tensta',
  'go.fit',
  'a.movers.me_and_children',
  'm.children_ages.0_5',
  'm.children_ages.6_15',
  'done.children_ages',
  'a.priority.permanent',
  'go.jobs',
  // What a machine makes of the ad; nobody does of easy Swedish.
  ...(language === 'sv-x-easy' ? [] : [knowledge.speaker.say(language, { say: 'ad-translate' }), 'back']),
  // A picture: it is sent, and what its buttons open comes beside it.
  'go.map',
  'show.sv',
  'go.map_all.told',
  'back.told',
  'show.sv',
  'show.own',
  'go.fit',
  'a.experience.none',
  'a.earners.none',
  'a.places.anywhere',
  'skip.abilities',
];
const others = knowledge.languages.filter(({ code }) => code !== 'sv' && code !== 'en');
const conversations: Readonly<Record<string, readonly string[]>> = {
  ...Object.fromEntries(others.map(({ code }) => [code, byData(code)])),
  sv: [
    'Svenska',
    'Lyssna',
    'a:Ja, kör igång',
    'Lyssna',
    'say Vårdbiträde',
    'say Rinkeby',
    'Få jobb som passar oss',
    'Jag och barn',
    '0–5 år',
    'Klart',
    'Visa jobben',
    'Varför just det?',
    'Tillbaka',
    'Så söker du',
    'Tillbaka',
    'Om orten',
    'Tillbaka',
    'Var finns jobben?',
    'Visa jobben',
    'say Var finns jobben?',
    'Alla yrken på kartan',
    'Tillbaka',
    'Stöd för oss',
    'Det som inte finns längre',
    'Tillbaka',
  ],
  en: [
    'English',
    "Yes, let's start",
    'say cook',
    'say Malmö',
    'Listen',
    'Find jobs that fit us',
    'Two adults',
    'More money left',
    'Yes, in Sweden',
    'Yes, both',
    'say cleaner',
    'Anywhere in Sweden',
    'Driving licence B',
    'Done',
    'Show in Swedish',
    'Save',
    'Next',
  ],
};

/** One tap a second, as a quick reader would. */
const second = () => new Promise((done) => setTimeout(done, 1000));

test('whole conversations, flood limits on, break no rule of Telegram', { timeout: 600_000 }, async () => {
  const { startStrictTelegram } = (await import(new URL('server.mjs', tools).href)) as {
    startStrictTelegram: (options: object) => Promise<Strict>;
  };
  const { StrictUser } = (await import(new URL('client.mjs', tools).href)) as {
    StrictUser: new (url: string, id: number, who: object) => StrictUser;
  };
  const telegram = await startStrictTelegram({ port: 0, keepLog: 20_000 });
  const translator = await startFakeTranslator();
  const { app, database } = await makeTestApp({ config: translator.settings });
  const stop = new AbortController();
  const failures: string[] = [];
  const running = runTelegram({
    token: '42:STRICT-TEST-TOKEN',
    apiRoot: telegram.url,
    speaker: app.knowledge.speaker,
    languages: app.knowledge.languages,
    draw: app.rasterise,
    readAloud: app.readAloud,
    receive: (update, messenger) => receiveUpdate(app.advisor, update, messenger),
    signal: stop.signal,
    log: (line) => failures.push(line),
  });
  const seen = await Promise.all(
    Object.entries(conversations).map(async ([language, steps], index) => {
      const user = new StrictUser(telegram.url, 2000 + index, { first_name: 'A', language_code: language });
      // A busy machine is slow, not wrong.
      user.timeout = 60_000;
      let screen = await user.say('/start');
      for (const step of steps) {
        await second();
        screen = step.startsWith('say ')
          ? await user.say(step.slice(4))
          : await user.press(step.replace(/^a:/, ''));
      }
      return screen.text;
    }),
  );
  const response = await fetch(`${telegram.url}/control/violations`);
  const found = (await response.json()) as
    | { rule: string; severity: string; detail: string }[]
    | { violations: { rule: string; severity: string }[] };
  const violations = (Array.isArray(found) ? found : found.violations).filter(
    ({ severity }) => severity !== 'info',
  );
  const log = await (await fetch(`${telegram.url}/control/log?limit=20000`)).text();
  stop.abort();
  await running;
  await telegram.close();
  await translator.close();
  database.close();
  expect(violations).toEqual([]);
  expect(failures).toEqual([]);
  expect(log).toContain('sendPhoto');
  expect(log).toContain('sendVoice');
  expect(seen.filter((text) => text.length <= 20)).toEqual([]);
  expect(log).toContain('Somali: ');
  expect(translator.faults).toEqual([]);
});
