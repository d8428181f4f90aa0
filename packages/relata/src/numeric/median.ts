/**
 * Median of the answers that are there.
 *
 * For the middle of a few correlations or counts. The middle one of the values in rising order,
 * of an even number the mean of the two in the middle. In the units of the values. Any textbook;
 * agrees with R's `median(x, na.rm = TRUE)` to the last digit. Missing values are NaN; null where
 * nothing is there.
 *
 * @example median([5, 1, Number.NaN, 2]) // 2
 */
export function median(values: ArrayLike<number>): number | null {
  const rising = Array.from(values)
    .filter((value) => !Number.isNaN(value))
    .sort((a, b) => a - b);
  const middle = Math.floor(rising.length / 2);
  if (rising.length === 0) return null;
  if (rising.length % 2 === 1) return rising[middle] as number;
  return ((rising[middle - 1] as number) + (rising[middle] as number)) / 2;
}
