import { stirlingCorrection } from './stirling-correction.ts';

const HALF_LOG_TWO_PI = Math.log(2 * Math.PI) / 2;

/**
 * Natural logarithm of the gamma function.
 *
 * For the constants of Student's t and the beta distribution. Stirling's formula with its
 * correction from 10 on; smaller arguments are brought there by Γ(x + 1) = x Γ(x). In: x above
 * 0. Abramowitz and Stegun 6.1.15 and 6.1.40. Agrees with R's `lgamma(x)` to 1e-13 of its size
 * or of 1, whichever is more. Infinity at 0 and at Infinity, NaN below 0.
 *
 * @example logGamma(5) // 3.178053830347946, the logarithm of 4! = 24
 */
export function logGamma(x: number): number {
  if (Number.isNaN(x) || x < 0) return Number.NaN;
  if (x === 0 || x === Infinity) return Infinity;
  let product = 1;
  let large = x;
  while (large < 10) product *= large++;
  const stirling = (large - 0.5) * Math.log(large) - large + HALF_LOG_TWO_PI;
  return stirling + stirlingCorrection(large) - Math.log(product);
}
