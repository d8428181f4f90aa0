import type { Instrument } from 'relata';
import type { Io } from '../io.ts';
import { Problem } from '../problems/problem.ts';
import { count } from '../text.ts';
import { type TableRowsOptions, tableRows } from './table-rows.ts';

export interface RowOptions extends TableRowsOptions {
  readonly row?: number;
  readonly respondent?: string;
}

/** One row's answers and their form, read from a file exactly as `score` reads it. */
export async function rowAnswers(
  file: string,
  instrument: Instrument,
  options: RowOptions,
  io: Io,
): Promise<{ readonly answers: readonly unknown[]; readonly form: string | undefined }> {
  const { name, form, id, rows } = await tableRows(file, instrument, options, io);
  if (options.respondent !== undefined && id < 0) {
    throw new Problem(
      'unknownColumn',
      `${name} has no column that names respondents.`,
      [],
      'Say which it is: --id <column>, or use --row <number>.',
    );
  }
  let last = 0;
  for await (const { row, record, answers } of rows) {
    last = row;
    const meant =
      options.respondent === undefined ? row === options.row : record[id] === options.respondent;
    if (meant) return { answers: answers(), form };
  }
  throw new Problem(
    'rowMissing',
    options.respondent === undefined
      ? `${name} has no row ${options.row}: it has ${count(last, 'row')}.`
      : `${name} has no row of that respondent.`,
  );
}
