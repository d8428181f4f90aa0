/**
 * Arithmetic mean of the answers that are there.
 *
 * For item and scale averages. The sum of the values that are not missing (NaN), divided by
 * their number. In the units of the values, within their range. Any textbook; agrees with R's
 * `mean(x, na.rm = TRUE)` to 1e-12. Null where nothing is there.
 *
 * @example mean([1, 2, Number.NaN, 6]) // 3
 */
export function mean(values: ArrayLike<number>): number | null {
  let sum = 0;
  let count = 0;
  for (let i = 0; i < values.length; i++) {
    const value = values[i] as number;
    if (value !== value) continue;
    sum += value;
    count++;
  }
  return count === 0 ? null : sum / count;
}
