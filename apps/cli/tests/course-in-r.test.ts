import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { folder, ROOT, relata } from './support/relata.ts';
import { cannotRun, csvRows, runScript } from './support/run-script.ts';

const DATA = join(ROOT, '../shared/data');
const missing = existsSync(DATA)
  ? cannotRun('R')
  : 'there is no ../shared/data beside the repository';

const FIGURES = {
  norm: { label: 'for this test', mean: 15, sd: 10 },
  reliability: { label: 'for this test', value: 0.85 },
  clinical: { label: 'for this test', mean: 24, sd: 9 },
  functional: { label: 'for this test', mean: 9, sd: 8 },
};

/** Each person's course by the formulas, in base R: `scores` answers the scores of a table. */
const script = (scores: string, person: string, time: string) => `
arguments <- commandArgs(trailingOnly = TRUE)
d <- read.csv(arguments[1])
${scores}
d <- d[!is.na(d$score), ]
sem <- 10 * sqrt(1 - 0.85)
se <- sqrt(2) * sem
z <- qnorm(0.975)
cut <- (8 * 24 + 9 * 9) / (8 + 9)
course <- function(p) {
  p <- p[order(p$${time}), ]
  n <- nrow(p)
  x <- p$${time}
  y <- p$score
  change <- y[n] - y[1]
  rci <- change / se
  class <- if (n < 2) NA else if (rci < -z) {
    if (y[1] > cut && y[n] < cut) "recovered" else "improved"
  } else if (rci > z) "deteriorated" else "unchanged"
  line <- if (n >= 3) lm(y ~ x)
  pairs <- if (n >= 3) combn(n, 2)
  interval <- if (n >= 3) suppressWarnings(confint(line)["x", ]) else c(NA, NA)
  base <- mean(y[seq_len(min(2, n))])
  data.frame(person = p$${person}[1], waves = n, first = y[1], last = y[n],
    change = if (n < 2) NA else change, rci = if (n < 2) NA else rci, class = class,
    slope = if (n >= 3) coef(line)[["x"]] else NA, slope_low = interval[1], slope_high = interval[2],
    robust_slope = if (n >= 3) median((y[pairs[2, ]] - y[pairs[1, ]]) / (x[pairs[2, ]] - x[pairs[1, ]])) else NA,
    from_baseline = if (n > 2) y[n] - base else NA,
    from_baseline_low = if (n > 2) y[n] - base - z * sem * sqrt(1.5) else NA,
    sdc = z * se)
}
all <- do.call(rbind, lapply(split(d, d$${person}), course))
write.csv(format(all, digits = 17, trim = TRUE), arguments[2], row.names = FALSE, quote = FALSE)
`;

const SETS = [
  {
    name: 'PHQ-9 of 403 adults, twice',
    set: 'phq9-gad7-2wave',
    options: ['--instrument', 'phq-9', '--time', 'wave'],
    scale: 'phq_9_total',
    time: 'wave',
    scores: 'd$score <- rowSums(d[paste0("phq9_", 1:9)])',
    people: 400,
  },
  {
    name: 'CES-D of 197 volunteers in a trial, up to six times',
    set: 'ahi-cesd-rct',
    options: [
      '--instrument',
      'ces-d',
      '--form',
      'coded-1-4',
      '--items',
      'cesd{n}',
      '--time',
      'elapsed_days',
    ],
    scale: 'ces_d_total',
    time: 'elapsed_days',
    scores: `items <- as.matrix(d[sprintf("cesd%02d", 1:20)]) - 1
items[, c(4, 8, 12, 16)] <- 3 - items[, c(4, 8, 12, 16)]
d$score <- rowSums(items)`,
    people: 190,
  },
];

test.skipIf(missing !== undefined).each(SETS)(
  `$name: every course is that of base R to 1 part in 10¹⁰${missing ? ` (skipped: ${missing})` : ''}`,
  async ({ options, people, scale, scores, set, time }) => {
    const cwd = folder();
    const data = join(DATA, set, 'data.csv');
    writeFileSync(join(cwd, 'figures.json'), JSON.stringify(FIGURES));
    writeFileSync(join(cwd, 'course.R'), script(scores, 'person_id', time));
    const { code, err } = await relata(
      [
        'course',
        data,
        ...options,
        '--id',
        'person_id',
        '--baseline-waves',
        '2',
        '--references',
        join(cwd, 'figures.json'),
        '--output',
        'out.csv',
      ],
      { cwd },
    );
    expect(code, err).toBe(0);
    const byR = new Map(runScript(cwd, 'course.R', 'R', data).map((row) => [row['person'], row]));
    const rows = csvRows(join(cwd, 'out.csv')).filter((row) => Number(row[`${scale}_waves`]) > 0);
    expect(rows.length).toBeGreaterThanOrEqual(people);
    expect(byR.size).toBe(rows.length);
    let compared = 0;
    for (const row of rows) {
      const other = byR.get(row['person_id'] as string) ?? {};
      for (const [column, found] of Object.entries(other)) {
        if (column === 'person') continue;
        const ours = row[`${scale}_${column}`] ?? '';
        const theirs = found === 'NA' || found === 'NaN' ? '' : found;
        if (ours === theirs) continue;
        expect(`${column} ${theirs === ''}`).toBe(`${column} ${ours === ''}`);
        const [a, b] = [Number(ours), Number(theirs)];
        expect(Math.abs(a - b), `${row['person_id']} ${column}: ${ours}, ${theirs}`).toBeLessThan(
          1e-10 * Math.max(1, Math.abs(b)),
        );
        compared++;
      }
    }
    expect(compared).toBeGreaterThan(people);
  },
);
