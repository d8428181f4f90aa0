/** Share of the sum of squares below which a spread is rounding noise. */
const NOISE = 1e-24;

/**
 * Pearson's correlation of the first values of two arrays, none of them missing.
 *
 * For correlations within a person, of which a sample has millions: it makes nothing new. The
 * covariance divided by both standard deviations, about the means. No units, −1 to 1. Pearson
 * (1896); agrees with R's `cor(x, y)` to 1e-10. NaN for fewer than 2 values, and where one of the
 * two does not vary.
 *
 * @example pairedCorrelation([1, 2, 3, 4], [2, 1, 4, 3], 4) // 0.6
 */
export function pairedCorrelation(
  a: ArrayLike<number>,
  b: ArrayLike<number>,
  count: number,
): number {
  if (count < 2) return Number.NaN;
  let [sumA, sumB] = [0, 0];
  for (let i = 0; i < count; i++) {
    sumA += a[i] as number;
    sumB += b[i] as number;
  }
  const [meanA, meanB] = [sumA / count, sumB / count];
  let [aa, bb, ab] = [0, 0, 0];
  for (let i = 0; i < count; i++) {
    const x = (a[i] as number) - meanA;
    const y = (b[i] as number) - meanB;
    aa += x * x;
    bb += y * y;
    ab += x * y;
  }
  const flat = (spread: number, mean: number) => spread <= NOISE * count * mean * mean;
  if (flat(aa, meanA) || flat(bb, meanB)) return Number.NaN;
  return Math.max(-1, Math.min(1, ab / Math.sqrt(aa * bb)));
}
