import { expect, test } from 'vitest';
import { keyOf } from '../../testing/key-of.ts';
import { rpp } from './index.ts';
import { text } from './text.en.ts';

// Typed out from the blueprint (scales, indices, forms) and the item table (reversed items,
// short forms, order of presentation) of the Relational Patterns Profile.
const { definition } = rpp;

const upTo = (n: number) => Array.from({ length: n }, (_, i) => i + 1);

test.each([
  ['withdrawal', 8, [3, 7]],
  ['rejection', 8, [3, 7]],
  ['numbing', 8, [3, 7]],
  ['receiving', 6, [3]],
  ['burden', 6, []],
  ['selfCriticism', 6, []],
  ['engulfment', 6, []],
  ['abandonment', 6, []],
  ['testing', 6, []],
  ['performing', 6, [4]],
  ['longing', 6, []],
  ['reconnection', 8, []],
  ['origins', 6, []],
])('%s is the mean of its %i items, from 0 to 4, of which %j are reversed', (id, n, reversed) => {
  expect(keyOf(definition, id, id)).toEqual({ items: upTo(n), reversed });
  expect(definition.scales).toHaveProperty([id, 'rule'], 'mean');
  expect(definition.scales).toHaveProperty([id, 'range'], [0, 4]);
});

test('Eight of the 86 items are reversed', () => {
  expect(definition.items).toHaveLength(86);
  expect(definition.reversed).toEqual([
    'withdrawal3',
    'withdrawal7',
    'rejection3',
    'rejection7',
    'numbing3',
    'numbing7',
    'receiving3',
    'performing4',
  ]);
});

test('Core is the mean of withdrawal, rejection and numbing', () => {
  expect(definition.scales.core).toMatchObject({
    rule: 'mean',
    scales: ['withdrawal', 'rejection', 'numbing'],
    range: [0, 4],
  });
});

test('Ambivalence is the similarity-intensity of longing and of both fears of closeness, −2 to 4', () => {
  expect(definition.scales.ambivalence).toMatchObject({
    rule: 'similarityIntensity',
    scales: ['longing', { rule: 'mean', scales: ['engulfment', 'abandonment'] }],
    range: [-2, 4],
  });
});

test('The cycle is the geometric mean of rejection and of withdrawal with testing', () => {
  expect(definition.scales.cycle).toMatchObject({
    rule: 'geometricMean',
    scales: ['rejection', { rule: 'mean', scales: ['withdrawal', 'testing'] }],
    range: [0, 4],
  });
});

test('Answers run from 0, never, to 4, almost always; those on origins from not at all to very true', () => {
  expect(definition.answers).toEqual({
    min: 0,
    max: 4,
    labels: { 0: 'Never', 1: 'Rarely', 2: 'Sometimes', 3: 'Often', 4: 'Almost always' },
  });
  for (const n of [1, 2, 3, 4, 5, 6]) {
    expect(definition.items[79 + n]).toEqual({
      id: `origins${n}`,
      answers: {
        min: 0,
        max: 4,
        labels: {
          0: 'Not at all true',
          1: 'A little true',
          2: 'Somewhat true',
          3: 'Mostly true',
          4: 'Very true',
        },
      },
    });
  }
});

test('A research draft has no bands, no norms, no flags and no published missing rule', () => {
  expect(definition.status).toBe('researchDraft');
  for (const scale of Object.values(definition.scales)) {
    expect(scale).not.toHaveProperty('bands');
    expect(scale).not.toHaveProperty('missing');
  }
  expect(definition).not.toHaveProperty('norms');
  expect(definition).not.toHaveProperty('reliability');
  expect(definition).not.toHaveProperty('flags');
  expect(definition.missing).toEqual({ source: null });
});

test('Only reconnection is better when higher', () => {
  const higher = Object.entries(definition.scales).filter(
    ([, scale]) => scale.direction.better === 'higher',
  );
  expect(higher.map(([id]) => id)).toEqual(['reconnection']);
});

const ids = definition.items.map((item) => (typeof item === 'string' ? item : item.id));
const { forms } = definition;
const names = (scale: string, numbers: readonly number[]) => numbers.map((n) => `${scale}${n}`);

test('rpp-86 asks everything, rpp-80 all but origins, rpp-24 the three core scales', () => {
  expect(forms['rpp-86'].items).toEqual(ids);
  expect(forms['rpp-80'].items).toEqual(ids.slice(0, 80));
  const core = ['withdrawal', 'rejection', 'numbing'].flatMap((scale) => names(scale, upTo(8)));
  expect(forms['rpp-24'].items).toEqual(core);
  expect(forms['rpp-24-partner'].items).toEqual(core);
});

