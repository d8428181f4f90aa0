import type { MeasurementError } from '../../model/index.ts';
import { normalQuantile } from '../../numeric/normal-quantile.ts';
import { regressedScore } from '../../numeric/regressed-score.ts';
import { standardErrorOfMeasurement as errorOf } from '../../numeric/standard-error-of-measurement.ts';
import { levelOf } from './level-of.ts';

/**
 * How far errors of measurement may have moved a score, under classical test theory.
 *
 * Standard error of measurement = SD × √(1 − reliability); the observed score ± z times that.
 * Regressed true score = mean + reliability × (score − mean), ± z times the standard error of
 * estimation = SD × √(reliability × (1 − reliability)). The first says where observed scores
 * fall for a person whose true score this is; the second where true scores lie of people from
 * the group who score so. In: mean and SD of the group in the unit of the scale, reliability
 * above 0 and at most 1, level (z is 1.96 at 0.95). Intervals may reach past the scale's
 * range. Dudek (1979), *Psychological Bulletin*, 86(2), 335-337; Lord and Novick (1968).
 * Agrees with R to 1e-12.
 *
 * @example confidenceOf(700, { mean: 500, sd: 100 }, 0.9).trueScore.estimate // 680
 */
export function confidenceOf(
  score: number,
  { mean, sd }: { readonly mean: number; readonly sd: number },
  reliability: number,
  level?: number,
): MeasurementError {
  const asked = levelOf(level);
  const z = normalQuantile((1 + asked) / 2);
  const about = (centre: number, error: number) => ({
    low: centre - z * error,
    high: centre + z * error,
    level: asked,
  });
  const standardErrorOfMeasurement = errorOf(sd, reliability);
  const standardError = sd * Math.sqrt(reliability * (1 - reliability));
  const estimate = regressedScore(score, mean, reliability);
  return {
    standardErrorOfMeasurement,
    observed: about(score, standardErrorOfMeasurement),
    trueScore: { estimate, standardError, ...about(estimate, standardError) },
  };
}
