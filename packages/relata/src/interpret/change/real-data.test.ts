import { describe, expect, test } from 'vitest';
import { CHANGE_METHODS } from '../../model/index.ts';
import { correlation } from '../../numeric/correlation.ts';
import { mean } from '../../numeric/mean.ts';
import { sampleSd } from '../../numeric/sample-sd.ts';
import { figures, givenBy, scaleThat } from '../../testing/change-cases.ts';
import {
  type ChangeCase,
  changesInR,
  type TrendCase,
  trendsInR,
} from '../../testing/change-in-r.ts';
import { REAL_DATA, realColumns, realTexts, whyNot } from '../../testing/real-data.ts';
import { cannotRun } from '../../testing/run-script.ts';
import { scaleChange } from './scale-change.ts';
import { scaleCourse } from './scale-course.ts';

const noR = cannotRun('r');
const skipped = !REAL_DATA || noR !== undefined;
const why = noR === undefined ? whyNot : ` (skipped: ${noR})`;

const near = (found: number | null, wanted: string | undefined) =>
  Math.abs((found as number) - Number(wanted)) <= 1e-10 * Math.max(1, Math.abs(Number(wanted)));

const items = (name: string, count: number, digits = 1) =>
  Array.from({ length: count }, (_, i) => `${name}${String(i + 1).padStart(digits, '0')}`);

/** Sums over some items, a row each. */
function sums(set: string, names: readonly string[]): readonly number[] {
  const columns = realColumns(set, names);
  return Array.from(columns[0] as Float64Array, (_, row) =>
    columns.reduce((sum, column) => sum + (column[row] as number), 0),
  );
}

/** Each person's scores at both waves, with the sample's own figures. */
function changesOf(names: readonly string[]): readonly ChangeCase[] {
  const set = 'phq9-gad7-2wave';
  const scores = sums(set, names);
  const waves = realColumns(set, ['wave'])[0] as Float64Array;
  const people = realTexts(set, 'person_id');
  const at = (wave: number) =>
    new Map(
      people.flatMap((id, row) => (waves[row] === wave ? [[id, scores[row] as number]] : [])),
    );
  const [before, after] = [at(1), at(2)];
  const first = [...before.values()];
  const last = [...before.keys()].map((id) => after.get(id) as number);
  const sample = {
    mean: mean(first) as number,
    sd: sampleSd(first) as number,
    lastMean: mean(last) as number,
    lastSd: sampleSd(last) as number,
    correlation: correlation(first, last) as number,
  };
  return first.flatMap((score, i) =>
    CHANGE_METHODS.map((method) => ({
      method,
      cutOff: 'c' as const,
      better: 'lower' as const,
      first: score,
      last: last[i] as number,
      level: 0.95,
      ...sample,
      reliability: 0.86,
      clinicalMean: 14,
      clinicalSd: 5,
      functionalMean: 4,
      functionalSd: 4,
    })),
  );
}

/** Each person's course of three or more waves. */
function coursesOf(set: string, names: readonly string[], time: string): readonly TrendCase[] {
  const scores = sums(set, names);
  const times = realColumns(set, [time])[0] as Float64Array;
  const rows = new Map<string, number[]>();
  realTexts(set, 'person_id').forEach((id, row) => {
    rows.set(id, [...(rows.get(id) ?? []), row]);
  });
  return [...rows.values()]
    .map((of) => ({
      times: of.map((row) => times[row] as number),
      scores: of.map((row) => scores[row] as number),
      level: 0.95,
    }))
    .filter(({ times: all }) => all.length >= 3 && new Set(all).size === all.length);
}

describe(`On real answers, every person’s figures are those of base R to 1e-10${why}:`, () => {
  test.skipIf(skipped)('PHQ-9 and GAD-7 of 403 adults, twice, by every method', () => {
    for (const names of [items('phq9_', 9), items('gad7_', 7)]) {
      const cases = changesOf(names);
      expect(cases.length).toBe(403 * CHANGE_METHODS.length);
      const rows = changesInR(cases);
      const off = cases.filter((drawn, i) => {
        const { references, options } = givenBy(drawn);
        const found = scaleChange(drawn.first, drawn.last, scaleThat('lower'), references, options);
        const row = rows[i] ?? {};
        return !(
          found.reliableChange.status === 'available' &&
          near(found.reliableChange.index, row['index']) &&
          near(found.reliableChange.interval.low, row['low']) &&
          found.class.status === 'available' &&
          found.class.value === row['class']
        );
      });
      expect(off).toEqual([]);
    }
  });

  test.skipIf(skipped).each([
    ['SDO in five yearly waves', 'sdo-5waves', items('sdo_', 4), 'year', 612],
    ['AHI on up to six uneven days', 'ahi-cesd-rct', items('ahi', 24, 2), 'elapsed_days', 100],
    ['CES-D on the same days', 'ahi-cesd-rct', items('cesd', 20, 2), 'elapsed_days', 100],
  ])('%s: least-squares and Theil-Sen slopes', (_, set, names, time, atLeast) => {
    const cases = coursesOf(set, names, time);
    expect(cases.length).toBeGreaterThanOrEqual(atLeast);
    const rows = trendsInR(cases);
    const off = cases.filter(({ times, scores }, i) => {
      const points = times.map((at, wave) => ({
        time: at,
        status: 'scored' as const,
        value: scores[wave] as number,
      }));
      const { leastSquares, robust } = scaleCourse(points, scaleThat('lower'), figures({})).trend;
      const row = rows[i] ?? {};
      return !(
        leastSquares.status === 'available' &&
        leastSquares.interval.status === 'available' &&
        robust.status === 'available' &&
        near(leastSquares.slope, row['slope']) &&
        near(leastSquares.interval.low, row['low']) &&
        near(leastSquares.interval.high, row['high']) &&
        near(robust.slope, row['robust']) &&
        (robust.interval.status === 'unavailable'
          ? row['robustLow'] === 'NA'
          : near(robust.interval.low, row['robustLow']) &&
            near(robust.interval.high, row['robustHigh']))
      );
    });
    expect(off).toEqual([]);
  });
});
