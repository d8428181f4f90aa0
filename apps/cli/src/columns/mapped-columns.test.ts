import { expect, test } from 'vitest';
import { mappedColumns } from './mapped-columns.ts';

const fields = ['phq9_1', 'phq9_2'].map((id) => ({ id })) as never;

test('each answer that is named has the column behind its equals sign, quotes and commas included', () => {
  expect(mappedColumns('phq9_1=mood,"phq9_2=sleep, or so = 2"', fields)).toEqual({
    phq9_1: 'mood',
    phq9_2: 'sleep, or so = 2',
  });
  expect(mappedColumns(undefined, fields)).toEqual({});
});

test.each([
  ['phq9_3=x', 'which is no answer of the instrument'],
  ['phq9_1', 'names no answer and column'],
  ['phq9_1=', 'names no answer and column'],
  ['phq9_1=a,phq9_1=b', 'twice'],
])('%s is refused', (value, says) => {
  expect(() => mappedColumns(value, fields)).toThrow(says);
});
