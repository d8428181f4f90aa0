import { describe, expect, test } from 'vitest';
import { leastSquaresLine } from '../../numeric/least-squares-line.ts';
import { regressedScore } from '../../numeric/regressed-score.ts';
import { smallestDetectableChange } from '../../numeric/smallest-detectable-change.ts';
import { standardErrorOfDifference } from '../../numeric/standard-error-of-difference.ts';
import { standardErrorOfMeasurement } from '../../numeric/standard-error-of-measurement.ts';
import { theilSenLine } from '../../numeric/theil-sen-line.ts';
import { trueVarianceShare } from '../../numeric/true-variance-share.ts';
import { figures, scaleThat } from '../../testing/change-cases.ts';
import { scaleChange } from './scale-change.ts';

const HIGHER = scaleThat('higher');
const LOWER = scaleThat('lower');

describe('Jacobson and Truax (1991), JCCP 59(1), 12-19, Table 1 and the client of pages 13-14:', () => {
  const clinical = { mean: 40, sd: 7.5 };
  const functional = { mean: 60, sd: 7.5 };
  const references = figures({ norm: clinical, reliability: 0.8, clinical, functional });
  const found = scaleChange(32.5, 47.5, HIGHER, references);

  test('the cut-offs a, b and c are 55, 45 and 50', () => {
    expect(found.cutOffs).toMatchObject({ a: 55, b: 45, c: 50, used: 'c', value: 50 });
  });
  test('standard error of measurement 3.35, of the difference 4.74', () => {
    expect(standardErrorOfMeasurement(7.5, 0.8).toFixed(2)).toBe('3.35');
    expect(found.reliableChange).toMatchObject({ standardError: expect.closeTo(4.74, 2) });
  });
  test('the index of a change from 32.5 to 47.5 is 3.16, and reliable', () => {
    expect(found.reliableChange).toMatchObject({
      index: expect.closeTo(3.16, 2),
      reliable: true,
      towards: 'better',
    });
  });
  test('47.5 is past cut-off b and short of a and c: by b recovered, by the others improved', () => {
    const by = (cutOff: 'a' | 'b' | 'c') =>
      scaleChange(32.5, 47.5, HIGHER, references, { cutOff }).class;
    expect(by('a')).toMatchObject({ value: 'improved' });
    expect(by('b')).toMatchObject({ value: 'recovered' });
    expect(by('c')).toMatchObject({ value: 'improved' });
  });
});

test('Open textbook of the University of Arizona, How to calculate RCIs, Table A.3.1: from an SEM of 3.07 come 4.34 and 8.51, and 24 to 35 is a reliable change', () => {
  expect(standardErrorOfDifference(3.07).toFixed(2)).toBe('4.34');
  expect(smallestDetectableChange(3.07, 0.95).toFixed(2)).toBe('8.51');
  // An SEM of 3.07 is an SD of 6.14 at a reliability of 0.75.
  const references = figures({ norm: { mean: 30, sd: 6.14 }, reliability: 0.75 });
  expect(scaleChange(24, 35, HIGHER, references).reliableChange).toMatchObject({ reliable: true });
});

test('R package CECPfuns, tests of getRCIfromSDandAlpha: SD 7.5 and reliability 0.8 take 9.296925484568419', () => {
  const found = smallestDetectableChange(standardErrorOfMeasurement(7.5, 0.8), 0.95);
  expect(found).toBeCloseTo(9.296925484568419, 13);
});

describe('R package clinicalsignificance, Claus et al. (2020), BDI-II, clinical 35.48 (8.16), reliability 0.8:', () => {
  const clinical = { mean: 35.48, sd: 8.16 };
  const cutOffs = (
    functional: { mean: number; sd: number },
    options: Parameters<typeof scaleChange>[4],
  ) =>
    scaleChange(
      40,
      20,
      LOWER,
      figures({ norm: clinical, reliability: 0.8, clinical, functional }),
      options,
    ).cutOffs;

  test('cut-off a is 19.16 (printed by its tests)', () => {
    expect(cutOffs({ mean: 8, sd: 8 }, { cutOff: 'a' })).toMatchObject({
      value: expect.closeTo(19.16, 2),
    });
  });
  test('cut-off c is 21.6 against 8 (8), and 21.02 against 7.69 (7.52) of its vignette', () => {
    const { value } = cutOffs({ mean: 8, sd: 8 }, {}) as { value: number };
    expect(value.toFixed(1)).toBe('21.6');
    expect(cutOffs({ mean: 7.69, sd: 7.52 }, {})).toMatchObject({
      value: expect.closeTo(21.02, 2),
    });
  });
  test('by Hageman and Arrindell, cut-off c of true scores is 21.57, and the functional reliability 0.79', () => {
    const group = { lastMean: 25, lastSd: 12, correlation: 0.3 };
    const found = cutOffs({ mean: 8, sd: 8 }, { method: 'hagemanArrindell', group });
    expect(found).toMatchObject({ scores: 'true', value: expect.closeTo(21.57, 2) });
    const error = standardErrorOfMeasurement(8.16, 0.8) ** 2;
    expect(trueVarianceShare(8 ** 2, error)?.toFixed(2)).toBe('0.79');
  });
});

test('Kelley’s formula at the reliability of Jacobson and Truax takes 32.5 to 34: 40 + 0.8 × (32.5 − 40)', () => {
  expect(regressedScore(32.5, 40, 0.8)).toBe(34);
});

const NORRIS_X = [
  0.2, 337.4, 118.2, 884.6, 10.1, 226.5, 666.3, 996.3, 448.6, 777.0, 558.2, 0.4, 0.6, 775.5, 666.9,
  338.0, 447.5, 11.6, 556.0, 228.1, 995.8, 887.6, 120.2, 0.3, 0.3, 556.8, 339.1, 887.2, 999.0,
  779.0, 11.1, 118.3, 229.2, 669.1, 448.9, 0.5,
];
const NORRIS_Y = [
  0.1, 338.8, 118.1, 888.0, 9.2, 228.1, 668.5, 998.5, 449.1, 778.9, 559.2, 0.3, 0.1, 778.1, 668.8,
  339.3, 448.9, 10.8, 557.7, 228.3, 998.0, 888.8, 119.6, 0.3, 0.6, 557.6, 339.3, 888.0, 998.5,
  778.9, 10.2, 117.6, 228.9, 668.4, 449.2, 0.2,
];

test('NIST’s reference data set Norris: slope, intercept and standard error as certified, to 12 digits', () => {
  const found = leastSquaresLine(NORRIS_X, NORRIS_Y);
  expect(found?.slope).toBeCloseTo(1.00211681802045, 12);
  expect(found?.intercept).toBeCloseTo(-0.262323073774029, 10);
  expect(found?.standardError).toBeCloseTo(0.429796848199937e-3, 14);
  expect(found?.degreesOfFreedom).toBe(34);
});

test('R package statpsych, example of ci.theil: the Theil-Sen slope is 0.5; as some x are alike, no exact interval', () => {
  const y = [21, 4, 9, 12, 35, 18, 10, 22, 24, 1, 6, 8, 13, 16, 19];
  const x = [67, 28, 30, 28, 52, 40, 25, 37, 44, 10, 14, 20, 28, 40, 51];
  expect(theilSenLine(x, y, 0.95)).toMatchObject({ slope: 0.5, interval: null });
});
