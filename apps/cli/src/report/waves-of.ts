import { Problem } from '../problems/problem.ts';
import type { Person, PersonRow } from './people-in.ts';

/** A row in its place in time; for a date, in days since the person's first. */
export interface TimedRow extends PersonRow {
  readonly at: number;
}

/** One person's rows in order of time. */
export function wavesOf({ rows }: Person): readonly TimedRow[] {
  const kinds = new Set(rows.map(({ time }) => time?.kind));
  const first = kinds.has('date') ? Math.min(...rows.map(({ time }) => time?.value ?? 0)) : 0;
  const waves = rows
    .map((row) => ({ ...row, at: (row.time?.value ?? 0) - first }))
    .sort((a, b) => a.at - b.at);
  const twice = waves.find((wave, i) => i > 0 && wave.at === waves[i - 1]?.at);
  if (kinds.size === 1 && !twice) return waves;
  throw new Problem(
    'timesUnusable',
    twice
      ? `Row ${twice.row} has the time of another row of the same respondent.`
      : `Row ${rows[0]?.row} and others of the same respondent have numbers and dates as times.`,
    [],
    'Give each row of a respondent a time of its own, all of them written in one way.',
  );
}
