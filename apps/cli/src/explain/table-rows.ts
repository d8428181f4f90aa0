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

export interface TableRowsOptions extends ReadingOptions, ReadOptions, TableOptions {
  readonly id?: string;
}

export interface TableRow {
  /** 1 is the first under the header. */
  readonly row: number;
  readonly record: readonly string[];
  /** The answers in item order. Throws where the row has not the header's number of cells. */
  answers(): readonly unknown[];
}

export interface TableRows {
  /** What the file is called. */
  readonly name: string;
  readonly header: readonly string[];
  /** The form whose answers they are. */
  readonly form: string | undefined;
  /** The column that says who a row is about; −1 where there is none. */
  readonly id: number;
  readonly rows: AsyncIterable<TableRow>;
}

/** The rows of a file, one by one, with one instrument's answers read exactly as `score` reads them. */
export async function tableRows(
  file: string,
  instrument: Instrument,
  options: TableRowsOptions,
  io: Io,
): Promise<TableRows> {
  const source = await sourceOf(file, io, options);
  const labels = await labelSource(options.labels, io);
  const table = await readTable(source, { ...options, onNote: noteOn(io) });
  const { header } = table;
  const id = idColumn(options.id, header);
  const job = prepare([instrument], header, options, {
    keep: 'none',
    extras: { bounds: false, bands: false },
    labels,
    headerRows: table.headerRows,
  });
  const mapped = job.mapped[0] as (typeof job.mapped)[number];
  const sheet = sheetOf(job, mapped);

  function answersOf(record: readonly string[], row: number): readonly unknown[] {
    if (record.length !== header.length) {
      throw new Problem(
        'inputBroken',
        `Row ${row} of ${source.name} has ${record.length} cells and the header has ${header.length}.`,
      );
    }
    sheet.read(0, record);
    return sheet
      .rowOf(0)
      .map((value) =>
        Number.isNaN(value) ? null : value === UNREADABLE ? { text: 'no number' } : value,
      );
  }

  async function* rows(): AsyncGenerator<TableRow> {
    let row = 0;
    for await (const records of table.batches) {
      for (const record of records) {
        row++;
        const number = row;
        yield { row, record, answers: () => answersOf(record, number) };
      }
    }
  }
  return { name: source.name, header, form: mapped.form, id, rows: rows() };
}
