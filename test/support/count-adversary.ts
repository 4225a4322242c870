/**
 * Someone who sees what is shown, knows the rule by which it is made, and works out how many people each group can
 * have. Unknown whole numbers stand in differences: `x - y <= c`. Statements about several differences at once narrow
 * each of them by what the others leave over. Nothing true is ever excluded; `truth` holds the adversary to that.
 */
export interface Adversary {
  /** A further unknown number. Number 0 is there from the start, and is nought. */
  readonly unknown: () => number;
  /** One more that is known to be a multiple of five. */
  readonly unknownFive: () => number;
  readonly learn: (statement: Statement) => void;
  /** Draws every conclusion there is to draw; then `between` may be asked. */
  readonly think: () => void;
  /** The least and the most that `x - y` can be. */
  readonly between: (x: number, y: number) => readonly [number, number];
}

/** The sum of these differences is at least and at most so much. */
export interface Statement {
  readonly of: readonly (readonly [plus: number, minus: number])[];
  readonly least: number;
  readonly most: number;
}

export function makeAdversary(): Adversary {
  const fives = new Set([0]);
  const statements: Statement[] = [];
  let count = 1;
  let most = new Float64Array();
  const at = (x: number, y: number) => most[x * count + y] ?? Number.POSITIVE_INFINITY;
  let hasChanged = false;
  const narrow = (x: number, y: number, bound: number) => {
    const known = fives.has(x) && fives.has(y) ? Math.floor(bound / 5) * 5 : bound;
    if (known >= at(x, y)) return;
    most[x * count + y] = known;
    hasChanged = true;
  };
  const applyStatement = ({ of, least, most: highest }: Statement) => {
    const sumOf = (bound: (x: number, y: number) => number) =>
      of.reduce((sum, [x, y]) => sum + bound(x, y), 0);
    const ups = sumOf((x, y) => at(x, y));
    const downs = sumOf((x, y) => -at(y, x));
    for (const [x, y] of of) {
      const othersLeast = of.length === 1 ? 0 : downs + at(y, x);
      const othersMost = of.length === 1 ? 0 : ups - at(x, y);
      if (Number.isFinite(othersLeast)) narrow(x, y, highest - othersLeast);
      if (Number.isFinite(othersMost)) narrow(y, x, othersMost - least);
    }
  };
  const followPaths = () => {
    for (let via = 0; via < count; via++)
      for (let x = 0; x < count; x++) {
        const first = at(x, via);
        if (first === Number.POSITIVE_INFINITY) continue;
        for (let y = 0; y < count; y++) {
          const bound = first + (most[via * count + y] ?? 0);
          if (bound < (most[x * count + y] ?? 0)) narrow(x, y, bound);
        }
      }
  };
  return {
    unknown: () => count++,
    unknownFive: () => {
      fives.add(count);
      return count++;
    },
    learn: (statement) => statements.push(statement),
    think: () => {
      most = new Float64Array(count * count).fill(Number.POSITIVE_INFINITY);
      for (let x = 0; x < count; x++) most[x * count + x] = 0;
      do {
        hasChanged = false;
        for (const statement of statements) applyStatement(statement);
        followPaths();
      } while (hasChanged);
    },
    between: (x, y) => [-at(y, x), at(x, y)],
  };
}
