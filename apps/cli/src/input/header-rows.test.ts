import { expect, test } from 'vitest';
import { headerRowsOf } from './header-rows.ts';

const NAMES = ['ResponseId', 'Q1_1', 'Q1_2'];
const TEXTS = ['Response ID', 'One, or so', 'Two'];
const IMPORTS = ['{"ImportId":"_recordId"}', '{"ImportId":"QID1_1"}', '{"ImportId":"QID1_2"}'];

test('three rows stand above the answers where the third holds import ids', () => {
  expect(headerRowsOf([NAMES, TEXTS, IMPORTS, ['R_1', '1', '2']])).toBe(3);
  expect(headerRowsOf([NAMES, TEXTS, IMPORTS])).toBe(3);
});

test('a column that somebody added leaves them import ids', () => {
  expect(
    headerRowsOf([
      [...NAMES, 'x'],
      [...TEXTS, ''],
      [...IMPORTS, ''],
    ]),
  ).toBe(3);
});

test('two where the texts were taken out', () => {
  expect(headerRowsOf([NAMES, IMPORTS, ['R_1', '1', '2']])).toBe(2);
});

test('one otherwise: a remark that holds an import id is no header', () => {
  expect(headerRowsOf([])).toBe(1);
  expect(headerRowsOf([NAMES])).toBe(1);
  expect(headerRowsOf([NAMES, ['R_1', '1', '2'], ['R_2', '{"ImportId":"x"}', '2']])).toBe(1);
  expect(headerRowsOf([NAMES, ['R_1', '1', '2'], ['R_2', '1', '2'], IMPORTS])).toBe(1);
});
