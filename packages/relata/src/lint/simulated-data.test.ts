import { describe, expect, test } from 'vitest';
import type { Finding } from '../model/index.ts';
import { circumplexLoadings, factorAnswers } from '../testing/factor-answers.ts';
import { keyedInstrument, type NumberedKey } from '../testing/keyed-definition.ts';
import { lintData } from './lint-data.ts';

const serious = (findings: readonly Finding[]) => findings.filter((one) => one.severity !== 'note');
const named = (findings: readonly Finding[]) =>
  serious(findings).map(({ code, scale, items }) => [code, scale, items]);
const codes = (findings: readonly Finding[]) => serious(findings).map(({ code }) => code);

/** Eight octants of four items; the key of the IIP-32, whose octants lie in no regular order. */
const IIP_32: readonly (readonly number[])[] = [
  [22, 25, 28, 30],
  [14, 16, 17, 18],
  [10, 11, 13, 15],
  [2, 5, 9, 19],
  [4, 6, 7, 12],
  [1, 8, 20, 31],
  [23, 26, 27, 32],
  [3, 21, 24, 29],
];
/** Every eighth item in turn, as in the IIP-SC. */
const ROUND_ROBIN = IIP_32.map((_, s) => [s + 1, s + 9, s + 17, s + 25]);

const octantOf = (key: readonly (readonly number[])[]) =>
  Array.from({ length: 32 }, (_, i) => key.findIndex((items) => items.includes(i + 1)));

const iip = (key: readonly (readonly number[])[], by = 0, more: Partial<NumberedKey> = {}) =>
  keyedInstrument({
    id: 'iip-like',
    stem: 'iip_',
    items: 32,
    answers: [0, 4],
    scales: Object.fromEntries(
      key.map((items, s) => [`octant${s + 1}`, items.map((n) => ((n - 1 + by + 32) % 32) + 1)]),
    ),
    ...more,
  });

const MODELS = {
  'a circumplex of eight octants': (key: readonly (readonly number[])[], respondents: number) =>
    factorAnswers({
      respondents,
      answers: [0, 4],
      seed: 1,
      loadings: circumplexLoadings(octantOf(key)),
    }),
  'eight factors': (key: readonly (readonly number[])[], respondents: number) =>
    factorAnswers({
      respondents,
      answers: [0, 4],
      seed: 2,
      loadings: octantOf(key).map((octant) =>
        Array.from({ length: 9 }, (_, f) => (f === 8 ? 0.4 : f === octant ? 0.6 : 0)),
      ),
    }),
};

describe.each(Object.entries(MODELS))('32 items of %s', (_, simulate) => {
  const columns = simulate(IIP_32, 400);

  test('as keyed, 400 and 60 respondents contradict nothing', () => {
    expect(codes(lintData(iip(IIP_32), { columns }))).toEqual([]);
    expect(codes(lintData(iip(IIP_32), { columns: simulate(IIP_32, 60) }))).toEqual([]);
  });

  test.each([1, -1])('a key shifted by %i is seen, and nothing that follows from it', (by) => {
    const findings = lintData(iip(IIP_32, by), { columns });
    expect(codes(findings)).toEqual(['columnsShifted']);
    const { evidence } = findings[0] as Finding;
    expect(evidence['columns']).toBe(-by);
    expect(Number(evidence['contrastShifted'])).toBeGreaterThan(
      3 * Number(evidence['contrastAsDeclared']),
    );
  });

  test('a file with one column too many in front is seen as well', () => {
    const age = Float64Array.from({ length: 400 }, (__, row) => 18 + ((row * 7) % 50));
    const late = [age, ...columns.slice(0, -1)];
    expect(codes(lintData(iip(IIP_32), { columns: late }))).toContain('columnsShifted');
  });

  test('a round robin whose last octant lost its number 33: item 1 belongs to that octant', () => {
    const cut = ROUND_ROBIN.map((items) => items.map((n) => n + 1).filter((n) => n <= 32));
    const findings = lintData(iip(cut), { columns: simulate(ROUND_ROBIN, 400) });
    expect(named(findings)).toEqual([['unscoredItemFits', 'octant8', ['iip_1']]]);
  });

  test('a round robin turned as a whole leaves the same octants under other names: no trace', () => {
    const data = simulate(ROUND_ROBIN, 400);
    expect(codes(lintData(iip(ROUND_ROBIN, 1), { columns: data }))).toEqual([]);
  });
});

