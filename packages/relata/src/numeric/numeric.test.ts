import { describe, expect, test } from 'vitest';
import { correlation } from './correlation.ts';
import { correlationMatrix } from './correlation-matrix.ts';
import { cronbachAlpha } from './cronbach-alpha.ts';
import { leadingEigenvector } from './leading-eigenvector.ts';
import { mean } from './mean.ts';
import { median } from './median.ts';
import { sampleSd } from './sample-sd.ts';

const _ = Number.NaN;

describe('The mean', () => {
  test('of 1, 2 and 6 is 3, and a missing answer does not count', () => {
    expect(mean([1, 2, _, 6])).toBe(3);
  });
  test('of no answers is null', () => {
    expect([mean([]), mean([_, _])]).toEqual([null, null]);
  });
});

describe('The median', () => {
  test('of 5, 1 and 2 is 2, of 5, 1, 2 and 3 it is 2.5, and of nothing null', () => {
    expect(median([5, 1, _, 2])).toBe(2);
    expect(median([5, 1, 2, 3])).toBe(2.5);
    expect([median([]), median([_])]).toEqual([null, null]);
  });
  test('orders by size, not by spelling', () => {
    expect(median([10, 9, 100])).toBe(10);
  });
});

describe('The sample standard deviation', () => {
  test('of 2, 4 and 6 is 2: (4 + 0 + 4) ÷ 2, and its root', () => {
    expect(sampleSd([2, 4, _, 6])).toBe(2);
  });
  test('of a constant item is 0, of fewer than 2 answers null', () => {
    expect([sampleSd([3, 3, 3]), sampleSd([3, _]), sampleSd([])]).toEqual([0, null, null]);
  });
  test('of large values that differ by little loses nothing: two passes', () => {
    expect(sampleSd([1e9 + 1, 1e9 + 2, 1e9 + 3])).toBe(1);
  });
});

describe('Pearson’s correlation', () => {
  test('of 1 2 3 4 with 2 1 4 3 is 0.6: 3 ÷ √(5 × 5)', () => {
    expect(correlation([1, 2, 3, 4], [2, 1, 4, 3])).toBeCloseTo(0.6, 12);
  });
  test('turns its sign when one item is reversed within 1 to 4', () => {
    expect(correlation([1, 2, 3, 4], [3, 4, 1, 2])).toBeCloseTo(-0.6, 12);
  });
  test('rests on the respondents who answered both', () => {
    expect(correlation([1, 2, 9, 3, 4, _], [2, 1, _, 4, 3, 7])).toBeCloseTo(0.6, 12);
  });
  test('is null, not NaN, for a constant item or fewer than 2 respondents', () => {
    expect(correlation([2, 2, 2], [1, 2, 3])).toBeNull();
    expect(correlation([1, 2, 3], [2, 2, 2])).toBeNull();
    expect(correlation([1, _, 3], [_, 2, 5])).toBeNull();
    // Constant among those who answered both, though not in itself.
    expect(correlation([2, 2, 5], [1, 3, _])).toBeNull();
    expect(correlation([0.1, 0.1, 0.1], [1, 2, 3])).toBeNull();
  });
  test('of an item with itself is 1, to the last digit', () => {
    const item = [0.1, 0.2, 0.7];
    expect(correlationMatrix([item, item]).r[0]).toEqual([1, expect.closeTo(1, 12)]);
  });
});

describe('A correlation matrix', () => {
  test('has both halves alike, and the number answered for each pair', () => {
    const { r, n } = correlationMatrix([
      [1, 2, 3, 4],
      [2, 1, 4, 3],
      [4, 3, _, 1],
    ]);
    expect(n).toEqual([
      [4, 4, 3],
      [4, 4, 3],
      [3, 3, 3],
    ]);
    expect(r[2]?.[0]).toBeCloseTo(-1, 12);
    expect(r[0]?.[2]).toBe(r[2]?.[0]);
    expect(r[1]?.[0]).toBeCloseTo(0.6, 12);
  });
  test('of no columns is empty', () => {
    expect(correlationMatrix([])).toEqual({ r: [], n: [] });
  });
});

