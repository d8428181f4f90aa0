import { mean } from './mean.ts';

/**
 * Sample standard deviation of the answers that are there.
 *
 * For the spread of an item or a scale. The root of: squared deviations from the mean, summed,
 * divided by one fewer than their number; in two passes, so that large values lose nothing. In
 * the units of the values, 0 or more. Any textbook; agrees with R's `sd(x, na.rm = TRUE)` to
 * 1e-12. Null for fewer than 2 values that are not missing (NaN); 0 for a constant item.
 *
 * @example sampleSd([2, 4, Number.NaN, 6]) // 2
 */
export function sampleSd(values: ArrayLike<number>): number | null {
  const centre = mean(values);
  if (centre === null) return null;
  let squares = 0;
  let count = 0;
  for (let i = 0; i < values.length; i++) {
    const off = (values[i] as number) - centre;
    if (off !== off) continue;
    squares += off * off;
    count++;
  }
  return count < 2 ? null : Math.sqrt(squares / (count - 1));
}
