import { expect, test } from 'vitest';
import { PHQ } from './support/phq.ts';
import { scored } from './support/scored.ts';

const RPP = Array.from({ length: 9 }, (_, i) => `r${i + 1}`);
const GAD = ['t1', 't2'].flatMap((wave) =>
  Array.from({ length: 7 }, (_, i) => `g${i + 1}_${wave}`),
);

/** 600 rows; cells are empty now and then, and one in a while is no answer. */
function file(): string {
  let state = 11;
  const below = (n: number) => {
    state = (state * 48_271) % 2_147_483_647;
    return state % n;
  };
  const cell = (low: number, high: number, row: number) =>
    below(12) < row % 3 ? '' : below(150) === 0 ? '99' : `${low + below(high - low + 1)}`;
  const rows = Array.from({ length: 600 }, (_, row) => [
    row + 1,
    ...PHQ.map(() => cell(0, 3, row)),
    ...RPP.map(() => cell(0, 4, row)),
    ...GAD.map(() => cell(0, 3, row)),
  ]);
  return [['id', ...PHQ, ...RPP, ...GAD], ...rows].map((row) => `${row.join()}\n`).join('');
}

const OPTIONS = [
  ...['--instrument', 'phq-9,rpp,gad-7', '--form', 'rpp=rpp-9'],
  ...['--items', 'rpp=r{n},gad-7=g{n}_t{wave}', '--keep', 'all'],
];

/** Every cell of the answers of an instrument at an occasion. */
const ANSWERS: readonly (readonly [missing: string, items: readonly string[], status: string])[] = [
  ['phq_9_missing', PHQ, 'phq_9_total_status'],
  ['rpp_missing', RPP, 'rpp_core_status'],
  ['gad_7_missing_1', GAD.slice(0, 7), 'gad_7_total_status_1'],
  ['gad_7_missing_2', GAD.slice(7), 'gad_7_total_status_2'],
];

test.each([['reject'], ['missing']])(
  'with --detail values and --on-invalid %s, several instruments and occasions have the values and flags of statuses, and how many items have no answer',
  async (onInvalid) => {
    const text = file();
    const options = [...OPTIONS, '--on-invalid', onInvalid];
    const full = await scored(text, ...options);
    const brief = await scored(text, ...options, '--detail', 'values');
    expect([full.code, brief.code], full.err).toEqual([0, 0]);
    const values = full.header.split(',').filter((name) => !/_(status|answered)(_\d)?$/.test(name));
    const names = brief.header.split(',');
    expect(names.filter((name) => !/_missing(_\d)?$/.test(name))).toEqual(values);
    expect(names.filter((name) => /_missing(_\d)?$/.test(name))).toEqual(
      ANSWERS.map(([missing]) => missing),
    );
    for (const kind of ['_percent', '_flag_', '_total_2']) {
      expect(values.some((name) => name.includes(kind))).toBe(true);
    }
    expect(brief.rows.map((row) => values.map((name) => row[name]))).toEqual(
      full.rows.map((row) => values.map((name) => row[name])),
    );
    for (const [missing, items, status] of ANSWERS) {
      const expected = full.rows.map((row) => {
        if (row[status] === 'rejected') return '';
        return String(items.filter((item) => ['', '99'].includes(row[item] ?? '')).length);
      });
      expect(new Set(expected).has('')).toBe(onInvalid === 'reject');
      expect(brief.rows.map((row) => row[missing])).toEqual(expected);
    }
    expect(brief.summary.instruments).toEqual(full.summary.instruments);
  },
);
