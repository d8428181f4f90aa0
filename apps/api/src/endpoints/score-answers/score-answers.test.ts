import { describe, expect, test } from 'vitest';
import { scored } from '../../schemas/result.ts';
import { commonCases } from '../../testing/common-cases.ts';
import { expectJson, expectProblem, post } from '../../testing/request.ts';

const path = '/v1/instruments/phq-9/score';

commonCases({
  operation: 'score-answers',
  method: 'POST',
  path,
  template: '/v1/instruments/{id}/score',
  body: { answers: [1, 2, 1, 0, 1, 2, 1, 2, 1] },
});

describe('One respondent’s PHQ-9', () => {
  test('totals 11, moderate, and raises the flag of item 9', async () => {
    const result = await expectJson(
      await post(path, { answers: [1, 2, 1, 0, 1, 2, 1, 2, 1] }),
      scored,
    );
    expect(result.scales['total']).toEqual({
      status: 'scored',
      value: 11,
      answered: 9,
      of: 9,
      bounds: { low: 11, high: 11 },
      band: { id: 'moderate', decided: true },
    });
    expect(result.flags).toEqual({ selfHarm: { item: 'phq9_9', state: 'raised' } });
    expect(result.provenance).toMatchObject({
      instrument: 'phq-9',
      revision: 1,
      form: null,
      status: 'published',
      onInvalid: 'reject',
      missingOverride: null,
    });
  });

  test('with one item open has no total, but a band that every completion shares', async () => {
    const answers = [1, 2, 1, 0, 1, 2, 1, 2, null];
    const { scales, flags } = await expectJson(await post(path, { answers }), scored);
    expect(scales['total']).toEqual({
      status: 'insufficient',
      value: null,
      answered: 8,
      of: 9,
      bounds: { low: 10, high: 13 },
      band: { id: 'moderate', decided: true },
    });
    expect(flags['selfHarm']?.state).toBe('unanswered');
  });

  test('keeps the reason why an answer is missing', async () => {
    const answers = { phq9_1: 1, phq9_9: 'refused' };
    const { missing, quality } = await expectJson(await post(path, { answers }), scored);
    expect(missing).toEqual({ phq9_9: 'refused' });
    expect(quality).toEqual({
      answered: 1,
      of: 9,
      missingShare: 8 / 9,
      longestRun: 1,
      irv: null,
      evenOdd: null,
      reverseGap: null,
    });
  });

  test('has seconds for each answer where times are sent, and the same scores', async () => {
    const answers = [1, 2, 1, 0, 1, 2, 1, 2, null];
    const plain = await expectJson(await post(path, { answers }), scored);
    for (const seconds of [32, [4, 4, 4, 4, 4, 4, 4, 4, 90], { phq9_1: 4, phq9_9: 90 }]) {
      const timed = await expectJson(await post(path, { answers, seconds }), scored);
      const { secondsPerItem, ...quality } = timed.quality;
      expect(secondsPerItem).toBe(4);
      expect({ ...timed, quality }).toEqual(plain);
    }
  });

  test('with times that fit no answers is a problem that does not repeat them', async () => {
    const answers = [1, 2, 1, 0, 1, 2, 1, 2, 1];
    for (const seconds of [[7777], { phq9_10: 7777 }]) {
      const { detail } = await expectProblem(await post(path, { answers, seconds }), 'badSeconds');
      expect(detail).toMatch(/one for each answer/);
      expect(detail).not.toMatch(/7777/);
    }
    await expectProblem(await post(path, { answers, seconds: -1 }), 'invalidBody');
  });

  test('is insufficient throughout, and no error, where nothing is answered', async () => {
    for (const answers of [{}, [null, null, null, null, null, null, null, null, null]]) {
      const { scales } = await expectJson(await post(path, { answers }), scored);
      expect(Object.values(scales).map(({ status }) => status)).toEqual([
        'insufficient',
        'insufficient',
        'insufficient',
      ]);
    }
  });

  test('prorates where the caller’s own missing rule allows it, and says so', async () => {
    const missing = { require: { atLeast: 8 } };
    const answers = [1, 2, 1, 0, 1, 2, 1, 2, null];
    const { scales, provenance } = await expectJson(await post(path, { answers, missing }), scored);
    expect(scales['total']).toMatchObject({ status: 'prorated', value: 11.25 });
    expect(provenance.missingOverride).toEqual(missing);
  });

  test('explained has a step for every answer and every scale, each with its numbers', async () => {
    const answers = [1, 2, 1, 0, 1, 2, 1, 2, 1];
    const { steps = [] } = await expectJson(await post(path, { answers, explain: true }), scored);
    expect(steps.filter(({ op }) => op === 'answer').map(({ value }) => value)).toEqual(answers);
    expect(
      steps.flatMap((step) => (step.op === 'scale' ? [[step.scale, step.value]] : [])),
    ).toEqual([
      ['total', 11],
      ['phq-8', 10],
      ['phq-2', 3],
    ]);
  });
});

