/** Words by which a clause says no. "Utan" only before a noun: "inte bara … utan också" says yes. */
const no =
  /(?<!\p{L})(?:inte(?! bara| enbart| minst)|ej|inget|ingen|inga|aldrig|varken|knappast|utan(?! också| även| att))(?!\p{L})/iu;

/** Whether the clause around what was found says no to it. */
export function isDenied(sentence: string, at: number, length: number): boolean {
  return no.test(clauseAround(sentence, at, length));
}

/** Words by which something is welcome and not demanded, before it or after it. */
const welcome =
  /meriter|(?<!\p{L})merit(?!\p{L})|(?<!\p{L})plus(?!\p{L})|fördel|önskvärt|önskas|positivt|bra (?:att ha|om)|gärna|underlättar|(?<!\p{L})bör(?!\p{L})/iu;
const welcomeAfter =
  /meriterande|(?<!\p{L})merit(?!\p{L})|(?<!\p{L})plus(?!\p{L})|fördel|önskvärt|önskas|positivt|bra att ha|inget krav|underlättar/iu;
/** Something else, to which a later "meriterande" belongs. */
const somethingElse =
  /engelska|norska|danska|finska|tyska|spanska|arabiska|språk(?!et)|(?<!\p{L})(?:även|men|krav|måste|gärna|har du|om du|erfarenhet)(?!\p{L})/iu;

/** Whether what was found is only welcome: a word of merit before it in its clause, or after it and about it. */
export function isOnlyWelcome(sentence: string, at: number, length: number): boolean {
  if (welcome.test(sentence.slice(clauseStart(sentence, at), at))) return true;
  const after = sentence.slice(at + length).split(/[.;•]/)[0] ?? '';
  const found = welcomeAfter.exec(after);
  return found !== null && !somethingElse.test(after.slice(0, found.index));
}

export function clauseAround(sentence: string, at: number, length: number): string {
  const end = sentence.slice(at + length).search(clauseEnd);
  return sentence.slice(clauseStart(sentence, at), end < 0 ? undefined : at + length + end);
}

const clauseEnd = /[,;:•]|\s[–-]\s|\s(?:men|samt)\s/;

function clauseStart(sentence: string, at: number): number {
  const before = sentence.slice(0, at);
  let start = 0;
  for (const match of before.matchAll(/[,;:•]|\s[–-]\s|\s(?:men|samt)\s/g))
    start = match.index + match[0].length;
  return start;
}
