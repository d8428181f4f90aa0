import { cholesky } from '../../numeric/cholesky.ts';
import { inverseFromCholesky } from '../../numeric/inverse-from-cholesky.ts';
import { inverseQuadraticForm } from '../../numeric/inverse-quadratic-form.ts';

/** The squared distance of standardised values from 0; NaN where missing, so many of them there. */
export type SquaredDistance = (values: Float64Array, answered: number) => number;

/** An item of which the others leave less than this share unexplained makes distances meaningless. */
const TOLERANCE = 1e-8;

/**
 * Distances by a matrix of standardised covariances, over the values that are there. With A the
 * inverse matrix, z the values (0 where missing) and m the missing ones, that is zᵀ A z − (A z)ₘᵀ
 * (Aₘₘ)⁻¹ (A z)ₘ; or, where fewer are there than are missing, straight by their own covariances.
 * Null where the matrix is singular or no covariance matrix.
 */
export function distanceBy(matrix: Float64Array, size: number): SquaredDistance | null {
  const factor = cholesky(matrix, size, TOLERANCE);
  if (!factor) return null;
  let known: Float64Array | undefined;
  const inverse = () => (known ??= inverseFromCholesky(factor, size));
  const vector = new Float64Array(size);
  const filled = new Float64Array(size);
  const places = new Int32Array(size);
  const part = new Float64Array(size * size);
  const partFactor = new Float64Array(size * size);

  /** The part of a matrix at the first `count` places, and its distance of the vector. */
  function within(whole: Float64Array, count: number): number {
    for (let i = 0; i < count; i++) {
      const row = (places[i] as number) * size;
      for (let j = 0; j <= i; j++) {
        part[i * count + j] = whole[row + (places[j] as number)] as number;
      }
    }
    const found = cholesky(part, count, 0, partFactor);
    return found ? inverseQuadraticForm(found, count, vector) : Number.NaN;
  }

  function byAnswered(values: Float64Array): number {
    let count = 0;
    for (let i = 0; i < size; i++) {
      const value = values[i] as number;
      if (value !== value) continue;
      vector[count] = value;
      places[count++] = i;
    }
    return within(matrix, count);
  }

  function byMissing(values: Float64Array): number {
    const weights = inverse();
    for (let i = 0; i < size; i++) filled[i] = (values[i] as number) || 0;
    let whole = 0;
    let count = 0;
    for (let i = 0; i < size; i++) {
      let product = 0;
      for (let j = 0, at = i * size; j < size; j++, at++) {
        product += (weights[at] as number) * (filled[j] as number);
      }
      const value = values[i] as number;
      if (value === value) whole += value * product;
      else {
        vector[count] = product;
        places[count++] = i;
      }
    }
    return Math.max(0, whole - within(weights, count));
  }

  return (values, answered) => {
    if (answered < size) {
      return 2 * answered <= size ? byAnswered(values) : byMissing(values);
    }
    vector.set(values);
    return inverseQuadraticForm(factor, size, vector);
  };
}
