import {
  delimitedText,
  type ScoredText,
  type Tally,
  type TextFault,
  type TextInstrument,
  type WatchedRows,
} from 'relata/delimited';
import type { Counts } from './block.ts';
import type { DataWatch } from './data-watch.ts';
import { answerFault, raggedFault } from './faults.ts';
import type { Job } from './job.ts';
import type { People } from './people.ts';
import type { Reject } from './reject-rows.ts';

/** Rows as they go into the output, and whatever was wrong with them. Written over by the next. */
export interface ScoredBytes {
  /** Number of the first row. */
  readonly first: number;
  readonly rows: Uint8Array;
  readonly rejects: readonly Reject[];
}

/** Counts of rows, without how they came out. */
export type RowCounts = Omit<Counts, 'tallies'>;

export interface ByteScorer {
  counts(): RowCounts;
  /** How rows came out, by instrument. */
  readonly tallies: readonly Tally[];
  /** Lines so far, and those with nothing on them. */
  lines(): { readonly read: number; readonly empty: number };
  /** Bytes that wait for the rest of their row. */
  waiting(): number;
  push(bytes: Uint8Array): Generator<ScoredBytes, void, undefined>;
  end(): Generator<ScoredBytes, void, undefined>;
}

/** Columns that name the respondent and the occasion, as far as there are any. */
export const pointedColumns = ({ wave = -1 }: Job, id: number): readonly number[] =>
  [id, wave].filter((column) => column >= 0);

/**
 * Scores a table from its bytes. `id` is the column that names the respondent, −1 where there
 * is none. Without a watch, no row is looked at beyond its scores.
 */
export function byteScorer(
  job: Job,
  separator: string,
  id: number,
  watch: DataWatch | undefined,
  people?: People,
  header: boolean | number = job.headerRows ?? 1,
): ByteScorer {
  const { extras, kept, mapped, onInvalid } = job;
  const width = job.header.length;
  const action = onInvalid === 'reject' ? 'rejected' : 'treatedAsMissing';
  function look({ answer, ragged, rows: count }: WatchedRows): boolean {
    let open = true;
    for (let row = 0; open && row < count; row++) {
      if (ragged[row] !== 0) continue;
      open = watch?.addAnswers((instrument, field) => answer(instrument, field, row)) ?? false;
    }
    return open;
  }

  const text = delimitedText({
    instruments: mapped.map(
      ({ columns, instrument, labels = [], scorer, shift = 0 }): TextInstrument => ({
        instrument,
        scorer,
        columns,
        turned: job.turned,
        shift,
        labels,
      }),
    ),
    decimal: job.decimal ?? '.',
    width,
    separator,
    header,
    kept,
    extras,
    seconds: job.seconds ?? -1,
    onInvalid,
    id,
    pointed: pointedColumns(job, id),
    ...(watch ? { watch: look } : {}),
    ...(job.missing ? { missing: job.missing } : {}),
  });
  let rows = 0;
  let rejectedRows = 0;
  let faults = 0;
  let treatedAsMissing = 0;

  function rejectOf({ cells, code, field, instrument, respondent, row }: TextFault): Reject {
    if (code === 'raggedRow') return { row, respondent, fault: raggedFault(cells, width) };
    const of = mapped[instrument] as (typeof mapped)[number];
    return { row, respondent, fault: answerFault(of, field, code, job.header, action) };
  }

  function* settled(blocks: Iterable<ScoredText>): Generator<ScoredBytes, void, undefined> {
    for (const block of blocks) {
      people?.add(block);
      const rejects = block.faults.map(rejectOf);
      rows += block.rows;
      rejectedRows += block.rejected;
      faults += rejects.length;
      treatedAsMissing += rejects.filter(({ fault }) => fault.action === 'treatedAsMissing').length;
      yield { first: block.first, rows: block.text, rejects };
    }
  }

  return {
    tallies: text.tallies,
    counts: () => ({ rows, rejectedRows, faults, treatedAsMissing }),
    lines: () => text.lines(),
    waiting: () => text.waiting(),
    push: (bytes) => settled(text.push(bytes)),
    end: () => settled(text.end()),
  };
}
