import { normalCdf } from './normal-cdf.ts';

/** Where the lower tail p begins, to 4.5e-4: Abramowitz and Stegun 26.2.23. */
function roughly(p: number): number {
  const t = Math.sqrt(-2 * Math.log(p));
  const over = 2.515517 + t * (0.802853 + t * 0.010328);
  const under = 1 + t * (1.432788 + t * (0.189269 + t * 0.001308));
  return over / under - t;
}

/** One step of Halley's method towards the x whose lower tail is p; it triples the digits. */
function nearer(x: number, p: number): number {
  // exp(x²/2) is taken last and in two parts: by itself it overflows far out.
  const half = Math.exp((x * x) / 4);
  const off = (normalCdf(x) - p) * half * Math.sqrt(2 * Math.PI) * half;
  return x - off / (1 + (x * off) / 2);
}

/**
 * Quantile of the standard normal distribution: the z score below which the share p lies.
 *
 * For the half-width of an interval: 1.96 at 0.975. A rational approximation, then three steps
 * of Halley's method on `normalCdf`. In: 0 to 1. Out: a z score. Agrees with R's `qnorm(p)` to
 * 1e-13, relative, from 1e-300 to 1 − 1e-15, and near 0.5, where it passes 0, to 1e-16. −Infinity at 0, Infinity at 1, 0 at 0.5, NaN
 * elsewhere.
 *
 * @example normalQuantile(0.975) // 1.9599639845400…
 */
export function normalQuantile(p: number): number {
  if (!(p >= 0 && p <= 1)) return Number.NaN;
  if (p === 0 || p === 1) return p === 0 ? -Infinity : Infinity;
  if (p === 0.5) return 0;
  // 1 − p is exact for p from 0.5 to 1.
  const tail = Math.min(p, 1 - p);
  let x = roughly(tail);
  for (let step = 0; step < 3; step++) x = nearer(x, tail);
  return p < 0.5 ? x : -x;
}
