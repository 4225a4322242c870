import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { openBrowser } from '../test/browser/browser.ts';
import { content, knowledge } from '../test/support/test-app.ts';
import { makeReview } from './review/make-review.ts';
import { BadNoteFile, judgeNotes, readNotes } from './review/notes.ts';
import { sentencesOf } from './review/sentences.ts';
import { writeList } from './review/write-list.ts';

/**
 * A page on which a speaker reads a language: .gallery/landa-so-review.html. With --notes: what a file that came back
 * says, as a list for whoever mends the language.
 */
const { values } = parseArgs({
  options: {
    language: { type: 'string' },
    /** The language of the page's own words. */
    words: { type: 'string', default: 'sv' },
    /** Pictures of these screens only. */
    screen: { type: 'string', multiple: true },
    notes: { type: 'string' },
  },
});

try {
  if (values.notes) await showNotes(values.notes);
  else await makePage(values.language ?? '');
} catch (error) {
  if (!(error instanceof BadNoteFile)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}

async function showNotes(path: string): Promise<void> {
  const text = await readFile(path, 'utf8').catch(() => {
    throw new BadNoteFile(`There is no file ${path} that can be read.`);
  });
  const file = readNotes(text);
  if (!isReviewed(file.language))
    throw new BadNoteFile(`There is no language ${file.language} to read here.`);
  const sentences = sentencesOf(file.language, content.locales);
  console.log(writeList(file, judgeNotes(file.notes, sentences), sentences.length));
}

async function makePage(language: string): Promise<void> {
  if (!isReviewed(language) || (values.words !== 'sv' && values.words !== 'en')) {
    const codes = knowledge.languages.map(({ code }) => code).filter(isReviewed);
    console.error(`npm run review -- --language <${codes.join('|')}> [--words sv|en]`);
    console.error('npm run review -- --notes <the file that came back>');
    process.exitCode = 1;
    return;
  }
  const browser = await openBrowser();
  try {
    let taken = 0;
    const page = await makeReview(browser, {
      ...{ language, words: values.words },
      isWanted: ({ screen }) => !values.screen || values.screen.some((one) => screen.startsWith(one)),
      onPicture: () => process.stdout.write(`\r${++taken} screens `),
    });
    const folder = new URL('../.gallery/', import.meta.url).pathname;
    const file = `${folder}landa-${language}-review.html`;
    await mkdir(folder, { recursive: true });
    await writeFile(file, page);
    console.log(`\r${file}: ${(Buffer.byteLength(page) / 1e6).toFixed(1)} MB`);
  } finally {
    await browser.close();
  }
}

/** Swedish is what the others are held against. */
function isReviewed(code: string): boolean {
  return code !== 'sv' && Object.hasOwn(content.locales, code);
}
