import type { Page } from 'playwright-core';

/** What a person does on the page: by the tap a button says, so that every language plays the same. */
export function personAt(page: Page) {
  const settled = async () => {
    await page.waitForLoadState('load');
    await page.locator('body:not([aria-busy])').waitFor();
  };
  const person = {
    async tap(tap: string) {
      const link = page.locator(`main a[href="/chat?at=${encodeURIComponent(tap)}"]`);
      const button = page.locator(`main [name="tap"][value="${tap}"]`);
      await ((await link.count()) > 0 ? link : button).first().click();
      await settled();
    },
    async say(text: string) {
      await page.locator('#say').fill(text);
      await page.locator('#say').press('Enter');
      await settled();
    },
    /** `tap …` or `say …`. */
    does: (step: string) => (step.startsWith('tap ') ? person.tap(step.slice(4)) : person.say(step.slice(4))),
    now: async () =>
      (await page.locator('#now').allInnerTexts())
        .join('')
        .replace(/[\u2068\u2069]/g, '')
        .replace(/\s+/g, ' '),
    vacancyShown: async () =>
      (await page.locator('#now [name="tap"][value^="reasons."]').getAttribute('value'))?.split('.')[1] ?? '',
    settled,
  };
  return person;
}

/** From "hello" to how one applies, by way of every kind of screen. */
export const wholeConversation: readonly string[] = [
  'tap a.work.5330',
  'say Fittja',
  'tap go.fit',
  'tap why.movers',
  'tap a.movers.me_and_children',
  'tap m.children_ages.0_5',
  'tap m.children_ages.6_15',
  'tap done.children_ages',
  'say qwertyqwerty',
  'tap a.priority.permanent',
  'tap go.jobs',
];
