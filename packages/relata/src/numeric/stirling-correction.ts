/** Bernoulli numbers B(2k) ÷ (2k (2k − 1)). */
const TERMS = [
  1 / 12,
  -1 / 360,
  1 / 1260,
  -1 / 1680,
  1 / 1188,
  -691 / 360_360,
  1 / 156,
  -3617 / 122_400,
  43_867 / 244_188,
];

/**
 * What Stirling's formula leaves of the logarithm of the gamma function.
 *
 * log Γ(x) − ((x − ½) log x − x + ½ log 2π), for x of 10 or more: differences of large
 * log-gammas, as in the beta function, keep their digits when written in these. No units.
 * Abramowitz and Stegun 6.1.40, nine terms; exact to 1e-16. NaN below 10, where the series
 * says too little.
 *
 * @example stirlingCorrection(10) // 0.00833056343336287…
 */
export function stirlingCorrection(x: number): number {
  if (!(x >= 10)) return Number.NaN;
  const inverse = 1 / (x * x);
  return TERMS.reduceRight((sum, term) => sum * inverse + term, 0) / x;
}
