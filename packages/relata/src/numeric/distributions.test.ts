import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { randomNumbers } from '../testing/law.ts';
import { cannotRun, runScript } from '../testing/run-script.ts';
import { incompleteBeta } from './incomplete-beta.ts';
import { logBeta } from './log-beta.ts';
import { logGamma } from './log-gamma.ts';
import { normalCdf } from './normal-cdf.ts';
import { normalQuantile } from './normal-quantile.ts';
import { stirlingCorrection } from './stirling-correction.ts';
import { studentTCdf } from './student-t-cdf.ts';
import { studentTQuantile } from './student-t-quantile.ts';

type Figures = Readonly<Record<string, (...of: readonly number[]) => number>>;

/** R's functions, and ours. */
const OURS: Figures = {
  pnorm: (x) => normalCdf(x as number),
  qnorm: (p) => normalQuantile(p as number),
  lgamma: (x) => logGamma(x as number),
  lbeta: (a, b) => logBeta(a as number, b as number),
  pbeta: (x, a, b) => incompleteBeta(x as number, a as number, b as number),
  pt: (t, df) => studentTCdf(t as number, df as number),
  qt: (p, df) => studentTQuantile(p as number, df as number),
};

/** Where a function passes 0, its tolerance is held to this size: of logarithms, and of quantiles near 0.5. */
const LEAST: Readonly<Record<string, number>> = { lgamma: 1, lbeta: 1, qnorm: 1e-3, qt: 1e-3 };

/** The tolerance that each docstring names. */
const TOLERANCE: Readonly<Record<string, number>> = {
  pnorm: 1e-13,
  qnorm: 1e-13,
  lgamma: 1e-13,
  lbeta: 1e-13,
  pbeta: 1e-12,
  pt: 1e-12,
  qt: 1e-11,
};

interface Row {
  readonly f: string;
  readonly of: readonly number[];
  readonly r: number;
}

/** Rows that are further from R than they may be. */
const apart = (rows: readonly Row[]) =>
  rows.flatMap(({ f, of, r }) => {
    const ours = OURS[f]?.(...of) as number;
    // A share of less than 1e-290 has lost digits to the least number there is.
    const off = Math.abs(ours - r) / Math.max(Math.abs(r), LEAST[f] ?? 1e-290);
    return off <= (TOLERANCE[f] as number) ? [] : [{ f, of, r, ours, off }];
  });

const committed: readonly Row[] = JSON.parse(
  readFileSync(new URL('r-figures.json', import.meta.url), 'utf8'),
);

test('Every function gives the figures that R 4.2 gave, to the tolerance that it names', () => {
  expect(new Set(committed.map(({ f }) => f)).size).toBe(Object.keys(OURS).length);
  expect(apart(committed)).toEqual([]);
});

/** A grid of each function's whole range, its corners crowded. */
function grid(): Omit<Row, 'r'>[] {
  const random = randomNumbers(11);
  const between = (low: number, high: number) => low + (high - low) * random();
  const shares = () => (random() < 0.5 ? random() : 10 ** between(-12, -1));
  const many = (count: number, row: () => Omit<Row, 'r'>) => Array.from({ length: count }, row);
  return [
    ...many(2500, () => ({ f: 'pnorm', of: [between(-36, 36)] })),
    ...many(2500, () => ({ f: 'qnorm', of: [random() < 0.5 ? random() : 10 ** between(-300, 0)] })),
    ...many(500, () => ({ f: 'lgamma', of: [10 ** between(-3, 6)] })),
    ...many(500, () => ({ f: 'lbeta', of: [10 ** between(-1, 6), 10 ** between(-1, 6)] })),
    ...many(1500, () => ({
      f: 'pbeta',
      of: [random(), 10 ** between(-1, 2), 10 ** between(-1, 2)],
    })),
    ...many(2500, () => ({ f: 'pt', of: [between(-30, 30), 10 ** between(-0.3, 6)] })),
    ...many(2500, () => ({ f: 'qt', of: [shares(), 10 ** between(0, 6)] })),
  ];
}

const SCRIPT = `args <- commandArgs(trailingOnly = TRUE)
rows <- read.csv(args[1])
value <- function(f, a, b, c) switch(f, pnorm = pnorm(a), qnorm = qnorm(a), lgamma = lgamma(a),
  lbeta = lbeta(a, b), pbeta = pbeta(a, b, c), pt = pt(a, b), qt = qt(a, b))
r <- mapply(value, rows$f, rows$a, rows$b, rows$c)
write.csv(data.frame(r = sprintf("%.17g", r)), args[2], row.names = FALSE, quote = FALSE)
`;

const none = cannotRun('r');

test.skipIf(none)('Over their whole range they are those of R', { timeout: 120_000 }, () => {
  const asked = grid();
  const lines = asked.map(({ f, of: [a, b = 0, c = 0] }) => [f, a, b, c].join(','));
  const answers = runScript('r', SCRIPT, `f,a,b,c\n${lines.join('\n')}\n`);
  expect(answers.length).toBe(asked.length);
  const rows = asked.map((row, i) => ({ ...row, r: Number(answers[i]?.['r']) }));
  expect(apart(rows)).toEqual([]);
});

describe('At the corners', () => {
  const { NaN: none } = Number;
  test('the normal distribution ends at 0 and 1, and its quantiles at the infinities', () => {
    expect([normalCdf(-Infinity), normalCdf(Infinity), normalCdf(-40)]).toEqual([0, 1, 0]);
    expect([normalQuantile(0), normalQuantile(1), normalQuantile(0.5)]).toEqual([
      -Infinity,
      Infinity,
      0,
    ]);
    expect([normalCdf(none), normalQuantile(-0.1), normalQuantile(1.1)]).toEqual([
      none,
      none,
      none,
    ]);
  });
  test('Student’s t does the same, and with endless degrees of freedom is the normal', () => {
    expect([studentTCdf(-Infinity, 3), studentTCdf(Infinity, 3), studentTCdf(0, 3)]).toEqual([
      0, 1, 0.5,
    ]);
    expect(studentTCdf(1.3, Infinity)).toBe(normalCdf(1.3));
    expect(studentTQuantile(0.9, Infinity)).toBe(normalQuantile(0.9));
    expect([studentTQuantile(0, 4), studentTQuantile(1, 4), studentTQuantile(0.5, 4)]).toEqual([
      -Infinity,
      Infinity,
      0,
    ]);
    expect([studentTCdf(1, 0), studentTQuantile(0.2, -1), studentTQuantile(2, 3)]).toEqual([
      none,
      none,
      none,
    ]);
    expect(studentTCdf(-1e200, 5)).toBe(0);
  });
  test('the gamma and beta functions take no negative arguments', () => {
    expect([logGamma(0), logGamma(Infinity), logGamma(-1)]).toEqual([Infinity, Infinity, none]);
    expect([logBeta(0, 1), stirlingCorrection(9), incompleteBeta(1.2, 1, 1)]).toEqual([
      none,
      none,
      none,
    ]);
    expect([incompleteBeta(0, 2, 3), incompleteBeta(1, 2, 3)]).toEqual([0, 1]);
  });
});
