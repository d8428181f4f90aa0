import { expect, test } from 'vitest';
import { formNumbers, keyOf, reliabilityRows } from '../../testing/key-of.ts';
import { ecrR } from './index.ts';
import { reliability } from './norms.ts';

// Typed out from R. C. Fraley's page of items and scoring (author's list order, with the
// correction of 5 June 2013), and compared with urtuba/psytools and hcp4715/HPP_Manylab.
const { definition } = ecrR;

test('Items 1 to 18 are anxiety, of which 9 and 11 are reversed', () => {
  expect(keyOf(definition, 'anxiety', 'ecrr_')).toEqual({
    items: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18],
    reversed: [9, 11],
  });
});

test('Items 19 to 36 are avoidance, of which twelve are reversed', () => {
  expect(keyOf(definition, 'avoidance', 'ecrr_')).toEqual({
    items: [19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30, 31, 32, 33, 34, 35, 36],
    reversed: [20, 22, 26, 27, 28, 29, 30, 31, 33, 34, 35, 36],
  });
});

test('Item 21 is not reversed', () => {
  expect(definition.reversed).not.toContain('ecrr_21');
  expect(definition.reversed).toHaveLength(14);
});

test('The form has 36 items on seven response options, 1 to 7', () => {
  expect(formNumbers(definition, 'ecrr_')).toEqual(Array.from({ length: 36 }, (_, i) => i + 1));
  expect(definition.answers).toMatchObject({ min: 1, max: 7 });
});

test('Both dimensions are means from 1 to 7, without bands, total or published missing rule', () => {
  expect(Object.keys(definition.scales)).toEqual(['anxiety', 'avoidance']);
  for (const scale of Object.values(definition.scales)) {
    expect(scale).toMatchObject({ rule: 'mean', range: [1, 7] });
    expect(scale).not.toHaveProperty('bands');
  }
  expect(definition.missing).toEqual({ source: null });
});

test('Alphas are those of the pilot sample of the many-lab study', () => {
  expect(reliabilityRows(reliability)).toEqual([
    ['anxiety', 'alpha', 0.937, null],
    ['avoidance', 'alpha', 0.946, null],
  ]);
});
