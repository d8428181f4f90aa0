import { nearestIds } from 'relata/messages/en';
import { numberIn } from '../cells/number-in.ts';
import { idColumn } from '../columns/id-column.ts';
import { list } from '../options/list.ts';
import { Problem } from '../problems/problem.ts';
import type { Job } from '../scoring/job.ts';
import type { CourseColumns } from './collect.ts';
import type { CourseFileOptions } from './course-options.ts';
import { type TimeCell, timeReader } from './time-cell.ts';

/** Texts that stand for times, as in `baseline=0,week4=4`. */
function namedTimes(value: string | undefined): ReadonlyMap<string, TimeCell> {
  const entries = value === undefined ? [] : list('--times', value);
  return new Map(
    entries.map((entry) => {
      const at = entry.lastIndexOf('=');
      const number = numberIn(entry.slice(at + 1).trim());
      if (at > 0 && number !== undefined) {
        return [entry.slice(0, at).trim(), { kind: 'number', value: number }];
      }
      throw new Problem(
        'badOption',
        `--times ${entry} does not say which number a text stands for.`,
        [],
        "Write text and number: --times 'baseline=0,follow-up=12'.",
      );
    }),
  );
}

function timeColumn({ time }: CourseFileOptions, { header, mapped }: Job): number {
  const inColumns = mapped.some(({ wave }) => wave !== undefined);
  if (time === undefined) {
    if (inColumns) return -1;
    throw new Problem(
      'badUsage',
      'Which column says when each row was answered?',
      [],
      "Name it: --time week. Where each occasion has columns of its own, write {wave} into --items: 'phq{n}_t{wave}'.",
    );
  }
  const column = header.indexOf(time);
  if (column < 0) {
    throw new Problem('unknownColumn', `--time names ${time}, which is no column of the file.`, [
      `nearest: ${nearestIds(time, header, 5).join(', ')}`,
    ]);
  }
  if (inColumns) {
    throw new Problem(
      'badOption',
      '--time and {wave} in --items are two ways of saying where the occasions are.',
      [],
      'Leave one of them out.',
    );
  }
  if (mapped.some(({ columns }) => columns.includes(column))) {
    throw new Problem('badOption', `--time names ${time}, which holds answers to an item.`);
  }
  return column;
}

/** Where a table says whom its rows are about, and when. */
export function courseColumns(job: Job, name: string, options: CourseFileOptions): CourseColumns {
  const { header, mapped } = job;
  const id = idColumn(options.id, header);
  if (id < 0) {
    throw new Problem(
      'unknownColumn',
      `${name} has no column that names respondents.`,
      [],
      'Say which it is: --id <column>.',
    );
  }
  const time = timeColumn(options, job);
  if (id === time) throw new Problem('badOption', '--id and --time name one column.');
  const named = namedTimes(options.times);
  const missing = job.missing ?? { numbers: new Set<number>(), texts: new Set<string>() };
  const read = timeReader(missing, job.decimal ?? '.');
  const timeOf = (cell: string) => named.get(cell.trim()) ?? read(cell);
  for (const { wave } of time < 0 ? mapped : []) {
    if (typeof timeOf(wave ?? '') === 'object') continue;
    throw new Problem(
      'badOption',
      `The occasion ${wave} in the names of columns is no number.`,
      [],
      "Say which it stands for: --times 'pre=0,post=8'.",
    );
  }
  return { id, time, timeOf };
}
