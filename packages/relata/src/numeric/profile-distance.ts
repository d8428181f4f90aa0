/** How far two profiles are apart, and by which of three features. */
export interface ProfileDistance {
  /** D: the root of the sum of squared differences. */
  readonly distance: number;
  /** D²; elevation, scatter and shape add up to it. */
  readonly squared: number;
  /** By their means: k × (difference of the means)². */
  readonly elevation: number;
  /** By how far their elements lie from their own means: (S₁ − S₂)². */
  readonly scatter: number;
  /** By which elements are high and which low: 2 S₁ S₂ (1 − r). */
  readonly shape: number;
  /** Elements that are in both. */
  readonly elements: number;
}

/**
 * Cronbach and Gleser's D between two profiles.
 *
 * For the overall difference of two descriptions by the same items or scales. D² = Σ (x − y)²,
 * D its root. D² = k (x̄ − ȳ)² + (S₁ − S₂)² + 2 S₁ S₂ (1 − r), with S = √Σ (x − x̄)² the scatter
 * and r the correlation of the profiles. In the units of the elements, which must all be in one
 * unit; 0 or more, and with more elements larger. Element by element, an element that is missing
 * (NaN) in either does not count. Cronbach, L. J., & Gleser, G. C. (1953). Assessing similarity
 * between profiles. Psychological Bulletin, 50(6), 456-473. Agrees with R's `dist(rbind(x, y))`
 * to 1e-12, relative. Null where no element is in both; a flat profile has scatter and shape 0.
 *
 * @example profileDistance([1, 2, 6], [1, 2, 2]) // { distance: 4, squared: 16, … }
 */
export function profileDistance(
  first: ArrayLike<number>,
  second: ArrayLike<number>,
): ProfileDistance | null {
  const pairs = Array.from(first, (x, i) => [x, second[i] as number] as const).filter(
    ([x, y]) => !Number.isNaN(x - y),
  );
  const elements = pairs.length;
  if (elements === 0) return null;
  const meanOf = (side: 0 | 1) => pairs.reduce((sum, pair) => sum + pair[side], 0) / elements;
  const [mean1, mean2] = [meanOf(0), meanOf(1)];
  let [squared, squares1, squares2, products] = [0, 0, 0, 0];
  for (const [x, y] of pairs) {
    squared += (x - y) ** 2;
    squares1 += (x - mean1) ** 2;
    squares2 += (y - mean2) ** 2;
    products += (x - mean1) * (y - mean2);
  }
  const [scatter1, scatter2] = [Math.sqrt(squares1), Math.sqrt(squares2)];
  return {
    distance: Math.sqrt(squared),
    squared,
    elevation: elements * (mean1 - mean2) ** 2,
    scatter: (scatter1 - scatter2) ** 2,
    // Rounding must not make it negative where the shapes are the same.
    shape: Math.max(0, 2 * (scatter1 * scatter2 - products)),
    elements,
  };
}
