/** Half means that differ by no more than this are alike: so far off sums of shares may be. */
const ALIKE = 1e-12;

/**
 * Pearson's correlation of the pairs (0, 1), (2, 3) … before `end`, those with a NaN left out,
 * stepped up to the length of both halves: 2r ÷ (1 + r), and −1 where that falls below it. NaN
 * for fewer than three pairs, and where one side is alike throughout.
 */
export function spearmanBrown(pairs: ArrayLike<number>, end: number): number {
  let count = 0;
  let first = 0;
  let second = 0;
  let x = 0;
  let y = 0;
  let xx = 0;
  let yy = 0;
  let xy = 0;
  for (let i = 0; i < end; i += 2) {
    const odd = pairs[i] as number;
    const even = pairs[i + 1] as number;
    if (odd !== odd || even !== even) continue;
    if (count === 0) {
      first = odd;
      second = even;
    }
    count++;
    // Differences from a value among them lose nothing when they are squared.
    const a = odd - first;
    const b = even - second;
    x += a;
    y += b;
    xx += a * a;
    yy += b * b;
    xy += a * b;
  }
  if (count < 3 || xx <= ALIKE * ALIKE || yy <= ALIKE * ALIKE) return Number.NaN;
  const spread = (count * xx - x * x) * (count * yy - y * y);
  const r = Math.min(1, (count * xy - x * y) / Math.sqrt(spread));
  // Of halves that go opposite ways, the formula falls without end.
  return r <= -1 / 3 ? -1 : (2 * r) / (1 + r);
}
