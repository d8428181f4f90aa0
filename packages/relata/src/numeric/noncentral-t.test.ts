import { expect, test } from 'vitest';
import { randomNumbers } from '../testing/law.ts';
import { cannotRun, runScript } from '../testing/run-script.ts';
import { noncentralTCdf } from './noncentral-t-cdf.ts';
import { noncentrality } from './noncentrality.ts';
import { studentTCdf } from './student-t-cdf.ts';

/**
 * The share below t by its integral, on a grid a hundred times finer than ours; and R's own
 * `pt`, which sums a series that loses small shares.
 */
const SCRIPT = `args <- commandArgs(trailingOnly = TRUE)
rows <- read.csv(args[1])
share <- function(t, df, ncp) {
  h <- df / 2
  k <- if (h > 50) log(df / pi) / 2 - 1 / (12 * h) + 1 / (360 * h^3) - 1 / (1260 * h^5)
       else log(2) + h * log(h) - h - lgamma(h)
  f <- function(u) pnorm(t * exp(u) - ncp, log.p = TRUE) + k + df * (u - expm1(2 * u) / 2)
  coarse <- seq(-30, 6, length.out = 20001)
  near <- coarse[f(coarse) > max(f(coarse)) - 60]
  u <- seq(min(near) - 0.01, max(near) + 0.01, length.out = 60001)
  l <- f(u)
  exp(max(l)) * sum(exp(l - max(l))) * (u[2] - u[1])
}
r <- mapply(share, rows$t, rows$df, rows$ncp)
pt <- suppressWarnings(mapply(pt, rows$t, rows$df, rows$ncp))
write.csv(data.frame(r = sprintf("%.17g", r), pt = sprintf("%.17g", pt)), args[2], row.names = FALSE, quote = FALSE)
`;

const none = cannotRun('r');
const LONG = { timeout: 120_000 };

test('With no noncentrality it is Student’s t', () => {
  for (const df of [1, 2.5, 10, 99, 1e4]) {
    for (let t = -8; t <= 8; t += 0.7) {
      const central = studentTCdf(t, df);
      expect(Math.abs(noncentralTCdf(t, df, 0) / central - 1), `${t}, ${df}`).toBeLessThan(1e-12);
    }
  }
});

test('What lies below t and above it is everybody', () => {
  for (const [t, df, ncp] of [
    [1, 3, 2],
    [-4, 20, -6],
    [30, 500, 28],
  ] as const) {
    expect(noncentralTCdf(t, df, ncp) + noncentralTCdf(-t, df, -ncp)).toBeCloseTo(1, 13);
  }
});

test('Figures of R’s pt(t, df, ncp) come out, where its series holds', () => {
  // R 4.2: pt(2, 10, 1), pt(-9.286, 27, -5), pt(17, 99, 15)
  expect(noncentralTCdf(2, 10, 1)).toBeCloseTo(0.807611562530311, 12);
  expect(noncentralTCdf(-9.286, 27, -5)).toBeCloseTo(0.00361263777858201, 12);
  expect(noncentralTCdf(17, 99, 15)).toBeCloseTo(0.894694237071762, 12);
});

test.skipIf(none)('It is the integral that R gives, to 1e-10; R’s pt is that to 1e-9', LONG, () => {
  const random = randomNumbers(12);
  const cases = Array.from({ length: 200 }, () => {
    const df = Math.ceil(10 ** (4 * random()));
    const ncp = (random() - 0.5) * 60;
    return { t: ncp + (random() - 0.5) * 10, df, ncp };
  });
  const lines = cases.map(({ t, df, ncp }) => `${t},${df},${ncp}`);
  const rows = runScript('r', SCRIPT, `t,df,ncp\n${lines.join('\n')}\n`);
  const apart = cases.flatMap(({ t, df, ncp }, i) => {
    const ours = noncentralTCdf(t, df, ncp);
    const r = Number(rows[i]?.['r']);
    const pt = Number(rows[i]?.['pt']);
    const off = Math.abs(ours / r - 1);
    return off < 1e-10 && Math.abs(ours - pt) < 1e-9 ? [] : [{ t, df, ncp, ours, r, pt, off }];
  });
  expect(apart).toEqual([]);
});

test('The noncentrality that is found gives the share asked for', () => {
  const apart: unknown[] = [];
  for (const n of [2, 3, 10, 28, 100, 1000, 1e5]) {
    for (let z = -6; z <= 6; z += 0.75) {
      for (const p of [0.0005, 0.025, 0.4, 0.5, 0.975]) {
        const t = z * Math.sqrt(n);
        const found = noncentrality(p, t, n - 1);
        const share = noncentralTCdf(t, n - 1, found);
        if (!(Math.abs(share - p) < 1e-10 * p)) apart.push({ n, z, p, found, share });
      }
    }
  }
  expect(apart).toEqual([]);
});

test('Outside their range they are no number', () => {
  const outside = [
    noncentralTCdf(Number.NaN, 3, 0),
    noncentralTCdf(1, 0, 0),
    noncentralTCdf(1, 3, Infinity),
    noncentrality(0, 1, 3),
    noncentrality(1, 1, 3),
    noncentrality(0.5, 1, 0),
  ];
  expect(outside.every(Number.isNaN)).toBe(true);
});
