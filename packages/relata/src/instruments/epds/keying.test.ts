import { expect, test } from 'vitest';
import type { AnswerScale } from '../../model/answer-scale.ts';
import { cutOffRows, formNumbers, keyOf, normRows, reliabilityRows } from '../../testing/key-of.ts';
import { epds } from './index.ts';
import { cutOffs, norms, reliability } from './norms.ts';

// Typed out from Psychnotes' page on the EPDS, and compared with CamCOPS epds.py (points) and
// the documentation of the HBCD study (the list of reverse-scored items).
const { definition } = epds;

const of = (...numbers: number[]) => numbers.map((n) => `epds_${n}`);

/** What the four printed options of each item count, first to last. */
const counts = Object.fromEntries(
  definition.items.map((entry) => {
    const own = typeof entry === 'string' ? definition.answers : entry.answers;
    const recode: Readonly<Record<number, number>> | undefined = (own as AnswerScale).recode;
    const id = typeof entry === 'string' ? entry : entry.id;
    return [id, [0, 1, 2, 3].map((place) => recode?.[place] ?? place)];
  }),
);

test('The total is the sum of items 1 to 10, from 0 to 30', () => {
  expect(keyOf(definition, 'total', 'epds_').items).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
  expect(definition.scales.total).toMatchObject({ rule: 'sum', range: [0, 30] });
  expect(definition.scales.total.direction.better).toBe('lower');
});

test('EPDS-3A is the sum of items 3, 4 and 5, from 0 to 9', () => {
  expect(keyOf(definition, 'anxiety-3a', 'epds_').items).toEqual([3, 4, 5]);
  expect(definition.scales['anxiety-3a']).toMatchObject({ rule: 'sum', range: [0, 9] });
  expect(definition.scales['anxiety-3a'].direction.better).toBe('lower');
  expect(Object.keys(definition.scales)).toEqual(['total', 'anxiety-3a']);
});

test('The form has ten items of four printed options, stored as 0 to 3', () => {
  expect(formNumbers(definition, 'epds_')).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
  expect(definition.answers).toMatchObject({ min: 0, max: 3 });
});

test('Items 1, 2 and 4 count 0 to 3 from the first option to the last', () => {
  for (const id of of(1, 2, 4)) expect(counts).toHaveProperty(id, [0, 1, 2, 3]);
});

test('Items 3 and 5 to 10 count 3 to 0 from the first option to the last', () => {
  for (const id of of(3, 5, 6, 7, 8, 9, 10)) expect(counts).toHaveProperty(id, [3, 2, 1, 0]);
});

test('The turning is a value map, so that the flag sees points; nothing is reversed besides', () => {
  expect(definition.answers).toHaveProperty('recode', { 0: 3, 1: 2, 2: 1, 3: 0 });
  expect(definition.reversed).toEqual([]);
  for (const scale of Object.values(definition.scales)) {
    expect(scale).not.toHaveProperty('reversed');
  }
});

test('Stored as points nothing is turned, in the same order and for the same scales', () => {
  expect(Object.keys(definition.forms)).toEqual(['points']);
  expect(definition.forms.points).toMatchObject({
    items: of(1, 2, 3, 4, 5, 6, 7, 8, 9, 10),
    scales: ['total', 'anxiety-3a'],
  });
  expect(definition.forms.points.answers).toMatchObject({ min: 0, max: 3 });
  expect(definition.forms.points.answers).not.toHaveProperty('recode');
});

test('Item 10 is flagged from 1 point upward: any printed option but the last', () => {
  expect(definition.flags).toMatchObject({ selfHarm: { item: 'epds_10', atOrAbove: 1 } });
  expect(Object.keys(definition.flags)).toEqual(['selfHarm']);
  expect(counts['epds_10']?.map((points) => points >= 1)).toEqual([true, true, true, false]);
});

test('The definition says what its safe use needs', () => {
  expect(definition.safety.note).toMatch(/Item 10/);
});

test('No source gives a missing rule', () => {
  expect(definition.missing).toEqual({ source: null });
  for (const scale of Object.values(definition.scales)) expect(scale).not.toHaveProperty('missing');
});

test('There are lines, and no levels of severity', () => {
  for (const scale of Object.values(definition.scales)) expect(scale).not.toHaveProperty('bands');
  expect(cutOffRows(cutOffs)).toEqual([
    ['total', 10, null],
    ['total', 13, null],
    ['anxiety-3a', 5, null],
  ]);
  expect(cutOffs[2].n).toBe(762);
});

test('Norms are those that measurely prints: two samples of women, one of fathers', () => {
  expect(normRows(norms)).toEqual([
    ['total', 7267, 3.65, 2.62],
    ['total', 9197, 3.77, 3.31],
    ['total', 208, 4.35, 3.72],
  ]);
});

test('Reliabilities are those of Kernot (2015) and of Turkish mothers', () => {
  expect(reliabilityRows(reliability)).toEqual([
    ['total', 'test-retest r', 0.92, null],
    ['total', 'alpha', 0.81, 1615],
  ]);
});
