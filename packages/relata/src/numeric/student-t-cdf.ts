import { incompleteBeta } from './incomplete-beta.ts';
import { normalCdf } from './normal-cdf.ts';

/**
 * Student's t distribution: the share below t.
 *
 * For tests and intervals where a standard deviation is estimated. Half of the incomplete beta
 * function of degrees of freedom ÷ (degrees of freedom + t²), each tail worked out by itself.
 * In: t, and degrees of freedom above 0, whole or not; at Infinity the normal distribution.
 * Out: 0 to 1. Student (1908); Abramowitz and Stegun 26.7.1. Agrees with R's `pt(t, df)` to
 * 1e-12, relative, from 0.5 to 1,000,000 degrees of freedom. NaN for NaN, or degrees of
 * freedom of 0 or less.
 *
 * @example studentTCdf(-2, 10) // 0.0366940…
 */
export function studentTCdf(t: number, degreesOfFreedom: number): number {
  if (Number.isNaN(t) || !(degreesOfFreedom > 0)) return Number.NaN;
  if (degreesOfFreedom === Infinity) return normalCdf(t);
  if (Math.abs(t) === Infinity) return t < 0 ? 0 : 1;
  const ratio = (t / degreesOfFreedom) * t;
  const outer = ratio === Infinity ? 0 : 1 / (1 + ratio);
  const inner = ratio === Infinity ? 1 : ratio / (1 + ratio);
  const beyond = incompleteBeta(outer, degreesOfFreedom / 2, 0.5, inner) / 2;
  return t <= 0 ? beyond : 1 - beyond;
}
