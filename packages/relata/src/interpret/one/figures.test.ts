import { describe, expect, test } from 'vitest';
import { OptionError } from '../../model/index.ts';
import { randomNumbers } from '../../testing/law.ts';
import { cannotRun, runScript } from '../../testing/run-script.ts';
import { compareWithNorm } from './compare-with-norm.ts';
import { confidenceOf } from './confidence-of.ts';
import { levelOf } from './level-of.ts';
import { percentileInterval } from './percentile-interval.ts';
import { shareOutside } from './share-outside.ts';

const rounded = (values: readonly number[], digits: number) =>
  values.map((value) => Number(value.toFixed(digits)));

describe('Printed examples come out to their digits', () => {
  /**
   * R package singcar, README, "Testing for a deficit": the method of Crawford and Garthwaite
   * (2002) for z = −1.754857 and 28 controls gives z from −2.34 to −1.15. Its percentages
   * (0.95 to 12.47) come from a search in steps of 0.01 of the noncentrality, and are those
   * of z within such a step.
   */
  test('a z of −1.754857 against 28 controls lies between −2.34 and −1.15', () => {
    const z = (percentile: number, low: number, high: number): number => {
      const middle = (low + high) / 2;
      if (high - low < 1e-9) return middle;
      const { percentile: there } = compareWithNorm(middle, { mean: 0, sd: 1, n: null });
      return there < percentile ? z(percentile, middle, high) : z(percentile, low, middle);
    };
    const { low, high } = percentileInterval(-1.754857, 28, 0.95);
    expect(rounded([z(low, -5, 0), z(high, -5, 0)], 2)).toEqual([-2.34, -1.15]);
    // Its Bayesian version (`BTD`), of the same data, prints 0.96 to 12.44.
    expect(rounded([low, high], 2)).toEqual([0.96, 12.44]);
    expect(Math.abs(low - 0.95)).toBeLessThan(0.01);
    expect(Math.abs(high - 12.47)).toBeLessThan(0.04);
  });

  /**
   * Example of Dudek (1979), as the R package psychometric has it on its page CI.tscore: mean
   * 500, SD 100, reliability .90, observed score 700.
   */
  test('700 on a test with mean 500, SD 100 and reliability .90 regresses to 680 ± 30', () => {
    const { standardErrorOfMeasurement, trueScore, observed } = confidenceOf(
      700,
      { mean: 500, sd: 100 },
      0.9,
      0.6826894921370859,
    );
    expect(standardErrorOfMeasurement).toBeCloseTo(31.6228, 4);
    expect(trueScore.estimate).toBeCloseTo(680, 10);
    expect(trueScore.standardError).toBeCloseTo(30, 10);
    expect(rounded([trueScore.low, trueScore.high], 6)).toEqual([650, 710]);
    expect(rounded([observed.low, observed.high], 2)).toEqual([668.38, 731.62]);
  });
});

interface Case {
  readonly score: number;
  readonly mean: number;
  readonly sd: number;
  readonly n: number;
  readonly r: number;
  readonly level: number;
}

const random = randomNumbers(21);
const CASES: readonly Case[] = Array.from({ length: 150 }, () => {
  const mean = 40 * random();
  const sd = 0.5 + 20 * random();
  return {
    score: mean + 8 * (random() - 0.5) * sd,
    mean,
    sd,
    n: Math.round(2 + 10 ** (4 * random())),
    r: 0.05 + 0.95 * random(),
    level: 0.5 + 0.499 * random(),
  };
});

const NAMES = [
  'z',
  't',
  'percentile',
  'low',
  'high',
  'sem',
  'observedLow',
  'observedHigh',
  'estimate',
  'standardError',
  'trueLow',
  'trueHigh',
  'outside',
] as const;

