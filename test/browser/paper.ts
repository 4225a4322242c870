import { execFileSync } from 'node:child_process';
import type { Page } from 'playwright-core';

/** The page as it is printed, on the paper that it asks for. Needs poppler's tools. */
export async function print(page: Page) {
  const pdf = await page.pdf({ preferCSSPageSize: true });
  const tool = (name: string, ...args: readonly string[]) =>
    execFileSync(name, args, { input: pdf, stdio: ['pipe', 'pipe', 'ignore'], maxBuffer: 64 * 1024 * 1024 });
  const about = tool('pdfinfo', '-').toString();
  return {
    sheets: Number(/^Pages:\s+(\d+)$/m.exec(about)?.[1]),
    /** The paper's name, where it has one. */
    paper: /^Page size:.*\((.*)\)$/m.exec(about)?.[1],
    text: tool('pdftotext', '-', '-').toString(),
    /** The first sheet in greys, as a PNG of 150 dots an inch. */
    picture: () => new Uint8Array(tool('pdftoppm', '-r', '150', '-gray', '-f', '1', '-l', '1', '-png', '-')),
  };
}