test('rpp-36 asks three items a scale, rpp-9 the same three of each core scale', () => {
  const core = [
    ...names('withdrawal', [1, 4, 8]),
    ...names('rejection', [1, 4, 6]),
    ...names('numbing', [1, 2, 5]),
  ];
  expect(forms['rpp-9'].items).toEqual(core);
  expect(forms['rpp-36'].items).toEqual([
    ...core,
    ...names('receiving', [1, 2, 5]),
    ...names('burden', [1, 2, 4]),
    ...names('selfCriticism', [1, 2, 4]),
    ...names('engulfment', [1, 2, 3]),
    ...names('abandonment', [1, 2, 4]),
    ...names('testing', [1, 2, 3]),
    ...names('performing', [1, 5, 6]),
    ...names('longing', [2, 4, 5]),
    ...names('reconnection', [1, 2, 4]),
  ]);
});

test('A form yields the scales it asks about, and the indices that rest on them', () => {
  const twelve = [
    'withdrawal',
    'rejection',
    'numbing',
    'receiving',
    'burden',
    'selfCriticism',
    'engulfment',
    'abandonment',
    'testing',
    'performing',
    'longing',
    'reconnection',
  ];
  const indices = ['core', 'ambivalence', 'cycle'];
  expect(forms['rpp-86'].scales).toEqual([...twelve, 'origins', ...indices]);
  expect(forms['rpp-80'].scales).toEqual([...twelve, ...indices]);
  expect(forms['rpp-36'].scales).toEqual([...twelve, ...indices]);
  for (const form of ['rpp-24', 'rpp-9', 'rpp-24-partner'] as const) {
    expect(forms[form].scales).toEqual(['withdrawal', 'rejection', 'numbing', 'core']);
  }
});

// Item numbers in the order of presentation.
const ORDER = [
  4, 23, 9, 28, 80, 67, 48, 40, 3, 60, 15, 34, 26, 43, 20, 71, 42, 62, 11, 46, 33, 17, 78, 8, 50,
  66, 56, 12, 69, 2, 38, 75, 63, 36, 24, 44, 59, 77, 5, 16, 54, 39, 30, 74, 1, 21, 61, 49, 57, 45,
  70, 7, 14, 18, 32, 64, 25, 55, 68, 37, 76, 52, 27, 47, 65, 13, 41, 53, 19, 31, 72, 29, 73, 10, 6,
  51, 58, 35, 22, 79,
];

test('Every form is shown in the order of presentation, origins last', () => {
  const order = [...ORDER, 81, 82, 83, 84, 85, 86].map((n) => ids[n - 1] as string);
  for (const form of Object.values(forms)) {
    const asked: readonly string[] = form.items;
    expect(form.presentation).toEqual(order.filter((id) => asked.includes(id)));
  }
});

test('The weekly form looks back one week, the partner form is about a close other', () => {
  expect(forms['rpp-9'].timeframe).toBe('the last week');
  expect(forms['rpp-24'].timeframe).toBe('the last two weeks');
  expect(forms['rpp-24-partner']).toMatchObject({
    informant: 'closeOther',
    missingOption: 'notObserved',
  });
});

test('Wording and scoring are open under CC BY 4.0', () => {
  expect(definition.license.scoring).toMatchObject({ status: 'open', spdx: 'CC-BY-4.0' });
  expect(definition.license.wording).toMatchObject({ status: 'open', spdx: 'CC-BY-4.0' });
});

test('Every item has its sentence, and every item of the partner form one about the other', () => {
  expect(Object.keys(text.items)).toEqual(ids);
  const partner = Object.entries(text.items)
    .filter(([, item]) => 'partnerText' in item)
    .map(([id]) => id);
  expect(partner).toEqual(forms['rpp-24-partner'].items);
  for (const item of Object.values(text.items)) expect(item.text.length).toBeGreaterThan(10);
});

test('Every scale over items is named and described as the definition names it', () => {
  const own = Object.keys(definition.scales).filter((id) => id in text.scales);
  expect(Object.keys(text.scales)).toEqual(own);
  expect(own).toHaveLength(13);
  for (const [id, scale] of Object.entries(text.scales)) {
    expect(definition.scales).toHaveProperty([id, 'title'], scale.name);
  }
});

test('The response options read as in the definition', () => {
  expect(text.options).toEqual(definition.answers.labels);
  expect(definition.items[85]).toMatchObject({ answers: { labels: text.originsOptions } });
});

test('Wherever it is scored, it says that it is a draft, diagnoses nothing and checks no risk', () => {
  expect(text.status).toMatch(/research draft/i);
  expect(text.status).toMatch(/no norms/);
  expect(text.status).toMatch(/not diagnostic/);
  expect(text.status).toMatch(/self-harm or suicide/);
});

test('Every form says which stem and which sentences it shows, and the origins block brings its note', () => {
  expect(Object.keys(text.forms)).toEqual(Object.keys(forms));
  for (const { stem } of Object.values(text.forms)) expect(text[stem]).toMatch(/…$|\.$/);
  expect(text[text.forms['rpp-9'].stem]).toContain('last week');
  expect(text.forms['rpp-24-partner']).toEqual({
    stem: 'partnerStem',
    sentence: 'partnerText',
    noAnswer: 'partnerMissing',
  });
  expect(text.forms['rpp-86'].block).toMatchObject({ note: 'contentNote', optional: true });
});

test('The definition itself says that it is no check of risk', () => {
  expect(definition.safety.note).toMatch(/self-harm or suicide/);
});
