import { describe, expect, test } from 'vitest';
import { OptionError } from '../../model/index.ts';
import { randomNumbers } from '../../testing/law.ts';
import { unavailableAt } from './index-column.ts';
import { sampleQuality } from './sample-quality.ts';
import type { IndexColumn } from './types.ts';

const _ = Number.NaN;
const reasons = (index: IndexColumn) =>
  [...index.value.keys()].map((row) => unavailableAt(index, row));
const close = (values: readonly number[]) => values.map((value) => expect.closeTo(value, 12));

/** Rows of respondents as columns of items. */
const columnsOf = (rows: readonly (readonly number[])[]) =>
  (rows[0] ?? []).map((_value, item) => rows.map((row) => row[item] as number));

/** Answers by chance, so that no item follows from the others. */
function byChance(items: number, rows: number, seed = 1): number[][] {
  const random = randomNumbers(seed);
  return Array.from({ length: items }, () =>
    Array.from({ length: rows }, () => 1 + Math.floor(random() * 5)),
  );
}

describe('Mahalanobis distance', () => {
  test('of two items that do not go together adds up the squared z scores', () => {
    // Means 2, variances 1 (of the first) and 4/3; covariance 0.
    const { mahalanobis } = sampleQuality([
      [1, 2, 3, 2],
      [3, 1, 3, 1],
    ]);
    const [first, second] = [2 / 3, 4 / 3];
    expect([...mahalanobis.value]).toEqual(
      close([1 / first + 1 / second, 1 / second, 1 / first + 1 / second, 1 / second]),
    );
    expect([...mahalanobis.used]).toEqual([2, 2, 2, 2]);
    // With 2 degrees of freedom the share above is e^(−D²/2).
    expect([...mahalanobis.p]).toEqual(
      close([...mahalanobis.value].map((squared) => Math.exp(-squared / 2))),
    );
  });

  test('rests on the answered items, and says how many those are', () => {
    const { mahalanobis } = sampleQuality([
      [1, 2, 3, 2, 3],
      [3, 1, 3, 1, _],
    ]);
    expect([...mahalanobis.used]).toEqual([2, 2, 2, 2, 1]);
    // Mean 2.2, variance 0.7 of all five; the squared z score alone.
    expect(mahalanobis.value[4]).toBeCloseTo(0.8 ** 2 / 0.7, 12);
  });

  test('of somebody who answered nothing is not there, and spoils nobody else’s', () => {
    const columns = byChance(3, 30);
    const alone = sampleQuality(columns);
    const beside = sampleQuality(columns.map((column) => [...column, _]));
    expect(unavailableAt(beside.mahalanobis, 30)).toBe('tooFewItems');
    expect([...beside.mahalanobis.value.slice(0, 30)]).toEqual([...alone.mahalanobis.value]);
    expect(beside.sample).toEqual({ rows: 31, respondents: 30, complete: 30, items: 3 });
  });

  test('leaves out an item that everybody answered alike, and names it', () => {
    const columns = byChance(2, 20);
    const beside = sampleQuality([columns[0] ?? [], Array(20).fill(4), columns[1] ?? []]);
    expect(beside.mahalanobis.constantItems).toEqual([1]);
    expect([...beside.mahalanobis.value]).toEqual([...sampleQuality(columns).mahalanobis.value]);
    expect(new Set(beside.mahalanobis.used)).toEqual(new Set([2]));
  });

  test('needs items that vary, more respondents than items, and items that do not follow from each other', () => {
    const why = (columns: readonly number[][]) =>
      new Set(reasons(sampleQuality(columns).mahalanobis));
    expect(
      why(
        columnsOf([
          [1, 2],
          [1, 2],
          [1, 2],
        ]),
      ),
    ).toEqual(new Set(['constantAnswers']));
    expect(why(byChance(5, 5))).toEqual(new Set(['tooFewRespondents']));
    expect(why(byChance(1, 1))).toEqual(new Set(['tooFewRespondents']));
    const [a = [], b = []] = byChance(2, 40);
    const sum = a.map((value, row) => value + (b[row] as number));
    expect(why([a, b, sum])).toEqual(new Set(['singularCovariance']));
    // Two items that nobody answered both have no covariance.
    const half = a.map((value, row) => (row < 20 ? value : _));
    const rest = b.map((value, row) => (row < 20 ? _ : value));
    expect(why([half, rest])).toEqual(new Set(['tooFewRespondents']));
  });
});

/** Three pairs of items that go together over forty respondents: items 0–1, 2–3 and 4–5. */
const PAIRED = (() => {
  const [a = [], b = [], c = []] = byChance(3, 40, 3);
  const near = (column: number[], row: number) =>
    column.map((value, i) => (i === row ? 6 - value : value));
  return [a, near(a, 0), b, near(b, 1), c, near(c, 2)];
})();

