const ROOT_TWO_PI = Math.sqrt(2 * Math.PI);
/** Beyond this distance from 0 the tail is worked out by itself. */
const TAIL = 2;
/** Below −38.6 the tail is less than the smallest number. */
const LAST = 39;

/** Density of the standard normal; x² is split so that its rounding does not grow with x. */
function density(x: number): number {
  const coarse = Math.trunc(x * 16) / 16;
  const rest = (x - coarse) * (x + coarse);
  return (Math.exp((-coarse * coarse) / 2) * Math.exp(-rest / 2)) / ROOT_TWO_PI;
}

/** Share between 0 and x ÷ density: x + x³/3 + x⁵/(3·5) + …; every term has the sign of x. */
function series(x: number): number {
  let term = x;
  let sum = x;
  for (let odd = 3; ; odd += 2) {
    term *= (x * x) / odd;
    const next = sum + term;
    if (next === sum) return sum;
    sum = next;
  }
}

/** Share beyond x ÷ density, x well above 0: Laplace's 1/(x + 1/(x + 2/(x + 3/(x + …)))). */
function millsRatio(x: number): number {
  let fraction = x;
  for (let k = Math.ceil(24 + 240 / x ** 1.5); k > 0; k--) fraction = x + k / fraction;
  return 1 / fraction;
}

/**
 * Standard normal distribution: the share below x.
 *
 * For percentiles under the normal model. By the series about 0 to ±2, and by Laplace's
 * continued fraction beyond, where the tail is worked out by itself and keeps its relative
 * precision. In: a z score. Out: 0 to 1. Marsaglia (2004), *Journal of Statistical Software*,
 * 11(4); Abramowitz and Stegun 26.2.11 and 26.2.14. Agrees with R's `pnorm(x)` to 1e-13,
 * relative, from −37 to 37. 0 below −39, 1 at infinity, NaN for NaN.
 *
 * @example normalCdf(-1.96) // 0.0249978951482204…
 */
export function normalCdf(x: number): number {
  if (Number.isNaN(x)) return Number.NaN;
  if (Math.abs(x) <= TAIL) return 0.5 + density(x) * series(x);
  const distance = Math.abs(x);
  const beyond = distance > LAST ? 0 : density(distance) * millsRatio(distance);
  return x < 0 ? beyond : 1 - beyond;
}
