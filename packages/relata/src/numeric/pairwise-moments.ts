/** Sums over respondents by which every two items can be compared. */
export interface PairwiseMoments {
  /** Takes in one respondent's values, one for each item, near 0 in the mean; NaN where missing. */
  add(row: Float64Array): void;
  /** Respondents who have both. */
  n(a: number, b: number): number;
  covariance(a: number, b: number): number;
  correlation(a: number, b: number): number;
}

/** Share of an item's sum of squares below which a spread is rounding noise. */
const NOISE = 1e-12;

/**
 * Covariances and correlations of every two items over the respondents who answered both, from
 * rows that come one after another and are not kept.
 *
 * For samples too large to hold as numbers. Sums of products, less those of the means of the very
 * respondents; divided by n − 1, or by both standard deviations. Units: those of the items
 * multiplied; none, −1 to 1. Agrees with R's `cov` and `cor` with `use = "pairwise.complete.obs"`
 * to 1e-10, if values are given as deviations from (about) their means. Memory: four numbers a
 * pair. NaN for fewer than 2 respondents, and a correlation where one of the two is constant.
 *
 * @example const m = pairwiseMoments(2); [[-1, -2], [0, 1], [1, 1]].forEach((r) => m.add(Float64Array.from(r))); m.covariance(0, 1) // 1.5
 */
export function pairwiseMoments(width: number): PairwiseMoments {
  const counts = new Float64Array(width);
  const sums = new Float64Array(width);
  const squares = new Float64Array(width);
  const cross = new Float64Array(width * width);
  // Of those who have the second item (column) and not the first (row).
  const without = new Float64Array(width * width);
  const sumWithout = new Float64Array(width * width);
  const squareWithout = new Float64Array(width * width);
  const filled = new Float64Array(width);

  function addWithout(absent: number, row: Float64Array): void {
    for (let i = 0, at = absent * width; i < width; i++, at++) {
      const x = row[i] as number;
      if (x !== x) continue;
      without[at] = (without[at] as number) + 1;
      sumWithout[at] = (sumWithout[at] as number) + x;
      squareWithout[at] = (squareWithout[at] as number) + x * x;
    }
  }

  function add(row: Float64Array): void {
    for (let i = 0; i < width; i++) {
      const x = row[i] as number;
      const there = x === x;
      filled[i] = there ? x : 0;
      if (there) counts[i] = (counts[i] as number) + 1;
      else addWithout(i, row);
    }
    for (let i = 0; i < width; i++) {
      const x = filled[i] as number;
      const at = i * width;
      sums[i] = (sums[i] as number) + x;
      squares[i] = (squares[i] as number) + x * x;
      for (let j = 0; j < i; j++) {
        cross[at + j] = (cross[at + j] as number) + x * (filled[j] as number);
      }
    }
  }

  const n = (a: number, b: number) => (counts[a] as number) - (without[b * width + a] as number);
  const sum = (a: number, b: number) => (sums[a] as number) - (sumWithout[b * width + a] as number);
  const square = (a: number, b: number) =>
    (squares[a] as number) - (squareWithout[b * width + a] as number);
  const product = (a: number, b: number) =>
    a === b ? square(a, a) : (cross[Math.max(a, b) * width + Math.min(a, b)] as number);
  const shared = (a: number, b: number) => product(a, b) - (sum(a, b) * sum(b, a)) / n(a, b);
  /** Squared deviations of `a` among those who have `b` too. */
  const spread = (a: number, b: number) => square(a, b) - sum(a, b) ** 2 / n(a, b);
  const flat = (a: number, b: number) => spread(a, b) <= NOISE * (squares[a] as number);

  return {
    n,
    add,
    covariance: (a, b) => (n(a, b) < 2 ? Number.NaN : shared(a, b) / (n(a, b) - 1)),
    correlation(a, b) {
      if (n(a, b) < 2 || flat(a, b) || flat(b, a)) return Number.NaN;
      if (a === b) return 1;
      const r = shared(a, b) / Math.sqrt(spread(a, b) * spread(b, a));
      return Math.max(-1, Math.min(1, r));
    },
  };
}
