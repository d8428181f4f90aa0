import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { describeFinding } from '../messages/en.ts';
import { LINT_CODES, SEVERITIES } from '../model/index.ts';
import { planOf } from '../ops/plan.ts';
import { definitions, madeUp } from '../testing/arbitraries.ts';
import { holds, randomNumbers } from '../testing/law.ts';
import { lintData } from './lint-data.ts';
import { lintDefinition } from './lint-definition.ts';

/** Columns with chance answers, some off the range, missing or no number at all. */
function chanceColumns(fields: ReturnType<typeof planOf>['fields'], rows: number, seed: number) {
  const random = randomNumbers(seed);
  return fields.map(({ min, max, step }) => {
    const options = (max - min) / step + 1;
    return Float64Array.from({ length: rows }, () => {
      const draw = random();
      if (draw < 0.02) return Number.NaN;
      if (draw < 0.03) return max + 7;
      if (draw < 0.035) return Number.POSITIVE_INFINITY;
      return min + step * Math.floor(random() * options);
    });
  });
}

const plain = (value: unknown) => JSON.parse(JSON.stringify(value));

describe('Whatever the definition is, linting', () => {
  test('a valid one throws nothing, finds no error in it, and finds the same twice', () => {
    holds(150, fc.tuple(definitions(), definitions()), ([definition, other]) => {
      const references = [{ definition: { ...other, id: 'other' } }] as never;
      const found = lintDefinition(definition, { references: [] });
      const errors = found.filter(({ severity }) => severity === 'error');
      expect(errors.filter(({ code }) => code !== 'bandUnreachable')).toEqual([]);
      expect(lintDefinition(definition, { references: [] })).toEqual(found);
      expect(plain(found)).toEqual(found);
      for (const one of lintDefinition(definition, { references })) {
        expect(LINT_CODES).toContain(one.code);
        expect(describeFinding(one)).not.toMatch(/undefined|NaN|\[object/);
      }
    });
  });

  test('answers throws nothing, gives plain JSON and whole sentences, and finds the same twice', () => {
    const drawn = fc.tuple(madeUp(), fc.constantFrom(0, 1, 2, 29, 30, 120), fc.nat({ max: 999 }));
    holds(120, drawn, ([instrument, rows, seed]) => {
      const columns = chanceColumns(planOf(instrument).fields, rows, seed);
      const found = lintData(instrument, { columns });
      expect(lintData(instrument, { columns })).toEqual(found);
      expect(plain(found)).toEqual(found);
      for (const one of found) {
        expect(SEVERITIES).toContain(one.severity);
        expect(describeFinding(one)).toMatch(/\.$/);
        expect(describeFinding(one)).not.toMatch(/undefined|NaN|\[object/);
      }
    });
  });

  test('answers changes none of them', () => {
    holds(20, madeUp(), (instrument) => {
      const columns = chanceColumns(planOf(instrument).fields, 60, 5);
      const before = columns.map((column) => [...column]);
      lintData(instrument, { columns });
      expect(columns.map((column) => [...column])).toEqual(before);
    });
  });
});
