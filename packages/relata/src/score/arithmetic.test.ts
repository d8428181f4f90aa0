import { describe, expect, test } from 'vitest';
import type { AnyScaleResult, MissingRule } from '../model/index.ts';
import {
  band,
  instrumentOf,
  type Json,
  mood,
  over,
  sum,
  withScales,
} from '../testing/small-definition.ts';
import { score } from './score.ts';

type Given = Readonly<Record<string, number | null>> | readonly (number | null)[];

/** Result of one scale, for answers that are not rejected. */
function scored(definition: Json, answers: Given, scale: string): AnyScaleResult {
  const result = score(instrumentOf(definition), answers);
  if (result.kind === 'rejected') throw new Error(JSON.stringify(result.issues));
  return result.scales[scale] as AnyScaleResult;
}

const scoreOf = (definition: Json, answers: Given, scale: string) =>
  scored(definition, answers, scale).value;

const items = (count: number) => Array.from({ length: count }, (_, i) => `i${i + 1}`);
const rule = (missing: Omit<MissingRule, 'source'>) => ({ missing: { ...missing, source: null } });

/** One scale of a rule over items from 0 to 3. */
const one = (count: number, scale: Json, more: Json = {}) =>
  mood({
    items: items(count),
    scales: { s: { ...sum(items(count), [0, 3 * count]), ...scale } },
    ...more,
  });

describe('Prorating', () => {
  const severity = [band('mild', 0, 4), band('moderate', 5, 9), band('severe', 10, 15)];
  const prorated = one(5, { ...rule({ require: { atLeast: 4 } }), bands: severity });

  test('1, 2, 3, 2 of five items is 8 × 5 ÷ 4 = 10, and could be 8 to 11', () => {
    expect(scored(prorated, [1, 2, 3, 2, null], 's')).toEqual({
      status: 'prorated',
      value: 10,
      answered: 4,
      of: 5,
      bounds: { low: 8, high: 11 },
      band: { id: 'severe', decided: false },
    });
  });

  test('with fewer items than the rule asks for there is no score, and the bounds still hold', () => {
    expect(scored(prorated, [3, 3, 3, null, null], 's')).toMatchObject({
      status: 'insufficient',
      value: null,
      bounds: { low: 9, high: 15 },
      band: { id: null, decided: false },
    });
    expect(scored(prorated, [0, 0, 0, null, null], 's').bounds).toEqual({ low: 0, high: 6 });
  });

  test('a prorated 8.75 lies in the band that ends with 9, for the next begins at 10', () => {
    const result = scored(prorated, [1, 2, 2, 2, null], 's');
    expect(result.value).toBe(8.75);
    expect(result.band).toEqual({ id: 'moderate', decided: false });
  });

  test('a prorated 9.6 lies in the band from 5 to 9', () => {
    const six = one(6, {
      ...rule({ require: { atLeast: 5 } }),
      bands: [...severity.slice(0, 2), band('severe', 10, 18)],
    });
    expect(scoreOf(six, [2, 2, 2, 1, 1, null], 's')).toBe(9.6);
    expect(scored(six, [2, 2, 2, 1, 1, null], 's').band?.id).toBe('moderate');
  });

  test('halves of a prorated sum go up: 6 × 5 ÷ 4 = 7.5 is 8, and the mean then 1.6', () => {
    const round = rule({ require: { atLeast: 4 }, round: 'prorated sum, halves up' });
    expect(scoreOf(one(5, round), [1, 2, 3, 0, null], 's')).toBe(8);
    expect(
      scoreOf(one(5, { ...round, rule: 'mean', range: [0, 3] }), [1, 2, 3, 0, null], 's'),
    ).toBe(1.6);
    expect(scoreOf(one(5, { ...round, rule: 'mean', range: [0, 3] }), [1, 2, 3, 0, 1], 's')).toBe(
      1.4,
    );
  });

  test('halves go up below zero too: −1 × 3 ÷ 2 = −1.5 is −1', () => {
    const round = rule({ require: { atLeast: 2 }, round: 'prorated sum, halves up' });
    const below = one(3, { ...round, range: [-6, 3] }, { answers: { min: -2, max: 1 } });
    expect(scoreOf(below, [-1, 0, null], 's')).toBe(-1);
  });

  test('nothing at all can stand in: the sum of those answered is the score', () => {
    const nothing = one(6, rule({ require: { atLeast: 5 }, fill: 'nothing' }));
    expect(scored(nothing, [1, 1, 1, 1, 1, null], 's')).toMatchObject({
      status: 'prorated',
      value: 5,
      bounds: { low: 5, high: 8 },
    });
  });

  test('a share is met by the fewest items that reach it: 0.56 of 25 are 14, though 0.56 × 25 is above', () => {
    expect(0.56 * 25).toBeGreaterThan(14);
    const share = one(25, rule({ require: { atLeastShare: 0.56 } }));
    const answered = (count: number) => items(25).map((_, i) => (i < count ? 1 : null));
    expect(scoreOf(share, answered(14), 's')).toBe(25);
    expect(scoreOf(share, answered(13), 's')).toBeNull();
  });

  test('without a published rule a sum needs all items, a mean of five needs four, of four all', () => {
    const mean = (count: number) => one(count, { rule: 'mean', range: [0, 3] });
    expect(scoreOf(one(5, {}), [1, 1, 1, 1, null], 's')).toBeNull();
    expect(scoreOf(mean(5), [1, 2, 3, 3, null], 's')).toBe(2.25);
    expect(scoreOf(mean(5), [1, 2, 3, null, null], 's')).toBeNull();
    expect(scoreOf(mean(4), [1, 2, 3, null], 's')).toBeNull();
  });
});

