import { noncentralTCdf } from './noncentral-t-cdf.ts';
import { normalQuantile } from './normal-quantile.ts';

/** Steps after which rounding alone moves the answer; about five are taken. */
const MOST_STEPS = 60;
/** Furthest that one step goes: beyond, shares are too close to 0 or 1 for their quantiles. */
const LONGEST = 6;

/**
 * The noncentrality for which a noncentral t distribution has the share p below t.
 *
 * For confidence limits of a standardised difference: with p of 0.975 the lower, with 0.025
 * the upper one. The normal quantile of that share runs all but straight in the noncentrality,
 * so that the secant method takes few steps. In: p between 0 and 1, both apart; t, degrees of
 * freedom above 0. Out: a noncentrality, in the unit of t. Cumming and Finch (2001),
 * *Educational and Psychological Measurement*, 61(4), 532-574, search for the same. Agrees with
 * `uniroot` in R on the integral that `noncentralTCdf` is held to, to 1e-10. NaN outside its range.
 *
 * @example noncentrality(0.975, 2, 10) // −0.1835…, and 4.1011… at 0.025
 */
export function noncentrality(p: number, t: number, degreesOfFreedom: number): number {
  if (!(p > 0 && p < 1) || !Number.isFinite(t) || !(degreesOfFreedom > 0)) return Number.NaN;
  const aim = normalQuantile(p);
  // From the side on which shares are small and so exact: P(T < t; δ) = 1 − P(T < −t; −δ).
  if (aim > 0) return -noncentrality(1 - p, -t, degreesOfFreedom);
  const off = (ncp: number) =>
    normalQuantile(Math.max(noncentralTCdf(t, degreesOfFreedom, ncp), 1e-300)) - aim;
  const slope = -1 / Math.sqrt(1 + (t * t) / (2 * degreesOfFreedom));
  let before = t;
  let fromBefore = off(before);
  let now = before - fromBefore / slope;
  for (let step = 0; step < MOST_STEPS; step++) {
    const fromNow = off(now);
    const rise = (fromNow - fromBefore) / (now - before);
    if (fromNow === 0 || now === before || !(rise < 0)) break;
    const move = Math.max(-LONGEST, Math.min(LONGEST, -fromNow / rise));
    before = now;
    fromBefore = fromNow;
    now += move;
    if (Math.abs(move) <= 1e-15 * Math.max(1, Math.abs(now))) break;
  }
  return now;
}
