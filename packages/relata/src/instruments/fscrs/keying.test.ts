import { expect, test } from 'vitest';
import { bandRows, formNumbers, keyOf, reliabilityRows } from '../../testing/key-of.ts';
import { fscrs } from './index.ts';
import { reliability } from './norms.ts';

// Typed out from BioPsyKit fscrs(), and compared with the canonizer registry and with the form.
const { definition } = fscrs;

test.each([
  ['inadequate-self', [1, 2, 4, 6, 7, 14, 17, 18, 20], 36, 'lower'],
  ['hated-self', [9, 10, 12, 15, 22], 20, 'lower'],
  ['reassured-self', [3, 5, 8, 11, 13, 16, 19, 21], 32, 'higher'],
])(
  '%s is the sum of items %j as answered, from 0 to %i; %s is better',
  (id, items, highest, better) => {
    expect(keyOf(definition, id, 'fscrs_')).toEqual({ items, reversed: [] });
    expect(definition.scales).toHaveProperty([id, 'rule'], 'sum');
    expect(definition.scales).toHaveProperty([id, 'range'], [0, highest]);
    expect(definition.scales).toHaveProperty([id, 'direction', 'better'], better);
    expect(bandRows(definition, id)).toBeUndefined();
  },
);

test('There are three scores and no total', () => {
  expect(Object.keys(definition.scales)).toEqual([
    'inadequate-self',
    'hated-self',
    'reassured-self',
  ]);
});

test('The form has 22 items on five response options, 0 to 4; none is reversed', () => {
  expect(formNumbers(definition, 'fscrs_')).toEqual([
    1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22,
  ]);
  expect(definition.answers).toEqual({
    min: 0,
    max: 4,
    labels: {
      0: 'Not at all like me',
      1: 'A little bit like me',
      2: 'Moderately like me',
      3: 'Quite a bit like me',
      4: 'Extremely like me',
    },
  });
  expect(definition.reversed).toEqual([]);
});

test('Item 9 concerns self-injury: the page says so, and no line is drawn that no source draws', () => {
  expect(definition.safety.note).toContain('Item 9');
  expect(definition).not.toHaveProperty('flags');
});

test('No source gives a missing rule', () => {
  expect(definition.missing).toEqual({ source: null });
  for (const scale of Object.values(definition.scales)) expect(scale).not.toHaveProperty('missing');
});

test('Reliabilities are those quoted from the original article', () => {
  expect(reliabilityRows(reliability)).toEqual([
    ['inadequate-self', 'alpha', 0.9, null],
    ['hated-self', 'alpha', 0.86, null],
    ['reassured-self', 'alpha', 0.86, null],
  ]);
});
