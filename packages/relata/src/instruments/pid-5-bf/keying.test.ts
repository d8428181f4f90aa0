import { expect, test } from 'vitest';
import { formNumbers, keyOf } from '../../testing/key-of.ts';
import { pid5Bf } from './index.ts';

// Typed out from the domain table of the American Psychiatric Association's form (through
// hitop's transcription of it), and compared with OpenScales and a public R scoring list.
const { definition } = pid5Bf;

test.each([
  ['negative-affect', [8, 9, 10, 11, 15]],
  ['detachment', [4, 13, 14, 16, 18]],
  ['antagonism', [17, 19, 20, 22, 25]],
  ['disinhibition', [1, 2, 3, 5, 6]],
  ['psychoticism', [7, 12, 21, 23, 24]],
])('The domain %s is the mean of items %j, from 0 to 3', (id, items) => {
  expect(keyOf(definition, id, 'pid5bf_')).toEqual({ items, reversed: [] });
  expect(definition.scales).toHaveProperty([id, 'rule'], 'mean');
  expect(definition.scales).toHaveProperty([id, 'range'], [0, 3]);
});

test('The total is the mean of all 25 items, from 0 to 3', () => {
  expect(keyOf(definition, 'total', 'pid5bf_')).toEqual({
    items: Array.from({ length: 25 }, (_, i) => i + 1),
    reversed: [],
  });
  expect(definition.scales.total).toMatchObject({ rule: 'mean', range: [0, 3] });
  expect(Object.keys(definition.scales)).toHaveLength(6);
});

test('The form has 25 items on four response options, 0 to 3; none is reversed', () => {
  expect(formNumbers(definition, 'pid5bf_')).toEqual(Array.from({ length: 25 }, (_, i) => i + 1));
  expect(definition.answers).toMatchObject({ min: 0, max: 3 });
  expect(definition.reversed).toEqual([]);
});

test('A domain needs four of its five items, and its prorated sum is rounded, halves up', () => {
  const domains = [
    definition.scales['negative-affect'],
    definition.scales.detachment,
    definition.scales.antagonism,
    definition.scales.disinhibition,
    definition.scales.psychoticism,
  ];
  for (const domain of domains) {
    expect(domain.missing).toMatchObject({
      require: { atLeast: 4 },
      fill: 'personMean',
      round: 'prorated sum, halves up',
    });
  }
});

test('The source gives no missing rule for the total', () => {
  expect(definition.missing).toEqual({ source: null });
  expect(definition.scales.total).not.toHaveProperty('missing');
});

test('There are no bands, and norms that were only derived from a printed T table are left out', () => {
  for (const scale of Object.values(definition.scales)) expect(scale).not.toHaveProperty('bands');
  expect(definition).not.toHaveProperty('norms');
});
