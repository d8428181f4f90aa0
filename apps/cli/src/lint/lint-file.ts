import type { Instrument } from 'relata';
import { type Finding, lintData } from 'relata/lint';
import type { TableOptions } from '../input/open-table.ts';
import { type ReadOptions, readTable } from '../input/read-table.ts';
import { sourceOf } from '../input/source.ts';
import { noteOn } from '../input/watch.ts';
import type { Io } from '../io.ts';
import { labelSource } from '../labels/label-source.ts';
import { Problem } from '../problems/problem.ts';
import { prepare, type ReadingOptions } from '../scoring/prepare.ts';
import { answerColumns } from './answer-columns.ts';

/** Most rows of a file that are looked at: the first. */
export const MOST_ROWS = 20_000;

export interface LintedFile {
  readonly file: string;
  readonly rows: number;
  /** True where the file has more rows than are looked at. */
  readonly more: boolean;
  readonly findings: readonly Finding[];
}

/** Holds a key against the first rows of a file, read exactly as `score` reads it. */
export async function lintFile(
  file: string,
  instrument: Instrument,
  options: Omit<ReadingOptions, 'onInvalid'> & ReadOptions & TableOptions,
  io: Io,
): Promise<LintedFile> {
  const source = await sourceOf(file, io, options);
  const labels = await labelSource(options.labels, io);
  const table = await readTable(source, { ...options, onNote: noteOn(io) });
  const job = prepare(
    [instrument],
    table.header,
    { ...options, onInvalid: 'missing' },
    {
      keep: 'none',
      extras: { bounds: false, bands: false },
      labels,
      headerRows: table.headerRows,
    },
  );
  const mapped = job.mapped[0] as (typeof job.mapped)[number];
  const answers = answerColumns(job, mapped, MOST_ROWS);
  let more = false;
  reading: for await (const records of table.batches) {
    for (const record of records) {
      more = answers.rows() === MOST_ROWS;
      if (more) break reading;
      answers.add(record);
    }
  }
  if (answers.rows() === 0) {
    throw new Problem('inputNoRows', `${source.name} has a header and no rows.`);
  }
  const { columns } = answers;
  const findings = lintData(instrument, { columns }, { form: mapped.form });
  return { file: source.name, rows: answers.rows(), more, findings };
}
