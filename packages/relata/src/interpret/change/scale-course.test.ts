import { describe, expect, test } from 'vitest';
import { describeOptionError } from '../../messages/en.ts';
import { type CoursePoint, OptionError } from '../../model/index.ts';
import { figures, scaleThat } from '../../testing/change-cases.ts';
import { scaleChange } from './scale-change.ts';
import { scaleCourse } from './scale-course.ts';

const scale = scaleThat('lower');
const references = figures({ norm: { mean: 14, sd: 5 }, reliability: 0.9 });

/** Waves of one person; null where there is no score. */
const waves = (scores: readonly (number | null)[], times = scores.map((_, i) => i)) =>
  scores.map(
    (value, i): CoursePoint => ({
      time: times[i] as number,
      status: value === null ? 'insufficient' : 'scored',
      value,
    }),
  );

const TOO_FEW = { status: 'unavailable', reason: 'tooFewWaves' };

describe('A course', () => {
  test('goes from the first to the last wave with a score, and counts those without', () => {
    const found = scaleCourse(waves([null, 18, null, 12, 9, null]), scale, references);
    expect(found).toMatchObject({ waves: 3, missing: 3 });
    expect(found.change).toEqual({
      status: 'available',
      ...scaleChange(18, 9, scale, references),
    });
    expect(found.points.length).toBe(6);
  });
  test('puts the waves in order of time', () => {
    const found = scaleCourse(waves([9, 18, 12], [8, 0, 3]), scale, references);
    expect(found.points.map(({ time }) => time)).toEqual([0, 3, 8]);
    expect(found.change).toMatchObject({ first: 18, last: 9 });
  });
  test('of no, one or two waves says what it can', () => {
    for (const scores of [[], [null], [12]]) {
      const found = scaleCourse(waves(scores), scale, references);
      expect(found.change).toEqual(TOO_FEW);
      expect(found.trend).toEqual({ leastSquares: TOO_FEW, robust: TOO_FEW });
      expect(found.fromBaseline).toEqual(TOO_FEW);
    }
    const two = scaleCourse(waves([12, 9]), scale, references);
    expect(two.change.status).toBe('available');
    expect(two.fromBaseline.status).toBe('available');
    expect(two.trend.leastSquares).toEqual(TOO_FEW);
  });
  test('has a robust slope from three waves, and its 95 % interval from five', () => {
    const robust = (scores: readonly number[]) =>
      scaleCourse(waves(scores), scale, references).trend.robust;
    expect(robust([20, 18, 15])).toMatchObject({ slope: -2.5, interval: TOO_FEW });
    expect(robust([20, 18, 15, 13])).toMatchObject({ interval: TOO_FEW });
    expect(robust([20, 18, 15, 13, 12])).toMatchObject({
      slope: -2,
      towards: 'better',
      interval: { status: 'available', low: -3, high: -1, level: 0.95 },
    });
  });
  test('of constant scores has slope 0, with an interval of no width', () => {
    const { trend } = scaleCourse(waves([7, 7, 7, 7, 7]), scale, references);
    const flat = {
      status: 'available',
      slope: 0,
      towards: 'neither',
      intercept: 7,
      interval: { status: 'available', low: 0, high: 0, level: 0.95 },
    };
    expect(trend).toEqual({ leastSquares: flat, robust: flat });
  });
  test('without a reliability still has difference, trend and baseline', () => {
    const found = scaleCourse(waves([18, 14, 9]), scale, figures({}));
    const reason = { status: 'unavailable', reason: 'noReliabilityOnFile' };
    expect(found.change).toMatchObject({ difference: -9, towards: 'better', class: reason });
    expect(found.trend.leastSquares).toMatchObject({ slope: -4.5 });
    expect(found.fromBaseline).toMatchObject({
      difference: -9,
      standardError: null,
      interval: reason,
    });
    expect(found.smallestDetectableChange).toEqual(reason);
  });
  test('changes nothing that it is given', () => {
    const points = Object.freeze(
      waves([18, 14, 9], [2, 1, 0]).map((point) => Object.freeze(point)),
    );
    const before = JSON.stringify(points);
    scaleCourse(points, scale, references);
    expect(JSON.stringify(points)).toBe(before);
  });
});

describe('The last score against the baseline', () => {
  const sem = 5 * Math.sqrt(0.1);
  test('of one wave is the change from the first, with the error of a difference', () => {
    const { fromBaseline } = scaleCourse(waves([18, 14, 9]), scale, references);
    expect(fromBaseline).toMatchObject({
      baselineMean: 18,
      waves: 1,
      difference: -9,
      towards: 'better',
      standardError: expect.closeTo(Math.SQRT2 * sem, 12),
    });
  });
  test('of three waves is against their mean, with a smaller error; waves without a score do not count', () => {
    const { fromBaseline } = scaleCourse(waves([17, null, 16, 21, 14, 9]), scale, references, {
      baselineWaves: 3,
    });
    const error = sem * Math.sqrt(4 / 3);
    expect(fromBaseline).toMatchObject({
      baselineMean: 18,
      waves: 3,
      difference: -9,
      standardError: expect.closeTo(error, 12),
      interval: {
        low: expect.closeTo(-9 - 1.959963984540054 * error, 10),
        high: expect.closeTo(-9 + 1.959963984540054 * error, 10),
        level: 0.95,
      },
    });
  });
  test('takes a wave that comes after it', () => {
    const { fromBaseline } = scaleCourse(waves([18, 16, 20]), scale, references, {
      baselineWaves: 3,
    });
    expect(fromBaseline).toEqual(TOO_FEW);
  });
});

test('The smallest detectable change is 1.96 × √2 × standard error of measurement', () => {
  const { smallestDetectableChange } = scaleCourse(waves([18, 14]), scale, references);
  expect(smallestDetectableChange).toMatchObject({
    value: expect.closeTo(1.959963984540054 * Math.SQRT2 * 5 * Math.sqrt(0.1), 12),
    level: 0.95,
    standardErrorOfMeasurement: expect.closeTo(5 * Math.sqrt(0.1), 12),
  });
});

describe('Waves that cannot be placed', () => {
  const thrown = (points: readonly CoursePoint[]) => {
    try {
      scaleCourse(points, scale, references);
    } catch (error) {
      if (error instanceof OptionError) return [error.code, describeOptionError(error)];
    }
    return null;
  };
  test('have one time, be it but for rounding', () => {
    const sentence = 'give each wave a time of its own.';
    expect(thrown(waves([1, 2, 3], [0, 3, 3]))).toEqual([
      'duplicateTime',
      `Two waves have the time 3; ${sentence}`,
    ]);
    expect(thrown(waves([1, null], [0.3, 0.1 + 0.2]))?.[0]).toBe('duplicateTime');
  });
  test('have a time or score that is no number; the message holds no score', () => {
    expect(thrown(waves([1, 2], [0, Number.NaN]))?.[0]).toBe('badWave');
    expect(thrown(waves([1, 2], [0, 1e21]))?.[0]).toBe('badWave');
    const found = thrown(waves([1, Number.POSITIVE_INFINITY, 17.25]));
    expect(found?.[0]).toBe('badWave');
    expect(found?.[1]).not.toContain('17.25');
  });
});
