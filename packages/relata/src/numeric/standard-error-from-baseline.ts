/**
 * Standard error of the difference of one score and the mean of several earlier ones.
 *
 * Standard error of measurement × √(1 + 1/k): the mean of k scores has the error of one,
 * divided by √k; with one baseline score it is the standard error of the difference of two.
 * Errors are taken to be independent and of one size. In the unit of the scale; k is 1 or more.
 * R: `sem * sqrt(1 + 1 / k)`, to the last digit.
 *
 * @example standardErrorFromBaseline(3, 3) // 3.4641…
 */
export const standardErrorFromBaseline = (
  standardErrorOfMeasurement: number,
  baselineScores: number,
): number => standardErrorOfMeasurement * Math.sqrt(1 + 1 / baselineScores);