/** The formulas once more, and the noncentral t as an integral on a fine grid. */
const SCRIPT = `args <- commandArgs(trailingOnly = TRUE)
d <- read.csv(args[1])
share <- function(t, df, ncp) {
  h <- df / 2
  k <- if (h > 50) log(df / pi) / 2 - 1 / (12 * h) + 1 / (360 * h^3) - 1 / (1260 * h^5)
       else log(2) + h * log(h) - h - lgamma(h)
  w <- 12 / sqrt(2 * df)
  u <- seq(-max(w, if (df < 60) 60 / df else 0), min(w, 2.5), length.out = 6001)
  sum(pnorm(t * exp(u) - ncp) * exp(k + df * (u - expm1(2 * u) / 2))) * (u[2] - u[1])
}
limit <- function(z, n, p) {
  t <- z * sqrt(n)
  away <- 8 * sqrt(1 + t^2 / (2 * (n - 1))) + 8
  off <- function(ncp) share(t, n - 1, ncp) - p
  root <- uniroot(off, t + c(-away, away), tol = 1e-13, maxiter = 2000, extendInt = "downX")$root
  100 * pnorm(root / sqrt(n))
}
z <- (d$score - d$mean) / d$sd
q <- qnorm((1 + d$level) / 2)
sem <- d$sd * sqrt(1 - d$r)
see <- d$sd * sqrt(d$r * (1 - d$r))
est <- d$mean + d$r * (d$score - d$mean)
out <- data.frame(z, t = 50 + 10 * z, percentile = 100 * pnorm(z),
  low = suppressWarnings(mapply(limit, z, d$n, (1 + d$level) / 2)),
  high = suppressWarnings(mapply(limit, z, d$n, (1 - d$level) / 2)),
  sem, observedLow = d$score - q * sem, observedHigh = d$score + q * sem,
  estimate = est, standardError = see, trueLow = est - q * see, trueHigh = est + q * see,
  outside = 100 * (pnorm(0, d$mean, d$sd) + pnorm(27, d$mean, d$sd, lower.tail = FALSE)))
out[] <- lapply(out, function(x) sprintf("%.17g", x))
write.csv(out, args[2], row.names = FALSE, quote = FALSE)
`;

function ours({ score, mean, sd, n, r, level }: Case): Record<(typeof NAMES)[number], number> {
  const { z, t, percentile } = compareWithNorm(score, { mean, sd, n }, level);
  const { standardErrorOfMeasurement, observed, trueScore } = confidenceOf(
    score,
    { mean, sd },
    r,
    level,
  );
  const { low, high } = percentileInterval(z, n, level);
  return {
    z,
    t,
    percentile,
    low,
    high,
    sem: standardErrorOfMeasurement,
    observedLow: observed.low,
    observedHigh: observed.high,
    estimate: trueScore.estimate,
    standardError: trueScore.standardError,
    trueLow: trueScore.low,
    trueHigh: trueScore.high,
    outside: shareOutside({ mean, sd }, [0, 27]),
  };
}

const none = cannotRun('r');

test.skipIf(none)(
  'Every figure of 150 random scores is R’s, to 1e-10',
  { timeout: 180_000 },
  () => {
    const columns = ['score', 'mean', 'sd', 'n', 'r', 'level'] as const;
    const lines = CASES.map((one) => columns.map((name) => one[name]).join(','));
    const rows = runScript('r', SCRIPT, `${columns.join(',')}\n${lines.join('\n')}\n`);
    const apart = CASES.flatMap((one, i) => {
      const figures = ours(one);
      return NAMES.flatMap((name) => {
        const r = Number(rows[i]?.[name]);
        const off = Math.abs(figures[name] - r) / Math.max(Math.abs(r), 1e-12);
        // Sums and differences are held to the size of what went in.
        const size =
          name === 'percentile' || name === 'outside' ? 1 : Math.max(1, one.mean + one.sd);
        return off < 1e-10 || Math.abs(figures[name] - r) < 1e-12 * size
          ? []
          : [{ name, one, r, ours: figures[name] }];
      });
    });
    expect(apart).toEqual([]);
  },
);

describe('A level', () => {
  test('is 0.95 unless asked for, and lies from 0.5 to 0.9999', () => {
    expect([levelOf(), levelOf(0.5), levelOf(0.9999)]).toEqual([0.95, 0.5, 0.9999]);
    for (const level of [0, 0.49, 1, 95, Number.NaN]) {
      expect(() => levelOf(level)).toThrow(OptionError);
    }
  });
  test('that is no level stops every interval', () => {
    expect(() => compareWithNorm(1, { mean: 0, sd: 1, n: 20 }, 95)).toThrow('badLevel');
    expect(() => confidenceOf(1, { mean: 0, sd: 1 }, 0.8, 1)).toThrow('badLevel');
  });
});

test('A group of unknown size, or of one person, leaves the percentile without limits', () => {
  for (const n of [null, 1]) {
    expect(compareWithNorm(1, { mean: 0, sd: 1, n }).percentileInterval).toEqual({
      status: 'unavailable',
      reason: 'normWithoutN',
    });
  }
});

test('Perfect reliability leaves no interval about a score', () => {
  const { observed, trueScore } = confidenceOf(12, { mean: 5, sd: 4 }, 1);
  expect(observed).toEqual({ low: 12, high: 12, level: 0.95 });
  expect(trueScore).toEqual({ estimate: 12, standardError: 0, low: 12, high: 12, level: 0.95 });
});
