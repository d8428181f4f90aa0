import type { TextFault } from './text.ts';

/** Cells that say what is wrong with rows, by row, and how long they are together. */
export function faultCells(
  faults: readonly TextFault[],
  cellOf: ((faults: readonly TextFault[]) => Uint8Array) | undefined,
): { readonly cells: ReadonlyMap<number, Uint8Array>; readonly length: number } {
  const cells = new Map<number, Uint8Array>();
  let length = 0;
  if (!cellOf) return { cells, length };
  for (let from = 0; from < faults.length; ) {
    const { row } = faults[from] as TextFault;
    let to = from;
    while (faults[to]?.row === row) to++;
    const cell = cellOf(faults.slice(from, to));
    cells.set(row, cell);
    length += cell.length;
    from = to;
  }
  return { cells, length };
}
