import { expect, it } from 'vitest';
import { openConsole, putAds } from '../support/console.ts';

it('the menu is folded, and names the page that stands in it', async () => {
  const { clerk } = await openConsole();
  const { html, text } = await clerk('/people');
  expect(text).toContain('Mer: Personer');
  expect(html).not.toMatch(/<details[^>]* open/);
  expect((await clerk('/today')).text).not.toContain('Mer:');
});

it('an ad belongs to today’s ads, and a preview leads back to where it was opened', async () => {
  const { clerk, store } = await openConsole();
  await putAds(store, [{ sourceId: '1' }]);
  for (const path of ['/ads/1', '/ads/1/preview'])
    expect((await clerk(path)).html, path).toContain('href="/staff/today" aria-current="true"');
  expect((await clerk('/ads/1/preview')).html).toContain('<a class="button" href="/staff/today">');
});

it('whoever has just come in is shown on to the work, and signs out of here in one place only', async () => {
  const { clerk } = await openConsole();
  for (const done of ['first', 'passkey'])
    expect((await clerk(`/account?done=${done}`)).text, done).toContain('Till arbetet');
  const { text } = await clerk('/account');
  expect(text).not.toContain('Till arbetet');
  expect(text).toContain('Det är här.');
  expect(text).not.toContain('Logga ut där');
});

it('an address with a slash at its end is the one without', async () => {
  const { clerk } = await openConsole();
  const { status, to } = await clerk('/people/');
  expect(status).toBe(301);
  expect(new URL(to, 'http://localhost').pathname).toBe('/staff/people');
});

it('the log names towns rather than their codes', async () => {
  const { clerk } = await openConsole();
  await clerk('/sister', { origin: '0127' });
  const { text } = await clerk('/audit');
  expect(text).toContain('lade till en vänort Botkyrka');
});

it('another language is the same page, with what was asked for and without what was done', async () => {
  const { clerk } = await openConsole();
  const { html } = await clerk('/openings?show=closed&done=job-filled');
  expect(html).toContain('href="?show=closed&amp;lang=en"');
});

it('a letter to an office says from which town, and its poster opens beside the page that is seen once', async () => {
  const { clerk } = await openConsole();
  const { html } = await clerk('/links', { name: 'Alby bibliotek' });
  expect(html).toMatch(/Hälsningar\s+Siv, Storuman/);
  expect(html).toMatch(/href="\/poster\?link=[^"]+" target="_blank"/);
});
