import type { Page } from 'playwright-core';
import { personAt } from '../../test/browser/person.ts';

/** Someone who goes where no button leads, too, and remembers which job was shown last. */
export function makeWalk(page: Page, url: string, language: string) {
  const person = personAt(page);
  let job = '';
  const fill = (text: string) => text.replaceAll('$language', language).replaceAll('$job', job);

  return async (step: string): Promise<void> => {
    const [verb, ...words] = step.split(' ');
    const rest = fill(words.join(' '));
    switch (verb) {
      case 'go':
        await page.goto(url + rest);
        break;
      case 'say':
        await person.say(rest);
        break;
      case 'tap':
        await lend(page, rest);
        await person.tap(rest);
        break;
      case 'open':
        await page.locator('.menu summary').click();
        break;
      default:
        await page.locator(rest).first().click();
        await page.waitForLoadState('load');
    }
    const shown = page.locator('#now [name="tap"][value^="reasons."]');
    if ((await shown.count()) > 0) job = (await shown.getAttribute('value'))?.split('.')[1] ?? job;
  };
}

/** Gives the page a button that it lacks here, as one in an older message would be. */
async function lend(page: Page, tap: string): Promise<void> {
  await page.evaluate((value) => {
    if (document.querySelector(`main [name="tap"][value="${value}"]`)) return;
    const form = document.querySelector('#now form');
    if (!form) return;
    const button = Object.assign(document.createElement('button'), {
      name: 'tap',
      value,
      textContent: value,
    });
    form.append(button);
  }, tap);
}
