import { expect, test } from 'vitest';
import { bandRows, formNumbers, keyOf, reliabilityRows } from '../../testing/key-of.ts';
import { qidsSr16 } from './index.ts';
import { reliability } from './norms.ts';

// Typed out from Yale battery scores qids() and QuestionnairesAPI qids_sr16.py, and compared
// with CRAN cliot's map of items to topics and Guideline Central.
const { definition } = qidsSr16;

const of = (...numbers: number[]) => numbers.map((n) => `qidssr16_${n}`);

test('The total is the highest of 1-4, 5, the highest of 6-9, 10 to 14, and the highest of 15-16', () => {
  expect(definition.scales.total).toMatchObject({ rule: 'sumOfMaxima', range: [0, 27] });
  expect(definition.scales.total.groups).toEqual([
    of(1, 2, 3, 4),
    of(5),
    of(6, 7, 8, 9),
    of(10),
    of(11),
    of(12),
    of(13),
    of(14),
    of(15, 16),
  ]);
});

test.each([
  ['sleep', [1, 2, 3, 4]],
  ['appetite-weight', [6, 7, 8, 9]],
  ['psychomotor', [15, 16]],
])('The domain %s is the highest of items %j, from 0 to 3', (id, items) => {
  expect(definition.scales).toHaveProperty([id, 'rule'], 'sumOfMaxima');
  expect(definition.scales).toHaveProperty([id, 'range'], [0, 3]);
  expect(definition.scales).toHaveProperty([id, 'groups', 'length'], 1);
  expect(keyOf(definition, id, 'qidssr16_').items).toEqual(items);
});

test.each([
  ['sadness', 5],
  ['concentration', 10],
  ['self-view', 11],
  ['suicidal-ideation', 12],
  ['interest', 13],
  ['energy', 14],
])('The domain %s is item %i', (id, item) => {
  expect(definition.scales).toHaveProperty([id, 'rule'], 'sum');
  expect(definition.scales).toHaveProperty([id, 'range'], [0, 3]);
  expect(keyOf(definition, id, 'qidssr16_').items).toEqual([item]);
});

test('There are nine domains and the total', () => {
  expect(Object.keys(definition.scales)).toHaveLength(10);
});

test('Items 6 and 7, and items 8 and 9, are alternatives', () => {
  expect(definition.alternatives).toEqual([of(6, 7), of(8, 9)]);
});

test('The form has 16 items scored 0 to 3; none is reversed', () => {
  expect(formNumbers(definition, 'qidssr16_')).toEqual(Array.from({ length: 16 }, (_, i) => i + 1));
  expect(definition.answers).toEqual({ min: 0, max: 3 });
  expect(definition.reversed).toEqual([]);
});

test('Severity is none to 5, mild to 10, moderate to 15, severe to 20, very severe to 27', () => {
  expect(bandRows(definition, 'total')).toEqual([
    ['none', 0, 5],
    ['mild', 6, 10],
    ['moderate', 11, 15],
    ['severe', 16, 20],
    ['very-severe', 21, 27],
  ]);
});

test('Item 12 is flagged from 1 upward', () => {
  expect(definition.flags).toMatchObject({ selfHarm: { item: 'qidssr16_12', atOrAbove: 1 } });
});

test('No source gives a missing rule beyond the alternatives', () => {
  expect(definition.missing).toEqual({ source: null });
  for (const scale of Object.values(definition.scales)) expect(scale).not.toHaveProperty('missing');
});

test('The one reliability is the alpha of the 596 outpatients of Rush (2003)', () => {
  expect(reliabilityRows(reliability)).toEqual([['total', 'alpha', 0.86, 596]]);
});
