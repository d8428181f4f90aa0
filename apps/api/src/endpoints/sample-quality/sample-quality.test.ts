import { sampleQuality as indicesOf } from 'relata/quality';
import { describe, expect, test } from 'vitest';
import { BATCH_LIMIT } from '../../middleware/json-body.ts';
import * as z from '../../platform/zod.ts';
import { rowProblem } from '../../problems/schema.ts';
import { rowQuality } from '../../schemas/sample-quality.ts';
import { commonCases } from '../../testing/common-cases.ts';
import { expectJson, expectProblem, post } from '../../testing/request.ts';
import { quality } from './index.ts';

const path = '/v1/instruments/phq-9/quality';
const answers = [1, 2, 1, 0, 1, 2, 1, 2, 1];

commonCases({
  operation: 'sample-quality',
  method: 'POST',
  path,
  template: '/v1/instruments/{id}/quality',
  body: { respondents: [{ id: 'r-1', answers }] },
  limit: BATCH_LIMIT,
});

const send = async (respondents: unknown, options: object = {}) =>
  expectJson(await post(path, { respondents, ...options }), quality);

/** Made-up answers of a sample whose items go together. */
const SAMPLE = Array.from({ length: 60 }, (_, row) =>
  Array.from({ length: 9 }, (_item, item) => {
    const level = (row * 7) % 60;
    const own = (row * 31 + item * 17 + row * item * 5) % 13;
    return Math.min(3, Math.floor((level / 15 + own / 13) * 0.85));
  }),
);
const rows = (sample: readonly unknown[]) => sample.map((row, id) => ({ id, answers: row }));
const kinds = (results: z.infer<typeof quality>['results']) =>
  results.map((row) => (row.kind === 'problem' ? row.code : row.kind));

describe('The indices of a sample', () => {
  test('are those of the library, for each respondent', async () => {
    const found = await send(rows(SAMPLE));
    const columns = (SAMPLE[0] ?? []).map((_, item) => SAMPLE.map((row) => row[item] as number));
    const expected = indicesOf(columns);
    expect(found.results.map((row) => row.kind === 'quality' && row.mahalanobis)).toEqual(
      [...expected.mahalanobis.value].map((value, row) => {
        return { status: 'available', value, df: 9, p: expected.mahalanobis.p[row] };
      }),
    );
    expect(found.results.map((row) => row.kind === 'quality' && row.personTotal)).toEqual(
      [...expected.personTotal.value].map((value) =>
        Number.isNaN(value)
          ? { status: 'unavailable', reason: 'constantAnswers' }
          : { status: 'available', value, items: 9 },
      ),
    );
    expect(found.synonyms.pairs).toHaveLength(expected.synonyms.pairs.length);
    expect(found.synonyms.pairs.length).toBeGreaterThan(3);
    expect(found.synonyms.pairs[0]?.items).toEqual(['phq9_1', expect.stringMatching(/^phq9_\d$/)]);
    expect(found).toMatchObject({
      provenance: { instrument: 'phq-9', form: null },
      sample: { respondents: 60, complete: 60, items: 9, constantItems: [] },
      counts: { respondents: 60, problems: 0 },
    });
  });

  test('are no errors where there are too few respondents, but reasons', async () => {
    const { results, sample } = await send([{ id: 'alone', answers }]);
    expect(sample).toMatchObject({ respondents: 1, complete: 1 });
    const reason = 'tooFewRespondents';
    expect(results).toEqual([
      {
        id: 'alone',
        kind: 'quality',
        mahalanobis: { status: 'unavailable', reason },
        synonyms: { status: 'unavailable', reason },
        antonyms: { status: 'unavailable', reason },
        personTotal: { status: 'unavailable', reason },
      },
    ]);
    expect((await send([])).results).toEqual([]);
  });

  test('leave out of the sample whose answers cannot be used, and put a problem there', async () => {
    const alone = await send(rows(SAMPLE));
    const bad = [
      { id: 'off', answers: [77, 0, 0, 0, 0, 0, 0, 0, 0] },
      { id: 'short', answers: [1] },
      'no row',
    ];
    const found = await send([...rows(SAMPLE), ...bad]);
    expect(kinds(found.results).slice(60)).toEqual([
      'answersRejected',
      'answersRejected',
      'invalidBody',
    ]);
    expect(found.results.slice(0, 60)).toEqual(alone.results);
    expect(found.counts).toEqual({ respondents: 63, problems: 3 });
    expect(found.results[60]).toMatchObject({
      instance: `${path}#/respondents/60`,
      errors: [{ code: 'answerOutOfRange', path: ['respondents', 60, 'answers', 0] }],
    });
    expect(JSON.stringify(found.results.slice(60))).not.toContain('77');
  });

  test('count a faulty answer as missing where that is asked for, by place or by id', async () => {
    const byId = { phq9_1: 77, phq9_2: 1, phq9_3: 2, phq9_4: 'refused' };
    const bad = [
      { id: 'off', answers: [77, 0, 1, 0, 2, 0, 3, 0, 1] },
      { id: 'some', answers: byId },
    ];
    const { counts, results } = await send([...rows(SAMPLE), ...bad], { onInvalid: 'missing' });
    expect(counts.problems).toBe(0);
    expect(results[60]).toMatchObject({ mahalanobis: { status: 'available', df: 8 } });
    expect(results[61]).toMatchObject({
      mahalanobis: { status: 'available', df: 2 },
      personTotal: { status: 'unavailable', reason: 'tooFewItems' },
    });
  });

  test('rest on the thresholds that were asked for, which the response repeats', async () => {
    const { antonyms, synonyms } = await send(rows(SAMPLE), {
      synonyms: 0.9,
      antonyms: -0.2,
      atLeast: 5,
    });
    expect(synonyms).toMatchObject({ threshold: 0.9, atLeast: 5 });
    expect(antonyms).toMatchObject({ threshold: -0.2, atLeast: 5 });
    for (const { r } of synonyms.pairs) expect(r).toBeGreaterThan(0.9);
  });

  test.each([
    ['synonyms', 1],
    ['synonyms', -0.1],
    ['antonyms', 0.6],
    ['antonyms', -1],
    ['atLeast', 2],
    ['atLeast', 3.5],
  ])('are refused with %s of %j', async (option, value) => {
    const response = await post(path, { respondents: [], [option]: value });
    const { errors } = await expectProblem(response, 'invalidBody');
    expect(errors?.[0]?.path).toEqual([option]);
  });

  test('of 10,000 are worked out, and of one more refused; ids that come twice are named', async () => {
    const many = Array.from({ length: 10_000 }, (_, id) => {
      return { id: id % 9_999, answers: SAMPLE[id % 60] };
    });
    const { counts, duplicateIds } = await send(many);
    expect(counts).toEqual({ respondents: 10_000, problems: 0 });
    expect(duplicateIds).toEqual([0]);
    const response = await post(path, { respondents: [...many, many[0]] });
    await expectProblem(response, 'tooManyRespondents');
  });

  test('have exactly the fields that are documented', async () => {
    const { results } = await send([...rows(SAMPLE), { id: 'off', answers: [] }]);
    expect(() => z.strictObject(rowQuality.shape).parse(results[0])).not.toThrow();
    expect(() => z.strictObject(rowProblem.shape).parse(results[60])).not.toThrow();
  });
});
