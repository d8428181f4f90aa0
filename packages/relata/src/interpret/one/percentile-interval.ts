import type { Interval } from '../../model/index.ts';
import { noncentrality } from '../../numeric/noncentrality.ts';
import { normalCdf } from '../../numeric/normal-cdf.ts';

/**
 * Confidence limits for a percentile under the normal model.
 *
 * Mean and SD of a norm group are estimates from n persons, so that z is one too: z √n follows
 * a noncentral t distribution with n − 1 degrees of freedom. The limits are the two
 * noncentralities under which z √n lies as far out as the level allows, ÷ √n, as percentiles.
 * In: z, n of 2 or more, level. Out: 0 to 100. Crawford and Garthwaite (2002),
 * *Neuropsychologia*, 40(8), 1196-1208. Agrees with the same search in R to 1e-10.
 *
 * @example percentileInterval(-1.754857, 28, 0.95) // { low: 0.9557…, high: 12.4380…, level: 0.95 }
 */
export function percentileInterval(z: number, n: number, level: number): Interval {
  const root = Math.sqrt(n);
  const limit = (share: number) => 100 * normalCdf(noncentrality(share, z * root, n - 1) / root);
  return { low: limit((1 + level) / 2), high: limit((1 - level) / 2), level };
}
