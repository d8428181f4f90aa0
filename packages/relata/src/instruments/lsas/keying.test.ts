import { expect, test } from 'vitest';
import { cutOffRows, formNumbers, reliabilityRows } from '../../testing/key-of.ts';
import { lsas } from './index.ts';
import { cutOffs, reliability } from './norms.ts';

// Typed out from dependlab's score_lsas, and compared with public scoring script 41093096894.
const { definition } = lsas;
const { scales } = definition;
const ALL = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24];
const PERFORMANCE = [1, 2, 3, 4, 6, 8, 9, 13, 14, 16, 17, 20, 21];
const SOCIAL = [5, 7, 10, 11, 12, 15, 18, 19, 22, 23, 24];
const rated = (numbers: readonly number[], ...parts: readonly string[]) =>
  parts.flatMap((part) => numbers.map((n) => `lsas_${n}_${part}`));

test('There are 24 situations, each rated for fear first and for avoidance second', () => {
  expect(formNumbers(definition, 'lsas_')).toEqual(ALL);
  expect(Object.keys(definition.parts)).toEqual(['fear', 'avoidance']);
});

test('Both ratings run from 0 to 3; none is reversed', () => {
  expect(definition.answers).toMatchObject({ min: 0, max: 3 });
  expect(definition.parts.fear.answers).toMatchObject({ min: 0, max: 3 });
  expect(definition.parts.avoidance.answers).toMatchObject({ min: 0, max: 3 });
  expect(definition.reversed).toEqual([]);
});

test('The total is the sum of all 48 ratings, from 0 to 144', () => {
  expect(scales.total).toMatchObject({ rule: 'sum', range: [0, 144] });
  expect(scales.total.items).toEqual(rated(ALL, 'fear', 'avoidance'));
});

test('Fear and avoidance are sums of 24 ratings of one kind, from 0 to 72', () => {
  expect(scales.fear).toMatchObject({ rule: 'sum', range: [0, 72] });
  expect(scales.fear.items).toEqual(rated(ALL, 'fear'));
  expect(scales.avoidance).toMatchObject({ rule: 'sum', range: [0, 72] });
  expect(scales.avoidance.items).toEqual(rated(ALL, 'avoidance'));
});

test('Performance is the sum of both ratings of 13 situations, from 0 to 78', () => {
  expect(scales.performance).toMatchObject({ rule: 'sum', range: [0, 78] });
  expect(scales.performance.items).toEqual(rated(PERFORMANCE, 'fear', 'avoidance'));
});

test('Social interaction is the sum of both ratings of 11 situations, from 0 to 66', () => {
  expect(scales.social).toMatchObject({ rule: 'sum', range: [0, 66] });
  expect(scales.social.items).toEqual(rated(SOCIAL, 'fear', 'avoidance'));
});

test('Each situation is of one kind', () => {
  expect([...PERFORMANCE, ...SOCIAL].sort((a, b) => a - b)).toEqual(ALL);
});

test('There is no missing rule, no band and no flag', () => {
  expect(definition.missing).toEqual({ source: null });
  expect(definition).not.toHaveProperty('flags');
  for (const scale of Object.values(scales)) {
    expect(scale).not.toHaveProperty('missing');
    expect(scale).not.toHaveProperty('bands');
  }
});

test('Alphas are those that Bio-protocol quotes', () => {
  expect(reliabilityRows(reliability)).toEqual([
    ['total', 'alpha', 0.954, null],
    ['avoidance', 'alpha', 0.953, null],
    ['fear', 'alpha', 0.945, null],
  ]);
});

test('Lines are drawn at 30 and 60, self-rated and interviewed, and at 32 in Brazil', () => {
  expect(cutOffRows(cutOffs)).toEqual([
    ['total', 30, null],
    ['total', 60, null],
    ['total', 30, null],
    ['total', 60, null],
    ['total', 32, null],
  ]);
  expect(cutOffs.map(({ n }) => n)).toEqual([344, 344, 398, 398, 252]);
});
