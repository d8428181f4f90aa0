import { correlationMatrix } from './correlation-matrix.ts';

/**
 * Pearson's correlation of two columns, over the respondents who answered both.
 *
 * For how far two items or scores go together. The covariance divided by both standard
 * deviations. No units, −1 to 1. Pearson (1896); agrees with R's
 * `cor(x, y, use = "pairwise.complete.obs")` to 1e-10. Missing answers are NaN. Null where
 * fewer than 2 answered both, or one of the two is constant among them.
 *
 * @example correlation([1, 2, 3, 4], [2, 1, 4, 3]) // 0.6
 */
export const correlation = (a: ArrayLike<number>, b: ArrayLike<number>): number | null =>
  correlationMatrix([a, b]).r[0]?.[1] ?? null;
