import type { Judged, JudgedNote, NoteFile } from './notes.ts';

/** A list in Markdown for whoever mends the language: what was said, and how much has been read. */
export function writeList({ language, damaged }: NoteFile, { notes, unread }: Judged, all: number): string {
  const said = notes.filter(({ note }) => note.verdict !== 'right' || note.instead || note.note);
  const of = (verdict: string | undefined) =>
    said
      .filter(({ note, sentence }) => sentence && note.verdict === verdict)
      .map((one) => item(language, one));
  const gone = said.filter(({ sentence }) => !sentence).map((one) => item(language, one));
  const parts = [
    part('Wrong', of('wrong')),
    part('Unsure', of('unsure')),
    part('Right, with a note', of('right')),
    part('Notes without a verdict', of(undefined)),
    part('No longer in the language', gone),
    part(
      'Could not be read',
      damaged.map(({ why, written }) => `- ${why.replaceAll('\n', ' ')}\n${quote('as it stands', written)}`),
    ),
  ];
  return [`# Notes on ${language}`, summary(all, unread.length, language), ...parts]
    .filter(Boolean)
    .join('\n\n');
}

function summary(all: number, unread: number, language: string): string {
  return unread === 0
    ? `All ${all} sentences have been read as they stand today. Once what is wrong is mended and read again, set \`readBySpeaker\` to true in \`locales/${language}/language.json\`.`
    : `${all - unread} of ${all} sentences have been read as they stand today; ${unread} have not. \`readBySpeaker\` stays false.`;
}

function part(title: string, items: readonly string[]): string {
  return items.length === 0 ? '' : `## ${title} (${items.length})\n\n${items.join('\n')}`;
}

function item(language: string, { note, sentence, changed }: JudgedNote): string {
  const place = sentence ? ` in \`locales/${language}/${fileOf(sentence.area)}\`` : '';
  return [
    `- **${note.id}**${place}`,
    quote('Swedish', note.source),
    quote('translation', note.translation),
    changed.includes('source') && quote('the Swedish has changed since; now', sentence?.source),
    changed.includes('translation') && quote('the translation has changed since; now', sentence?.translation),
    note.instead && quote('**would say**', note.instead),
    note.note && quote('note', note.note),
  ]
    .filter(Boolean)
    .join('\n');
}

function fileOf(area: string): string {
  if (area === 'occupations') return 'occupations.tsv';
  return area === 'language' ? 'language.json' : `${area}.ftl`;
}

/** Below its item, all of its lines. */
function quote(label: string, text = ''): string {
  return `  - ${label}: ${text.replaceAll('\n', '\n    ')}`;
}
