/**
 * vᵀ A⁻¹ v, from the Cholesky factor L of A.
 *
 * For squared Mahalanobis distances: v holds deviations from the means, A their covariances. L y
 * = v is solved from the top, and the answer is the sum of the squares of y. No units where A has
 * those of v squared; 0 or more. Agrees with R's `mahalanobis(v, 0, A)` to 1e-10. `vector` is
 * written over by y. 0 for no entries.
 *
 * @example inverseQuadraticForm(Float64Array.of(2, 0, 1, 2), 2, Float64Array.of(2, 3)) // 2
 */
export function inverseQuadraticForm(
  factor: Float64Array,
  size: number,
  vector: Float64Array,
): number {
  let sum = 0;
  for (let i = 0; i < size; i++) {
    const row = i * size;
    let left = vector[i] as number;
    for (let k = 0; k < i; k++) left -= (factor[row + k] as number) * (vector[k] as number);
    const y = left / (factor[row + i] as number);
    vector[i] = y;
    sum += y * y;
  }
  return sum;
}
