import ICAL from 'ical.js';
import { expect, it, onTestFinished } from 'vitest';
import { makeTestApp } from '../support/test-app.ts';
import { makeVisitor } from './visitor.ts';

async function visitor() {
  const made = await makeTestApp();
  onTestFinished(() => made.database.close());
  return makeVisitor(() => made.current().server);
}

it('asks for the day, shows the plan, and gives its dates as a file for the calendar', async () => {
  const one = await visitor();
  await one.begin();
  expect(await one.say('/plan')).toContain('När börjar jobbet?');
  const plan = await one.say('1 juni 2027');
  expect(plan).toContain('Jobbet börjar 1 juni 2027');
  expect(plan).toContain('href="/chat/plan.ics" download');
  expect(plan).not.toContain('value="plan_file"');
  // A browser that has been closed hears nothing.
  expect(plan).not.toContain('value="plan_remind.on"');
  const file = await one.open('/chat/plan.ics');
  expect(one.last()?.headers.get('Content-Type')).toBe('text/calendar; charset=utf-8');
  expect(one.last()?.headers.get('Content-Disposition')).toBe('attachment; filename="landa.ics"');
  const days = new ICAL.Component(ICAL.parse(file))
    .getAllSubcomponents('vevent')
    .map((event) => String(event.getFirstPropertyValue('dtstart')));
  expect(days).toContain('2027-02-28');
  expect(days).toContain('2027-06-08');
});

it('keeps the name of each event from one download to the next', async () => {
  const one = await visitor();
  await one.begin();
  await one.say('/plan');
  await one.say('1 juni 2027');
  const uids = (file: string) => file.match(/^UID:.*$/gm);
  const first = await one.open('/chat/plan.ics');
  await one.open('/chat');
  await one.tap('plan_edit');
  await one.tap('plan_day.starts');
  await one.say('15 juli 2027');
  const second = await one.open('/chat/plan.ics');
  expect(uids(second)).toEqual(uids(first));
  expect(first).toContain('SEQUENCE:0');
  expect(second).toContain('SEQUENCE:1');
  expect(second).not.toContain('SEQUENCE:0');
});

it('is one page to print, with every step and no button, in the language of the conversation', async () => {
  const one = await visitor();
  await one.begin('ar');
  await one.say('/plan');
  await one.say('١ يونيو ٢٠٢٧');
  const page = await one.open('/chat/plan');
  expect(page).toContain('<html lang="ar" dir="rtl">');
  expect(page.match(/<h2>/g)?.length).toBeGreaterThan(8);
  expect(page).not.toContain('<button');
  expect(page).not.toMatch(/ style=|<style|<script>/);
  expect(one.last()?.headers.get('Cache-Control')).toBe('no-store');
});

it('gives nothing to a browser without a plan, or without a conversation', async () => {
  const one = await visitor();
  expect(await one.open('/chat/plan.ics')).not.toContain('VCALENDAR');
  await one.begin();
  expect(await one.open('/chat/plan')).toContain('Vilket jobb söker du?');
  expect(await one.open('/chat/plan.ics')).not.toContain('VCALENDAR');
});
