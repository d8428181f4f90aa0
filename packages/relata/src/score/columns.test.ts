import { expect, test } from 'vitest';
import { phq9 } from '../instruments/phq-9/index.ts';
import { who5 } from '../instruments/who-5/index.ts';
import { type SharedSum, sharedSums } from './columns/shared-sums.ts';
import type { Term } from './columns/terms.ts';
import { scorer } from './scorer.ts';

const terms = (...fields: number[]): Term[] =>
  fields.map((field) => ({ field, reversed: false, threshold: null }));
const shape = ({ parts, terms: own }: SharedSum) => [parts, own.map(({ field }) => field)];

test('a scale within another is added up once', () => {
  const { sums, ofScale } = sharedSums([terms(0, 1, 2, 3), null, terms(1, 2)]);
  expect(sums.map(shape)).toEqual([
    [[], [1, 2]],
    [[0], [0, 3]],
  ]);
  expect(ofScale).toEqual([1, null, 0]);
});

test('items that two scales share are added up once, and single ones are not set apart', () => {
  const { sums, ofScale } = sharedSums([terms(0, 1, 2), terms(1, 2, 3), terms(3, 4)]);
  expect(sums.map(shape)).toEqual([
    [[], [3, 4]],
    [[], [1, 2]],
    [[1], [0]],
    [[1], [3]],
  ]);
  expect(ofScale).toEqual([2, 3, 0]);
});

test('an item is shared only where it is keyed alike, and counts as often as a scale names it', () => {
  const turned = terms(0, 1).map((term) => ({ ...term, reversed: true }));
  const { sums, ofScale } = sharedSums([terms(0, 1), turned, terms(0, 0, 1)]);
  expect(sums.map(shape)).toEqual([
    [[], [0, 1]],
    [[], [0, 1]],
    [[0], [0]],
  ]);
  expect(ofScale).toEqual([0, 1, 2]);
});

test('scales of the same items have one sum', () => {
  const { sums, ofScale } = sharedSums([terms(0, 1), terms(1, 0)]);
  expect(sums).toHaveLength(1);
  expect(ofScale).toEqual([0, 0]);
});

test('what does not fit the form is told before anything is scored', () => {
  const { columns, rows, plan } = scorer(phq9);
  const data = Object.fromEntries(plan.fields.map(({ id }) => [id, new Uint8Array(2)]));
  expect(() => columns({ ...data, phq9_10: new Uint8Array(2) })).toThrow('badColumns');
  expect(() => columns({ phq9_1: new Uint8Array(2) })).toThrow('badColumns');
  expect(() => columns({ ...data, phq9_9: new Uint8Array(3) })).toThrow('2 values in every');
  expect(() => columns(data, { missing: 3 })).toThrow('outside 0 to 3');
  expect(() => rows(new Uint8Array(10))).toThrow('whole rows of 9 values');
  expect(() => rows(new Uint8Array(16), { stride: 8 })).toThrow('a stride of 9 or more');
  expect(() => rows(new Uint8Array(18), { missing: 3 })).toThrow('outside 0 to 3');
  const three = columns(Object.fromEntries(plan.fields.map(({ id }) => [id, new Uint8Array(3)])));
  expect(() => rows(new Uint8Array(18), { into: three })).toThrow('badColumns');
  expect(() => rows([{}, {}], { into: three })).toThrow('badColumns');
  expect(() => rows([{}], { into: scorer(who5).rows([{}]) })).toThrow('badColumns');
});

test('rows of typed arrays and of answers give the same arrays', () => {
  const { rows } = scorer(who5);
  const typed = rows(Uint8Array.of(5, 4, 3, 2, 1, 0, 0, 0, 0, 9), { missing: 9 });
  const given = rows([
    { who5_1: 5, who5_2: 4, who5_3: 3, who5_4: 2, who5_5: 1 },
    [0, 0, 0, 0, 'refused'],
  ]);
  expect(given).toEqual(typed);
  expect([...(typed.scales['raw']?.value ?? [])]).toEqual([15, Number.NaN]);
});
