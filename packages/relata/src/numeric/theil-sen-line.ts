import { median } from './median.ts';
import { theilSenRank } from './theil-sen-rank.ts';

/** A straight line by the median of all pairwise slopes. */
export interface TheilSenLine {
  readonly slope: number;
  /** At time 0. */
  readonly intercept: number;
  /** Of the slope; null where there are too few points for the level, or two at one time. */
  readonly interval: readonly [low: number, high: number] | null;
}

/** The slopes of all pairs of points whose times differ, rising. */
function pairwiseSlopes(times: readonly number[], scores: readonly number[]): Float64Array {
  const slopes: number[] = [];
  times.forEach((time, i) => {
    for (let j = 0; j < i; j++) {
      const apart = time - (times[j] as number);
      // Adding 0 makes −0 to 0.
      if (apart !== 0) slopes.push(((scores[i] as number) - (scores[j] as number)) / apart + 0);
    }
  });
  return Float64Array.from(slopes).sort();
}

/**
 * Straight line through scores over time by Theil and Sen: one odd score hardly moves it.
 *
 * The slope is the median of the slopes of all pairs of points; the intercept the median of
 * score − slope × time; the interval goes from the m-th lowest to the m-th highest slope
 * (`theilSenRank`). Scores and times in any unit. Takes n² steps. Theil (1950), *Proceedings of
 * the KNAW*, 53; Sen, P. K. (1968), *Journal of the American Statistical Association*, 63(324),
 * 1379-1389. Agrees with the same formulas in R to 1e-10. Null for fewer than 3 points, or times
 * that are all the same.
 *
 * @example theilSenLine([0, 1, 2, 3, 4], [9, 8, 6, 1, 5], 0.95) // slope −1.25, intercept 9, interval [−5, 4]
 */
export function theilSenLine(
  times: readonly number[],
  scores: readonly number[],
  level: number,
): TheilSenLine | null {
  if (times.length < 3) return null;
  const slopes = pairwiseSlopes(times, scores);
  const slope = median(slopes);
  if (slope === null) return null;
  const everyPair = slopes.length === (times.length * (times.length - 1)) / 2;
  const rank = everyPair ? theilSenRank(times.length, level) : 0;
  const intercept = median(
    scores.map((score, i) => score - slope * (times[i] as number)),
  ) as number;
  return {
    slope,
    intercept,
    interval:
      rank === 0 ? null : [slopes[rank - 1] as number, slopes[slopes.length - rank] as number],
  };
}
