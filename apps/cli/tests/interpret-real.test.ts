import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { folder, ROOT, relata, rowsOf } from './support/relata.ts';
import { cannotRun, runScript } from './support/run-script.ts';

const DATA = join(ROOT, '../shared/data');
const here = existsSync(DATA);
const none = cannotRun('R');
const real = describe.skipIf(!here || none !== undefined);
const why = here ? (none ?? '') : ' (skipped: there is no ../shared/data beside the repository)';
const LONG = { timeout: 240_000 };

/** Groups of the data themselves: mean, SD, n and alpha as R worked them out (`reliability.csv`). */
const NHANES = {
  norm: { label: 'NHANES itself', mean: 3.230046, sd: 4.289384, n: 26273 },
  reliability: { label: 'NHANES itself', value: 0.839208, coefficient: 'alpha' },
};
const DASS = {
  depression: { mean: 34.344575 - 14, sd: 12.193076, value: 0.955427 },
  anxiety: { mean: 29.257331 - 14, sd: 9.854522, value: 0.911447 },
  stress: { mean: 34.486437 - 14, sd: 10.3321, value: 0.927441 },
};

/** The formulas by hand, for the columns of one scale. */
const script = (
  scale: string,
  mean: number,
  sd: number,
  r: number,
) => `args <- commandArgs(trailingOnly = TRUE)
d <- read.csv(args[1])
x <- d$${scale}
m <- ${mean}; s <- ${sd}; r <- ${r}; q <- qnorm(0.975)
z <- (x - m) / s; sem <- s * sqrt(1 - r); est <- m + r * (x - m); see <- s * sqrt(r * (1 - r))
by <- data.frame(z, t = 50 + 10 * z, percentile = 100 * pnorm(z), sem = ifelse(is.na(x), NA, sem),
  observed_low = x - q * sem, observed_high = x + q * sem, true = est,
  true_se = ifelse(is.na(x), NA, see), true_low = est - q * see, true_high = est + q * see)
off <- sapply(names(by), function(n) {
  ours <- d[[paste0("${scale}_", n)]]
  stopifnot(identical(is.na(ours), is.na(by[[n]])))
  max(abs(ours - by[[n]]) / pmax(1, abs(by[[n]])), na.rm = TRUE)
})
inside <- all(d$${scale}_percentile_low <= d$${scale}_percentile &
  d$${scale}_percentile <= d$${scale}_percentile_high, na.rm = TRUE)
write.csv(data.frame(rows = nrow(d), scored = sum(!is.na(x)), off = max(off), inside), args[2], row.names = FALSE)
`;

/** What R finds in the output of the command. */
function byR(cwd: string, output: string, ...about: Parameters<typeof script>) {
  writeFileSync(join(cwd, 'check.R'), script(...about));
  return runScript(cwd, 'check.R', 'R', output)[0];
}

async function interpreted(set: string, references: object, ...words: string[]) {
  const cwd = folder();
  const file = join(cwd, 'own.json');
  writeFileSync(file, JSON.stringify(references));
  const output = join(cwd, 'out.csv');
  const path = join(DATA, set, 'data.csv');
  const all = [...words, '--references', file, '--output', output, '--quiet', '--keep', 'none'];
  const { code, err } = await relata(['interpret', path, ...all]);
  expect([code, err]).toEqual([0, '']);
  return { cwd, output };
}

real(`The PHQ-9 of NHANES, in a group of its own mean and SD${why}`, () => {
  test('has the figures that R works out, for every one of 29,286 rows', LONG, async () => {
    const words = ['--instrument', 'phq-9', '--missing', '7,9'];
    const { cwd, output } = await interpreted(
      'phq9-nhanes',
      { scales: { total: NHANES } },
      ...words,
    );
    const { mean, sd } = NHANES.norm;
    const found = byR(cwd, output, 'phq_9_total', mean, sd, NHANES.reliability.value);
    expect(found).toMatchObject({ rows: '29286', scored: '26273', inside: 'TRUE' });
    expect(Number(found?.['off'])).toBeLessThan(1e-12);
  });
});

real(`The DASS-42 of openpsychometrics, each scale in a group of its own${why}`, () => {
  test('has the figures that R works out, scale by scale', LONG, async () => {
    const scales = Object.fromEntries(
      Object.entries(DASS).map(([scale, { mean, sd, value }]) => [
        scale,
        {
          norm: { label: 'the sample', mean, sd, n: 2728 },
          reliability: { label: 'the sample', value },
        },
      ]),
    );
    const words = ['--instrument', 'dass-42', '--items', 'dass{n}', '--shift', '-1'];
    const { cwd, output } = await interpreted('dass42-openpsych', { scales }, ...words);
    for (const [scale, { mean, sd, value }] of Object.entries(DASS)) {
      const found = byR(cwd, output, `dass_42_${scale}`, mean, sd, value);
      expect(found, scale).toMatchObject({ rows: '2728', scored: '2728', inside: 'TRUE' });
      expect(Number(found?.['off']), scale).toBeLessThan(1e-12);
    }
    expect(rowsOf(readFileSync(output, 'utf8'))).toHaveLength(2728);
  });
});
