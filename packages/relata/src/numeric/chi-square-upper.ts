import { normalCdf } from './normal-cdf.ts';

/** Sums are scaled down when they pass this, so that none overflows. */
const LARGE = 1e200;
const LOG_LARGE = Math.log(LARGE);
/** Below this an exponential has lost digits. */
const DEEP = -700;

/** first + first × x ÷ (start + 2) + …: `count` terms, each x ÷ the next divisor of the last, times e^(−x ÷ 2). */
function scaledSum(x: number, first: number, start: number, count: number): number {
  let term = first;
  let sum = count > 0 ? first : 0;
  let log = -x / 2;
  for (let k = 1; k < count; k++) {
    term *= x / (start + 2 * k);
    sum += term;
    if (sum > LARGE) {
      sum /= LARGE;
      term /= LARGE;
      log += LOG_LARGE;
    }
  }
  return log < DEEP ? Math.exp(log + Math.log(sum)) : Math.exp(log) * sum;
}

/**
 * Chi-square distribution: the share above x.
 *
 * For how rare a squared distance is under the normal model. The upper regularised incomplete
 * gamma function Q(df ÷ 2, x ÷ 2), which for whole degrees of freedom is a finite sum of positive
 * terms: e^(−x/2) Σ (x/2)^k ÷ k! where df is even, and 2 Φ(−√x) + 2 φ(√x) Σ x^(k−1/2) ÷ (1·3·5…)
 * where it is odd; the tail keeps its relative precision. In: x of 0 or more, df a whole number
 * of 1 or more. Out: 0 to 1. Abramowitz and Stegun 26.4.4 and 26.4.5. Agrees with R's
 * `pchisq(x, df, lower.tail = FALSE)` to 1e-12, relative, down to 1e-300. 1 at 0 and below, 0 at
 * infinity, NaN for NaN and for other degrees of freedom.
 *
 * @example chiSquareUpper(16.918977604620448, 9) // 0.05
 */
export function chiSquareUpper(x: number, df: number): number {
  if (Number.isNaN(x) || !Number.isInteger(df) || df < 1) return Number.NaN;
  if (x <= 0) return 1;
  if (x === Number.POSITIVE_INFINITY) return 0;
  if (df % 2 === 0) return Math.min(1, scaledSum(x, 1, 0, df / 2));
  const root = Math.sqrt(x);
  const rest = df === 1 ? 0 : scaledSum(x, Math.sqrt(2 / Math.PI) * root, 1, (df - 1) / 2);
  return Math.min(1, 2 * normalCdf(-root) + rest);
}
