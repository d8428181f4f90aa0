import { expect, test } from 'vitest';
import { formNumbers, keyOf, reliabilityRows } from '../../testing/key-of.ts';
import { erq } from './index.ts';
import { reliability } from './norms.ts';

// Typed out from the scoring at Carnegie Mellon's common cold project, and compared with
// NDCLab/instruments, OpenScales and BioPsyKit.
const { definition } = erq;

test('Reappraisal is items 1, 3, 5, 7, 8 and 10', () => {
  expect(keyOf(definition, 'reappraisal', 'erq_')).toEqual({
    items: [1, 3, 5, 7, 8, 10],
    reversed: [],
  });
});

test('Suppression is items 2, 4, 6 and 9', () => {
  expect(keyOf(definition, 'suppression', 'erq_')).toEqual({ items: [2, 4, 6, 9], reversed: [] });
});

test('No item is reversed', () => {
  expect(definition.reversed).toEqual([]);
});

test('The form has ten items on seven response options, 1 to 7', () => {
  expect(formNumbers(definition, 'erq_')).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
  expect(definition.answers).toMatchObject({ min: 1, max: 7 });
});

test('Both scales are means from 1 to 7; there is no total, no band and no published missing rule', () => {
  expect(Object.keys(definition.scales)).toEqual(['reappraisal', 'suppression']);
  for (const scale of Object.values(definition.scales)) {
    expect(scale).toMatchObject({ rule: 'mean', range: [1, 7] });
    expect(scale).not.toHaveProperty('bands');
  }
  expect(definition.missing).toEqual({ source: null });
});

test('Norms whose standard deviations no source confirms are left out', () => {
  expect(definition).not.toHaveProperty('norms');
});

test('Alphas are those of the Australian community samples, of Gross and John’s students, and of PCS3', () => {
  expect(reliabilityRows(reliability)).toEqual([
    ['reappraisal', 'alpha', 0.89, 300],
    ['suppression', 'alpha', 0.76, 300],
    ['reappraisal', 'alpha', 0.72, 389],
    ['reappraisal', 'alpha', 0.79, 735],
    ['suppression', 'alpha', 0.67, 389],
    ['suppression', 'alpha', 0.69, 735],
    ['reappraisal', 'alpha', 0.83, 213],
    ['suppression', 'alpha', 0.76, 213],
  ]);
});
