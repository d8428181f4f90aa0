import { describe, expect, test } from 'vitest';
import { describeOptionError } from '../../messages/en.ts';
import { type ChangeOptions, OptionError } from '../../model/index.ts';
import { figures, scaleThat } from '../../testing/change-cases.ts';
import { referencesFor } from '../reference/references-for.ts';
import { scaleChange } from './scale-change.ts';

const norm = { mean: 14, sd: 5 };
const clinical = { mean: 16, sd: 5 };
const functional = { mean: 4, sd: 3 };
const lowerIsBetter = scaleThat('lower');
const full = figures({ norm, reliability: 0.9, clinical, functional });
const bare = figures({ norm, reliability: 0.9 });

const classOf = (first: number, last: number, options: ChangeOptions = {}) => {
  const found = scaleChange(first, last, lowerIsBetter, full, options).class;
  return found.status === 'available' ? found.value : found.reason;
};

describe('The class of a change', () => {
  // Standard error of the difference 2.236, so reliable beyond 4.38; cut-off c at 8.5.
  test('is recovered from the clinical side to the functional side, beyond errors of measurement', () => {
    expect(classOf(18, 6)).toBe('recovered');
  });
  test('is improved where the cut-off is not passed, or was never on the clinical side', () => {
    expect(classOf(18, 12)).toBe('improved');
    expect(classOf(8, 2)).toBe('improved');
  });
  test('is unchanged within errors of measurement, though the cut-off is passed', () => {
    expect(classOf(9, 7)).toBe('unchanged');
    expect(classOf(12, 12)).toBe('unchanged');
  });
  test('is deteriorated where a scale rises on which less is better', () => {
    expect(classOf(6, 18)).toBe('deteriorated');
  });
  test('takes a score on the cut-off for neither side', () => {
    expect(classOf(18, 8.5)).toBe('improved');
    expect(classOf(8.5, 2)).toBe('improved');
  });
  test('is better for falling withdrawal, and for rising reconnection', () => {
    const falling = scaleChange(18, 10, lowerIsBetter, bare);
    const rising = scaleChange(10, 18, scaleThat('higher'), bare);
    for (const found of [falling, rising]) {
      expect(found.towards).toBe('better');
      expect(found.class).toMatchObject({ value: 'improved' });
    }
  });
  test('is at best improved without a cut-off, and says why recovery cannot be told', () => {
    expect(scaleChange(18, 2, lowerIsBetter, bare).class).toEqual({
      status: 'available',
      value: 'improved',
      crossing: { status: 'unavailable', reason: 'noNormOnFile' },
    });
  });
  test('is not there where neither direction is better; the index still is', () => {
    const found = scaleChange(18, 2, scaleThat('neither'), full);
    expect(found.class).toEqual({ status: 'unavailable', reason: 'neitherDirectionBetter' });
    expect(found.cutOffs).toEqual({ status: 'unavailable', reason: 'neitherDirectionBetter' });
    expect(found.towards).toBe('neither');
    expect(found.reliableChange).toMatchObject({
      status: 'available',
      towards: 'neither',
      reliable: true,
    });
  });
  test('follows the index, not the difference, by Edwards and Nunnally', () => {
    // 24 is taken for a true score of 14 + 0.9 × 10 = 23: 19.5 is 3.5 below it, error 1.58.
    const found = scaleChange(24, 19.5, lowerIsBetter, bare, { method: 'edwardsNunnally' });
    expect(found.reliableChange).toMatchObject({
      estimate: expect.closeTo(-3.5, 12),
      standardError: expect.closeTo(5 * Math.sqrt(0.1), 12),
      index: expect.closeTo(-3.5 / (5 * Math.sqrt(0.1)), 12),
      reliable: true,
    });
  });
});

