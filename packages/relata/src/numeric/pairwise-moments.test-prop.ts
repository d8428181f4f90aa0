import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { holds, randomNumbers } from '../testing/law.ts';
import { correlationMatrix } from './correlation-matrix.ts';
import { pairedCorrelation } from './paired-correlation.ts';
import { pairwiseMoments } from './pairwise-moments.ts';

/** Columns of answers from 0 to 4, some missing, some constant. */
function columnsOf(items: number, rows: number, missing: number, seed: number): Float64Array[] {
  const random = randomNumbers(seed);
  return Array.from({ length: items }, (_, item) =>
    Float64Array.from({ length: rows }, () => {
      if (random() < missing) return Number.NaN;
      return item === 4 ? 2 : Math.floor(random() * 5);
    }),
  );
}

const drawn = fc.tuple(
  fc.integer({ min: 1, max: 6 }),
  fc.integer({ min: 0, max: 40 }),
  fc.constantFrom(0, 0.1, 0.6),
  fc.nat({ max: 9999 }),
);

describe('Moments from rows that come one after another', () => {
  test('are the correlations, and the numbers behind them, of the whole columns', () => {
    holds(300, drawn, ([items, rows, missing, seed]) => {
      const columns = columnsOf(items, rows, missing, seed);
      const moments = pairwiseMoments(items);
      for (let row = 0; row < rows; row++) {
        moments.add(Float64Array.from(columns, (column) => (column[row] as number) - 2));
      }
      const { r, n } = correlationMatrix(columns);
      for (let i = 0; i < items; i++) {
        for (let j = 0; j < items; j++) {
          const expected = r[i]?.[j] ?? Number.NaN;
          const found = moments.correlation(i, j);
          expect(moments.n(i, j)).toBe(n[i]?.[j]);
          if (Number.isNaN(expected)) expect(found).toBeNaN();
          else expect(found).toBeCloseTo(expected, 12);
          expect(moments.covariance(i, j)).toEqual(moments.covariance(j, i));
        }
      }
    });
  });
});

describe('The correlation of two arrays without missing values', () => {
  test('is that of the columns, and undefined in the same cases', () => {
    holds(300, drawn, ([, rows, , seed]) => {
      const [a, b] = columnsOf(2, rows, 0, seed) as [Float64Array, Float64Array];
      const expected = correlationMatrix([a, b]).r[0]?.[1] ?? Number.NaN;
      const found = pairedCorrelation(a, b, rows);
      if (Number.isNaN(expected)) expect(found).toBeNaN();
      else expect(found).toBeCloseTo(expected, 12);
    });
  });

  test('looks at the first values only', () => {
    expect(pairedCorrelation([1, 2, 3, 4, 99], [2, 1, 4, 3, -99], 4)).toBeCloseTo(0.6, 14);
  });

  test('of a constant is undefined, even where its mean is not exact', () => {
    expect(pairedCorrelation([0.1, 0.1, 0.1], [1, 2, 3], 3)).toBeNaN();
  });
});
