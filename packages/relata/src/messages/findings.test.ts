import { describe, expect, test } from 'vitest';
import { DATA_LINT_CODES, DEFINITION_LINT_CODES, type Finding } from '../model/index.ts';
import { describeFinding } from './en.ts';

/** One of each, with what the linter gives along. */
const EACH: readonly (Omit<Finding, 'severity' | 'path'> & { readonly says: RegExp })[] = [
  {
    code: 'trailingItemsUnscored',
    scale: 's',
    items: ['i9', 'i10'],
    evidence: { count: 2, of: 10 },
    says: /omit the last 2 items of the form \(i9, i10\)/,
  },
  {
    code: 'keyShifted',
    items: ['i1'],
    evidence: { by: 1, itemsOfForm: 32 },
    says: /one too high: no scale uses i1/,
  },
  {
    code: 'keyShifted',
    scale: 's',
    items: ['i2'],
    evidence: { by: -1, itemsOfForm: 32, reference: 'iip' },
    says: /items of iip with every number one too low/,
  },
  {
    code: 'itemTwiceInTotal',
    scale: 's',
    items: ['i1'],
    evidence: { scales: ['a', 'b'] },
    says: /counts i1 by way of more than one of a, b/,
  },
  { code: 'reversedUnused', items: ['i1'], evidence: {}, says: /i1 is listed as reversed/ },
  {
    code: 'tableNotMonotone',
    scale: 's',
    evidence: { from: 6, value: 45, before: 50 },
    says: /from 6 on it gives 45, after 50/,
  },
  {
    code: 'tableGap',
    scale: 's',
    evidence: { after: 2, until: 5 },
    says: /no row between 2 and 5/,
  },
  {
    code: 'partsMismatched',
    scale: 's',
    items: ['i2'],
    evidence: { usual: 'fear', instead: ['shun'] },
    says: /takes fear of most items, but of i2 shun/,
  },
  { code: 'partUnused', evidence: { parts: ['shun'] }, says: /uses the part shun/ },
  {
    code: 'partRangesDiffer',
    scale: 's',
    evidence: { parts: ['a', 'b'], ranges: ['0 to 3', '0 to 6'] },
    says: /0 to 3, 0 to 6/,
  },
  {
    code: 'normMeanImpossible',
    scale: 's',
    evidence: { mean: 12, range: [0, 9], population: 'students' },
    says: /12 \(students\) lies outside the range of s, 0 to 9/,
  },
  {
    code: 'normSdImpossible',
    scale: 's',
    evidence: { sd: 3, most: 2.84, mean: 1, range: [0, 9] },
    says: /at most 2\.84/,
  },
  {
    code: 'scalesSwapped',
    scale: 's',
    items: ['i1'],
    evidence: { reference: 'dass', has: 't', exchangedWith: 't' },
    says: /exactly the items of t of dass: the two lists are exchanged/,
  },
  {
    code: 'itemsOmitted',
    scale: 's',
    items: ['i4', 'i5'],
    evidence: { reference: 'dass', count: 2, areTheLast: 'yes' },
    says: /omits its last 2 items of dass: i4, i5; add them/,
  },
  {
    code: 'itemsAdded',
    scale: 's',
    items: ['i4'],
    evidence: { reference: 'dass' },
    says: /has i4, which is not in that scale of dass/,
  },
  {
    code: 'reverseKeyDiffers',
    scale: 's',
    items: ['i4'],
    evidence: { reference: 'ecr', reversedHereOnly: [], reversedThereOnly: ['i4'] },
    says: /here only: none; there only: i4/,
  },
  {
    code: 'rangeDiffers',
    scale: 's',
    evidence: { reference: 'ecr', range: [1, 5], referenceRange: [1, 7] },
    says: /range 1 to 5, that of ecr 1 to 7/,
  },
  {
    code: 'bandsDiffer',
    scale: 's',
    evidence: { reference: 'phq', bands: ['0–3'], referenceBands: ['0–4'] },
    says: /bands 0–3, that of phq 0–4/,
  },
  {
    code: 'tooFewRespondents',
    evidence: { respondents: 12, needed: 30 },
    says: /30 respondents .* \(most: 12\)/,
  },
  {
    code: 'notNumbers',
    items: ['i1', 'i2'],
    evidence: { counts: [3, 4] },
    says: /^7 cells of i1, i2/,
  },
  {
    code: 'codesMoved',
    items: ['i1'],
    evidence: { declared: [0, 4], found: [1, 5], subtract: 1, shareInDeclaredRange: 0.9 },
    says: /coded 1 to 5, but the definition says 0 to 4: subtract 1 from every answer/,
  },
  {
    code: 'codesMoved',
    items: ['i1'],
    evidence: { declared: [1, 5], found: [0, 4], subtract: -1, shareInDeclaredRange: 0.9 },
    says: /add 1 to every answer/,
  },
  {
    code: 'missingCode',
    items: ['i1', 'i2'],
    evidence: { value: -9, counts: [5, 6] },
    says: /code -9 .* in 2 items \(11 times\).* --missing -9/,
  },
  {
    code: 'offRange',
    items: ['i1'],
    evidence: { counts: [6], codes: [8] },
    says: /^6 answers of i1 .*\(codes 8\)/,
  },
  { code: 'constantItem', items: ['i1'], evidence: {}, says: /i1 has the same answer throughout/ },
  {
    code: 'columnsAlreadyReversed',
    scale: 's',
    items: ['i1', 'i2'],
    evidence: { respondents: 99, itemRestAsKeyed: [-0.5, -0.4], itemRestAsSuggested: [0.5, 0.6] },
    says: /columns i1, i2 of s arrive already reversed.*r from −0\.50 to −0\.40 as keyed, r from 0\.50 to 0\.60.*--reversed-in-source/,
  },
  {
    code: 'itemReversedTwice',
    scale: 's',
    items: ['i1'],
    evidence: { respondents: 99, itemRestAsKeyed: [-0.5], itemRestAsSuggested: [0.5] },
    says: /i1 of s runs against the scale once reversed .*r = −0\.50/,
  },
  {
    code: 'itemNotReversed',
    scale: 's',
    items: ['i1'],
    evidence: { respondents: 99, itemRestAsKeyed: [-0.5], itemRestAsSuggested: [0.5] },
    says: /add it to the reverse list/,
  },
  {
    code: 'columnsShifted',
    evidence: {
      columns: 1,
      correlationWithinScalesAsDeclared: 0.05,
      correlationWithinScalesShifted: 0.4,
    },
    says: /one column too late.*r = 0\.05 as declared, and r = 0\.40 with each item read from the next column/,
  },
  {
    code: 'unscoredItemFits',
    scale: 's',
    items: ['i6'],
    evidence: { respondents: 99, correlations: [0.6], medianItemRest: 0.55 },
    says: /s seems to omit i6: no scale uses it/,
  },
  {
    code: 'itemFitsOtherScale',
    scale: 's',
    items: ['i6'],
    evidence: { respondents: 99, other: 't', itemRestOwn: 0.1, correlationOther: 0.5 },
    says: /correlates more with t \(r = 0\.50\) than .* \(r = 0\.10\)/,
  },
];

describe('A finding in words', () => {
  test.each(EACH)('$code says what was found, where, and what to do', ({ says, ...finding }) => {
    const sentence = describeFinding({ ...finding, severity: 'note', path: [] });
    expect(sentence).toMatch(says);
    expect(sentence).toMatch(/\.$/);
    expect(sentence).not.toMatch(/undefined|NaN|\[object|null/);
  });

  test('there is one for every code', () => {
    const codes = [...new Set(EACH.map(({ code }) => code))].sort();
    expect(codes).toEqual([...DEFINITION_LINT_CODES, ...DATA_LINT_CODES].sort());
  });
});
