import { type DelimitedBlock, delimitedScorer } from 'relata/delimited';
import type { Mapped } from '../columns/mapped.ts';
import type { ByteTable } from '../input/read-bytes.ts';
import type { Table } from '../input/read-table.ts';
import { csv } from '../output/csv.ts';
import type { DataWatch } from '../scoring/data-watch.ts';
import type { Job } from '../scoring/job.ts';
import { type AnswerStore, answerStore } from './answer-store.ts';

/** One instrument's answers in all rows, and which rows it rejects. */
export interface Gathered {
  readonly mapped: Mapped;
  readonly store: AnswerStore;
  /** 1 where the row was rejected, and has no part in the sample. */
  readonly rejected: number[];
}

/** A table, read whole. */
export interface GatheredTable {
  readonly rows: number;
  readonly emptyLines: number;
  readonly treatedAsMissing: number;
  /** Cells of the kept columns, row by row. */
  readonly kept: readonly (readonly string[])[];
  readonly instruments: readonly Gathered[];
}

/** The rows of a table as bytes with a comma between cells, where only the general parser reads it. */
async function* asBytes(table: Table): AsyncGenerator<Uint8Array> {
  for await (const records of table.batches) yield Buffer.from(csv(records));
}

/** Rows between the kept cells of two columns. */
const STRIDE = 2048;
const decoder = new TextDecoder();

const keptCells = (
  { kept, keptFrom, keptTo }: DelimitedBlock,
  columns: number,
  row: number,
): string[] =>
  Array.from({ length: columns }, (_, column) => {
    const at = column * STRIDE + row;
    return decoder.decode(kept.subarray(keptFrom[at], keptTo[at]));
  });

/** Reads every row of a table: answers into stores, kept cells as they are. */
export async function gather(
  table: Table | ByteTable,
  job: Job,
  kept: readonly number[],
  watch: DataWatch,
): Promise<GatheredTable> {
  const { header, mapped, onInvalid } = job;
  const bytes = 'pieces' in table;
  const instruments = mapped.map((one): Gathered => {
    return { mapped: one, store: answerStore(one.fields), rejected: [] };
  });
  const cells: string[][] = [];
  let treatedAsMissing = 0;
  const scorer = delimitedScorer({
    instruments: mapped.map(({ columns, labels = [], scorer, shift = 0 }) => ({
      scorer,
      columns,
      labels,
      shift,
      turned: job.turned,
    })),
    width: header.length,
    separator: bytes ? table.separator : ',',
    header: bytes ? (job.headerRows ?? 1) : false,
    decimal: job.decimal ?? '.',
    onInvalid,
    kept,
    ...(job.missing ? { missing: job.missing } : {}),
  });

  /** Answers that are no declared options, by row and instrument; they count as missing where rows are not rejected. */
  function faultyIn(found: DelimitedBlock): ReadonlySet<string> {
    if (onInvalid === 'reject') return new Set();
    const faults = found.faults().filter(({ field }) => field >= 0);
    treatedAsMissing += faults.length;
    return new Set(faults.map(({ field, instrument, row }) => `${row} ${instrument} ${field}`));
  }

  function take(found: DelimitedBlock): void {
    const faulty = faultyIn(found);
    for (let row = 0; row < found.rows; row++) {
      const number = found.first + row;
      const ragged = found.ragged[row] !== 0;
      cells.push(keptCells(found, kept.length, row));
      if (!ragged && !watch.enough()) {
        watch.addAnswers((instrument, field) => found.answer(instrument, field, row));
      }
      instruments.forEach(({ rejected, store }, i) => {
        const invalid = found.scores[i]?.invalid[row] === 1;
        const lost = ragged || (invalid && onInvalid === 'reject');
        rejected.push(lost ? 1 : 0);
        const isOpen = (field: number) =>
          lost || (invalid && faulty.has(`${number} ${i} ${field}`));
        store.add((field) => (isOpen(field) ? Number.NaN : found.answer(i, field, row)));
      });
    }
  }

  for await (const piece of bytes ? table.pieces : asBytes(table)) {
    for (const found of scorer.push(piece)) take(found);
    if (watch.enough()) await watch.warnings();
  }
  for (const found of scorer.end()) take(found);
  return {
    rows: cells.length,
    emptyLines: bytes ? scorer.emptyLines() : table.emptyLines(),
    treatedAsMissing,
    kept: cells,
    instruments,
  };
}
