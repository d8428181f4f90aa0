import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { holds, randomNumbers } from '../../testing/law.ts';
import { distanceBy } from './distance.ts';

/** Covariances of items that each share something with all others. */
function covariancesOf(size: number, random: () => number): Float64Array {
  const loadings = Array.from({ length: size }, () => random() - 0.3);
  return Float64Array.from({ length: size * size }, (_, at) => {
    const [i, j] = [Math.floor(at / size), at % size];
    const shared = (loadings[i] as number) * (loadings[j] as number);
    return i === j ? 1.2 : shared;
  });
}

/** v′A⁻¹v by elimination with the largest pivot, as a textbook has it. */
function byElimination(matrix: readonly (readonly number[])[], v: readonly number[]): number {
  const rows = matrix.map((row, i) => [...row, v[i] as number]);
  const size = rows.length;
  const at = (i: number, j: number) => rows[i]?.[j] as number;
  for (let p = 0; p < size; p++) {
    let best = p;
    for (let i = p; i < size; i++) if (Math.abs(at(i, p)) > Math.abs(at(best, p))) best = i;
    [rows[p], rows[best]] = [rows[best] as number[], rows[p] as number[]];
    for (let i = 0; i < size; i++) {
      if (i === p) continue;
      const share = at(i, p) / at(p, p);
      rows[i] = (rows[i] as number[]).map((value, j) => value - share * at(p, j));
    }
  }
  return v.reduce((sum, value, i) => sum + (value * at(i, size)) / at(i, i), 0);
}

const drawn = fc.tuple(fc.integer({ min: 1, max: 9 }), fc.nat({ max: 9999 }));

describe('The squared distance over the values that are there', () => {
  test('is that of those values and their own covariances, whichever are missing', () => {
    holds(300, drawn, ([size, seed]) => {
      const random = randomNumbers(seed);
      const matrix = covariancesOf(size, random);
      const distance = distanceBy(matrix, size);
      for (const share of [0, 0.2, 0.5, 0.8]) {
        const values = Float64Array.from({ length: size }, () =>
          random() < share ? Number.NaN : 4 * random() - 2,
        );
        const there = [...values.keys()].filter((i) => !Number.isNaN(values[i]));
        if (there.length === 0) continue;
        const part = there.map((i) => there.map((j) => matrix[i * size + j] as number));
        const expected = byElimination(
          part,
          there.map((i) => values[i] as number),
        );
        expect(distance?.(values, there.length)).toBeCloseTo(expected, 10);
      }
    });
  });

  test('is the least that any value in the place of the missing one could give', () => {
    holds(200, drawn, ([size, seed]) => {
      const random = randomNumbers(seed);
      const distance = distanceBy(covariancesOf(size + 1, random), size + 1);
      const values = Float64Array.from({ length: size + 1 }, () => 4 * random() - 2);
      const open = values.map((value, i) => (i === 0 ? Number.NaN : value));
      const least = distance?.(open, size) as number;
      for (let guess = -5; guess <= 5; guess += 0.5) {
        const filled = values.map((value, i) => (i === 0 ? guess : value));
        expect(distance?.(filled, size + 1)).toBeGreaterThanOrEqual(least - 1e-12);
      }
    });
  });

  test('does not exist where covariances contradict each other, as pairwise ones may', () => {
    expect(distanceBy(Float64Array.of(1, 0.9, -0.9, 0.9, 1, 0.9, -0.9, 0.9, 1), 3)).toBeNull();
  });
});
