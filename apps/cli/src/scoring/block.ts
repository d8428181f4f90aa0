import { faultsOf, type RowFault, raggedFault } from './faults.ts';
import type { Job } from './job.ts';
import { type Cell, cellWriter } from './score-cells.ts';
import { secondsIn } from './seconds-in.ts';
import { BLOCK, sheetOf } from './sheet.ts';
import { emptyTally, type Tally } from './tally.ts';

/** A fault and the row it is in: its cells, and its number (1 is the first under the header). */
export interface FaultyRow {
  readonly row: number;
  readonly record: readonly string[];
  readonly fault: RowFault;
}

/** What becomes of a block of rows: one output row for each, in order, and whatever was wrong. */
export interface ScoredRows {
  readonly rows: readonly (readonly Cell[])[];
  readonly faults: readonly FaultyRow[];
}

/** Counts over all blocks. */
export interface Counts {
  rows: number;
  /** Rows that some instrument rejected. */
  rejectedRows: number;
  faults: number;
  /** Faulty answers that were treated as missing. */
  treatedAsMissing: number;
  /** One for each instrument, in order. */
  readonly tallies: readonly Tally[];
}

export interface Block {
  readonly counts: Counts;
  /** Takes a row in; true when the block is full and must be scored. */
  add(record: readonly string[]): boolean;
  /** Scores the rows taken in since the last time. */
  score(): ScoredRows;
}

/** Rows on their way to be scored together, column by column. */
export function blockOf(job: Job): Block {
  const { header, kept, mapped } = job;
  const tallies = mapped.map(emptyTally);
  const parts = mapped.map((one, i) => {
    const sheet = sheetOf(job, one);
    return { sheet, write: cellWriter(job, sheet, tallies[i] as Tally) };
  });
  const records: (readonly string[])[] = [];
  const counts: Counts = { rows: 0, rejectedRows: 0, faults: 0, treatedAsMissing: 0, tallies };
  const isRagged = (record: readonly string[]) => record.length !== header.length;
  const action = job.onInvalid === 'reject' ? 'rejected' : 'treatedAsMissing';

  return {
    counts,
    add(record) {
      const read = isRagged(record) ? null : record;
      for (const { sheet } of parts) sheet.read(records.length, read);
      records.push(record);
      return records.length === BLOCK;
    },
    score() {
      const faults: FaultyRow[] = [];
      const scores = parts.map(({ sheet }) => sheet.score(records.length));
      const rows = records.map((record, i) => {
        const row = counts.rows + i + 1;
        const cells: Cell[] = kept.map((column) => record[column] ?? '');
        const ragged = isRagged(record);
        if (ragged) {
          faults.push({ row, record, fault: raggedFault(record.length, header.length) });
        }
        let lost = ragged;
        parts.forEach(({ sheet, write }, s) => {
          const scored = scores[s] as (typeof scores)[number];
          const invalid = !ragged && scored.invalid[i] === 1;
          const rejected = ragged || (invalid && action === 'rejected');
          lost ||= rejected;
          if (invalid) {
            const found = faultsOf(sheet.mapped, sheet.rowOf(i), header, action);
            for (const fault of found) faults.push({ row, record, fault });
            if (!rejected) counts.treatedAsMissing += found.length;
          }
          write(scored, i, rejected, cells, secondsIn(record[job.seconds ?? -1], job.decimal));
        });
        if (lost) counts.rejectedRows++;
        return cells;
      });
      counts.rows += records.length;
      counts.faults += faults.length;
      records.length = 0;
      return { rows, faults };
    },
  };
}
