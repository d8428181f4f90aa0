const NUMBER = /^[+-]?\d+(?:\.\d+)?$/;

/**
 * The number that a cell spells in digits (`3`, `03`, `3.0`, `-99`), spaces around it
 * ignored; undefined for all else. `3,0`, `1e3`, `0x3` and `three` are not numbers here.
 */
export function numberIn(cell: string): number | undefined {
  const text = cell.trim();
  return NUMBER.test(text) ? Number(text) : undefined;
}
