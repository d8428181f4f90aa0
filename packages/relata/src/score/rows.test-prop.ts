import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { CATALOGUE } from '../instruments/index.ts';
import { type Instrument, MISSING_REASONS } from '../model/index.ts';
import { type AnswersById, cases } from '../testing/arbitraries.ts';
import { columnsOf, firstDifference } from '../testing/columns.ts';
import { holds, randomNumbers } from '../testing/law.ts';
import { reference } from '../testing/reference.ts';
import { scorer } from './scorer.ts';

const both = ['reject', 'missing'] as const;

/** Ways in which the same answers may reach a caller: each keeps what they say. */
const SHAPES: readonly ((answers: AnswersById, ids: readonly string[]) => unknown)[] = [
  (answers) => answers,
  (answers) => Object.fromEntries(Object.entries(answers).reverse()),
  (answers) => Object.assign(Object.create(null), answers),
  (answers) => Object.assign(Object.create({ inherited: 1 }), answers),
  (answers, ids) => ids.map((id) => answers[id]),
  (answers) => ({ ...answers, anotherQuestion: 1 }),
  (answers, ids) => ids.map((id) => answers[id] ?? null).slice(1),
  (answers, ids) => [...ids.map((id) => answers[id]), null],
];

/** What is nobody's answers. */
const UNREADABLE: readonly unknown[] = [
  null,
  undefined,
  7,
  'skipped',
  true,
  [],
  new Map([['a', 1]]),
  new Date(0),
  () => 1,
  (function () {
    // biome-ignore lint/complexity/noArguments: its prototype is that of plain objects.
    return arguments;
  })(),
  { [Symbol.toStringTag]: 'Answers' },
  Uint8Array.of(1),
];

describe('For any definition,', () => {
  test('rows of answers agree with scoring one by one, whatever their shape', () => {
    holds(
      300,
      fc.tuple(cases({ invalid: true }, 12), fc.infiniteStream(fc.nat(SHAPES.length + 1))),
      ([{ instrument, form, people }, shapes]) => {
        const { ids } = reference(instrument.definition, { form });
        const rows = people.map((answers, i) => {
          const shape = shapes.next().value as number;
          return SHAPES[shape]?.(answers, ids) ?? UNREADABLE[(i + shape) % UNREADABLE.length];
        });
        for (const onInvalid of both) {
          const engine = scorer(instrument, { form, onInvalid });
          const results = rows.map((row) => engine.one(row as never));
          expect(firstDifference(engine.rows(rows as never), results)).toBeNull();
        }
      },
    );
  });

  test('rows of typed arrays say what columns of the same numbers say', () => {
    const make = [Uint8Array, Int8Array, Uint8ClampedArray, Int16Array, Float32Array, Float64Array];
    holds(150, fc.tuple(cases({}, 12), fc.nat(3)), ([{ instrument, form, people }, beside]) => {
      const engine = scorer(instrument, { form });
      const { ids } = reference(instrument.definition, { form });
      const columns = columnsOf(ids, people, ['double'], Number.NaN);
      const stride = ids.length + beside;
      for (const Kind of make) {
        const missing = Kind === Int8Array ? -99 : 99;
        const of = (value: number) => (Number.isNaN(value) ? missing : value);
        const rows = new Kind(people.length * stride).fill(77);
        const same = Object.fromEntries(
          ids.map((id, field) => {
            const column = new Kind(people.length);
            for (let row = 0; row < people.length; row++) {
              column[row] = of(columns[id]?.[row] as number);
              rows[row * stride + field] = column[row] as number;
            }
            return [id, column];
          }),
        );
        const found = engine.rows(rows, { missing, stride });
        expect(found).toEqual(engine.columns(same, { missing }));
      }
    });
  });
});

describe.each(CATALOGUE as readonly Instrument[])('On $id,', (instrument) => {
  test('respondents past a block are scored alike one by one, in rows of answers and in typed rows', () => {
    const { ids, optionsOf } = reference(instrument.definition);
    const random = randomNumbers(5);
    const people = Array.from({ length: 2500 }, (_, row) =>
      Object.fromEntries(
        ids.map((id) => {
          const options = optionsOf(id);
          const drawn = options[Math.floor(random() * options.length)];
          if (random() > 0.03) return [id, drawn];
          return [id, row % 5 === 0 ? 99 : MISSING_REASONS[row % 6]];
        }),
      ),
    );
    for (const onInvalid of both) {
      const engine = scorer(instrument, { onInvalid });
      const results = people.map((answers) => engine.one(answers));
      expect(firstDifference(engine.rows(people), results)).toBeNull();
      const cells = people.flatMap((answers) => ids.map((id) => answers[id] ?? null));
      const numbers = cells.map((one) => (typeof one === 'number' ? one : 200));
      const typed = engine.rows(Uint8Array.from(numbers), { missing: 200 });
      expect(firstDifference(typed, results)).toBeNull();
    }
  });
});
