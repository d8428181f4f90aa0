import type { Extras } from '../formats/columns/output-columns.ts';
import type { DelimitedBlock } from './block.ts';
import { blockWriter, type SecondsOf } from './block-text.ts';
import { faultCells } from './fault-cells.ts';
import { writeKept } from './kept-text.ts';
import type { NumberWriter } from './number-text.ts';
import type { Tally } from './tally.ts';
import type { DelimitedTextOptions, TextFault } from './text.ts';

const LF = 10;

/** Writes the rows of a block: kept cells, then scores. They are written over by the next. */
export function blockRows(
  { faultCell, instruments, kept = [] }: DelimitedTextOptions,
  extras: Extras,
  separator: number,
  tallies: readonly Tally[],
  writeNumber: NumberWriter,
  secondsOf: SecondsOf,
): (block: DelimitedBlock, faults: readonly TextFault[]) => Uint8Array {
  const writers = instruments.map(({ instrument, scorer }, i) => {
    const tally = tallies[i] as Tally;
    return blockWriter(instrument, scorer, i, extras, separator, tally, writeNumber, secondsOf);
  });
  const longest = writers.reduce((sum, writer) => sum + writer.longest, 1);
  let out = new Uint8Array(0);

  return (block, faults) => {
    const { cells, length } = faultCells(faults, faultCell);
    const most = 2 * block.kept.length + block.rows * (longest + 1 + 3 * kept.length) + length;
    if (out.length < most) out = new Uint8Array(most);
    const write = writers.map((writer) => writer.begin(block));
    let at = 0;
    for (let row = 0; row < block.rows; row++) {
      at = writeKept(block, row, kept.length, separator, out, at);
      for (const writeOne of write) at = writeOne(row, out, at);
      if (faultCell) {
        const cell = cells.get(block.first + row);
        if (cell) out.set(cell, at);
        at += (cell?.length ?? 0) + 1;
      }
      out[at - 1] = LF;
    }
    return out.subarray(0, at);
  };
}