describe('Cronbach’s alpha', () => {
  test('of 1 2 3 and 1 3 2 is 2/3: item variances 1 + 1, of the sums 2 5 5 it is 3', () => {
    const found = cronbachAlpha([
      [1, 2, 3],
      [1, 3, 2],
    ]);
    expect(found).toEqual({ alpha: expect.closeTo(2 / 3, 12), items: 2, respondents: 3 });
  });
  test('is 1 for items that agree entirely, and below 0 for items that contradict each other', () => {
    expect(
      cronbachAlpha([
        [1, 2, 3],
        [1, 2, 3],
        [1, 2, 3],
      ])?.alpha,
    ).toBeCloseTo(1, 12);
    // Variances 1 + 1; the sums 4 3 5 have variance 1; 2 × (1 − 2).
    expect(
      cronbachAlpha([
        [1, 2, 3],
        [3, 1, 2],
      ])?.alpha,
    ).toBeCloseTo(-2, 12);
  });
  test('rests on the rows that are complete', () => {
    const found = cronbachAlpha([
      [1, 9, 2, 3, _],
      [1, _, 3, 2, 4],
    ]);
    expect(found).toEqual({ alpha: expect.closeTo(2 / 3, 12), items: 2, respondents: 3 });
  });
  test('is null for one item, for fewer than 2 complete rows, and where the sum never varies', () => {
    expect(cronbachAlpha([])).toBeNull();
    expect(cronbachAlpha([[1, 2, 3]])).toBeNull();
    expect(
      cronbachAlpha([
        [1, _, 3],
        [_, 2, 3],
      ]),
    ).toBeNull();
    expect(
      cronbachAlpha([
        [1, 2, 3],
        [3, 2, 1],
      ]),
    ).toBeNull();
  });
});

describe('The leading eigenvector', () => {
  test('of a correlation of −0.5 loads the two items with opposite signs, eigenvalue 1.5', () => {
    const found = leadingEigenvector([
      [1, -0.5],
      [-0.5, 1],
    ]);
    expect(found?.value).toBeCloseTo(1.5, 12);
    expect(found?.vector.map((x) => x ** 2)).toEqual([
      expect.closeTo(0.5, 12),
      expect.closeTo(0.5, 12),
    ]);
    expect((found?.vector[0] ?? 0) * (found?.vector[1] ?? 0)).toBeCloseTo(-0.5, 12);
  });
  test('of three items that all correlate 0.4 has equal loadings and eigenvalue 1.8', () => {
    const found = leadingEigenvector([
      [1, 0.4, 0.4],
      [0.4, 1, 0.4],
      [0.4, 0.4, 1],
    ]);
    expect(found?.value).toBeCloseTo(1.8, 12);
    for (const loading of found?.vector ?? []) expect(loading).toBeCloseTo(1 / Math.sqrt(3), 10);
  });
  test('solves its equation: the matrix times the vector is the value times the vector', () => {
    const matrix = [
      [1, 0.5, -0.3, 0.1],
      [0.5, 1, -0.4, 0.2],
      [-0.3, -0.4, 1, 0.05],
      [0.1, 0.2, 0.05, 1],
    ];
    const found = leadingEigenvector(matrix);
    matrix.forEach((row, i) => {
      const product = row.reduce((sum, x, j) => sum + x * (found?.vector[j] ?? 0), 0);
      expect(product).toBeCloseTo((found?.value ?? 0) * (found?.vector[i] ?? 0), 10);
    });
    expect(found?.vector[2]).toBeLessThan(0);
  });
  test('is the largest by value, not by size, of the eigenvalues', () => {
    expect(
      leadingEigenvector([
        [1, 0],
        [0, -5],
      ]),
    ).toEqual({ value: 1, vector: [1, 0] });
  });
  test('is null for nothing at all, and for what is no number', () => {
    expect([leadingEigenvector([]), leadingEigenvector([[_]])]).toEqual([null, null]);
  });
});
