import type { Instrument } from 'relata';
import { UNREADABLE } from '../cells/read-cell.ts';
import { idColumn } from '../columns/id-column.ts';
import type { TableOptions } from '../input/open-table.ts';
import { type ReadOptions, readTable } from '../input/read-table.ts';
import { sourceOf } from '../input/source.ts';
import { noteOn } from '../input/watch.ts';
import type { Io } from '../io.ts';
import { labelSource } from '../labels/label-source.ts';
import { Problem } from '../problems/problem.ts';
import { prepare, type ReadingOptions } from '../scoring/prepare.ts';
import { sheetOf } from '../scoring/sheet.ts';
import { count } from '../text.ts';

export interface RowOptions extends ReadingOptions, ReadOptions, TableOptions {
  readonly row?: number;
  readonly respondent?: string;
  readonly id?: string;
}

/** One row's answers, read from a file exactly as `score` reads it. */
export async function rowAnswers(
  file: string,
  instrument: Instrument,
  options: RowOptions,
  io: Io,
): Promise<readonly unknown[]> {
  const source = await sourceOf(file, io, options);
  const labels = await labelSource(options.labels, io);
  const table = await readTable(source, { ...options, onNote: noteOn(io) });
  const id = idColumn(options.id, table.header);
  if (options.respondent !== undefined && id < 0) {
    throw new Problem(
      'unknownColumn',
      `${source.name} has no column that names respondents.`,
      [],
      'Say which it is: --id <column>, or use --row <number>.',
    );
  }
  const job = prepare([instrument], table.header, options, {
    keep: 'none',
    extras: { bounds: false, bands: false },
    labels,
    headerRows: table.headerRows,
  });
  const mapped = job.mapped[0] as (typeof job.mapped)[number];
  let row = 0;
  for await (const records of table.batches) {
    for (const record of records) {
      row++;
      const meant =
        options.respondent === undefined ? row === options.row : record[id] === options.respondent;
      if (!meant) continue;
      if (record.length !== table.header.length) {
        throw new Problem(
          'inputBroken',
          `Row ${row} of ${source.name} has ${record.length} cells and the header has ${table.header.length}.`,
        );
      }
      const sheet = sheetOf(job, mapped);
      sheet.read(0, record);
      return sheet
        .rowOf(0)
        .map((value) =>
          Number.isNaN(value) ? null : value === UNREADABLE ? { text: 'no number' } : value,
        );
    }
  }
  throw new Problem(
    'rowMissing',
    options.respondent === undefined
      ? `${source.name} has no row ${options.row}: it has ${count(row, 'row')}.`
      : `${source.name} has no row of that respondent.`,
  );
}
