import { HucreError } from 'hucre';
import { streamXlsxRows } from 'hucre/xlsx';
import { Problem } from '../../problems/problem.ts';
import { damaged } from '../failures.ts';
import type { TableOptions } from '../open-table.ts';
import { rowsAsText, type TextCell } from '../rows-as-text.ts';
import type { Watch } from '../watch.ts';
import { cellText } from './cell-text.ts';
import { chosenSheet, sheetsOf } from './sheets.ts';

type Row = readonly TextCell[];

/** Rows that hold something, without the empty cells at their ends. */
async function* filledRows(
  workbook: Uint8Array,
  sheet: number,
): AsyncGenerator<TextCell[], void, undefined> {
  for await (const { values } of streamXlsxRows(workbook, { sheet })) {
    const cells = values.map(cellText);
    while (cells.at(-1) === '') cells.pop();
    if (cells.length > 0) yield cells;
  }
}

/** Rows at least as wide as the header. */
async function* padded(rows: AsyncIterable<TextCell[]>, width: number): AsyncGenerator<Row> {
  for await (const row of rows) {
    while (row.length < width) row.push('');
    yield row;
  }
}

async function* text(
  name: string,
  workbook: Uint8Array,
  { sheet, separator }: TableOptions,
  watch: Watch,
): AsyncGenerator<Buffer, void, undefined> {
  const sheets = await sheetsOf(workbook);
  const chosen = chosenSheet(name, sheets, sheet, watch);
  const rows = filledRows(workbook, chosen);
  const header = await rows.next();
  if (header.done) {
    const empty = `There is nothing on the sheet ${sheets[chosen]?.name} of ${name}.`;
    throw new Problem('inputEmpty', empty, [], 'Name another sheet with --sheet.');
  }
  const names = header.value.map(String);
  yield* rowsAsText(names, padded(rows, names.length), separator);
}

/** A sheet of a workbook as delimited text. The archive is held in memory, its rows are not. */
export async function* workbookText(
  name: string,
  pieces: AsyncIterable<Uint8Array>,
  options: TableOptions,
  watch: Watch,
): AsyncGenerator<Buffer, void, undefined> {
  const all: Uint8Array[] = [];
  for await (const piece of pieces) all.push(piece);
  try {
    yield* text(name, Buffer.concat(all), options, watch);
  } catch (error) {
    throw error instanceof HucreError ? damaged(name, 'workbook') : error;
  }
}
