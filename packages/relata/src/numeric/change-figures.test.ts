import { describe, expect, test } from 'vitest';
import { clinicalCutOffs } from './clinical-cut-offs.ts';
import { kendallDistribution } from './kendall-distribution.ts';
import { leastSquaresLine } from './least-squares-line.ts';
import { regressedScore } from './regressed-score.ts';
import { standardErrorFromBaseline } from './standard-error-from-baseline.ts';
import { standardErrorOfDifference } from './standard-error-of-difference.ts';
import { standardErrorOfMeasurement } from './standard-error-of-measurement.ts';
import { theilSenLine } from './theil-sen-line.ts';
import { theilSenRank } from './theil-sen-rank.ts';
import { trueVarianceShare } from './true-variance-share.ts';
import { varianceOfDifferences } from './variance-of-differences.ts';

describe('Errors of measurement', () => {
  test('are half the SD at a reliability of 0.75, nothing at 1, and the SD at 0', () => {
    expect(standardErrorOfMeasurement(6, 0.75)).toBe(3);
    expect(standardErrorOfMeasurement(6, 1)).toBe(0);
    expect(standardErrorOfMeasurement(6, 0)).toBe(6);
  });
  test('of a difference are √2 of those of a score; so they are against a baseline of one score', () => {
    expect(standardErrorOfDifference(3)).toBeCloseTo(Math.sqrt(18), 12);
    expect(standardErrorFromBaseline(3, 1)).toBeCloseTo(standardErrorOfDifference(3), 12);
  });
  test('against a long baseline come near those of one score', () => {
    expect(standardErrorFromBaseline(3, 3)).toBeCloseTo(2 * Math.sqrt(3), 12);
    expect(standardErrorFromBaseline(3, 1e6)).toBeCloseTo(3, 5);
  });
  test('move a true score towards the mean: not at all at a reliability of 1, all the way at 0', () => {
    expect(regressedScore(20, 10, 1)).toBe(20);
    expect(regressedScore(20, 10, 0.7)).toBeCloseTo(17, 12);
    expect(regressedScore(20, 10, 0)).toBe(10);
  });
  test('leave of a variance what is true; of none there is no share', () => {
    expect(trueVarianceShare(36, 9)).toBe(0.75);
    expect(trueVarianceShare(9, 36)).toBe(-3);
    expect(trueVarianceShare(0, 1)).toBeNull();
  });
  test('differences of scores that go together entirely vary by their SDs alone', () => {
    expect(varianceOfDifferences(7, 5, 1)).toBe(4);
    expect(varianceOfDifferences(3, 4, 0)).toBe(25);
    expect(varianceOfDifferences(5, 5, 1)).toBe(0);
  });
});

describe('Clinical cut-offs', () => {
  const clinical = { mean: 20, sd: 4 };
  const functional = { mean: 8, sd: 2 };
  test('lie between the groups where lower is better: a 12, b 12, c 12', () => {
    expect(clinicalCutOffs(clinical, functional, false)).toEqual({ a: 12, b: 12, c: 12 });
  });
  test('c is as many SD from the one mean as from the other', () => {
    const { c } = clinicalCutOffs({ mean: 40, sd: 9 }, { mean: 60, sd: 3 }, true);
    expect(c).toBe(55);
    expect((55 - 40) / 9).toBeCloseTo((60 - 55) / 3, 12);
  });
  test('take the groups that are there, and are null for the others', () => {
    expect(clinicalCutOffs(clinical, null, false)).toEqual({ a: 12, b: null, c: null });
    expect(clinicalCutOffs(null, functional, false)).toEqual({ a: null, b: 12, c: null });
  });
});

describe('A least-squares line', () => {
  test('through 1, 3 and 4 rises by 1.5: residuals −1/6, 1/3, −1/6', () => {
    const found = leastSquaresLine([0, 1, 2], [1, 3, 4]);
    expect(found?.slope).toBe(1.5);
    expect(found?.intercept).toBeCloseTo(7 / 6, 12);
    expect(found?.standardError).toBeCloseTo(Math.sqrt(1 / 12), 12);
  });
  test('through constant scores is flat, with no error, to the last digit', () => {
    const times = [0, 1, 2.5];
    // Their sum, divided by 3, is not 0.1.
    const scores = [0.1, 0.1, 0.1];
    expect(leastSquaresLine(times, scores)).toMatchObject({
      slope: 0,
      standardError: 0,
      intercept: 0.1,
    });
  });
  test('keeps its slope for times in milliseconds since 1970', () => {
    const week = 604_800_000;
    const times = [0, 1, 2, 3].map((w) => 1_763_856_000_000 + w * week);
    const found = leastSquaresLine(times, [20, 18, 19, 15]);
    expect((found?.slope ?? 0) * week).toBeCloseTo(-1.4, 12);
  });
  test('takes three points, and times that differ', () => {
    expect(leastSquaresLine([0, 1], [1, 2])).toBeNull();
    expect(leastSquaresLine([3, 3, 3], [1, 2, 3])).toBeNull();
  });
});

describe('A Theil-Sen line', () => {
  test('through 9, 8, 6, 1 and 5 falls by 1.25, with an interval from the lowest to the highest slope', () => {
    const found = theilSenLine([0, 1, 2, 3, 4], [9, 8, 6, 1, 5], 0.95);
    expect(found).toEqual({ slope: -1.25, intercept: 9, interval: [-5, 4] });
  });
  test('is not moved by one score that is far off', () => {
    const found = theilSenLine([0, 1, 2, 3, 4, 5], [0, 1, 2, 3, 4, 1e6], 0.95);
    expect(found?.slope).toBe(1);
  });
  test('has no interval at 95 % below five points, and none where two points have one time', () => {
    expect(theilSenLine([0, 1, 2, 3], [1, 2, 3, 5], 0.95)?.interval).toBeNull();
    expect(theilSenLine([0, 1, 2, 3, 3], [1, 2, 3, 5, 6], 0.95)?.interval).toBeNull();
  });
  test('takes three points, and times that differ', () => {
    expect(theilSenLine([0, 1], [1, 2], 0.95)).toBeNull();
    expect(theilSenLine([2, 2, 2], [1, 2, 3], 0.95)).toBeNull();
  });
});

describe('Kendall’s distribution', () => {
  test('of three points has 1, 2, 2 and 1 of 6 orders', () => {
    expect([...kendallDistribution(3)].map((chance) => Math.round(chance * 6))).toEqual([
      1, 3, 5, 6,
    ]);
  });
  test('leaves 1 of n! orders without a discordant pair, and ends at 1, up to 50 points', () => {
    expect(kendallDistribution(5)[0]).toBeCloseTo(1 / 120, 15);
    expect(kendallDistribution(50).at(-1)).toBeCloseTo(1, 12);
    expect([...kendallDistribution(1)]).toEqual([1]);
  });
  test('gives the ranks of the slopes that bound an interval, from 2 to 10 points', () => {
    const ranks = (level: number) =>
      [2, 3, 4, 5, 6, 7, 8, 9, 10].map((points) => theilSenRank(points, level));
    expect(ranks(0.95)).toEqual([0, 0, 0, 1, 2, 4, 6, 9, 12]);
    expect(ranks(0.99)).toEqual([0, 0, 0, 0, 1, 2, 4, 6, 9]);
  });
  test('goes over into its normal approximation without a step at 50 points', () => {
    expect(theilSenRank(51, 0.95) - theilSenRank(50, 0.95)).toBeLessThan(25);
    expect(theilSenRank(51, 0.95)).toBeGreaterThan(theilSenRank(50, 0.95));
  });
});
