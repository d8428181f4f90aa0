import { describe, expect, test } from 'vitest';
import { BATCH_LIMIT } from '../../middleware/json-body.ts';
import * as z from '../../platform/zod.ts';
import { rowProblem } from '../../problems/schema.ts';
import { respondent } from '../../schemas/respondent.ts';
import { rowScored, scored } from '../../schemas/result.ts';
import { readRow } from '../../scoring/read-row.ts';
import { commonCases } from '../../testing/common-cases.ts';
import { expectJson, expectProblem, post } from '../../testing/request.ts';
import { batch } from './index.ts';

const path = '/v1/instruments/phq-9/score/batch';
const answers = [1, 2, 1, 0, 1, 2, 1, 2, 1];

commonCases({
  operation: 'score-batch',
  method: 'POST',
  path,
  template: '/v1/instruments/{id}/score/batch',
  body: { respondents: [{ id: 'r-1', answers }] },
  limit: BATCH_LIMIT,
});

const send = async (respondents: unknown, options: object = {}) =>
  expectJson(await post(path, { respondents, ...options }), batch);

const codesOf = (results: z.infer<typeof batch>['results']) =>
  results.map((row) => (row.kind === 'problem' ? row.code : row.kind));

describe('A batch', () => {
  test('gives each respondent the scores that scoring one by one gives', async () => {
    const rows = [answers, [0, 0, 0, 0, 0, 0, 0, 0, 0], [3, null, 3, 3, 3, 3, 3, 3, 'skipped']];
    const { results, provenance } = await send(rows.map((row, i) => ({ id: i, answers: row })));
    for (const [i, row] of rows.entries()) {
      const response = await post('/v1/instruments/phq-9/score', { answers: row });
      const one = await expectJson(response, scored);
      expect({ ...results[i], instrument: 'phq-9', revision: 1, provenance }).toEqual({
        id: i,
        ...one,
      });
    }
  });

  test('has seconds for each answer of the respondents that bring times, and a problem where they fit nobody', async () => {
    const { results } = await send([
      { id: 'a', answers, seconds: 36 },
      { id: 'b', answers },
      { id: 'c', answers, seconds: [1, 2] },
      { id: 'd', answers, seconds: 'long' },
    ]);
    expect(codesOf(results)).toEqual(['scored', 'scored', 'badSeconds', 'badSeconds']);
    expect(results[0]).toMatchObject({ quality: { secondsPerItem: 4, longestRun: 1 } });
    expect(results[1]).not.toHaveProperty('quality.secondsPerItem');
  });

  test('says of answers as answers no more than counts, where that is asked for', async () => {
    const rows = [
      { id: 'a', answers },
      { id: 'b', answers: [1, 'skipped', 1, 1, 1, 1, 1, 1, 1] },
    ];
    const full = await send(rows);
    const brief = await send(rows, { quality: 'counts' });
    expect(brief.results.map((row) => (row.kind === 'scored' ? row.quality : null))).toEqual([
      { answered: 9, of: 9, missingShare: 0 },
      { answered: 8, of: 9, missingShare: 1 / 9 },
    ]);
    const without = (body: typeof full) =>
      body.results.map((row) => ({ ...row, quality: undefined }));
    expect(without(brief)).toEqual(without(full));
  });

  test('keeps the order, and puts a problem in the place of each bad row', async () => {
    const bad: unknown[] = [
      { id: 'a', answers },
      { id: 'b', answers: [9, 9, 9, 9, 9, 9, 9, 9, 9] },
      { id: 'c', answers: 'none' },
      { answers },
      'not a row',
      null,
      [answers],
      { id: 'd', answers, note: 'x' },
      { id: 1.5, answers },
      { id: 'e', answers: { phq9_1: 1 } },
    ];
    const { results, counts } = await send(bad);
    expect(codesOf(results)).toEqual([
      'scored',
      'answersRejected',
      'invalidBody',
      'invalidBody',
      'invalidBody',
      'invalidBody',
      'invalidBody',
      'invalidBody',
      'invalidBody',
      'scored',
    ]);
    expect(results.map(({ id }) => id)).toEqual([
      'a',
      'b',
      'c',
      null,
      null,
      null,
      null,
      'd',
      null,
      'e',
    ]);
    expect(counts).toEqual({ respondents: 10, scored: 2, problems: 8 });
  });

  test('points from each problem to its row, and from each error to its answer', async () => {
    const { results } = await send([
      { id: 'a', answers },
      { id: 'b', answers: { ...answers, phq9_1: 0 } },
      { id: 'c', answers: [0, 0, 0, 0, 0, 0, 0, 0, 55] },
    ]);
    expect(results[2]).toMatchObject({
      id: 'c',
      kind: 'problem',
      type: '/problems/answersRejected',
      status: 422,
      instance: `${path}#/respondents/2`,
      errors: [{ code: 'answerOutOfRange', path: ['respondents', 2, 'answers', 8] }],
    });
    expect(JSON.stringify(results[2])).not.toContain('55');
  });

  test('may be empty', async () => {
    const { results, counts, provenance } = await send([]);
    expect(results).toEqual([]);
    expect(counts).toEqual({ respondents: 0, scored: 0, problems: 0 });
    expect(provenance.instrument).toBe('phq-9');
  });

  test('scores rows of one id all the same, and names the id', async () => {
    const row = (id: string | number) => ({ id, answers });
    const { results, duplicateIds } = await send([row('a'), row('b'), row('a'), row(7), row('7')]);
    expect(codesOf(results)).toEqual(['scored', 'scored', 'scored', 'scored', 'scored']);
    expect(duplicateIds).toEqual(['a', '7']);
  });

  test('takes options for all of its rows', async () => {
    const rows = [{ id: 1, answers: [1, 2, 1, 0, 1, 2, 1, 2, 77] }];
    const { results } = await send(rows, {
      onInvalid: 'missing',
      missing: { require: { atLeast: 8 } },
    });
    expect(results[0]).toMatchObject({
      kind: 'scored',
      scales: { total: { status: 'prorated', value: 11.25 } },
      issues: [{ code: 'answerOutOfRange', path: ['respondents', 0, 'answers', 8] }],
    });
  });

  test('of 10,000 is scored, and one more is refused', async () => {
    const rows = Array.from({ length: 10_000 }, (_, id) => ({ id, answers }));
    const { counts } = await send(rows);
    expect(counts).toEqual({ respondents: 10_000, scored: 10_000, problems: 0 });
    const response = await post(path, { respondents: [...rows, { id: 10_000, answers }] });
    await expectProblem(response, 'tooManyRespondents');
  });

  test('in which every row is wrong lists a thousand errors, and how many each row has', async () => {
    const wrong = Object.fromEntries(Array.from({ length: 20 }, (_, i) => [`q${i}`, 1]));
    const rows = Array.from({ length: 2000 }, (_, id) => ({ id, answers: wrong }));
    const { results } = await send(rows);
    const problems = results.filter((row) => row.kind === 'problem');
    expect(problems).toHaveLength(2000);
    expect(problems.flatMap(({ errors = [] }) => errors)).toHaveLength(1000);
    expect(new Set(problems.map(({ errorCount }) => errorCount))).toEqual(new Set([20]));
  });

  test('lists no more than ten errors of a row that has nothing right, and how many there are', async () => {
    const row = Object.fromEntries(Array.from({ length: 50 }, (_, i) => [`q${i}`, 1]));
    const { results } = await send([row, ...Array.from({ length: 200 }, () => 'no row')]);
    expect(results[0]).toMatchObject({ code: 'invalidBody', errorCount: 52 });
    expect(results[0]?.kind === 'problem' && results[0].errors).toHaveLength(10);
  });

  test('whose respondents are no array is refused whole', async () => {
    for (const respondents of [{}, 'all', 7, null]) {
      const { errors } = await expectProblem(await post(path, { respondents }), 'invalidBody');
      expect(errors?.[0]?.path).toEqual(['respondents']);
    }
  });
});

test('A row of a batch is read as its schema documents it', () => {
  const rows: unknown[] = [
    { id: 'a', answers },
    { id: 7, answers: {} },
    { id: '', answers },
    { id: 'x'.repeat(200), answers },
    { id: 'x'.repeat(201), answers },
    { id: 1.5, answers },
    { id: 2 ** 53, answers },
    { id: null, answers },
    { id: {}, answers },
    { id: 'a' },
    { id: 'a', answers: null },
    { id: 'a', answers: 1 },
    { id: 'a', answers, more: 1 },
    { answers },
    {},
    [],
    [1, 2],
    null,
    'row',
    7,
  ];
  for (const row of rows) {
    const documented = respondent.safeParse(row).success;
    expect([row, !(readRow(row, []) instanceof Error)]).toEqual([row, documented]);
  }
});

test('Rows of a batch have exactly the fields that are documented', async () => {
  const { results } = await send([
    { id: 1, answers },
    { id: 2, answers: [] },
  ]);
  expect(() => z.strictObject(rowScored.shape).parse(results[0])).not.toThrow();
  expect(() => z.strictObject(rowProblem.shape).parse(results[1])).not.toThrow();
});
