/** McCrae's two measures of profile agreement. */
export interface ProfileAgreement {
  /** I_pa: over random pairs of the norm group mean 0, and SD 1 where elements are uncorrelated. */
  readonly index: number;
  /** r_pa: the index as a coefficient, −1 to 1. */
  readonly coefficient: number;
  readonly elements: number;
}

/**
 * McCrae's index of profile agreement and its coefficient.
 *
 * For two descriptions in standard scores: it counts how near they are, and counts agreement on
 * what is unusual for more than agreement on what is common. I_pa = (k + 2 Σ M² − Σ d²) ÷ √(10k),
 * with d the difference and M the mean of the two z scores of an element, and r_pa = I_pa ÷
 * √(k − 2 + I_pa²). In: z scores, each side in its own norm group. Elements that are missing
 * (NaN) in either do not count. McCrae, R. R. (1993). Agreement of personality profiles across
 * observers. Multivariate Behavioral Research, 28(1), 25-40. Agrees with R to 1e-12. Null for
 * fewer than 3 elements, for which the coefficient has no degrees of freedom.
 *
 * @example profileAgreement([1.2, 0.3, -0.5, 0.1, 0.9], [0.6, 0.7, -1.1, -0.3, 0.7]) // index 1.219…
 */
export function profileAgreement(
  first: ArrayLike<number>,
  second: ArrayLike<number>,
): ProfileAgreement | null {
  let elements = 0;
  let sum = 0;
  for (let i = 0; i < first.length; i++) {
    const [x, y] = [first[i] as number, second[i] as number];
    if (Number.isNaN(x - y)) continue;
    elements++;
    sum += 1 + (x + y) ** 2 / 2 - (x - y) ** 2;
  }
  if (elements < 3) return null;
  const index = sum / Math.sqrt(10 * elements);
  return { index, coefficient: index / Math.sqrt(elements - 2 + index * index), elements };
}
