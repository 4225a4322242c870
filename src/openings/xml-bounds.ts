/** Characters of text outside CDATA: the parser puts it together one by one, each a node of its own until it ends. */
const longestText = 300_000;
const longestTag = 20_000;
/** Tags and attributes. 500 jobs of thirty elements are 30,000; each takes some 250 bytes once it is read. */
const mostMarks = 200_000;

const wholes = [
  ['<![CDATA[', ']]>'],
  ['<!--', '-->'],
] as const;

/**
 * Whether this text may be given to the parser of XML: what it makes of five million characters may be a hundred
 * times as large, and a Worker has 128 MB. A feed is far from these bounds. What breaks off is refused as well.
 */
export function isWithinBounds(text: string): boolean {
  let marks = 0;
  for (let at = 0; ; ) {
    const open = text.indexOf('<', at);
    if ((open < 0 ? text.length : open) - at > longestText) return false;
    if (open < 0) return true;
    const whole = wholes.find(([begin]) => text.startsWith(begin, open));
    const end = whole?.[1] ?? '>';
    const close = text.indexOf(end, open + (whole?.[0].length ?? 1));
    if (close < 0) return false;
    if (!whole) {
      if (close - open > longestTag) return false;
      marks += text.slice(open, close).split('=').length;
      if (marks > mostMarks) return false;
    }
    at = close + end.length;
  }
}
