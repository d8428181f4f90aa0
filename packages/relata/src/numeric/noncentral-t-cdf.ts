import { logGamma } from './log-gamma.ts';
import { normalCdf } from './normal-cdf.ts';
import { stirlingCorrection } from './stirling-correction.ts';

/** Nodes per unit of u, and per width of what is integrated; the trapezoid rule errs by less than 1e-15 then. */
const PER_UNIT = 9;
const PER_WIDTH = 2;
/** A node that adds less than this share of the sum ends it. */
const NEGLIGIBLE = 1e-18;
const MOST_NODES = 100_000;
/** s beyond this ÷ √(degrees of freedom) has a density below the smallest number. */
const FURTHEST = 40;

/**
 * Logarithm of the density of u = log s at u = 0, where s² is chi-square ÷ its degrees of
 * freedom. Stirling's formula takes out what would cancel where these are many.
 */
function logPeak(df: number): number {
  const half = df / 2;
  if (half >= 10) return Math.log(df / Math.PI) / 2 - stirlingCorrection(half);
  return Math.LN2 + half * Math.log(half) - half - logGamma(half);
}

/** Sum of f at whole steps of u, both ways from where it is largest. */
function trapezoid(f: (u: number) => number, step: number, uphill: -1 | 1): number {
  let top = 0;
  let best = f(0);
  // Far out in a tail f(0) may be too small for a number; on one side it is not.
  while (best === 0 && Math.abs(top) < MOST_NODES) best = f((top += uphill) * step);
  const way = f((top + 1) * step) > best ? 1 : -1;
  for (;;) {
    const next = f((top + way) * step);
    if (!(next > best)) break;
    best = next;
    top += way;
  }
  let sum = best;
  for (const side of [-1, 1]) {
    for (let node = 1; node < MOST_NODES; node++) {
      const term = f((top + side * node) * step);
      sum += term;
      if (term <= NEGLIGIBLE * sum) break;
    }
  }
  return sum * step;
}

/**
 * Noncentral t distribution: the share below t.
 *
 * For what the size of a norm group leaves open about a percentile. The distribution of
 * (Z + noncentrality) ÷ s, Z standard normal and s² chi-square ÷ its degrees of freedom: the
 * integral of Φ(t s − noncentrality) over the density of log s, by the trapezoid rule, which
 * for such integrands gains digits with every node. In: t, degrees of freedom above 0,
 * noncentrality of either sign. Out: 0 to 1; small shares keep their relative precision.
 * Johnson and Welch (1940), *Biometrika*, 31, 362-389. Agrees with R's `pt(t, df)` at
 * noncentrality 0 to 1e-12, relative, and with an integral of the same in R. R's own
 * `pt(t, df, ncp)` is exact to about 1e-11 in the share, and not made for noncentralities above
 * 37.62; this has no such limit. NaN for NaN, or degrees of freedom of 0 or less.
 *
 * @example noncentralTCdf(2, 10, 1) // 0.8076…
 */
export function noncentralTCdf(t: number, degreesOfFreedom: number, noncentrality: number): number {
  const df = degreesOfFreedom;
  if (!Number.isFinite(t) || !(df > 0) || !Number.isFinite(noncentrality)) return Number.NaN;
  const peak = logPeak(df);
  const f = (u: number) => {
    const inner = normalCdf(t * Math.exp(u) - noncentrality);
    return inner === 0 ? 0 : inner * Math.exp(peak + df * (u - Math.expm1(2 * u) / 2));
  };
  // In the tail of large noncentralities what is integrated lies further out, and is narrower there.
  const out = t > 0 ? Math.max(1, Math.min(noncentrality / t, FURTHEST / Math.sqrt(df))) : 1;
  const curve = 2 * df * out * out + Math.max(t * t, noncentrality * noncentrality);
  const step = 1 / Math.max(PER_UNIT, PER_WIDTH * Math.sqrt(curve));
  return Math.min(1, trapezoid(f, step, t < 0 ? -1 : 1));
}
