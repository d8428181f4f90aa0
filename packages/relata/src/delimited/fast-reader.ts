import type { Extras } from '../formats/columns/output-columns.ts';
import { separatorByte } from './block-reader.ts';
import { type ColumnTables, columnTables } from './fast-cells.ts';
import { fastRows } from './fast-rows.ts';
import { fastPart } from './fast-scores.ts';
import { lanesOf } from './lanes.ts';
import type { NumberWriter } from './number-text.ts';
import { answerReader, byteReader, columnReadings } from './read-answer.ts';
import type { Tally } from './tally.ts';
import type { DelimitedTextOptions, ScoredText } from './text.ts';
import type { TextBuffer } from './text-buffer.ts';

const LF = 10;

/** The short way for rows of plain cells. */
export interface FastReader {
  /** Reads rows off a text; true where it stopped for want of room, not before another kind of row. */
  read(text: TextBuffer): boolean;
  rows(): number;
  written(): Uint8Array;
  pointed(text: TextBuffer): ScoredText['pointed'];
}

/** Null where some instrument's scores rest on more than sums of whole answers. */
export function fastReader(
  options: DelimitedTextOptions,
  kept: readonly number[],
  extras: Extras,
  tallies: readonly Tally[],
  writeNumber: NumberWriter,
): FastReader | null {
  const { decimal = '.', instruments, missing = {}, width } = options;
  const mark = options.separator ?? ',';
  const packings = instruments.map(({ columns, scorer }) => lanesOf(scorer.plan, columns));
  const firstLane: number[] = [];
  let count = 0;
  for (const packing of packings) {
    if (!packing) return null;
    firstLane.push(count);
    count += packing.lanes;
  }
  const lanes = new Int32Array(count);
  const readings = columnReadings(instruments, width);
  const byteOf = byteReader(missing, readings);
  const tables: (ColumnTables | undefined)[] = Array.from({ length: width });
  const laneOf: number[] = [];
  const parts = instruments.map(({ columns, instrument, scorer, turned }, i) => {
    const packing = packings[i] as NonNullable<(typeof packings)[number]>;
    const first = firstLane[i] as number;
    columns.forEach((column, field) => {
      const back = turned?.has(column) ?? false;
      const digit = (value: number) => byteOf(value, column);
      tables[column] = columnTables(packing, scorer.plan.fields, field, back, digit);
      laneOf[column] = first + (packing.laneOf[field] as number);
    });
    const own = lanes.subarray(first, first + packing.lanes);
    const tally = tallies[i] as Tally;
    return fastPart(instrument, scorer.plan, packing, own, extras, mark, tally, writeNumber);
  });
  if (parts.includes(null)) return null;
  const given = parts as readonly NonNullable<(typeof parts)[number]>[];
  const rows = fastRows(
    {
      separator: separatorByte(mark),
      width,
      tables,
      laneOf,
      kept,
      written: options.kept?.length ?? 0,
      pointed: (options.pointed ?? []).map((column) => kept.indexOf(column)),
      emptyCell: options.faultCell !== undefined,
    },
    {
      lanes,
      longest: given.reduce((sum, part) => sum + part.longest, 0),
      write(out, view, start) {
        let at = start;
        for (let i = 0; i < given.length; i++) {
          at = (given[i] as (typeof given)[number]).write(out, view, at);
        }
        return at;
      },
    },
    answerReader(missing, decimal, readings, new Map()),
  );
  return {
    rows: () => rows.rows(),
    written: () => rows.written(),
    pointed: ({ bytes }) => ({ bytes, from: rows.pointedFrom, to: rows.pointedTo }),
    read(text) {
      const { bytes, end, start } = text;
      const limit = bytes.lastIndexOf(LF, end - 1) + 1;
      if (limit <= start) return false;
      text.start = rows.read(bytes, start, limit);
      return rows.full() || text.start >= limit;
    },
  };
}
