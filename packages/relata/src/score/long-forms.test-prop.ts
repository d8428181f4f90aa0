import { expect, test } from 'vitest';
import type { AnyScaleResult } from '../model/index.ts';
import { randomNumbers } from '../testing/law.ts';
import { instrumentOf, mood, sum } from '../testing/small-definition.ts';
import { scorer } from './scorer.ts';

/** A sum and a mean of many items from 0 to `max`, every third reversed. */
function longForm(count: number, max: number) {
  const items = Array.from({ length: count }, (_, i) => `i${i}`);
  const missing = { require: { atLeast: Math.ceil(count / 2) }, source: null };
  return instrumentOf(
    mood({
      answers: { min: 0, max },
      items,
      reversed: items.filter((_, i) => i % 3 === 0),
      missing,
      scales: {
        total: sum(items, [0, count * max]),
        mean: sum(items, [0, max], { rule: 'mean' }),
      },
    }),
  );
}

// Columns of bytes are summed in one packed number: its parts must not run into each other.
test.each([
  [60, 3],
  [61, 3],
  [64, 1],
  [65, 3],
  [128, 1],
  [511, 1],
  [63, 255],
  [64, 254],
  [65, 254],
  [128, 254],
  [257, 255],
  [258, 255],
  [1023, 50],
  [1024, 3],
])('A form of %i items from 0 to %i is scored alike one by one and in bytes', (count, max) => {
  const form = longForm(count, max);
  const random = randomNumbers(count);
  const kinds = [
    () => max, // Everything at its highest.
    () => 0,
    () => 255, // Everything unanswered, or wrong.
    () => (random() < 0.5 ? 255 : Math.floor(random() * (max + 1))),
    () => Math.floor(random() * (max + 1)),
    () => (random() < 0.02 ? 254 : Math.floor(random() * (max + 1))),
  ];
  const rows = kinds.flatMap((draw) => [0, 1, 2].map(() => Array.from({ length: count }, draw)));
  const columns = Object.fromEntries(
    form.definition.items.map((id, i) => [
      String(id),
      Uint8Array.from(rows, (row) => row[i] as number),
    ]),
  );
  for (const missing of max < 255 ? [255, undefined] : [undefined]) {
    for (const onInvalid of ['reject', 'missing'] as const) {
      const engine = scorer(form, { onInvalid });
      const scores = engine.columns(columns, missing === undefined ? {} : { missing });
      for (const [at, row] of rows.entries()) {
        const result = engine.one(row.map((answer) => (answer === missing ? null : answer)));
        expect(scores.invalid[at] === 1).toBe(result.issues.length > 0);
        for (const [id, { value, answered }] of Object.entries(scores.scales)) {
          const one = result.kind === 'scored' ? (result.scales[id] as AnyScaleResult) : null;
          expect(value[at]).toBe(one?.value ?? Number.NaN);
          expect(answered[at]).toBe(one?.answered ?? 0);
        }
      }
    }
  }
});

test('Scores beyond sixteen bits are whole in bytes too: two answers that count 40,000 each', () => {
  const answers = { min: 0, max: 1, recode: { 0: 0, 1: 40_000 } };
  const large = instrumentOf(
    mood({ answers, items: ['a', 'b'], scales: { total: sum(['a', 'b'], [0, 80_000]) } }),
  );
  const columns = { a: Uint8Array.of(0, 1, 1, 255), b: Uint8Array.of(1, 1, 255, 255) };
  const { total } = scorer(large).columns(columns, { missing: 255 }).scales;
  expect([...(total?.value ?? [])]).toEqual([40_000, 80_000, Number.NaN, Number.NaN]);
  expect([...(total?.answered ?? [])]).toEqual([2, 2, 1, 0]);
});

test('A value next to a response option is wrong in a column of numbers too', () => {
  const between = [0.5, 1e-17, -1e-17, 5e-324, 2 + 2 ** -51, 2, -2, 0, Number.NaN, Infinity, 1e300];
  for (const step of [1, 2]) {
    const form = instrumentOf(
      mood({
        answers: { min: -2, max: 2, step },
        items: ['a'],
        scales: { s: sum(['a'], [-2, 2]) },
      }),
    );
    const { invalid } = scorer(form).columns({ a: Float64Array.from(between) });
    expect([...invalid]).toEqual([1, 1, 1, 1, 1, 0, 0, 0, 0, 1, 1]);
  }
});

test('Whoever answered nothing has no score, however small a share is asked for', () => {
  const missing = { require: { atLeastShare: 1e-12 }, source: null };
  const form = instrumentOf(mood({}, { missing }));
  const columns = Object.fromEntries(['a', 'b', 'c'].map((id) => [id, Uint8Array.of(255, 2)]));
  const { low } = scorer(form).columns(columns, { missing: 255 }).scales;
  expect([...(low?.status ?? [])]).toEqual([3, 1]);
  const result = scorer(form).one({});
  expect(result.kind === 'scored' && result.scales['low']?.status).toBe('insufficient');
});
