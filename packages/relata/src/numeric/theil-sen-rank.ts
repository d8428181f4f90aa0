import { kendallDistribution } from './kendall-distribution.ts';
import { normalQuantile } from './normal-quantile.ts';

/** Up to this many points the distribution is exact, as in R's `cor.test`. */
const MOST_EXACT = 50;

/** Chances that are the same but for rounding. */
const SAME = 1 + 1e-12;

/**
 * Which pairwise slope, counted from either end, bounds the Theil-Sen slope at a level; 0 where
 * there are too few points for that level.
 *
 * The interval from the m-th lowest to the m-th highest slope holds the slope at least as often
 * as the level says: m is the largest number for which at most m − 1 discordant pairs have a
 * chance of (1 − level)/2 or less. Exact up to 50 points; beyond, by Kendall's variance,
 * m = ⌊(N − z √(n(n − 1)(2n + 5)/18))/2⌋ with N = n(n − 1)/2 slopes. Sen, P. K. (1968). Estimates
 * of the regression coefficient based on Kendall's tau. Journal of the American Statistical
 * Association, 63(324), 1379-1389. 95 % takes 5 points, 99 % 6.
 *
 * @example theilSenRank(6, 0.95) // 2
 */
export function theilSenRank(points: number, level: number): number {
  const beyond = (1 - level) / 2;
  if (points <= MOST_EXACT) {
    const first = kendallDistribution(points).findIndex((chance) => chance > beyond * SAME);
    return Math.max(first, 0);
  }
  const slopes = (points * (points - 1)) / 2;
  const deviation = Math.sqrt((points * (points - 1) * (2 * points + 5)) / 18);
  return Math.floor((slopes + normalQuantile(beyond) * deviation) / 2);
}