describe('A sum of nine items with bands', () => {
  const severity = [
    band('minimal', 0, 4),
    band('mild', 5, 9),
    band('moderate', 10, 14),
    band('moderately-severe', 15, 19),
    band('severe', 20, 27),
  ];
  const total = one(9, { bands: severity });

  test.each([
    [[0, 0, 0, 0, 0, 0, 0, 0, 0], 0, 'minimal'],
    [[1, 1, 1, 1, 0, 0, 0, 0, 0], 4, 'minimal'],
    [[1, 1, 1, 1, 1, 0, 0, 0, 0], 5, 'mild'],
    [[3, 3, 3, 0, 0, 0, 0, 0, 0], 9, 'mild'],
    [[3, 3, 3, 1, 0, 0, 0, 0, 0], 10, 'moderate'],
    [[3, 3, 3, 3, 3, 0, 0, 0, 0], 15, 'moderately-severe'],
    [[3, 3, 3, 3, 3, 3, 1, 0, 0], 19, 'moderately-severe'],
    [[3, 3, 3, 3, 3, 3, 2, 0, 0], 20, 'severe'],
    [[3, 3, 3, 3, 3, 3, 3, 3, 3], 27, 'severe'],
  ])('%j is %i, %s', (answers, value, id) => {
    expect(scored(total, answers, 's')).toMatchObject({
      status: 'scored',
      value,
      band: { id, decided: true },
    });
  });

  test('one unanswered item leaves no score, but a band where every answer gives the same', () => {
    expect(scored(total, [3, 3, 3, 3, 3, 3, 3, 3, null], 's')).toMatchObject({
      status: 'insufficient',
      value: null,
      bounds: { low: 24, high: 27 },
      band: { id: 'severe', decided: true },
    });
    expect(scored(total, [1, 1, 1, 1, 0, 0, 0, 0, null], 's')).toMatchObject({
      bounds: { low: 4, high: 7 },
      band: { id: null, decided: false },
    });
  });
});

