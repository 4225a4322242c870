import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { movePlan } from '../../plan/index.ts';
import { messageIds } from '../../src/core/message-id.ts';
import { datedMoments, plainMoments } from '../../src/core/move-plan.ts';

const known = new Set<string>(messageIds);

test.each(movePlan.steps.map((step) => [step.id, step] as const))(
  '%s names its source, the day it was checked, whom to call, and has its sentences',
  (id, { source, whom, due }) => {
    expect(source.url).toMatch(/^https:\/\/\S+$/);
    expect(source.name).not.toBe('');
    expect(source.checkedOn).toMatch(/^20\d\d-\d\d-\d\d$/);
    expect([...plainMoments, ...datedMoments]).toContain(due);
    const needed = [
      `plan-${id}-name`,
      `plan-${id}-what`,
      whom,
      ...((plainMoments as readonly string[]).includes(due) ? [`plan-when-${due}`] : []),
    ];
    expect(needed.filter((one) => !known.has(one))).toEqual([]);
    // A button says "plan_done.<id>".
    expect(id).toMatch(/^[a-z_]{1,32}$/);
  },
);

test('steps and messages have ids of their own', () => {
  const ids = [...movePlan.steps, ...movePlan.after].map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
});

test('three messages come over six weeks, and each has its sentences', () => {
  expect(movePlan.after.map(({ days }) => days)).toEqual([14, 28, 42]);
  for (const { id } of movePlan.after)
    for (const part of ['title', 'what']) expect(known.has(`after-${id}-${part}`), id).toBe(true);
});

test('what is said beside the steps has its source too', () => {
  for (const { url, checkedOn } of Object.values(movePlan.sources)) {
    expect(url).toMatch(/^https:\/\/\S+$/);
    expect(checkedOn).toMatch(/^20\d\d-\d\d-\d\d$/);
  }
});

test.each(['sv', 'en', 'so', 'ar'])('the sentences of the plan in %s name no sum', (language) => {
  const lines = readFileSync(`locales/${language}/plan.ftl`, 'utf8').split('\n');
  expect(
    lines.filter(
      (line) => !line.startsWith('#') && /(?<!\p{L})(kr|sek)(?!\p{L})|kronor|kroner|كرونة|%/iu.test(line),
    ),
  ).toEqual([]);
});
