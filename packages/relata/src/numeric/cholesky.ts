/** A matrix as it lies in memory: row after row. */
type Matrix = Float64Array;

/**
 * The Cholesky factor of a symmetric matrix: the lower triangle L with L Lᵀ = A.
 *
 * For distances and inverses by a covariance matrix. Row by row; only the lower triangle is read,
 * and what stands above it in the factor is not written. The units of the entries, and their
 * square roots. Golub and Van Loan, *Matrix Computations*, 4.2; agrees with R's `t(chol(a))` to
 * 1e-12. Null where the matrix is not positive definite: where what is left of a diagonal entry
 * is `tolerance` of it or less (of a correlation matrix: the share of an item's variance that the
 * items before it do not explain), or an entry is no number. `into` is an array to write to.
 *
 * @example cholesky(Float64Array.of(4, 2, 2, 5), 2, 1e-8) // 2, –, 1, 2
 */
export function cholesky(
  matrix: Matrix,
  size: number,
  tolerance: number,
  into: Matrix = new Float64Array(size * size),
): Matrix | null {
  for (let i = 0; i < size; i++) {
    const row = i * size;
    for (let j = 0; j <= i; j++) {
      const other = j * size;
      let left = matrix[row + j] as number;
      for (let k = 0; k < j; k++) left -= (into[row + k] as number) * (into[other + k] as number);
      if (j < i) into[row + j] = left / (into[other + j] as number);
      else if (left > tolerance * (matrix[row + i] as number)) into[row + i] = Math.sqrt(left);
      else return null;
    }
  }
  return into;
}
