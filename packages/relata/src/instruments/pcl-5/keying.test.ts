import { expect, test } from 'vitest';
import { cutOffRows, formNumbers, keyOf, normRows, reliabilityRows } from '../../testing/key-of.ts';
import { pcl5 } from './index.ts';
import { cutOffs, norms, reliability } from './norms.ts';

// Typed out from CamCOPS pcl5.py and OpenScales PCL5; anhedonia from PMC7443209, table 3.
const { definition } = pcl5;
const { scales } = definition;

test('The total is the sum of items 1 to 20, from 0 to 80', () => {
  expect(keyOf(definition, 'total', 'pcl5_')).toEqual({
    items: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20],
    reversed: [],
  });
  expect(scales.total).toMatchObject({ rule: 'sum', range: [0, 80] });
});

test('Clusters B, C, D and E are sums of items 1-5, 6-7, 8-14 and 15-20', () => {
  expect(keyOf(definition, 'intrusion', 'pcl5_').items).toEqual([1, 2, 3, 4, 5]);
  expect(scales.intrusion).toMatchObject({ rule: 'sum', range: [0, 20] });
  expect(keyOf(definition, 'avoidance', 'pcl5_').items).toEqual([6, 7]);
  expect(scales.avoidance).toMatchObject({ rule: 'sum', range: [0, 8] });
  expect(keyOf(definition, 'cognition-mood', 'pcl5_').items).toEqual([8, 9, 10, 11, 12, 13, 14]);
  expect(scales['cognition-mood']).toMatchObject({ rule: 'sum', range: [0, 28] });
  expect(keyOf(definition, 'arousal', 'pcl5_').items).toEqual([15, 16, 17, 18, 19, 20]);
  expect(scales.arousal).toMatchObject({ rule: 'sum', range: [0, 24] });
});

test('Anhedonia of the hybrid model is the sum of items 12 to 14, from 0 to 12', () => {
  expect(keyOf(definition, 'anhedonia', 'pcl5_').items).toEqual([12, 13, 14]);
  expect(scales.anhedonia).toMatchObject({ rule: 'sum', range: [0, 12] });
});

test('An item is endorsed from 2 upward', () => {
  const counted = { rule: 'countAtOrAbove', threshold: 2 };
  expect(keyOf(definition, 'intrusion-endorsed', 'pcl5_').items).toEqual([1, 2, 3, 4, 5]);
  expect(scales['intrusion-endorsed']).toMatchObject({ ...counted, range: [0, 5] });
  expect(keyOf(definition, 'avoidance-endorsed', 'pcl5_').items).toEqual([6, 7]);
  expect(scales['avoidance-endorsed']).toMatchObject({ ...counted, range: [0, 2] });
  expect(keyOf(definition, 'cognition-mood-endorsed', 'pcl5_').items).toEqual([
    8, 9, 10, 11, 12, 13, 14,
  ]);
  expect(scales['cognition-mood-endorsed']).toMatchObject({ ...counted, range: [0, 7] });
  expect(keyOf(definition, 'arousal-endorsed', 'pcl5_').items).toEqual([15, 16, 17, 18, 19, 20]);
  expect(scales['arousal-endorsed']).toMatchObject({ ...counted, range: [0, 6] });
  for (const scale of Object.values(scales)) expect(scale).not.toHaveProperty('thresholds');
});

test('The provisional rule asks for one B, one C, two D and two E items, all four together', () => {
  const rule = scales['provisional-ptsd'];
  expect(rule).toMatchObject({ rule: 'lookUp', range: [0, 1] });
  expect(rule.table).toEqual([
    { from: 0, to: 3, value: 0 },
    { from: 4, to: 4, value: 1 },
  ]);
  expect(rule.of).toEqual({
    rule: 'sum',
    scales: [
      {
        rule: 'lookUp',
        of: 'intrusion-endorsed',
        table: [
          { from: 0, to: 0, value: 0 },
          { from: 1, to: 5, value: 1 },
        ],
      },
      {
        rule: 'lookUp',
        of: 'avoidance-endorsed',
        table: [
          { from: 0, to: 0, value: 0 },
          { from: 1, to: 2, value: 1 },
        ],
      },
      {
        rule: 'lookUp',
        of: 'cognition-mood-endorsed',
        table: [
          { from: 0, to: 1, value: 0 },
          { from: 2, to: 7, value: 1 },
        ],
      },
      {
        rule: 'lookUp',
        of: 'arousal-endorsed',
        table: [
          { from: 0, to: 1, value: 0 },
          { from: 2, to: 6, value: 1 },
        ],
      },
    ],
  });
});

test('The provisional rule is named after the pattern of symptoms, and says that it diagnoses nothing', () => {
  expect(scales['provisional-ptsd'].title).toBe('DSM-5 symptom pattern (provisional rule)');
  expect(scales['provisional-ptsd'].direction.highMeans).toContain('diagnoses nothing');
});

test('The form has 20 items on five response options, 0 to 4; none is reversed', () => {
  expect(formNumbers(definition, 'pcl5_')).toEqual([
    1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20,
  ]);
  expect(definition.answers).toMatchObject({ min: 0, max: 4 });
  expect(definition.reversed).toEqual([]);
});

test('There is no missing rule, no band and no flag', () => {
  expect(definition.missing).toEqual({ source: null });
  expect(definition).not.toHaveProperty('flags');
  for (const scale of Object.values(scales)) {
    expect(scale).not.toHaveProperty('missing');
    expect(scale).not.toHaveProperty('bands');
  }
});

test('Norms are those of measurely and of PMC7443209, table 3', () => {
  expect(normRows(norms)).toEqual([
    ['total', 838, 20.9, 17.7],
    ['intrusion', 838, 5.6, 4.9],
    ['avoidance', 838, 2.7, 2.4],
    ['cognition-mood', 838, 7.1, 6.9],
    ['arousal', 838, 5.5, 5.3],
    ['total', 468, 36.97, 21.16],
    ['total', 912, 42.41, 15.06],
    ['anhedonia', null, 6.86, 2.87],
    ['total', null, 38.81, 12.4],
  ]);
});

test('Reliabilities are those of Blevins (2015), PMC7443209 and Ashbaugh (2016)', () => {
  expect(reliabilityRows(reliability)).toEqual([
    ['total', 'alpha', 0.94, 278],
    ['total', 'test-retest r', 0.82, null],
    ['anhedonia', 'alpha', 0.81, null],
    ['total', 'test-retest r', 0.89, null],
    ['intrusion', 'test-retest r', 0.8, null],
    ['avoidance', 'test-retest r', 0.66, null],
    ['cognition-mood', 'test-retest r', 0.92, null],
    ['arousal', 'test-retest r', 0.78, null],
  ]);
});

test('Lines are drawn at 31 and at 33, both included; the end point of change is 28 or lower', () => {
  expect(cutOffRows(cutOffs)).toEqual([
    ['total', 31, null],
    ['total', 33, null],
    ['total', null, 28],
  ]);
});
