/**
 * HTML as lines of text: paragraphs and list items on lines of their own, other tags gone, the names of characters
 * read. For what `cleanText` then cleans; never to be shown as HTML.
 */
export function htmlToText(html: string): string {
  return (
    html
      .replace(/<(script|style)\b[^<>]*>[^<]*(?:<(?!\/(?:script|style))[^<]*){0,50}<\/\1>/gi, ' ')
      .replace(/<li\b[^<>]*>/gi, '\n- ')
      .replace(/<\/?(?:p|div|br|ul|ol|h[1-6]|tr|table|section|article|blockquote)\b[^<>]*>/gi, '\n')
      .replace(/<[/!a-z][^<>]*>/gi, '')
      // Escaped many times over is escaped once: what reads it level by level would take as many turns.
      .replace(/&(?:amp;){2,}/gi, '&amp;')
      .replace(/&([a-z]{2,8});/gi, (all, name: string) => named[name] ?? all)
      .replace(/[^\S\n]+/g, ' ')
      .replace(/ ?\n ?/g, '\n')
      .replace(/\n{3,}/g, '\n\n')
      .trim()
  );
}

/** The five of XML and what is given by number: one level of them. */
export function readXmlCharacters(text: string): string {
  return text.replace(
    /&(amp|lt|gt|quot|apos|#\d{1,7}|#x[\da-f]{1,6});/gi,
    (all, name: string) => ofXml[name] ?? byNumber(name) ?? all,
  );
}

function byNumber(name: string): string | undefined {
  if (!name.startsWith('#')) return undefined;
  const code = /^#x/i.test(name) ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1));
  const isCharacter = code >= 32 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff);
  return isCharacter ? String.fromCodePoint(code) : ' ';
}

const ofXml: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** What Swedish, its neighbours and word processors write by name; the rest `cleanText` knows. */
const named: Readonly<Record<string, string>> = {
  ...{ aring: 'å', auml: 'ä', ouml: 'ö', Aring: 'Å', Auml: 'Ä', Ouml: 'Ö', eacute: 'é', Eacute: 'É' },
  ...{ egrave: 'è', agrave: 'à', aacute: 'á', uuml: 'ü', Uuml: 'Ü', oslash: 'ø', Oslash: 'Ø', aelig: 'æ' },
  ...{ AElig: 'Æ', eth: 'ð', thorn: 'þ', ndash: '–', mdash: '—', hellip: '…', bull: '•', middot: '·' },
  ...{ rsquo: '’', lsquo: '‘', rdquo: '”', ldquo: '“', bdquo: '„', laquo: '«', raquo: '»', apos: "'" },
  ...{ euro: '€', deg: '°', frac12: '½', sect: '§', copy: '©', reg: '®', times: '×', ensp: ' ', emsp: ' ' },
};
