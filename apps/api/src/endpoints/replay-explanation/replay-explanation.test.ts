import { CATALOGUE } from 'relata/instruments';
import { describe, expect, test } from 'vitest';
import { EXPLANATION_EXAMPLE as EXAMPLE } from '../../schemas/explanation-example.ts';
import { replayed } from '../../schemas/replay.ts';
import { type ScoredBody, scored } from '../../schemas/result.ts';
import { commonCases } from '../../testing/common-cases.ts';
import { expectJson, expectProblem, post } from '../../testing/request.ts';
import { vectorsOf } from '../../testing/vectors.ts';

const path = '/v1/explain/replay';

commonCases({
  operation: 'replay-explanation',
  method: 'POST',
  path,
  body: EXAMPLE,
  options: false,
});

const replay = async (body: object) => expectJson(await post(path, body), replayed);

const explained = async (id: string, request: object): Promise<ScoredBody> => {
  const response = await post(`/v1/instruments/${id}/score`, { ...request, explain: true });
  return expectJson(response, scored);
};

const phq9 = () => explained('phq-9', { answers: [1, 2, 1, 0, 1, 2, 1, 2, 1] });

describe.each(CATALOGUE.map(({ id }) => id))('The explanation of %s', (id) => {
  test('of every vector holds, step by step, and comes to the same scores', async () => {
    for (const { answers, form, options, expect: wanted } of vectorsOf(id)) {
      if (wanted.kind === 'rejected') continue;
      const whole = await explained(id, { answers, form, ...options });
      const { agrees, scales, disagreements, differingScales, definition } = await replay(whole);
      expect([agrees, disagreements, differingScales]).toEqual([true, [], []]);
      expect(definition).toBe('current');
      expect(scales).toEqual(
        Object.fromEntries(
          Object.entries(whole.scales).map(([scale, { status, value, band }]) => [
            scale,
            { status, value, band: band?.id ?? null },
          ]),
        ),
      );
    }
  });
});

describe('An explanation', () => {
  test('needs nothing but its steps', async () => {
    const { steps } = await phq9();
    expect(await replay({ steps })).toMatchObject({ agrees: true, definition: null });
    expect(await replay(EXAMPLE)).toEqual({
      kind: 'replayed',
      agrees: true,
      steps: 4,
      disagreements: [],
      scales: { lowMood: { status: 'scored', value: 3, band: null } },
      differingScales: [],
      definition: null,
    });
  });

  test('in which a number was changed does not hold, and the step is named', async () => {
    const whole = await phq9();
    const index = whole.steps?.findIndex((step) => step.op === 'answer' && step.item === 'phq9_9');
    const steps = whole.steps?.map((step, i) =>
      i === index && step.op === 'answer' ? { ...step, answer: 0 } : step,
    );
    const { agrees, disagreements } = await replay({ ...whole, steps });
    expect(agrees).toBe(false);
    expect(disagreements).toContainEqual({ step: index, op: 'answer', of: 'phq9_9' });
  });

  test('whose scores were changed beside it does not hold', async () => {
    const whole = await phq9();
    const total = { ...whole.scales['total'], value: 4, band: { id: 'minimal', decided: true } };
    const changed = { ...whole, scales: { ...whole.scales, total, other: total } };
    expect(await replay(changed)).toMatchObject({
      agrees: false,
      disagreements: [],
      differingScales: ['total', 'other'],
    });
  });

  test('by another definition, or one that nobody has, says so', async () => {
    const { steps, provenance } = await phq9();
    const hash = { ...provenance, definitionHash: 'sha256:0' };
    expect((await replay({ steps, provenance: hash })).definition).toBe('changed');
    const own = { ...provenance, instrument: 'low-mood-2' };
    expect((await replay({ steps, provenance: own })).definition).toBe('unknown');
  });

  test('with steps that rest on nothing, on later ones or on themselves is worked through all the same', async () => {
    const [answer, , sum, scale] = EXAMPLE.steps;
    const { agrees, disagreements } = await replay({
      steps: [
        { ...sum, inputs: [0, 7, -1, 1e9], value: 3 },
        { ...sum, op: 'linear', value: 1 },
        { ...sum, op: 'root', inputs: [1], value: 1 },
        { ...scale, input: 3 },
        answer,
      ],
    });
    expect(agrees).toBe(false);
    expect(disagreements.map(({ step }) => step)).toEqual([0, 1, 2, 3]);
  });

  test('that is made to cost much is worked through in no time', async () => {
    const sum = { op: 'sum', prorate: false, round: false, value: 0 };
    const steps = Array.from({ length: 300 }, (_, i) => ({
      ...sum,
      inputs: Array.from({ length: Math.min(i, 100) }, (_, k) => i - 1 - k),
    }));
    const scales = Array.from({ length: 190 }, (_, i) => ({
      ...EXAMPLE.steps[3],
      title: '',
      source: null,
      scale: `s${i}`,
      input: 299,
    }));
    const started = Date.now();
    expect((await replay({ steps: [...steps, ...scales] })).agrees).toBe(false);
    expect(Date.now() - started).toBeLessThan(2000);
  });

  test('with too many steps, none, or a step of no known kind is refused, and nothing of it repeated', async () => {
    const scale = EXAMPLE.steps[3];
    const many = Array.from({ length: 201 }, (_, i) => ({ ...scale, title: '', scale: `s${i}` }));
    for (const steps of [
      [],
      many,
      Array.from({ length: 2001 }, () => ({ op: 'sum', inputs: [], value: 0 })),
      'none',
    ]) {
      const { errors } = await expectProblem(await post(path, { steps }), 'invalidBody');
      expect(errors?.[0]?.path).toEqual(['steps']);
    }
    for (const [at, step] of [
      ['op', { op: 'eval', value: 4711 }],
      ['answer', { ...EXAMPLE.steps[0], answer: '4711' }],
      ['recoded', { ...EXAMPLE.steps[0], recoded: 'x4711' }],
      ['inputs', { ...EXAMPLE.steps[2], inputs: 4711 }],
      ['scale', { ...scale, scale: '__proto__' }],
    ] as const) {
      const response = await post(path, { steps: [step] });
      const problem = await expectProblem(response, 'invalidBody');
      expect(problem.errors?.[0]?.path.slice(0, 3)).toEqual(['steps', 0, at]);
      expect(JSON.stringify(problem)).not.toContain('4711');
    }
  });
});
