import { type Instrument, type Result, type ScoreOptions, score, singleScorer } from 'relata';
import { scaleColumn } from 'relata/formats/columns';
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

  const text = async (type: string, query: string, body: string) => {
    const path = `/v1/instruments/${id}/score/stream${query}`;
    const response = await post(path, body, { 'content-type': type });
    return new TextDecoder()
      .decode(await response.arrayBuffer())
      .trimEnd()
      .split('\n');
  };
  const streamed = vectorsOf(id).filter(({ options }) => options?.missing === undefined);
  const settings = new Map(
    streamed.map(({ form, options }) => {
      const given = { ...(form ? { form } : {}), ...options } as Record<string, string>;
      return [`?${new URLSearchParams(given)}`, { form, ...options } as ScoreOptions] as const;
    }),
  );

  test.each([...settings])(
    'streams all of its vectors with the library’s numbers: %s',
    async (query, options) => {
      const own = streamed.filter(
        ({ form, options: given }) =>
          form === options.form && given?.onInvalid === options.onInvalid,
      );
      const results = own.map(
        ({ answers }) => plain(score(instrument, answers, options)) as Result,
      );
      const lines = own.map(({ answers }, i) => JSON.stringify({ id: i, answers }));
      const [, ...found] = await text('application/x-ndjson', query, lines.join('\n'));
      results.forEach((result, i) => {
        const row = JSON.parse(found[i] as string);
        if (result.kind === 'rejected') {
          expect([row.kind, row.code]).toEqual(['problem', 'answersRejected']);
          return;
        }
        const { flags, missing, quality, scales } = result;
        expect(row).toMatchObject({ id: i, kind: 'scored', scales, flags, missing, quality });
      });
    },
  );

  test.each([...settings])(
    'streams its vectors as a table with the library’s numbers: %s',
    async (query, options) => {
      const { fields } = singleScorer(instrument, { form: options.form } as object).plan;
      const own = streamed.flatMap(({ answers, form, options: given }) => {
        if (form !== options.form || given?.onInvalid !== options.onInvalid) return [];
        const byId = answers as Readonly<Record<string, unknown>>;
        const cells = fields.map((field, i) =>
          Array.isArray(answers) ? answers[i] : byId[field.id],
        );
        const fits =
          (!Array.isArray(answers) || answers.length === fields.length) &&
          cells.every((cell) => cell === null || cell === undefined || typeof cell === 'number');
        return fits ? [cells.map((cell) => cell ?? null)] : [];
      });
      const table = [fields.map((field) => field.id), ...own];
      const [head = '', ...rows] = await text('text/csv', query, table.join('\n'));
      const names = head.split(',');
      own.forEach((answers, i) => {
        const result = score(instrument, answers as never, options);
        const cells = (rows[i] as string).split(',');
        const cellOf = (name: string) => cells[names.indexOf(name)];
        for (const scale of result.kind === 'scored' ? Object.keys(result.scales) : []) {
          const { answered, status, value } = (result as Result & { kind: 'scored' }).scales[
            scale
          ] as {
            answered: number;
            status: string;
            value: number | null;
          };
          expect([
            cellOf(scaleColumn(id, scale, 'value')),
            cellOf(scaleColumn(id, scale, 'status')),
            cellOf(scaleColumn(id, scale, 'answered')),
          ]).toEqual([value === null ? '' : String(value), status, String(answered)]);
        }
        if (result.kind === 'rejected') expect(cells).toContain('rejected');
      });
    },
  );
});