describe('Codes of a file', () => {
  const loadings = Array.from({ length: 8 }, () => [0.6]);
  const key = (answers: readonly [number, number]) =>
    keyedInstrument({
      id: 'eight',
      stem: 'e_',
      items: 8,
      answers,
      scales: { all: [1, 2, 3, 4, 5, 6, 7, 8] },
    });
  const columns = factorAnswers({ respondents: 300, answers: [1, 5], seed: 3, loadings });
  const marked = (value: number, every: number) =>
    columns.map((column, i) => column.map((x, row) => ((row + i) % every === 0 ? value : x)));

  test('1 to 5 where 0 to 4 is scored are moved by 1, 0 to 4 where 1 to 5 is by −1', () => {
    const [found, ...more] = lintData(key([0, 4]), { columns });
    expect(more).toEqual([]);
    expect([found?.code, found?.severity, found?.evidence['subtract']]).toEqual([
      'codesMoved',
      'error',
      1,
    ]);
    const lower = columns.map((column) => column.map((x) => x - 1));
    expect(lintData(key([1, 5]), { columns: lower })[0]?.evidence['subtract']).toBe(-1);
  });

  test.each([0, -9, 99, 9])(
    '%i among answers of 1 to 5 is a missing code, not a moved range',
    (code) => {
      const findings = lintData(key([1, 5]), { columns: marked(code, 20) });
      expect(codes(findings)).toEqual(['missingCode']);
      expect(findings[0]?.evidence['value']).toBe(code);
    },
  );

  test('moved codes and a missing code are told apart', () => {
    expect(codes(lintData(key([0, 4]), { columns: marked(99, 20) }))).toEqual([
      'codesMoved',
      'missingCode',
    ]);
  });

  test('one stray answer is off the range, counted by item, and too rare to be named', () => {
    const stray = columns.map((column, i) =>
      column.map((x, row) => (i === 2 && row === 5 ? 42 : x)),
    );
    const [found, ...more] = lintData(key([1, 5]), { columns: stray });
    expect(more).toEqual([]);
    expect(found).toMatchObject({
      code: 'offRange',
      items: ['e_3'],
      evidence: { counts: [1], codes: [] },
    });
  });

  test('an odd code of four respondents is not named, for it could be known whose it is; of five it is', () => {
    const odd = (rows: number) =>
      columns.map((column, i) => column.map((x, row) => (i < 2 && row < rows ? 99 : x)));
    expect(codes(lintData(key([1, 5]), { columns: odd(4) }))).toEqual(['offRange']);
    expect(JSON.stringify(lintData(key([1, 5]), { columns: odd(4) }))).not.toContain('99');
    expect(codes(lintData(key([1, 5]), { columns: odd(5) }))).toEqual(['missingCode']);
  });

  test('cells that held no number are counted', () => {
    const text = columns.map((column, i) =>
      column.map((x, row) => (i === 0 && row < 3 ? Infinity : x)),
    );
    expect(lintData(key([1, 5]), { columns: text })).toMatchObject([
      { code: 'notNumbers', items: ['e_1'], evidence: { counts: [3] } },
    ]);
  });

  test('the same answer throughout is a note', () => {
    const flat = columns.map((column, i) => (i === 4 ? column.map(() => 3) : column));
    const found = lintData(key([1, 5]), { columns: flat });
    expect(found).toMatchObject([{ code: 'constantItem', severity: 'note', items: ['e_5'] }]);
  });

  test('29 respondents are too few, 30 are enough', () => {
    const first = (count: number) => ({ columns: columns.map((column) => column.slice(0, count)) });
    expect(lintData(key([1, 5]), first(29)).map(({ code }) => code)).toEqual(['tooFewRespondents']);
    expect(lintData(key([1, 5]), first(30))).toEqual([]);
  });

  test('columns that are too few, or of several lengths, are a mistake of the caller', () => {
    expect(() => lintData(key([1, 5]), { columns: columns.slice(1) })).toThrow('badColumns');
    const uneven = [...columns.slice(1), new Float64Array(3)];
    expect(() => lintData(key([1, 5]), { columns: uneven })).toThrow('badColumns');
  });
});

describe('Items and scales', () => {
  const loadings = Array.from({ length: 12 }, (_, i) => (i < 6 ? [0.7, 0.1] : [0.1, 0.7]));
  const columns = factorAnswers({ respondents: 500, answers: [1, 5], seed: 4, loadings });
  const key = (low: readonly number[], high: readonly number[]) =>
    keyedInstrument({
      id: 'two',
      stem: 't_',
      items: 12,
      answers: [1, 5],
      scales: { low, high },
    });

  test('an item keyed under the wrong scale is a note that names both', () => {
    const found = lintData(key([1, 2, 3, 4, 5], [6, 7, 8, 9, 10, 11, 12]), { columns });
    expect(found).toMatchObject([
      {
        code: 'itemFitsOtherScale',
        severity: 'note',
        scale: 'high',
        items: ['t_6'],
        evidence: { other: 'low' },
      },
    ]);
  });

  test('an item in no scale that is one of them all the same is named; names exchanged leave no trace', () => {
    expect(named(lintData(key([1, 2, 3, 4, 5], [7, 8, 9, 10, 11, 12]), { columns }))).toEqual([
      ['unscoredItemFits', 'low', ['t_6']],
    ]);
    expect(lintData(key([7, 8, 9, 10, 11, 12], [1, 2, 3, 4, 5, 6]), { columns })).toEqual([]);
  });

  test('an unscored item that has nothing to do with them is not named', () => {
    const apart = factorAnswers({ respondents: 500, answers: [1, 5], seed: 5, loadings: [[0.7]] });
    const with13 = keyedInstrument({
      id: 'two',
      stem: 't_',
      items: 13,
      answers: [1, 5],
      scales: { low: [1, 2, 3, 4, 5, 6], high: [7, 8, 9, 10, 11, 12] },
    });
    expect(lintData(with13, { columns: [...columns, apart[0] as Float64Array] })).toEqual([]);
  });

  test('beside one that fits, an unscored item with half of the loading is not named', () => {
    const loose = factorAnswers({
      respondents: 500,
      answers: [1, 5],
      seed: 6,
      loadings: [...Array.from({ length: 7 }, () => [0.8]), [0.45]],
    });
    const seven = keyedInstrument({
      id: 'one',
      stem: 'o_',
      items: 8,
      answers: [1, 5],
      scales: { all: [1, 2, 3, 4, 5, 6] },
    });
    expect(named(lintData(seven, { columns: loose }))).toEqual([
      ['unscoredItemFits', 'all', ['o_7']],
    ]);
  });
});
