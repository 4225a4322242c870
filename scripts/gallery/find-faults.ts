import type { Page } from 'playwright-core';

/**
 * What looks wrong on a page, in a few words each: more than fits across, words cut off, a direction that is not the
 * language's, a line read from the right that begins with a Latin word, a sentence that is the Swedish one.
 */
export async function findFaults(page: Page, swedish: readonly string[]): Promise<readonly string[]> {
  return page.evaluate((known) => {
    const shown = (text: string) =>
      text
        .replace(/[\u2066-\u2069\u200e\u200f]/g, '')
        .replace(/\s+/g, ' ')
        .trim();
    const faults: string[] = [];
    const { documentElement: root } = document;
    if (root.scrollWidth > root.clientWidth)
      faults.push(`${root.scrollWidth - root.clientWidth} px too wide`);
    const isRightToLeft = root.dir === 'rtl';
    for (const element of document.querySelectorAll<HTMLElement>('main *, .menu *')) {
      if (element.closest('.unseen, svg, .scroll') || element.getClientRects().length === 0) continue;
      const text = shown(element.innerText ?? '');
      if (element.scrollWidth > element.clientWidth + 1 && element.clientWidth > 0)
        if (!['auto', 'scroll'].includes(getComputedStyle(element).overflowX))
          faults.push(`runs over: ${text.slice(0, 50)}`);
      const isText = [...element.childNodes].some(
        ({ nodeType, data = '' }: { nodeType: number; data?: string }) =>
          nodeType === 3 && shown(data) !== '',
      );
      if (!isText) continue;
      if (isRightToLeft && getComputedStyle(element).direction === 'ltr' && /\p{Script=Arab}/u.test(text))
        faults.push(`from left to right: ${text.slice(0, 50)}`);
      if (isRightToLeft && /^[A-Za-zÅÄÖåäö]/.test(text) && /\p{Script=Arab}/u.test(text))
        faults.push(`begins with a Latin word: ${text.slice(0, 50)}`);
      if (known.includes(text) && !element.closest('[lang="sv"]'))
        faults.push(`in Swedish: ${text.slice(0, 60)}`);
    }
    return [...new Set(faults)];
  }, swedish);
}
