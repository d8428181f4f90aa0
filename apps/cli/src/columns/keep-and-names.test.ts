import { type Instrument, scorer } from 'relata';
import { CATALOGUE } from 'relata/instruments';
import { expect, test } from 'vitest';
import { idColumn } from './id-column.ts';
import { keptColumns } from './kept-columns.ts';
import type { Mapped } from './mapped.ts';
import { outputNames } from './output-names.ts';

const header = ['id', 'weight, kg', 'q1', 'q2'];
const items = new Set([2, 3]);

test('a column whose name holds a comma is kept by its name in double quotes', () => {
  expect(keptColumns('"weight, kg",id', header, items)).toEqual([1, 0]);
});

test('a column to keep that is not there is answered with the nearest', () => {
  expect(() => keptColumns('idd', header, items)).toThrow(
    expect.objectContaining({
      code: 'unknownColumn',
      details: [expect.stringMatching(/nearest: id/)],
    }),
  );
});

test('the respondent is found by a usual name, in any case, and never guessed', () => {
  expect(idColumn(undefined, ['age', 'Participant', 'q1'])).toBe(1);
  expect(idColumn(undefined, ['age', 'q1'])).toBe(-1);
  expect(idColumn('age', ['age', 'q1'])).toBe(0);
});

test('no two scales of the catalogue share a column name, all options on', () => {
  const all: readonly Instrument[] = CATALOGUE;
  const names = all.flatMap((instrument) => {
    const compiled = scorer(instrument);
    const { fields } = compiled.plan;
    const mapped: Mapped = { instrument, scorer: compiled, form: undefined, fields, columns: [] };
    return outputNames(mapped, { bounds: true, bands: true });
  });
  expect(new Set(names).size).toBe(names.length);
  expect(names.filter((name) => !/^[A-Za-z][A-Za-z0-9_]*$/.test(name))).toEqual([]);
});
