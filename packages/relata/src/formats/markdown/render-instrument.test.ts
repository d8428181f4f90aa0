import { expect, test } from 'vitest';
import { defineInstrument } from '../../define/define-instrument.ts';
import { renderInstrument } from './render-instrument.ts';

const open = { status: 'open', evidence: null } as const;
const facts = { direction: { highMeans: 'more', better: 'neither' } } as const;

const { definition } = defineInstrument({
  id: 'every-rule',
  revision: 3,
  status: 'researchDraft',
  title: 'Every rule',
  abbreviation: 'ER',
  citation: { text: 'Nobody | nowhere', doi: '10.1/x' },
  patterns: ['distress'],
  timeframe: 'today',
  license: { scoring: { ...open, spdx: 'CC0-1.0' }, wording: open },
  answers: { min: 0, max: 4, step: 2, labels: { 0: 'No' }, recode: { 0: 0, 2: 1, 4: 4 } },
  items: ['a', 'b', 'c', 'd', { id: 'note', unscored: true, answers: { min: 1, max: 2 } }],
  reversed: ['b'],
  missing: { require: { atLeastShare: 0.75 }, source: 'somewhere' },
  scales: {
    weighted: {
      ...facts,
      title: 'Weighted',
      range: [-3, 9],
      rule: 'weightedSum',
      weights: { a: 2, b: -1 },
      constant: 1,
      missing: { require: 'complete', source: null },
    },
    roots: {
      ...facts,
      title: 'Roots',
      range: [0, 4],
      rule: 'geometricMean',
      items: ['a', 'b'],
      missing: { require: 'complete', source: null },
    },
    many: {
      ...facts,
      title: 'Many',
      range: [0, 4],
      rule: 'countAtOrAbove',
      items: ['a', 'b', 'c', 'd'],
      threshold: 1,
      thresholds: { d: 4 },
      reversed: ['a', 'c', 'd'],
    },
    half: {
      ...facts,
      title: 'Half',
      range: [1, 3],
      rule: 'affine',
      of: 'many',
      multiply: 0.5,
      add: 1,
      missing: { source: null },
    },
    table: {
      ...facts,
      title: 'Table',
      range: [10, 30],
      rule: 'lookUp',
      of: 'many',
      table: [
        { from: 0, to: 1, value: 10 },
        { from: 2, to: 4, value: 30 },
      ],
      missing: { require: 'everyScale', source: null },
    },
    all: {
      ...facts,
      title: 'All',
      range: [11, 33],
      rule: 'sum',
      scales: ['half', 'table'],
      missing: { source: null },
    },
  },
  sources: [{ text: 'A source', url: 'https://example.org', supports: ['reversed'] }],
});

const page = renderInstrument(definition);

test.each([
  ['response options with what they count', '0 No (counts 0), 2 (counts 1), 4 (counts 4)'],
  ['a weighted sum', 'Sum of 2 × item 1 + −1 × item 2 (2 reversed) + 1.'],
  ['a geometric mean', 'Geometric mean of items 1, 2 (2 reversed).'],
  [
    'a count, with thresholds and reversals of its own',
    'Number of items 1–4 (1, 3, 4 reversed) that are 1, 4 for item 4 (4 reversed) or more after reversing.',
  ],
  ['an affine score', '0.5 × “Many” + 1.'],
  ['a table', 'Value in a table for “Many”: 0–1 → 10, 2–4 → 30.'],
  ['a sum of scales', 'Sum of “Half” and “Table”.'],
  ['a share of items', 'Needs at least 75 % of the items answered; the mean of the answered'],
  ['the source of a missing rule', 'stands in for the others. Source: somewhere'],
  ['a rule over scales', 'Needs a score on every scale that it rests on.'],
  ['an item that no scale uses', '| 5 | `note` | straight | (unscored) |'],
  ['the citation as it stands', 'Citation: Nobody | nowhere https://doi.org/10.1/x'],
  ['what a draft is', 'Research draft: no norms, no validated cut-offs, not diagnostic.'],
  ['the licence', 'Scoring: open (CC0-1.0).'],
  ['the sources', '- A source https://example.org (reversed)'],
])('The page puts %s in words', (_, words) => {
  expect(page).toContain(words);
});

test('Without a hash, cases or wording the page leaves them out', () => {
  expect(page).not.toContain('hash');
  expect(page).not.toContain('Worked cases');
  expect(page).not.toContain('Wording |');
});

test('A cell may hold a bar or a line break without breaking its table', () => {
  const shown = renderInstrument(definition, {
    wording: { a: 'one | two\nthree' },
    cases: [
      {
        name: 'bar | bar',
        origin: 'here',
        answers: { a: 0, stranger: '4' },
        expect: { kind: 'rejected', issues: [{ code: 'unknownItem', path: ['stranger'] }] },
      },
    ],
  });
  expect(shown).toContain('| one \\| two three |');
  expect(shown).toContain('| bar \\| bar | a 0, stranger "4" | refused: unknownItem at stranger |');
});
