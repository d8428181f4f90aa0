/**
 * Percent of maximum possible: a score on a scale from 0 (the lowest attainable) to 100
 * (the highest attainable), so that scales of different lengths can stand side by side.
 *
 * 100 × (score − lowest) ÷ (highest − lowest). In: score and range in the scale's own unit,
 * highest above lowest. Out: 0 to 100 for a score within the range, unrounded. It is not a
 * percentile: it says nothing about other people.
 *
 * Source: Cohen, P., Cohen, J., Aiken, L. S., & West, S. G. (1999). The problem of units and
 * the circumstance for POMP. Multivariate Behavioral Research, 34(3), 315-346.
 *
 * @example
 * percentOfMaximum(2.25, 0, 4); // 56.25
 */
export const percentOfMaximum = (score: number, lowest: number, highest: number): number =>
  (100 * (score - lowest)) / (highest - lowest);
