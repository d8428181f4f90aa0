/**
 * Double-entry intraclass correlation of two profiles.
 *
 * For their agreement in elevation, scatter and shape at once. Pearson's correlation after each
 * pair of elements is entered twice, as (x, y) and as (y, x): with M the mean of all 2k values,
 * 2 Σ (x − M)(y − M) ÷ Σ ((x − M)² + (y − M)²). No units; −1 to 1, and 1 only for profiles that are
 * the same. It rises and falls with the zero point of the elements: a reverse-keyed item counts
 * otherwise once it is reversed. Elements that are missing (NaN) in either do not count. McCrae,
 * R. R. (2008). A note on some measures of profile agreement. Journal of Personality Assessment,
 * 90(2), 105-109; Furr, R. M. (2010), ibid. 92(1), 1-15. Agrees with R's `cor(c(x, y), c(y, x))`
 * to 1e-12. Null where fewer than 2 elements are in both, or where all their values are equal.
 *
 * @example doubleEntryIntraclass([1, 2, 3], [2, 3, 4]) // 0.4545… = 5 ÷ 11
 */
export function doubleEntryIntraclass(
  first: ArrayLike<number>,
  second: ArrayLike<number>,
): number | null {
  const pairs = Array.from(first, (x, i) => [x, second[i] as number] as const).filter(
    ([x, y]) => !Number.isNaN(x - y),
  );
  if (pairs.length < 2) return null;
  const [[value] = [0]] = pairs;
  if (pairs.every(([x, y]) => x === value && y === value)) return null;
  const grand = pairs.reduce((sum, [x, y]) => sum + x + y, 0) / (2 * pairs.length);
  let products = 0;
  let squares = 0;
  for (const [x, y] of pairs) {
    products += (x - grand) * (y - grand);
    squares += (x - grand) ** 2 + (y - grand) ** 2;
  }
  return Math.min(1, Math.max(-1, (2 * products) / squares));
}
