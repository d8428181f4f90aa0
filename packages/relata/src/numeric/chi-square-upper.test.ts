import { describe, expect, test } from 'vitest';
import { cannotRun, runScript } from '../testing/run-script.ts';
import { chiSquareUpper } from './chi-square-upper.ts';

const noR = cannotRun('r');

const SCRIPT = `
args <- commandArgs(TRUE)
x <- read.csv(args[1])
p <- pchisq(x$x, x$df, lower.tail = FALSE)
write.csv(data.frame(p = sprintf("%.17g", p)), args[2], row.names = FALSE)
`;

describe('The share of a chi-square distribution above a value', () => {
  test('is 5 % at the printed critical values for 1, 2, 9 and 30 degrees of freedom', () => {
    const printed = [
      [3.841, 1],
      [5.991, 2],
      [16.919, 9],
      [43.773, 30],
    ] as const;
    for (const [x, df] of printed) expect(chiSquareUpper(x, df)).toBeCloseTo(0.05, 4);
  });

  test('with 2 degrees of freedom is e^(−x ÷ 2)', () => {
    for (const x of [0.1, 1, 20, 700]) {
      expect(Math.abs(chiSquareUpper(x, 2) / Math.exp(-x / 2) - 1)).toBeLessThan(1e-15);
    }
  });

  test('is everything at 0 and nothing at infinity', () => {
    for (const df of [1, 2, 7]) {
      expect([chiSquareUpper(0, df), chiSquareUpper(Number.POSITIVE_INFINITY, df)]).toEqual([1, 0]);
    }
  });

  test('is not defined for what is no number, and for degrees of freedom that are not whole', () => {
    expect(chiSquareUpper(Number.NaN, 3)).toBeNaN();
    for (const df of [0, -1, 2.5, Number.NaN]) expect(chiSquareUpper(1, df)).toBeNaN();
  });

  test.skipIf(noR !== undefined)(
    `agrees with R’s pchisq to 1e-12, relative, far into the tail${noR ? ` (skipped: ${noR})` : ''}`,
    () => {
      const degrees = [1, 2, 3, 8, 9, 25, 36, 87, 220, 501];
      const values = [1e-9, 0.01, 0.5, 1, 3, 10, 36, 100, 250, 700, 1300, 1500];
      const cases = degrees.flatMap((df) => values.map((x) => [x, df] as const));
      const csv = ['x,df', ...cases.map((one) => one.join(','))].join('\n');
      const rows = runScript('r', SCRIPT, `${csv}\n`);
      expect(rows).toHaveLength(cases.length);
      const compared = rows.flatMap((row, i) => {
        const [x, df] = cases[i] as readonly [number, number];
        const expected = Number(row['p']);
        if (expected < 1e-300) return [];
        return [{ x, df, gap: Math.abs(chiSquareUpper(x, df) / expected - 1) }];
      });
      expect(compared.length).toBeGreaterThan(100);
      expect(compared.filter(({ gap }) => !(gap < 1e-12))).toEqual([]);
    },
  );
});