test('A short form is doubled to the long form’s score: seven items that sum to 8 are 16, of 0 to 42', () => {
  const doubled = withScales(
    {
      half: sum(items(7), [0, 21]),
      full: over('affine', {
        of: 'half',
        multiply: 2,
        add: 0,
        range: [0, 42],
        bands: [
          band('normal', 0, 9),
          band('mild', 10, 13),
          band('moderate', 14, 20),
          band('high', 21, 42),
        ],
      }),
    },
    { items: items(7) },
  );
  expect(scored(doubled, [2, 1, 1, 1, 1, 1, 1], 'full')).toMatchObject({
    status: 'scored',
    value: 16,
    band: { id: 'moderate' },
  });
  expect(scored(doubled, [2, 1, 1, 1, 1, 1, null], 'full')).toMatchObject({
    status: 'insufficient',
    answered: 6,
    of: 7,
    bounds: { low: 14, high: 20 },
    band: { id: 'moderate', decided: true },
  });
});

test('A falling transformation turns the bounds round: 10 − 2 × sum', () => {
  const turned = withScales({
    low: sum(['a', 'b', 'c'], [0, 9]),
    well: over('affine', { of: 'low', multiply: -2, add: 10, range: [-8, 10] }),
  });
  expect(scoreOf(turned, [1, 1, 1], 'well')).toBe(4);
  expect(scored(turned, [1, 1, null], 'well').bounds).toEqual({ low: 0, high: 6 });
});

describe('A table', () => {
  const table = [
    { from: 0, to: 4, value: 30 },
    { from: 5, to: 9, value: 45 },
    { from: 10, to: 15, value: 70 },
  ];
  const converted = withScales(
    {
      raw: sum(items(5), [0, 15], rule({ require: { atLeast: 4 } })),
      t: over('lookUp', { of: 'raw', table, range: [30, 70] }),
    },
    { items: items(5) },
  );

  test.each([
    [[0, 0, 0, 0, 0], 30],
    [[1, 1, 1, 1, 0], 30],
    [[1, 1, 1, 1, 1], 45],
    [[3, 3, 3, 0, 0], 45],
    [[3, 3, 3, 1, 0], 70],
    [[3, 3, 3, 3, 3], 70],
  ])('gives for %j %i', (answers, value) => {
    expect(scoreOf(converted, answers, 't')).toBe(value);
  });

  test('gives a prorated sum between two rows the lower one: 8 × 5 ÷ 4 = 10 is in, 7 × 5 ÷ 4 = 8.75 is not', () => {
    expect(scored(converted, [2, 2, 2, 2, null], 't')).toMatchObject({
      status: 'prorated',
      value: 70,
    });
    expect(scored(converted, [2, 2, 2, 1, null], 't')).toMatchObject({
      status: 'prorated',
      value: 45,
      bounds: { low: 45, high: 70 },
    });
  });

  test('that neither rises nor falls needs every item, and has the bounds of the rows that can be met', () => {
    const bent = [30, 70, 45].map((value, i) => ({ ...table[i], value }));
    const uneven = withScales(
      {
        raw: sum(items(5), [0, 15], rule({ require: { atLeast: 4 } })),
        t: over('lookUp', { of: 'raw', table: bent, range: [30, 70] }),
      },
      { items: items(5) },
    );
    expect(scored(uneven, [2, 2, 2, 2, null], 't')).toMatchObject({
      status: 'insufficient',
      bounds: { low: 45, high: 70 },
    });
    expect(scoreOf(uneven, [2, 2, 2, 2, 2], 't')).toBe(45);
  });
});

describe('A geometric mean', () => {
  const of = (count: number) =>
    one(count, { rule: 'geometricMean', range: [0, 8] }, { answers: { min: 0, max: 8 } });

  test('of 2 and 8 is 4, of 1, 2 and 4 is 2', () => {
    expect(scoreOf(of(2), [2, 8], 's')).toBe(4);
    expect(scoreOf(of(3), [1, 2, 4], 's')).toBeCloseTo(2, 12);
  });

  test('with a 0 is 0, whatever is unanswered', () => {
    expect(scoreOf(of(2), [0, 8], 's')).toBe(0);
    expect(scored(of(2), [0, null], 's')).toMatchObject({
      status: 'insufficient',
      answered: 1,
      of: 2,
      bounds: { low: 0, high: 0 },
    });
  });
});

