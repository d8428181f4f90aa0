import { describe, expect, test } from 'vitest';
import { commonCases } from '../../testing/common-cases.ts';
import { expectJson, expectProblem, post } from '../../testing/request.ts';
import { interpreted } from './index.ts';

const path = '/v1/instruments/phq-9/interpret';
const answers = [2, 2, 2, 2, 2, 2, 1, 1, 0];
const references = {
  norm: { population: 'German primary care' },
  reliability: { coefficient: 'icc' },
};

commonCases({
  operation: 'interpret-answers',
  method: 'POST',
  path,
  template: '/v1/instruments/{id}/interpret',
  body: { answers, references },
});

const send = async (body: object, at = path) => expectJson(await post(at, body), interpreted);

describe('Fourteen points on the PHQ-9', () => {
  test('are far above the mean of primary care, with an interval of ± 1.86', async () => {
    const { interpretation: said, ...result } = await send({ answers, references });
    expect(result.scales['total']).toMatchObject({ status: 'scored', value: 14 });
    expect(said.scales['total']).toMatchObject({
      value: 14,
      range: [0, 27],
      comparison: {
        status: 'available',
        method: 'normal',
        norm: { from: 'published', mean: 5.2, sd: 4.75, n: 3404 },
        t: expect.closeTo(68.526, 3),
        percentile: expect.closeTo(96.803, 3),
        percentileInterval: { status: 'available', level: 0.95 },
        outsideRange: expect.closeTo(13.68, 2),
      },
      confidence: {
        status: 'available',
        standardErrorOfMeasurement: expect.closeTo(0.95, 10),
        observed: { low: expect.closeTo(12.138, 3), high: expect.closeTo(15.862, 3) },
        trueScore: { estimate: expect.closeTo(13.648, 10) },
      },
      band: { id: 'moderate', population: 'primary care' },
      cutOffs: [{ atOrAbove: 10, reached: true, decided: true }],
    });
    expect(said.provenance).toEqual(result.provenance);
  });

  test('say nothing about other people where no group is chosen', async () => {
    const { interpretation: said } = await send({ answers });
    expect(said.scales['total']).toMatchObject({
      comparison: { status: 'unavailable', reason: 'noNormChosen' },
      confidence: { status: 'unavailable', reason: 'noReliabilityChosen' },
    });
    expect(said.scales['phq-2']?.percentOfMaximum).toMatchObject({ status: 'available' });
  });

  test('have intervals of the level asked for, and cut-offs of the population asked for', async () => {
    const body = { answers, references, level: 0.8, cutOffs: 'PRIMARY' };
    const { interpretation: said } = await send(body);
    expect(said.scales['total']?.confidence).toMatchObject({ observed: { level: 0.8 } });
    expect(said.scales['total']?.cutOffs).toHaveLength(1);
  });
});

describe('Answers that leave no score', () => {
  test('are scored and interpreted as far as that goes', async () => {
    const few = [3, 3, 3, 3, null, null, null, null, null];
    const { interpretation: said } = await send({ answers: few, references });
    expect(said.scales['total']).toMatchObject({
      status: 'insufficient',
      value: null,
      bounds: { low: 12, high: 27 },
      comparison: { status: 'unavailable', reason: 'noScore' },
      cutOffs: [{ reached: true, decided: true }],
    });
  });
});

describe('Figures of the caller', () => {
  test('are used for a research draft, which has none of its own, and marked so', async () => {
    const norm = { label: 'our pilot', mean: 1.8, sd: 0.7, n: 64 };
    const { interpretation: said } = await send(
      {
        form: 'rpp-9',
        answers: [1, 3, 2, 0, 4, 1, 2, 2, 3],
        references: { norm, reliability: { label: 'our pilot', value: 0.8 } },
      },
      '/v1/instruments/rpp/interpret',
    );
    expect(said.provenance.status).toBe('researchDraft');
    const scales = Object.values(said.scales).filter(({ value }) => value !== null);
    expect(scales.length).toBeGreaterThan(0);
    for (const { comparison, confidence } of scales) {
      expect(comparison).toMatchObject({ norm: { from: 'caller', ...norm } });
      expect(confidence).toMatchObject({ reliability: { from: 'caller', coefficient: null } });
    }
  });
});

describe('Figures that cannot be used are a problem of their own:', () => {
  test.each<[what: string, references: object, detail: RegExp]>([
    ['a population that nobody has', { norm: { population: 'Martian' } }, /Martian.*German/s],
    ['one that several have', { norm: { population: 'German' } }, /Several norm groups/],
    ['a reliability that several have', { reliability: { coefficient: 'alpha' } }, /Several/],
    ['a scale that there is not', { scales: { joy: {} } }, /joy.*total/s],
  ])('%s', async (_, chosen, detail) => {
    const problem = await expectProblem(
      await post(path, { answers, references: chosen }),
      'badReference',
    );
    expect(problem.detail).toMatch(detail);
  });

  test('cut-offs of a population that has none', async () => {
    const problem = await expectProblem(
      await post(path, { answers, cutOffs: 'pilots' }),
      'badReference',
    );
    expect(problem.detail).toMatch(/primary care/);
  });

  test.each<[what: string, body: object]>([
    ['an SD of 0', { references: { norm: { label: 'own', mean: 1, sd: 0 } } }],
    ['a reliability above 1', { references: { reliability: { label: 'own', value: 1.2 } } }],
    ['a group of one', { references: { norm: { label: 'own', mean: 1, sd: 1, n: 1 } } }],
    ['a level of 95', { level: 95 }],
    ['a level of 0.3', { level: 0.3 }],
  ])('%s is no body', async (_, body) => {
    await expectProblem(await post(path, { answers, ...body }), 'invalidBody');
  });

  test('answers that are no options are named, and nothing is interpreted', async () => {
    const problem = await expectProblem(
      await post(path, { answers: [7, 2, 2, 2, 2, 2, 1, 1, 0], references }),
      'answersRejected',
    );
    expect(JSON.stringify(problem)).not.toMatch(/\b7\b(?!\d)/);
  });
});
