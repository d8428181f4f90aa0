import { CATALOGUE } from 'relata/instruments';
import { describe, expect, test } from 'vitest';
import { scored } from '../../schemas/result.ts';
import { commonCases } from '../../testing/common-cases.ts';
import { expectJson, expectProblem, post } from '../../testing/request.ts';
import { vectorsOf } from '../../testing/vectors.ts';
import { battery } from './index.ts';

const path = '/v1/batteries/score';
const phq9 = { instrument: 'phq-9', answers: [1, 2, 1, 0, 1, 2, 1, 2, 1] };
const gad7 = { instrument: 'gad-7', answers: [1, 0, 2, 1, 0, 1, null] };

commonCases({
  operation: 'score-battery',
  method: 'POST',
  path,
  body: { instruments: [phq9, gad7] },
  options: false,
});

const send = async (instruments: readonly unknown[]) =>
  expectJson(await post(path, { instruments }), battery);

const codesOf = ({ results }: Awaited<ReturnType<typeof send>>) =>
  results.map((one) => (one.kind === 'problem' ? one.code : one.kind));

describe('A battery', () => {
  test('of all sixty instruments gives each the scores that it has by itself', async () => {
    const entries = CATALOGUE.map(({ id }) => {
      const vector = vectorsOf(id).find(({ expect: { kind } }) => kind === 'scored');
      return { instrument: id, answers: vector?.answers, form: vector?.form, ...vector?.options };
    });
    const { results, counts } = await send(entries);
    expect(counts).toEqual({ instruments: 60, scored: 60, problems: 0 });
    for (const [i, { instrument, ...request }] of entries.entries()) {
      const response = await post(`/v1/instruments/${instrument}/score`, request);
      expect(results[i]).toEqual(await expectJson(response, scored));
    }
  });

  test('takes one instrument several times, each with its own form, options and answers', async () => {
    const { results } = await send([
      { instrument: 'rpp', form: 'rpp-9', answers: [1, 3, 2, 0, 4, 1, 2, 2, 3] },
      { instrument: 'rpp', form: 'rpp-24-partner', answers: { withdrawal1: 2 }, explain: true },
      { ...phq9, answers: [1, 2, 1, 0, 1, 2, 1, 2, null], missing: { require: { atLeast: 8 } } },
      { ...phq9, answers: [1, 2, 1, 0, 1, 2, 1, 2, null] },
    ]);
    const facts = results.map((one) =>
      one.kind === 'scored' ? [one.provenance.form, one.steps !== undefined] : [],
    );
    expect(facts).toEqual([
      ['rpp-9', false],
      ['rpp-24-partner', true],
      [null, false],
      [null, false],
    ]);
    expect(results.slice(2)).toMatchObject([
      { scales: { total: { status: 'prorated', value: 11.25 } } },
      { scales: { total: { status: 'insufficient', value: null } } },
    ]);
  });

  test('puts a problem in the place of each entry that cannot be scored, and scores the rest', async () => {
    const result = await send([
      phq9,
      { instrument: 'phq-99', answers: [] },
      { instrument: 'gad-7', answers: [1, 0, 2, 1, 0, 1, 9] },
      { instrument: 'gad-7', answers: [1], form: 'rpp-9' },
      { instrument: 'gad-7', answers: 'none' },
      { instrument: 'gad-7' },
      { answers: [] },
      { instrument: '__proto__', answers: {} },
      { ...gad7, note: 'x' },
      { ...gad7, missing: { require: { atLeast: 0 } } },
      { ...gad7, missing: { require: { atLeast: 1 }, round: 'prorated sum, halves up' } },
      'gad-7',
      null,
      [gad7],
      gad7,
    ]);
    expect(codesOf(result)).toEqual([
      'scored',
      'unknownInstrument',
      'answersRejected',
      'unknownForm',
      'invalidBody',
      'invalidBody',
      'invalidBody',
      'unknownInstrument',
      'invalidBody',
      'invalidBody',
      'scored',
      'invalidBody',
      'invalidBody',
      'invalidBody',
      'scored',
    ]);
    expect(result.counts).toEqual({ instruments: 15, scored: 3, problems: 12 });
    for (const [i, one] of result.results.entries()) {
      if (one.kind !== 'problem') continue;
      expect(one.instance).toBe(`${path}#/instruments/${i}`);
      for (const { path: at } of one.errors ?? [])
        expect(at.slice(0, 2)).toEqual(['instruments', i]);
    }
  });

  test('points from each error to its answer, and repeats none', async () => {
    const { results } = await send([phq9, { ...gad7, answers: [0, 0, 0, 0, 0, 0, 55] }]);
    expect(results[1]).toMatchObject({
      instrument: 'gad-7',
      kind: 'problem',
      status: 422,
      errors: [{ code: 'answerOutOfRange', path: ['instruments', 1, 'answers', 6] }],
    });
    expect(JSON.stringify(results[1])).not.toContain('55');
  });

  test('lists no more than twenty errors of an entry, and how many there are', async () => {
    const wrong = Object.fromEntries(Array.from({ length: 60 }, (_, i) => [`q${i}`, 1]));
    const { results } = await send([{ instrument: 'gad-7', answers: wrong }]);
    expect(results[0]).toMatchObject({ kind: 'problem', errorCount: 60 });
    expect(results[0]?.kind === 'problem' && results[0].errors).toHaveLength(20);
  });

  test('may be empty, and has at most a hundred instruments', async () => {
    expect(await send([])).toMatchObject({ counts: { instruments: 0 }, results: [] });
    const many = Array.from({ length: 100 }, () => phq9);
    expect((await send(many)).counts.scored).toBe(100);
    await expectProblem(await post(path, { instruments: [...many, phq9] }), 'tooManyInstruments');
  });

  test('whose instruments are no array is refused whole', async () => {
    for (const instruments of [{}, { 'phq-9': phq9 }, 'all', 7, null]) {
      const { errors } = await expectProblem(await post(path, { instruments }), 'invalidBody');
      expect(errors?.[0]?.path).toEqual(['instruments']);
    }
  });
});
