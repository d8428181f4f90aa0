import { mean } from './mean.ts';

/** A straight line by least squares, and how sure its slope is. */
export interface LeastSquaresLine {
  readonly slope: number;
  /** At time 0. */
  readonly intercept: number;
  /** Standard error of the slope. */
  readonly standardError: number;
  readonly degreesOfFreedom: number;
}

const squares = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value * value, 0);

/** Distances from the mean, by way of the first value: constant values give zeros, to the last digit. */
function centred(values: readonly number[]): { centre: number; off: readonly number[] } {
  const start = values[0] as number;
  const from = values.map((value) => value - start);
  const middle = mean(from) as number;
  return { centre: start + middle, off: from.map((value) => value - middle) };
}

/**
 * Straight line through scores over time by ordinary least squares.
 *
 * Slope Σ(t − t̄)(y − ȳ) ÷ Σ(t − t̄)²; its standard error is √(residual sum of squares ÷ (n − 2)
 * ÷ Σ(t − t̄)²), with n − 2 degrees of freedom. Times and scores are centred first, so that
 * times far from 0 lose nothing. Scores and times in any unit; the slope is in units of the
 * score for each unit of time. Constant scores have slope 0 and standard error 0. Any textbook;
 * agrees with R's `lm(y ~ t)` to 1e-10. Null for fewer than 3 points, or times that are all the
 * same.
 *
 * @example leastSquaresLine([0, 1, 2], [1, 3, 4]) // slope 1.5, intercept 1.1666…, standardError 0.2886…
 */
export function leastSquaresLine(
  times: readonly number[],
  scores: readonly number[],
): LeastSquaresLine | null {
  if (times.length < 3) return null;
  const t = centred(times);
  const y = centred(scores);
  const spread = squares(t.off);
  if (!(spread > 0)) return null;
  const slope = t.off.reduce((sum, off, i) => sum + off * (y.off[i] as number), 0) / spread;
  const residual = squares(t.off.map((off, i) => (y.off[i] as number) - slope * off));
  const degreesOfFreedom = times.length - 2;
  return {
    slope,
    intercept: y.centre - slope * t.centre,
    standardError: Math.sqrt(residual / degreesOfFreedom / spread),
    degreesOfFreedom,
  };
}
