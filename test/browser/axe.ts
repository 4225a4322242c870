import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** What axe finds wrong on this page, in the light and in the dark, by WCAG 2.2 AA and its own best practices. */
export async function findings(page: Page): Promise<readonly string[]> {
  const run = await bringAxe(page);
  const found = await run({
    runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
  });
  await page.emulateMedia({ colorScheme: 'dark' });
  const inTheDark = await run({ runOnly: { type: 'rule', values: ['color-contrast'] } });
  await page.emulateMedia({ colorScheme: 'light' });
  return [...found, ...inTheDark.map((finding) => `in the dark: ${finding}`)];
}

/** Resolves with what asks axe about the page as it stands: rule and places of each finding. */
async function bringAxe(page: Page): Promise<(options: object) => Promise<readonly string[]>> {
  // In a world of its own: the page's policy allows no script but ours.
  // Left open: with it the browser's virtual passkeys would go.
  const session = await page.context().newCDPSession(page);
  const { frameTree } = await session.send('Page.getFrameTree');
  const { executionContextId: contextId } = await session.send('Page.createIsolatedWorld', {
    frameId: frameTree.frame.id,
  });
  await session.send('Runtime.evaluate', { contextId, expression: source });
  return async (options) => {
    const { result } = await session.send('Runtime.evaluate', {
      contextId,
      awaitPromise: true,
      returnByValue: true,
      expression: `axe.run(${JSON.stringify(options)})
      .then(({ violations }) => violations.map(({ id, nodes }) => id + ': ' + nodes.map(({ html }) => html.slice(0, 120)).join(' | ')))`,
    });
    if (!Array.isArray(result.value)) throw new Error(`axe did not run: ${JSON.stringify(result)}`);
    return result.value as string[];
  };
}
