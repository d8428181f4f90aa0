import { describe, expect, test } from 'vitest';
import { cholesky } from './cholesky.ts';
import { inverseFromCholesky } from './inverse-from-cholesky.ts';
import { inverseQuadraticForm } from './inverse-quadratic-form.ts';

/** Covariances of three items. */
const COVARIANCES = Float64Array.of(4, 2, 0.6, 2, 5, -1, 0.6, -1, 3);
const factor = () => cholesky(COVARIANCES, 3, 1e-8) as Float64Array;
const at = (matrix: Float64Array, i: number, j: number) => matrix[i * 3 + j] as number;

describe('A Cholesky factor', () => {
  test('of 4, 2, 2, 5 is 2, 1, 2', () => {
    const found = cholesky(Float64Array.of(4, 2, 2, 5), 2, 1e-8);
    expect([found?.[0], found?.[2], found?.[3]]).toEqual([2, 1, 2]);
  });

  test('times itself turned over is the matrix', () => {
    const lower = factor();
    for (let i = 0; i < 3; i++) {
      for (let j = 0; j <= i; j++) {
        let product = 0;
        for (let k = 0; k <= j; k++) product += at(lower, i, k) * at(lower, j, k);
        expect(product).toBeCloseTo(at(COVARIANCES, i, j), 14);
      }
    }
  });

  test('does not exist where an item is the sum of two others, or correlates beyond 1', () => {
    expect(cholesky(Float64Array.of(1, 0, 1, 0, 1, 1, 1, 1, 2), 3, 1e-8)).toBeNull();
    expect(cholesky(Float64Array.of(1, 1.2, 1.2, 1), 2, 1e-8)).toBeNull();
    expect(cholesky(Float64Array.of(1, Number.NaN, Number.NaN, 1), 2, 1e-8)).toBeNull();
    expect(cholesky(Float64Array.of(0), 1, 1e-8)).toBeNull();
  });
});

describe('From a Cholesky factor', () => {
  test('the inverse times the matrix is the identity', () => {
    const inverse = inverseFromCholesky(factor(), 3);
    for (let i = 0; i < 3; i++) {
      for (let j = 0; j < 3; j++) {
        let product = 0;
        for (let k = 0; k < 3; k++) product += at(inverse, i, k) * at(COVARIANCES, k, j);
        expect(product).toBeCloseTo(i === j ? 1 : 0, 14);
      }
    }
  });

  test('a squared distance is v′A⁻¹v, as by the inverse', () => {
    const inverse = inverseFromCholesky(factor(), 3);
    const v = [1.5, -2, 0.25];
    let expected = 0;
    for (let i = 0; i < 3; i++) {
      for (let j = 0; j < 3; j++) {
        expected += (v[i] as number) * at(inverse, i, j) * (v[j] as number);
      }
    }
    expect(inverseQuadraticForm(factor(), 3, Float64Array.from(v))).toBeCloseTo(expected, 13);
    expect(inverseQuadraticForm(Float64Array.of(2, 0, 1, 2), 2, Float64Array.of(2, 3))).toBe(2);
  });
});
