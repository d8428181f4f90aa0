import { describe, expect, test } from 'vitest';
import { aaqIi } from '../../instruments/aaq-ii/index.ts';
import { djgls6 } from '../../instruments/djgls-6/index.ts';
import { findNorms } from '../../instruments/norms.ts';
import { phq9 } from '../../instruments/phq-9/index.ts';
import { rpp } from '../../instruments/rpp/index.ts';
import type { InterpretOptions } from '../../model/index.ts';
import { score } from '../../score/score.ts';
import { scorer } from '../../score/scorer.ts';
import { interpret } from './interpret.ts';

const PRIMARY_CARE = 'German primary care (Jordan et al. 2017, via measurely)';

const scored = (answers: readonly (number | null)[]) => {
  const result = score(phq9, answers as never);
  if (result.kind !== 'scored') throw new Error('rejected');
  return result;
};

const total = (answers: readonly (number | null)[], options: InterpretOptions = {}) =>
  interpret(phq9, scored(answers), { published: findNorms('phq-9'), ...options }).scales.total;

const FOURTEEN = [2, 2, 2, 2, 2, 2, 1, 1, 0];

describe('A score among those of a norm group', () => {
  const references = {
    norm: { population: 'German primary care' },
    reliability: { coefficient: 'icc' },
  };

  test('has z, T and percentile, and says by which method and from which group', () => {
    const { comparison } = total(FOURTEEN, { references });
    expect(comparison).toMatchObject({
      status: 'available',
      method: 'normal',
      norm: { from: 'published', population: PRIMARY_CARE, mean: 5.2, sd: 4.75, n: 3404 },
    });
    if (comparison.status !== 'available') throw new Error(comparison.reason);
    // (14 − 5.2) ÷ 4.75
    expect(comparison.z).toBeCloseTo(1.8526315789, 9);
    expect(comparison.t).toBeCloseTo(68.526315789, 8);
    expect(comparison.percentile).toBeCloseTo(96.8032, 3);
  });

  test('says what share of the model lies where nobody can score', () => {
    const { comparison } = total(FOURTEEN, { references });
    // R: 100 * (pnorm(0, 5.2, 4.75) + pnorm(27, 5.2, 4.75, lower.tail = FALSE))
    expect(comparison).toMatchObject({ outsideRange: expect.closeTo(13.68228, 3) });
  });

  test('has a standard error of measurement, and intervals about it and the regressed score', () => {
    const { confidence } = total(FOURTEEN, { references });
    if (confidence.status !== 'available') throw new Error(confidence.reason);
    expect(confidence.reliability).toMatchObject({ value: 0.96, coefficient: 'icc' });
    // 4.75 × √0.04 = 0.95; 5.2 + 0.96 × 8.8 = 13.648; 4.75 × √(0.96 × 0.04) = 0.9308
    expect(confidence.standardErrorOfMeasurement).toBeCloseTo(0.95, 12);
    expect(confidence.observed.low).toBeCloseTo(14 - 1.959964 * 0.95, 5);
    expect(confidence.trueScore.estimate).toBeCloseTo(13.648, 12);
    expect(confidence.trueScore.standardError).toBeCloseTo(0.930806, 6);
  });

  test('has the intervals that are asked for', () => {
    const { comparison, confidence } = total(FOURTEEN, { references, level: 0.8 });
    expect(comparison).toMatchObject({ percentileInterval: { level: 0.8 } });
    expect(confidence).toMatchObject({ observed: { level: 0.8 }, trueScore: { level: 0.8 } });
  });
});

