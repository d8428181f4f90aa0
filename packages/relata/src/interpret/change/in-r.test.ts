import { describe, expect, test } from 'vitest';
import { CHANGE_METHODS, CUT_OFF_KINDS } from '../../model/index.ts';
import { kendallDistribution } from '../../numeric/kendall-distribution.ts';
import { figures, givenBy, scaleThat } from '../../testing/change-cases.ts';
import {
  type ChangeCase,
  changesInR,
  kendallInR,
  type TrendCase,
  trendsInR,
} from '../../testing/change-in-r.ts';
import { randomNumbers } from '../../testing/law.ts';
import { cannotRun } from '../../testing/run-script.ts';
import { scaleChange } from './scale-change.ts';
import { scaleCourse } from './scale-course.ts';

const noR = cannotRun('r');
const why = noR === undefined ? '' : ` (skipped: ${noR})`;

const near = (found: number | null, wanted: string | undefined) => {
  const figure = Number(wanted);
  const most = 1e-10 * Math.max(1, Math.abs(figure));
  expect(Math.abs((found as number) - figure)).toBeLessThanOrEqual(most);
};

/** Figures of 900 changes, every method and cut-off, both directions. */
function drawnChanges(): readonly ChangeCase[] {
  const random = randomNumbers(1);
  const between = (low: number, high: number) => low + (high - low) * random();
  return Array.from({ length: 900 }, (_, i) => {
    const better = i % 2 === 0 ? 'higher' : 'lower';
    const sd = between(5, 10);
    const [clinicalMean, functionalMean] =
      better === 'higher' ? [between(20, 40), between(41, 60)] : [between(41, 60), between(20, 40)];
    return {
      method: CHANGE_METHODS[i % 3] as ChangeCase['method'],
      cutOff: CUT_OFF_KINDS[Math.floor(i / 3) % 3] as ChangeCase['cutOff'],
      better,
      first: between(0, 100),
      last: between(0, 100),
      level: [0.9, 0.95, 0.99][Math.floor(i / 9) % 3] as number,
      mean: between(30, 50),
      sd,
      reliability: between(0.7, 0.98),
      lastMean: between(30, 50),
      lastSd: between(6, 12),
      correlation: between(-0.2, 0.5),
      clinicalMean,
      clinicalSd: between(6, 12),
      functionalMean,
      functionalSd: between(6, 12),
    };
  });
}

describe(`Of 900 chance cases, every figure is the one of base R to 1e-10${why}:`, () => {
  test.skipIf(noR)('change by every method, its interval, cut-offs and class', () => {
    const cases = drawnChanges();
    const rows = changesInR(cases);
    const seen = new Set<string>();
    expect(rows.length).toBe(cases.length);
    cases.forEach((drawn, i) => {
      const row = rows[i] ?? {};
      const { references, options } = givenBy(drawn);
      const scale = scaleThat(drawn.better);
      const found = scaleChange(drawn.first, drawn.last, scale, references, options);
      const { reliableChange: change, cutOffs } = found;
      if (change.status === 'unavailable' || cutOffs.status === 'unavailable') {
        throw new Error(`case ${i} is unavailable`);
      }
      near(change.estimate, row['estimate']);
      near(change.standardError, row['standardError']);
      near(change.index, row['index']);
      near(change.criterion, row['criterion']);
      near(change.interval.low, row['low']);
      near(change.interval.high, row['high']);
      near(cutOffs.a, row['a']);
      near(cutOffs.b, row['b']);
      near(cutOffs.c, row['c']);
      expect(found.class).toMatchObject({ status: 'available', value: row['class'] });
      if (found.class.status === 'available' && drawn.method === 'hagemanArrindell') {
        const { crossing } = found.class;
        near(crossing.status === 'available' ? crossing.index : null, row['past']);
      }
      seen.add(`${drawn.method} ${row['class']}`);
    });
    expect(seen.size).toBe(12);
  });

  test.skipIf(noR)('least-squares and Theil-Sen slopes with their intervals, 3 to 14 waves', () => {
    const random = randomNumbers(2);
    const cases: readonly TrendCase[] = Array.from({ length: 300 }, (_, i) => {
      const waves = 3 + (i % 12);
      let time = Math.floor(random() * 30) - 10;
      // Some courses have whole scores that tie, some have not.
      const unit = i % 2 === 0 ? 1 : 1e-6;
      return {
        times: Array.from({ length: waves }, () => {
          time += i % 3 === 0 ? 1 : 0.1 + 5 * random();
          return time;
        }),
        scores: Array.from({ length: waves }, () => Math.round((random() * 27) / unit) * unit),
        level: [0.9, 0.95, 0.99][i % 3] as number,
      };
    });
    const rows = trendsInR(cases);
    cases.forEach(({ times, scores, level }, i) => {
      const points = times.map((time, at) => ({
        time,
        status: 'scored' as const,
        value: scores[at] as number,
      }));
      const row = rows[i] ?? {};
      const { leastSquares, robust } = scaleCourse(points, scaleThat('lower'), figures({}), {
        level,
      }).trend;
      if (leastSquares.status === 'unavailable' || robust.status === 'unavailable') {
        throw new Error(`case ${i} is unavailable`);
      }
      near(leastSquares.slope, row['slope']);
      near(leastSquares.intercept, row['intercept']);
      if (leastSquares.interval.status === 'unavailable') throw new Error(`case ${i}`);
      near(leastSquares.interval.low, row['low']);
      near(leastSquares.interval.high, row['high']);
      near(robust.slope, row['robust']);
      near(robust.intercept, row['robustIntercept']);
      if (robust.interval.status === 'unavailable') {
        expect(row['robustLow']).toBe('NA');
      } else {
        near(robust.interval.low, row['robustLow']);
        near(robust.interval.high, row['robustHigh']);
      }
    });
  });

  test.skipIf(noR)(
    'the distribution of discordant pairs is that of `cor.test`, 2 to 9 points',
    () => {
      const rows = kendallInR([2, 3, 4, 5, 6, 7, 8, 9]);
      expect(rows.length).toBe(2 + 4 + 7 + 11 + 16 + 22 + 29 + 37);
      for (const { n, k, chance } of rows) {
        const found = kendallDistribution(Number(n))[Number(k)] as number;
        expect(Math.abs(found / Number(chance) - 1)).toBeLessThan(1e-13);
      }
    },
  );
});