describe('What cannot be said has a reason:', () => {
  const reasonOf = (references: Parameters<typeof scaleChange>[3], options: ChangeOptions = {}) => {
    const found = scaleChange(18, 10, lowerIsBetter, references, options);
    expect(found).toMatchObject({ first: 18, last: 10, difference: -8, towards: 'better' });
    expect(found.class).toEqual(found.reliableChange);
    return found.reliableChange.status === 'unavailable' ? found.reliableChange.reason : null;
  };
  test('no reliability, no norm group, a norm without SD, or no errors at all', () => {
    expect(reasonOf(figures({ norm }))).toBe('noReliabilityOnFile');
    expect(reasonOf(figures({ reliability: 0.9 }))).toBe('noNormOnFile');
    const source = 'https://example.org/manual';
    const population = 'students';
    const withoutSd = referencesFor(
      ['scale'],
      { norm: { population }, reliability: { label: 'made up', value: 0.9 } },
      { norms: [{ scale: 'scale', population, n: 90, mean: 14, sd: null, source }] },
    ).get('scale');
    expect(withoutSd && reasonOf(withoutSd)).toBe('normWithoutSd');
    expect(reasonOf(figures({ norm, reliability: 1 }))).toBe('noErrorOfMeasurement');
  });
  test('Hageman and Arrindell’s index without the change of the group, or with one that is all error', () => {
    const method = 'hagemanArrindell';
    expect(reasonOf(bare, { method })).toBe('noGroupChange');
    const group = { lastMean: 10, lastSd: 5, correlation: 0.9 };
    expect(reasonOf(bare, { method, group })).toBe('noTrueVariance');
  });
  test('cut-offs of groups that stand in the wrong order', () => {
    const references = figures({
      norm,
      reliability: 0.9,
      clinical: functional,
      functional: clinical,
    });
    const found = scaleChange(18, 2, lowerIsBetter, references);
    expect(found.cutOffs).toEqual({ status: 'unavailable', reason: 'groupsOutOfOrder' });
    expect(found.class).toMatchObject({
      value: 'improved',
      crossing: { reason: 'groupsOutOfOrder' },
    });
  });
  test('cut-offs of groups with one mean', () => {
    const references = figures({ norm, reliability: 0.9, clinical, functional: clinical });
    expect(scaleChange(18, 2, lowerIsBetter, references).cutOffs).toEqual({
      status: 'unavailable',
      reason: 'groupsOutOfOrder',
    });
  });
  test('cut-off c without a functional group, while a is there', () => {
    const references = figures({ norm, reliability: 0.9, clinical });
    expect(scaleChange(18, 2, lowerIsBetter, references).cutOffs.status).toBe('unavailable');
    const { cutOffs } = scaleChange(18, 2, lowerIsBetter, references, { cutOff: 'a' });
    expect(cutOffs).toMatchObject({ status: 'available', a: 6, b: null, c: null, value: 6 });
  });
  test('true-score cut-offs of a group that varies less than its errors', () => {
    const narrow = figures({ norm, reliability: 0.5, clinical, functional: { mean: 4, sd: 3 } });
    const group = { lastMean: 10, lastSd: 8, correlation: 0 };
    const options = { method: 'hagemanArrindell', group } as const;
    expect(scaleChange(18, 2, lowerIsBetter, narrow, options).cutOffs).toEqual({
      status: 'unavailable',
      reason: 'noTrueVariance',
    });
  });
});

describe('The interval', () => {
  test('is the difference ± 1.96 standard errors, and holds 0 where the change is not reliable', () => {
    const found = scaleChange(12, 10, lowerIsBetter, full).reliableChange;
    const half = 1.959963984540054 * Math.SQRT2 * 5 * Math.sqrt(0.1);
    expect(found).toMatchObject({
      reliable: false,
      criterion: expect.closeTo(1.959963984540054, 12),
      interval: { low: expect.closeTo(-2 - half), high: expect.closeTo(-2 + half), level: 0.95 },
    });
  });
  test('has the level 0.9 by Hageman and Arrindell, who test each direction at 5 %', () => {
    const group = { lastMean: 10, lastSd: 6, correlation: 0.4 };
    const options = { method: 'hagemanArrindell', group } as const;
    expect(scaleChange(18, 6, lowerIsBetter, full, options).reliableChange).toMatchObject({
      criterion: expect.closeTo(1.6448536269514722, 12),
      interval: { level: 0.9 },
    });
  });
});

describe('Options that cannot be followed', () => {
  const thrown = (options: object, first = 1) => {
    try {
      scaleChange(first, 2, lowerIsBetter, bare, options);
    } catch (error) {
      if (error instanceof OptionError) return [error.code, describeOptionError(error)];
    }
    return null;
  };
  test.each([
    [{ level: 0.5 }, 'a level above 0.5 and below 1'],
    [{ level: Number.NaN }, 'a level above 0.5 and below 1'],
    [{ method: 'guess' }, 'as method one of jacobsonTruax, edwardsNunnally, hagemanArrindell'],
    [{ cutOff: 'd' }, 'as cutOff one of a, b, c'],
    [{ baselineWaves: 0 }, 'as baselineWaves a whole number of 1 or more'],
    [
      { group: { lastMean: 1, lastSd: 0, correlation: 0.5 } },
      'as group a lastMean, a lastSd above 0 and a correlation from -1 to 1',
    ],
    [
      { group: { lastMean: 1, lastSd: 2, correlation: 1.5 } },
      'as group a lastMean, a lastSd above 0 and a correlation from -1 to 1',
    ],
  ])('throw: %o', (options, expected) => {
    expect(thrown(options)).toEqual([
      'badChangeOptions',
      `Change cannot be told so; give ${expected}.`,
    ]);
  });
  test('or a score that is no number', () => {
    expect(thrown({}, Number.NaN)?.[0]).toBe('badWave');
  });
});