describe('Ambivalence: the strength of two feelings less their distance', () => {
  const felt = withScales(
    {
      longing: sum(['a'], [0, 4]),
      fear: sum(['b', 'c'], [0, 4], { rule: 'mean' }),
      both: over('similarityIntensity', { scales: ['longing', 'fear'], range: [-2, 4] }),
    },
    { answers: { min: 0, max: 4 } },
  );

  test.each([
    [3, 3, 3],
    [0, 0, 0],
    [4, 4, 4],
    [0, 4, -2],
    [4, 0, -2],
    [2, 3, 1.5],
    [3, 2, 1.5],
    [4, 2, 1],
  ])('longing %i with fear %i is %d', (longing, fear, value) => {
    expect(scoreOf(felt, [longing, fear, fear], 'both')).toBe(value);
  });

  test('does not move one way: with longing 3 and fear unknown it lies between −1.5 and 3', () => {
    expect(scored(felt, [3, null, null], 'both')).toMatchObject({
      status: 'insufficient',
      bounds: { low: -1.5, high: 3 },
    });
    // Fear of 3 on one item: the mean is 1.5 to 3.5, and 3 the nearest to longing.
    expect(scored(felt, [3, 3, null], 'both').bounds).toEqual({ low: 0.75, high: 3 });
  });
});

test('A search for bounds reverses after mapping: 0, 1, 3 turned is 3, 2, 0', () => {
  const answers = { min: 0, max: 2, recode: { 0: 0, 1: 1, 2: 3 } };
  const felt = withScales(
    {
      both: over('similarityIntensity', {
        scales: [
          { rule: 'sum', items: ['a'] },
          { rule: 'sum', items: ['b'] },
        ],
        range: [-1.5, 3],
      }),
    },
    { answers, items: ['a', 'b'], reversed: ['a'] },
  );
  // Turned, a counts 3, 2 or 0: never 1, which would be just like b.
  expect(scored(felt, { a: null, b: 1 }, 'both').bounds).toEqual({ low: -0.5, high: 0.5 });
});

describe('A mean of products, of concern and expectation of rejection', () => {
  const situations = mood({
    answers: { min: 1, max: 6 },
    items: ['a', 'b'],
    parts: { concern: { title: 'Concern' }, acceptance: { title: 'Expectancy of acceptance' } },
    reversed: ['a_acceptance', 'b_acceptance'],
    scales: {
      rs: {
        ...sum(['a', 'b'], [1, 36]),
        rule: 'productMean',
        parts: ['concern', 'acceptance'],
        ...rule({ require: { atLeast: 1 } }),
      },
    },
  });

  test('is concern × (7 − acceptance), over the situations', () => {
    const answers = { a_concern: 6, a_acceptance: 1, b_concern: 2, b_acceptance: 4 };
    expect(scoreOf(situations, answers, 'rs')).toBe((6 * 6 + 2 * 3) / 2);
  });

  test('leaves a situation out that is not answered, and scores none that is answered by half', () => {
    const whole = { a_concern: 6, a_acceptance: 1 };
    expect(scored(situations, whole, 'rs')).toMatchObject({
      status: 'prorated',
      value: 36,
      answered: 1,
      of: 2,
    });
    expect(scored(situations, { ...whole, b_concern: 2 }, 'rs')).toEqual({
      status: 'insufficient',
      value: null,
      answered: 1,
      of: 2,
      bounds: { low: (36 + 2) / 2, high: (36 + 12) / 2 },
    });
  });
});

