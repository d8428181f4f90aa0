import { ASIDE, MISSING } from './cells.ts';

/** A byte that is no cell by itself. */
export const OTHER = ASIDE;

/**
 * For each column, what one byte is as a whole cell: a one-digit answer, `MISSING` for the
 * separator behind an empty cell, `OTHER` for the rest. Columns that read digits alike share a
 * table.
 */
export function digitTables(
  width: number,
  separator: number,
  byteOf: (value: number, column: number) => number,
): readonly Uint8Array[] {
  const shared = new Map<string, Uint8Array>();
  return Array.from({ length: width }, (_, column) => {
    const digits = Array.from({ length: 10 }, (_, value) => byteOf(value, column));
    const found = shared.get(digits.join());
    if (found) return found;
    const table = new Uint8Array(256).fill(OTHER);
    table.set(digits, 48);
    table[separator] = MISSING;
    shared.set(digits.join(), table);
    return table;
  });
}