describe('Answers that are not response options', () => {
  test('are all named, with what they may be, and nothing is scored', async () => {
    const answers = { phq9_1: 4, phq9_2: '2', phq9_3: 1.5, phq9_10: 1, phq9_4: true };
    const problem = await expectProblem(await post(path, { answers }), 'answersRejected');
    const range = { min: 0, max: 3, step: 1 };
    expect(problem.errors?.map(({ code, path: at, expected }) => [code, at, expected])).toEqual([
      ['answerOutOfRange', ['answers', 'phq9_1'], range],
      ['answerNotANumber', ['answers', 'phq9_2'], range],
      ['answerOffStep', ['answers', 'phq9_3'], range],
      ['unknownItem', ['answers', 'phq9_10'], expect.arrayContaining(['phq9_1', 'phq9_9'])],
      ['answerNotANumber', ['answers', 'phq9_4'], range],
    ]);
    expect(problem.errorCount).toBe(5);
  });

  test('are told from a misspelt item, with the item that was probably meant', async () => {
    const { errors } = await expectProblem(
      await post(path, { answers: { phq_1: 1 } }),
      'answersRejected',
    );
    expect(errors?.[0]?.detail).toMatch(/did you mean phq9_1\?/);
  });

  test('count as missing when the caller says so, and are still listed without the answer', async () => {
    const answers = [1, 2, 1, 0, 1, 2, 1, 2, 77];
    const response = await post(path, { answers, onInvalid: 'missing' });
    const result = await expectJson(response, scored);
    expect(result.scales['total']?.status).toBe('insufficient');
    expect(result.issues).toEqual([
      {
        code: 'answerOutOfRange',
        path: ['answers', 8],
        expected: { min: 0, max: 3, step: 1 },
        detail: expect.not.stringContaining('77'),
      },
    ]);
  });

  test('are a wrong count, an unreadable whole, or numbers beyond every number', async () => {
    const codeOf = async (answers: string) => {
      const response = await post(path, `{"answers": ${answers}}`);
      const { errors } = await expectProblem(response, 'answersRejected');
      return errors?.[0]?.code;
    };
    expect(await codeOf('[1, 2]')).toBe('wrongAnswerCount');
    expect(await codeOf('[]')).toBe('wrongAnswerCount');
    expect(await codeOf('[1e400,0,0,0,0,0,0,0,0]')).toBe('answerOutOfRange');
    expect(await codeOf('[-1e400,0,0,0,0,0,0,0,0]')).toBe('answerOutOfRange');
    expect(await codeOf('[1e-320,0,0,0,0,0,0,0,0]')).toBe('answerOffStep');
    expect(await codeOf('[[1],0,0,0,0,0,0,0,0]')).toBe('answerNotANumber');
  });

  test('may carry the name of an object’s prototype, and do not reach it', async () => {
    const response = await post(path, '{"answers": {"__proto__": {"phq9_1": 1}, "phq9_1": 1}}');
    const { errors } = await expectProblem(response, 'answersRejected');
    expect(errors).toMatchObject([{ code: 'unknownItem', path: ['answers', '__proto__'] }]);
  });

  test('that come twice under one id are refused: which one was meant is unknown', async () => {
    const response = await post(path, '{"answers": {"phq9_1": 1, "phq9_2": 0, "phq9_1": 3}}');
    const { errors } = await expectProblem(response, 'duplicateKey');
    expect(errors?.[0]?.path).toEqual(['answers', 'phq9_1']);
  });

  test('are refused as a whole where they are no object or array', async () => {
    for (const answers of ['"1 2 3"', '7', 'null', 'true']) {
      const response = await post(path, `{"answers": ${answers}}`);
      const { errors } = await expectProblem(response, 'invalidBody');
      expect(errors?.[0]).toMatchObject({
        path: ['answers'],
        expected: 'an object by answer id, or an array in item order',
      });
    }
  });

  test('are listed up to a hundred, however many there are', async () => {
    const answers = Object.fromEntries(Array.from({ length: 5000 }, (_, i) => [`x${i}`, 1]));
    const problem = await expectProblem(await post(path, { answers }), 'answersRejected');
    expect(problem.errors).toHaveLength(100);
    expect(problem.errorCount).toBe(5000);
  });
});

test('A missing rule that cannot be read is answered with those that can', async () => {
  const missing = { require: { atLeast: 'all' } };
  const { errors } = await expectProblem(await post(path, { answers: [], missing }), 'invalidBody');
  expect(errors).toMatchObject([
    { path: ['missing', 'require'], expected: expect.stringContaining('{"atLeast": items}') },
  ]);
});

describe('A research draft', () => {
  test('is scored by its forms, and every result says what it is', async () => {
    const answers = [1, 3, 2, 0, 4, 1, 2, 2, 3];
    const response = await post('/v1/instruments/rpp/score', { form: 'rpp-9', answers });
    const { scales, provenance } = await expectJson(response, scored);
    expect(Object.keys(scales)).toEqual(['withdrawal', 'rejection', 'numbing', 'core']);
    expect(provenance).toMatchObject({ form: 'rpp-9', status: 'researchDraft' });
  });
});
