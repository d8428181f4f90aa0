import { type Instrument, type Result, score } from 'relata';
import { CATALOGUE } from 'relata/instruments';
import { describe, expect, test } from 'vitest';
import type { Problem } from './problems/schema.ts';
import type { ScoredBody } from './schemas/result.ts';
import { post } from './testing/request.ts';
import { vectorsOf } from './testing/vectors.ts';

const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

/** Issues as the API words them: a path into the body, and no answer. */
const worded = (issues: Result['issues']) =>
  plain(issues.map(({ code, path, expected }) => ({ code, path: ['answers', ...path], expected })));

const unworded = (issues: ScoredBody['issues'] = []) =>
  issues.map(({ detail: _, ...issue }) => issue);

test('Every instrument of the catalogue has vectors', () => {
  for (const { id } of CATALOGUE) expect([id, vectorsOf(id).length > 0]).toEqual([id, true]);
});

describe.each(CATALOGUE as readonly Instrument[])('Over HTTP, $id', (instrument) => {
  const { id } = instrument;

  test.each(vectorsOf(id).map((vector) => [vector.name, vector] as const))(
    'scores as its vector says, and as the library does: %s',
    async (_, { answers, form, options, expect: wanted }) => {
      const response = await post(`/v1/instruments/${id}/score`, { answers, form, ...options });
      const expected = score(instrument, answers, { form, ...options });
      expect(expected.kind).toBe(wanted.kind);
      if (expected.kind === 'rejected') {
        const problem = (await response.json()) as Problem;
        expect(problem.code).toBe('answersRejected');
        expect(unworded(problem.errors)).toEqual(worded(expected.issues));
        return;
      }
      const { issues, ...body } = (await response.json()) as ScoredBody;
      const { issues: found, ...result } = expected;
      expect(body).toEqual(plain(result));
      expect(unworded(issues)).toEqual(worded(found));
      for (const [scale, { status, value }] of Object.entries(wanted.scales ?? {})) {
        if (status !== undefined) expect(body.scales[scale]?.status).toBe(status);
        if (typeof value === 'number') expect(body.scales[scale]?.value).toBeCloseTo(value, 11);
        if (value === null) expect(body.scales[scale]?.value).toBeNull();
      }
    },
  );

  test('scores all of its vectors in one batch as one by one', async () => {
    const whole = vectorsOf(id).filter(({ form, options }) => !form && !options);
    const respondents = whole.map(({ answers }, i) => ({ id: i, answers }));
    const response = await post(`/v1/instruments/${id}/score/batch`, { respondents });
    const { results } = (await response.json()) as {
      readonly results: readonly { readonly kind: string; readonly scales?: unknown }[];
    };
    expect(results.map(({ kind, scales }) => [kind, scales])).toEqual(
      whole.map(({ answers }) => {
        const result = score(instrument, answers);
        return result.kind === 'scored' ? ['scored', plain(result.scales)] : ['problem', undefined];
      }),
    );
  });
});
