import { normalQuantile } from './normal-quantile.ts';
import { standardErrorOfDifference } from './standard-error-of-difference.ts';

/**
 * The smallest difference of two scores of one person that errors of measurement make no more
 * often than the level allows; also called minimal detectable change.
 *
 * z × √2 × standard error of measurement, z = 1.96 at 0.95. In the unit of the scale. De Vet,
 * H. C. W., Terwee, C. B., Mokkink, L. B., & Knol, D. L. (2011). *Measurement in Medicine*.
 * Cambridge University Press. R: `qnorm((1 + level) / 2) * sqrt(2) * sem`, to 1e-13.
 *
 * @example smallestDetectableChange(3.3541, 0.95) // 9.2969…
 */
export const smallestDetectableChange = (
  standardErrorOfMeasurement: number,
  level: number,
): number =>
  normalQuantile((1 + level) / 2) * standardErrorOfDifference(standardErrorOfMeasurement);