describe('Psychometric synonyms', () => {
  test('are the pairs above the threshold, the earlier item first, with r and n', () => {
    const { synonyms } = sampleQuality(PAIRED, { synonyms: 0.7 });
    expect(synonyms.pairs.map(({ first, second, n }) => [first, second, n])).toEqual([
      [0, 1, 40],
      [2, 3, 40],
      [4, 5, 40],
    ]);
    expect(synonyms.threshold).toBe(0.7);
    for (const { r } of synonyms.pairs) expect(r).toBeGreaterThan(0.7);
  });

  test('give each respondent the correlation over those pairs', () => {
    const rows = [
      [1, 1, 3, 3, 5, 5],
      [1, 2, 2, 4, 5, 3],
    ];
    const columns = PAIRED.map((column, item) => [
      ...column,
      ...rows.map((row) => row[item] as number),
    ]);
    const { synonyms } = sampleQuality(columns, { synonyms: 0.5 });
    expect(synonyms.pairs).toHaveLength(3);
    // 1 2 5 with 2 4 3: deviations −5/3 −2/3 7/3 and −1 1 0; 1 ÷ √(78/9 × 2).
    expect([synonyms.value[40], synonyms.value[41]]).toEqual(
      close([1, 1 / Math.sqrt((78 / 9) * 2)]),
    );
  });

  test('give nothing where answers do not vary over the pairs, or too few pairs are answered', () => {
    const rows = [
      [3, 3, 3, 3, 3, 3],
      [1, _, 2, 2, 3, 3],
    ];
    const columns = PAIRED.map((column, item) => [
      ...column,
      ...rows.map((row) => row[item] as number),
    ]);
    const { synonyms } = sampleQuality(columns, { synonyms: 0.5 });
    expect(reasons(synonyms).slice(40)).toEqual(['constantAnswers', 'tooFewPairs']);
    expect([...synonyms.used.slice(40)]).toEqual([3, 2]);
    const four = sampleQuality(columns, { synonyms: 0.5, atLeast: 4 }).synonyms;
    expect(new Set(reasons(four))).toEqual(new Set(['tooFewPairs']));
  });

  test('do not exist where no two items go together, or two respondents are all there is', () => {
    const why = (columns: readonly number[][]) => new Set(reasons(sampleQuality(columns).synonyms));
    expect(why(byChance(4, 500))).toEqual(new Set(['noPairs']));
    expect(
      why(
        columnsOf([
          [1, 1],
          [2, 2],
        ]),
      ),
    ).toEqual(new Set(['tooFewRespondents']));
    expect(why([])).toEqual(new Set());
  });
});

describe('Psychometric antonyms', () => {
  test('are the pairs below the threshold, of answers as they were given', () => {
    const turned = PAIRED.map((column, item) =>
      item % 2 === 1 ? column.map((value) => 6 - value) : column,
    );
    const { antonyms, synonyms } = sampleQuality(turned, { synonyms: 0.7, antonyms: -0.7 });
    expect(synonyms.pairs).toEqual([]);
    expect(antonyms.pairs.map(({ first, second }) => [first, second])).toEqual([
      [0, 1],
      [2, 3],
      [4, 5],
    ]);
    const straight = sampleQuality(PAIRED, { synonyms: 0.7 });
    expect([...antonyms.value]).toEqual(
      [...straight.synonyms.value].map((r) => (Number.isNaN(r) ? _ : expect.closeTo(-r, 12))),
    );
  });
});

describe('Person-total correlation', () => {
  test('holds answers against the means of the others, without one’s own', () => {
    const { personTotal } = sampleQuality(
      columnsOf([
        [1, 2, 4],
        [2, 2, 4],
        [4, 2, 0],
      ]),
    );
    // 1 2 4 with 3 2 2: deviations −4/3 −1/3 5/3 and 2/3 −1/3 −1/3.
    const expected = -4 / 3 / Math.sqrt((14 / 3) * (2 / 3));
    expect(personTotal.value[0]).toBeCloseTo(expected, 12);
    expect([...personTotal.used]).toEqual([3, 3, 3]);
  });

  test('rests on answered items that somebody else answered too, of which there must be three', () => {
    const { personTotal } = sampleQuality(
      columnsOf([
        [1, 2, 4, 5],
        [2, 1, 4, _],
        [2, 1, _, _],
        [_, _, _, _],
      ]),
    );
    expect([...personTotal.used]).toEqual([3, 3, 2, 0]);
    expect(reasons(personTotal)).toEqual([null, null, 'tooFewItems', 'tooFewItems']);
  });

  test('does not exist for one answer throughout, nor for somebody alone', () => {
    const { personTotal } = sampleQuality(
      columnsOf([
        [3, 3, 3],
        [1, 2, 4],
        [2, 2, 5],
      ]),
    );
    expect(reasons(personTotal)).toEqual(['constantAnswers', null, null]);
    expect(reasons(sampleQuality([[1], [2], [4]]).personTotal)).toEqual(['tooFewRespondents']);
  });
});

describe('A sample', () => {
  test('without rows, or without items, has indices without rows', () => {
    for (const columns of [[], [[], []]]) {
      const found = sampleQuality(columns);
      expect(found.sample.rows).toBe(0);
      expect(found.mahalanobis.value).toHaveLength(0);
    }
  });

  test.each([
    { synonyms: 1 },
    { synonyms: -0.1 },
    { antonyms: 0.6 },
    { antonyms: -1 },
    { synonyms: _ },
    { atLeast: 2 },
    { atLeast: 3.5 },
  ])('is refused with thresholds that mean nothing: %j', (options) => {
    expect(() => sampleQuality([[1, 2]], options)).toThrow(OptionError);
  });

  test('is refused where columns are of different lengths', () => {
    expect(() => sampleQuality([[1, 2], [1]])).toThrow(OptionError);
  });
});
