import { type DelimitedBlock, delimitedScorer } from 'relata/delimited';
import { csv } from '../output/csv.ts';
import { numberWriter } from '../output/number-bytes.ts';
import type { Counts } from './block.ts';
import type { DataWatch } from './data-watch.ts';
import { answerFault, raggedFault } from './faults.ts';
import type { Job } from './job.ts';
import type { Reject } from './reject-rows.ts';
import { type Cell, cellWriter } from './score-cells.ts';
import { emptyTally, type Tally } from './tally.ts';
import { type WhoAndWhen, whoAndWhen } from './who-and-when.ts';
import { scoreWriter } from './write-scores.ts';

/** A block of rows as they go into the output, and whatever was wrong with them. */
export interface ScoredBytes {
  readonly rows: Uint8Array | string;
  readonly rejects: readonly Reject[];
}

export interface ByteScorer {
  readonly counts: Counts;
  readonly people: WhoAndWhen;
  emptyLines(): number;
  push(bytes: Uint8Array): Generator<ScoredBytes, void, undefined>;
  end(): Generator<ScoredBytes, void, undefined>;
}

const LF = 10;
const QUOTE = 34;
/** Rows of a block, and so the distance from one kept column to the next. */
const BLOCK = 2048;

/** Scores a table from its bytes. `id` is the column that names the respondent, −1 where there is none. */
export function byteScorer(job: Job, separator: string, id: number, watch: DataWatch): ByteScorer {
  const { mapped, kept, header, onInvalid, extras } = job;
  const tallies = mapped.map(emptyTally);
  const counts: Counts = { rows: 0, rejectedRows: 0, faults: 0, treatedAsMissing: 0, tallies };
  const action = onInvalid === 'reject' ? 'rejected' : 'treatedAsMissing';
  const copied = id < 0 || kept.includes(id) ? kept : [...kept, id];
  const idPlace = copied.indexOf(id);
  const people = whoAndWhen(idPlace, copied.indexOf(job.wave ?? -1));
  const reader = delimitedScorer({
    instruments: mapped.map(({ scorer, columns, shift = 0, labels = [] }) => ({
      scorer,
      columns,
      turned: job.turned,
      shift,
      labels,
    })),
    header: job.headerRows ?? 1,
    decimal: job.decimal ?? '.',
    width: header.length,
    separator,
    kept: copied,
    onInvalid,
    ...(job.missing ? { missing: job.missing } : {}),
  });
  const mark = separator.charCodeAt(0);
  const writeNumber = numberWriter();
  const writers = mapped.map((one, i) =>
    scoreWriter(one, i, tallies[i] as Tally, mark, writeNumber),
  );
  const longest = writers.reduce((sum, writer) => sum + writer.longest, 0) + 3 * kept.length + 1;
  let out = new Uint8Array(0);

  const keptText = (
    { kept: bytes, keptFrom, keptTo }: DelimitedBlock,
    place: number,
    row: number,
  ) =>
    Buffer.from(
      bytes.subarray(keptFrom[place * BLOCK + row], keptTo[place * BLOCK + row]),
    ).toString();

  /** A cell that stood in quotes, with them where it needs them. */
  function writeQuoted(bytes: Uint8Array, from: number, to: number, start: number): number {
    const needs = /["\n\r]/.test(Buffer.from(bytes.subarray(from, to)).toString('latin1'));
    let at = start;
    if (!needs && !bytes.subarray(from, to).includes(mark)) {
      for (let i = from; i < to; i++) out[at++] = bytes[i] as number;
      return at;
    }
    out[at++] = QUOTE;
    for (let i = from; i < to; i++) {
      const byte = bytes[i] as number;
      if (byte === QUOTE) out[at++] = QUOTE;
      out[at++] = byte;
    }
    out[at++] = QUOTE;
    return at;
  }

  function rowsOf(block: DelimitedBlock): Uint8Array {
    const { kept: bytes, keptFrom, keptTo, keptQuoted } = block;
    const most = 2 * bytes.length + block.rows * longest;
    if (out.length < most) out = new Uint8Array(most);
    const write = writers.map((writer) => writer.begin(block));
    let at = 0;
    for (let row = 0; row < block.rows; row++) {
      for (let place = 0; place < kept.length; place++) {
        const from = keptFrom[place * BLOCK + row] as number;
        const to = keptTo[place * BLOCK + row] as number;
        if (keptQuoted[place * BLOCK + row] === 1) at = writeQuoted(bytes, from, to, at);
        else for (let i = from; i < to; i++) out[at++] = bytes[i] as number;
        out[at++] = mark;
      }
      for (const writeOne of write) at = writeOne(row, out, at);
      out[at - 1] = LF;
    }
    return out.slice(0, at);
  }

  let current: DelimitedBlock | undefined;
  const cellWriters = mapped.map((one, i) => {
    const answer = (field: number, row: number) => current?.answer(i, field, row) ?? Number.NaN;
    const rowOf = (row: number) => one.fields.map((_, field) => answer(field, row));
    return cellWriter(job, { mapped: one, answer, rowOf }, tallies[i] as Tally);
  });

  /** Bounds and bands are not in the columns: such rows are written cell by cell. */
  function detailedRows(block: DelimitedBlock): string {
    current = block;
    const rows = Array.from({ length: block.rows }, (_, row) => {
      const cells: Cell[] = kept.map((_, place) => keptText(block, place, row));
      cellWriters.forEach((write, i) => {
        const scores = block.scores[i] as (typeof block.scores)[number];
        const invalid = scores.invalid[row] === 1 && onInvalid === 'reject';
        write(scores, row, block.ragged[row] !== 0 || invalid, cells);
      });
      return cells;
    });
    return csv(rows, separator);
  }

  function rejectsOf(block: DelimitedBlock): Reject[] {
    const clean = block.scores.every(({ invalid }) => !invalid.subarray(0, block.rows).includes(1));
    if (clean && block.raggedRows === 0) return [];
    let last = 0;
    return block.faults().map(({ row, code, instrument, field }) => {
      const at = row - block.first;
      const ragged = code === 'raggedRow';
      if (row !== last && (ragged || action === 'rejected')) counts.rejectedRows++;
      if (!ragged && action === 'treatedAsMissing') counts.treatedAsMissing++;
      last = row;
      const respondent = idPlace < 0 ? '' : keptText(block, idPlace, at);
      const fault = ragged
        ? raggedFault(block.ragged[at] as number, header.length)
        : answerFault(mapped[instrument] as (typeof mapped)[number], field, code, header, action);
      return { row, respondent, fault };
    });
  }

  function* settled(blocks: Iterable<DelimitedBlock>): Generator<ScoredBytes, void, undefined> {
    for (const block of blocks) {
      const { rows, ragged } = block;
      for (let row = 0, open = true; open && row < rows; row++) {
        if (ragged[row] === 0) open = watch.addAnswers((i, field) => block.answer(i, field, row));
      }
      people.add(block);
      const rejects = rejectsOf(block);
      counts.rows += rows;
      counts.faults += rejects.length;
      yield { rows: extras.bounds || extras.bands ? detailedRows(block) : rowsOf(block), rejects };
    }
  }

  return {
    counts,
    people,
    emptyLines: () => reader.emptyLines(),
    push: (bytes) => settled(reader.push(bytes)),
    end: () => settled(reader.end()),
  };
}