describe('Alternatives, of which a form asks for one', () => {
  const appetite = mood({
    items: ['less', 'more', 'sad'],
    alternatives: [['less', 'more']],
    scales: { s: sum(['less', 'more', 'sad'], [0, 6]) },
  });

  test('count as one item: the highest that is answered', () => {
    expect(scored(appetite, { less: 2, sad: 1 }, 's')).toEqual({
      status: 'scored',
      value: 3,
      answered: 2,
      of: 2,
      bounds: { low: 3, high: 3 },
    });
    expect(scoreOf(appetite, { more: 1, sad: 1 }, 's')).toBe(2);
    expect(scoreOf(appetite, { less: 0, more: 3, sad: 1 }, 's')).toBe(4);
  });

  test('are unanswered where none of them is answered', () => {
    expect(scored(appetite, { sad: 1 }, 's')).toMatchObject({
      status: 'insufficient',
      answered: 1,
      of: 2,
      bounds: { low: 1, high: 4 },
    });
  });
});

describe('Keys', () => {
  test('reverse within the declared range: −3 to 3 by threes turns −3 into 3', () => {
    const turned = mood({
      answers: { min: -3, max: 3, step: 3 },
      reversed: ['a'],
      scales: { s: sum(['a', 'b', 'c'], [-9, 9]) },
    });
    expect(scoreOf(turned, [-3, 0, 0], 's')).toBe(3);
    expect(scoreOf(turned, [3, -3, -3], 's')).toBe(-9);
  });

  test('map before they reverse: 0, 1, 3 turned is 3, 2, 0', () => {
    const mapped = mood({
      answers: { min: 0, max: 2, recode: { 0: 0, 1: 1, 2: 3 } },
      items: ['a'],
      reversed: ['a'],
      scales: { s: sum(['a'], [0, 3]) },
    });
    expect([0, 1, 2].map((answer) => scoreOf(mapped, [answer], 's'))).toEqual([3, 2, 0]);
  });

  test('count after reversing, each item at its own threshold', () => {
    const counted = mood({
      reversed: ['b'],
      scales: {
        s: over('countAtOrAbove', {
          items: ['a', 'b', 'c'],
          threshold: 2,
          thresholds: { c: 3 },
          range: [0, 3],
        }),
      },
    });
    expect(scoreOf(counted, [2, 1, 3], 's')).toBe(3);
    expect(scoreOf(counted, [1, 2, 2], 's')).toBe(0);
  });

  test('weigh, below zero too: 2a − b + 1 is bounded where b is unanswered', () => {
    const weighed = mood({
      items: ['a', 'b'],
      scales: { s: over('weightedSum', { weights: { a: 2, b: -1 }, constant: 1, range: [-2, 7] }) },
    });
    expect(scoreOf(weighed, [3, 1], 's')).toBe(6);
    expect(scored(weighed, [3, null], 's').bounds).toEqual({ low: 4, high: 7 });
  });

  test('take the highest of each group: a sleep item of 3 among zeros is 3', () => {
    const groups = mood({
      scales: { s: over('sumOfMaxima', { groups: [['a', 'b'], ['c']], range: [0, 6] }) },
    });
    expect(scoreOf(groups, [3, 0, 1], 's')).toBe(4);
    // The unanswered one can only raise the group's highest.
    expect(scored(groups, [2, null, 1], 's')).toMatchObject({
      status: 'insufficient',
      bounds: { low: 3, high: 4 },
    });
  });

  test('carry a prorated score up: a mean of two scales, one of them prorated, is prorated', () => {
    const stacked = withScales(
      {
        one: sum(items(5), [0, 3], { rule: 'mean' }),
        two: sum(['x'], [0, 3]),
        all: over('mean', { scales: ['one', 'two'], range: [0, 3] }),
      },
      { items: [...items(5), 'x'] },
    );
    const answers = { i1: 1, i2: 1, i3: 1, i4: 1, x: 3 };
    expect(scored(stacked, answers, 'all')).toEqual({
      status: 'prorated',
      value: 2,
      answered: 5,
      of: 6,
      bounds: { low: (4 / 5 + 3) / 2, high: (7 / 5 + 3) / 2 },
    });
    expect(scoreOf(stacked, { ...answers, i4: null }, 'all')).toBeNull();
  });
});