describe('Where a figure is missing the result says so:', () => {
  test('no group and no reliability are taken unasked', () => {
    const { comparison, confidence, percentOfMaximum } = total(FOURTEEN);
    expect(comparison).toEqual({ status: 'unavailable', reason: 'noNormChosen' });
    expect(confidence).toEqual({ status: 'unavailable', reason: 'noReliabilityChosen' });
    expect(percentOfMaximum).toEqual({ status: 'available', value: (100 * 14) / 27 });
  });
  test('a reliability alone gives no standard error: the SD is a norm group’s', () => {
    const { confidence } = total(FOURTEEN, { references: { reliability: { coefficient: 'icc' } } });
    expect(confidence).toEqual({ status: 'unavailable', reason: 'noNormChosen' });
  });
  test('a group that was published without its SD gives no z', () => {
    const result = score(djgls6, [1, 2, 3, 1, 2, 3] as never);
    if (result.kind !== 'scored') throw new Error('rejected');
    const { scales } = interpret(djgls6, result, {
      published: findNorms('djgls-6'),
      references: {
        norm: { population: 'Germany, age 18–59' },
        reliability: { label: 'own', value: 0.8 },
      },
    });
    const no = { status: 'unavailable', reason: 'normWithoutSd' };
    expect(scales.emotional).toMatchObject({ comparison: no, confidence: no });
  });
  test('a group of unknown size gives a percentile, and no limits of it', () => {
    const result = score(aaqIi, [4, 4, 4, 4, 4, 4, 4] as never);
    if (result.kind !== 'scored') throw new Error('rejected');
    const norm = { label: 'our clinic', mean: 21, sd: 8 };
    const { scales } = interpret(aaqIi, result, { references: { norm } });
    expect(Object.values(scales)[0]?.comparison).toMatchObject({
      status: 'available',
      norm: { from: 'caller', label: 'our clinic', n: null },
      percentile: expect.closeTo(80.92, 2),
      percentileInterval: { status: 'unavailable', reason: 'normWithoutN' },
    });
  });
  test('a score that is not there has bounds, and nothing that rests on a score', () => {
    const few = total([3, null, null, null, null, null, null, null, null], {
      references: { norm: { population: PRIMARY_CARE }, reliability: { coefficient: 'icc' } },
    });
    expect(few).toMatchObject({
      status: 'insufficient',
      value: null,
      bounds: { low: 3, high: 27 },
      percentOfMaximum: { status: 'unavailable', reason: 'noScore' },
      comparison: { status: 'unavailable', reason: 'noScore' },
      confidence: { status: 'unavailable', reason: 'noScore' },
      band: { id: null, decided: false },
      cutOffs: [{ atOrAbove: 10, reached: null, decided: false }],
    });
  });
  test('a research draft has nothing on file, and its status stays with the result', () => {
    const result = score(rpp, {}, { form: 'rpp-9' });
    if (result.kind !== 'scored') throw new Error('rejected');
    const { scales, provenance } = interpret(rpp, result, {
      published: findNorms('rpp'),
    });
    expect(provenance.status).toBe('researchDraft');
    expect(Object.keys(scales)).toEqual(Object.keys(result.scales));
    const [first] = Object.values(scales);
    expect(first).toMatchObject({ comparison: { reason: 'noScore' }, cutOffs: [] });
  });
});

describe('Bands and cut-offs', () => {
  test('come with their population and source', () => {
    const { band, cutOffs } = total(FOURTEEN);
    expect(band).toMatchObject({ id: 'moderate', title: 'Moderate', population: 'primary care' });
    expect(cutOffs).toEqual([
      {
        title: expect.stringContaining('diagnoses nothing'),
        population: 'primary care',
        atOrAbove: 10,
        source: expect.stringContaining('OpenScales'),
        reached: true,
        decided: true,
      },
    ]);
  });
  test('are decided once every completion agrees, score or none', () => {
    const missing = { require: { atLeast: 8 } } as const;
    const prorated = scorer(phq9, { missing }).one([1, 1, 1, 1, 1, 1, 1, 1, null]);
    if (prorated.kind !== 'scored') throw new Error('rejected');
    const { total: nine } = interpret(phq9, prorated, { published: findNorms('phq-9') }).scales;
    expect(nine).toMatchObject({ value: 9, status: 'prorated', bounds: { low: 8, high: 11 } });
    expect(nine.cutOffs[0]).toMatchObject({ reached: false, decided: false });
    const sure = total([3, 3, 3, 3, null, null, null, null, null]);
    expect(sure).toMatchObject({ value: null, cutOffs: [{ reached: true, decided: true }] });
  });
  test('are those of one population where one is asked for', () => {
    const lines = ['primary care', 'students'].map((population) => ({
      scale: 'total',
      title: 'line',
      population,
      atOrBelow: 4,
      source: 'a paper',
    }));
    const { cutOffs } = total(FOURTEEN, { published: { cutOffs: lines }, cutOffs: 'Stud' });
    expect(cutOffs).toMatchObject([{ population: 'students', reached: false, decided: true }]);
    expect(() => total(FOURTEEN, { cutOffs: 'pilots' })).toThrow('unknownCutOff');
  });
});

describe('A call that cannot be answered is refused:', () => {
  test('several groups fit, none does, or a scale is not in the form', () => {
    const asking = (references: object) => () => total(FOURTEEN, { references });
    expect(asking({ norm: { population: 'German' } })).toThrow('ambiguousNorm');
    expect(asking({ norm: { population: 'pilots' } })).toThrow('unknownNorm');
    expect(asking({ scales: { fear: {} } })).toThrow('unknownScale');
    expect(asking({ norm: { label: 'own', mean: 1, sd: 0 } })).toThrow('badNorm');
  });
  test('no level, or a result that another instrument gave', () => {
    expect(() => total(FOURTEEN, { level: 95 })).toThrow('badLevel');
    expect(() => interpret(aaqIi, scored(FOURTEEN))).toThrow('otherInstrument');
  });
});
