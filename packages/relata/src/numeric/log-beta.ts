import { logGamma } from './log-gamma.ts';
import { stirlingCorrection } from './stirling-correction.ts';

const HALF_LOG_TWO_PI = Math.log(2 * Math.PI) / 2;

/**
 * Natural logarithm of the beta function B(a, b) = Γ(a) Γ(b) ÷ Γ(a + b).
 *
 * For the incomplete beta function. Where an argument is 10 or more the logarithms of the
 * gamma functions are not subtracted from each other but written by Stirling's formula, so
 * that nothing is lost for a of a million. In: a and b above 0. DiDonato and Morris (1992),
 * *ACM Transactions on Mathematical Software*, 18(3), 360-373. Agrees with R's `lbeta(a, b)`
 * to 1e-13 of its size or of 1, whichever is more. NaN for arguments that are not above 0.
 *
 * @example logBeta(2, 3) // −2.484906649788…, the logarithm of 1/12
 */
export function logBeta(a: number, b: number): number {
  if (!(a > 0 && b > 0)) return Number.NaN;
  const small = Math.min(a, b);
  const large = Math.max(a, b);
  const sum = small + large;
  if (large < 10) return logGamma(small) + logGamma(large) - logGamma(sum);
  const corrections = stirlingCorrection(large) - stirlingCorrection(sum);
  const ofLarge = (large - 0.5) * Math.log1p(-small / sum);
  if (small < 10) {
    return logGamma(small) + corrections + small - small * Math.log(sum) + ofLarge;
  }
  return (
    HALF_LOG_TWO_PI -
    Math.log(small) / 2 +
    stirlingCorrection(small) +
    corrections +
    small * Math.log(small / sum) +
    ofLarge
  );
}
