import { expect, it, onTestFinished } from 'vitest';
import { followStream } from '../../src/app/follow-stream.ts';
import { makeFollow } from '../../src/following.ts';
import { adSource } from '../../src/jobtech/ad-source.ts';
import { describeVacancies, makeFollower } from '../../src/node/keep-in-step.ts';
import type { App } from '../../src/wiring.ts';
import { followStage, minute, operator } from '../app/follow-stage.ts';
import { registers } from '../support/ad.ts';
import { makeTestApp, testConfig } from '../support/test-app.ts';

/** The advisor as `npm start` has it, over the fake stream. */
async function start() {
  const stage = await followStage();
  const { app, database } = await makeTestApp({ vacancies: false });
  onTestFinished(() => database.close());
  const { store, now } = stage;
  const source = adSource({ url: 'http://jobstream.test', registers, fetch: stage.stream.fetch });
  const running: App = {
    ...app,
    store,
    now,
    follow: (how) => followStream({ store, source, now, ...how }),
  };
  const lines: string[] = [];
  return { ...stage, running, lines, look: makeFollower(running, (line) => lines.push(line)) };
}

it('asks for nothing before the operator has brought a snapshot, and says how', async () => {
  const { look, stream, lines, running, publish, step } = await start();
  publish('100', 1);
  await look?.();
  expect(stream.asked).toEqual([]);
  expect(lines).toEqual([]);
  expect(await describeVacancies(running, false)).toContain('npm run sync');
  expect(await describeVacancies(running, true)).toContain('Samples are never shown on Telegram');
  await step(operator);
  expect(await describeVacancies(running, true)).toBeUndefined();
});

it('then reads a window every ten minutes, however often it looks', async () => {
  const { look, stream, publish, step, pass } = await start();
  publish('100', 1);
  await step(operator);
  for (let minutes = 0; minutes < 60; minutes++) {
    pass(minute);
    await look?.();
  }
  expect(stream.asked.filter(({ kind }) => kind === 'stream')).toHaveLength(6);
});

it('is silent without a network but for a line an hour, of the kind of error alone', async () => {
  const { look, stream, publish, step, pass, lines } = await start();
  publish('100', 1);
  await step(operator);
  for (let minutes = 0; minutes < 150; minutes++) {
    pass(minute);
    stream.faults.splice(0, 1, { kind: 'reset' });
    await look?.();
  }
  expect(lines).toEqual(Array(3).fill('following JobStream: StreamUnreachable'));
});

it('nothing is fetched in a rehearsal or where it is turned off, and that is said', async () => {
  const { store, now } = await followStage();
  const follow = (changes: Partial<typeof testConfig>) =>
    makeFollow({ ...testConfig, ...changes }, registers, store, now);
  expect(follow({})).toBeDefined();
  expect(follow({ JOBTECH_STREAM_URL: 'off' })).toBeUndefined();
  expect(follow({ LANDA_CLOCK: '-P437D' })).toBeUndefined();
  const { app, database } = await makeTestApp({ config: { LANDA_CLOCK: '-P437D' } });
  onTestFinished(() => database.close());
  expect(makeFollower(app, () => {})).toBeUndefined();
  expect(await describeVacancies(app, true)).toContain('not brought up to date');
});
