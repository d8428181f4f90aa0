import type { GroupComparison } from '../../model/index.ts';
import { normalCdf } from '../../numeric/normal-cdf.ts';
import { levelOf } from './level-of.ts';
import { percentileInterval } from './percentile-interval.ts';

/** What is known of a norm group: mean and SD in the unit of the scale, and how many persons it has. */
export interface NormGroup {
  readonly mean: number;
  readonly sd: number;
  readonly n: number | null;
}

/**
 * A score among those of a norm group: z, T, and the percentile under the normal model.
 *
 * z = (score − mean) ÷ SD; T = 50 + 10 z; percentile = 100 × the normal share below z, with
 * limits from the group's size (`percentileInterval`), unavailable where that is not known.
 * In: a finite score, an SD above 0. z and T say the same with any distribution of scores;
 * the percentile only where they are normally distributed. Any textbook; agrees with R's
 * `100 * pnorm((x - mean) / sd)` to 1e-13.
 *
 * @example compareWithNorm(130, { mean: 100, sd: 15, n: null }) // z 2, T 70, percentile 97.7249868…
 */
export function compareWithNorm(
  score: number,
  { mean, sd, n }: NormGroup,
  level?: number,
): GroupComparison {
  const z = (score - mean) / sd;
  const asked = levelOf(level);
  return {
    method: 'normal',
    z,
    t: 50 + 10 * z,
    percentile: 100 * normalCdf(z),
    percentileInterval:
      n === null || n < 2
        ? { status: 'unavailable', reason: 'normWithoutN' }
        : { status: 'available', ...percentileInterval(z, n, asked) },
  };
}
