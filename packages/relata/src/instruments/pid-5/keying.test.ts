import { expect, test } from 'vitest';
import { formNumbers, keyOf } from '../../testing/key-of.ts';
import { pid5 } from './index.ts';

// Typed out from the American Psychiatric Association's scoring key, p. 8 (through hitop's
// transcription of its Step 1, Facet Table and Domain Table), and compared with the R script
// of ccaudek/voice-stress-pid5-ema.
const { definition } = pid5;

test('Sixteen items are reversed', () => {
  expect(definition.reversed.map((id) => Number(id.replace('pid5_', '')))).toEqual([
    7, 30, 35, 58, 87, 90, 96, 97, 98, 131, 142, 155, 164, 177, 210, 215,
  ]);
});

test.each([
  ['anhedonia', [1, 23, 26, 30, 124, 155, 157, 189], [30, 155]],
  ['anxiousness', [79, 93, 95, 96, 109, 110, 130, 141, 174], [96]],
  ['attention-seeking', [14, 43, 74, 111, 113, 173, 191, 211], []],
  ['callousness', [11, 13, 19, 54, 72, 73, 90, 153, 166, 183, 198, 200, 207, 208], [90]],
  ['deceitfulness', [41, 53, 56, 76, 126, 134, 142, 206, 214, 218], [142]],
  ['depressivity', [27, 61, 66, 81, 86, 104, 119, 148, 151, 163, 168, 169, 178, 212], []],
  ['distractibility', [6, 29, 47, 68, 88, 118, 132, 144, 199], []],
  ['eccentricity', [5, 21, 24, 25, 33, 52, 55, 70, 71, 152, 172, 185, 205], []],
  ['emotional-lability', [18, 62, 102, 122, 138, 165, 181], []],
  ['grandiosity', [40, 65, 114, 179, 187, 197], []],
  ['hostility', [28, 32, 38, 85, 92, 116, 158, 170, 188, 216], []],
  ['impulsivity', [4, 16, 17, 22, 58, 204], [58]],
  ['intimacy-avoidance', [89, 97, 108, 120, 145, 203], [97]],
  ['irresponsibility', [31, 129, 156, 160, 171, 201, 210], [210]],
  ['manipulativeness', [107, 125, 162, 180, 219], []],
  ['perceptual-dysregulation', [36, 37, 42, 44, 59, 77, 83, 154, 192, 193, 213, 217], []],
  ['perseveration', [46, 51, 60, 78, 80, 100, 121, 128, 137], []],
  ['restricted-affectivity', [8, 45, 84, 91, 101, 167, 184], []],
  ['rigid-perfectionism', [34, 49, 105, 115, 123, 135, 140, 176, 196, 220], []],
  [
    'risk-taking',
    [3, 7, 35, 39, 48, 67, 69, 87, 98, 112, 159, 164, 195, 215],
    [7, 35, 87, 98, 164, 215],
  ],
  ['separation-insecurity', [12, 50, 57, 64, 127, 149, 175], []],
  ['submissiveness', [9, 15, 63, 202], []],
  ['suspiciousness', [2, 103, 117, 131, 133, 177, 190], [131, 177]],
  ['unusual-beliefs-experiences', [94, 99, 106, 139, 143, 150, 194, 209], []],
  ['withdrawal', [10, 20, 75, 82, 136, 146, 147, 161, 182, 186], []],
])(
  'The facet %s is the mean of items %j, from 0 to 3, of which %j are reversed',
  (id, items, reversed) => {
    expect(keyOf(definition, id, 'pid5_')).toEqual({ items, reversed });
    expect(definition.scales).toHaveProperty([id, 'rule'], 'mean');
    expect(definition.scales).toHaveProperty([id, 'range'], [0, 3]);
  },
);

test('Every item belongs to one facet', () => {
  const facets = Object.values(definition.scales).flatMap((scale) =>
    'items' in scale ? scale.items : [],
  );
  expect(facets).toHaveLength(220);
  expect(new Set(facets).size).toBe(220);
});

test.each([
  ['negative-affect', ['emotional-lability', 'anxiousness', 'separation-insecurity']],
  ['detachment', ['withdrawal', 'anhedonia', 'intimacy-avoidance']],
  ['antagonism', ['manipulativeness', 'deceitfulness', 'grandiosity']],
  ['disinhibition', ['irresponsibility', 'impulsivity', 'distractibility']],
  ['psychoticism', ['unusual-beliefs-experiences', 'eccentricity', 'perceptual-dysregulation']],
])('The domain %s is the mean of the three facets %j, from 0 to 3', (id, scales) => {
  expect(definition.scales).toHaveProperty([id, 'rule'], 'mean');
  expect(definition.scales).toHaveProperty([id, 'scales'], scales);
  expect(definition.scales).toHaveProperty([id, 'range'], [0, 3]);
});

test('There are 25 facets and five domains, and no total', () => {
  expect(Object.keys(definition.scales)).toHaveLength(30);
  expect(definition.scales).not.toHaveProperty('total');
});

test('The form has 220 items on four response options, 0 to 3', () => {
  expect(formNumbers(definition, 'pid5_')).toEqual(Array.from({ length: 220 }, (_, i) => i + 1));
  expect(definition.answers).toMatchObject({ min: 0, max: 3 });
});

test('A facet with more than a quarter unanswered is not used, and a prorated sum is rounded, halves up', () => {
  expect(definition.missing).toMatchObject({
    require: { atLeastShare: 0.75 },
    fill: 'personMean',
    round: 'prorated sum, halves up',
  });
  for (const scale of Object.values(definition.scales)) {
    if ('items' in scale) expect(scale).not.toHaveProperty('missing');
  }
});

test('A domain is not computed when one of its facets cannot be', () => {
  const domains = Object.values(definition.scales).filter((scale) => 'scales' in scale);
  expect(domains).toHaveLength(5);
  for (const domain of domains) {
    expect(domain).toHaveProperty(['missing', 'require'], 'everyScale');
  }
});

test('There are no bands, and norms that were only derived from a printed T table are left out', () => {
  for (const scale of Object.values(definition.scales)) expect(scale).not.toHaveProperty('bands');
  expect(definition).not.toHaveProperty('norms');
});
