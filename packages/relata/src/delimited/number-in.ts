const NUMBERS = {
  '.': /^[+-]?\d+(?:\.\d+)?$/,
  ',': /^[+-]?\d+(?:,\d+)?$/,
};

/** What stands between units and tenths. */
export type DecimalMark = keyof typeof NUMBERS;

/**
 * The number that a cell spells in digits (`3`, `03`, `3.0`, `-99`), spaces around it
 * ignored; undefined for all else. `1e3`, `0x3` and `three` are not numbers here, and `3,0`
 * is one only where the comma is the decimal mark.
 */
export function numberIn(cell: string, decimal: DecimalMark = '.'): number | undefined {
  const text = cell.trim();
  return NUMBERS[decimal].test(text) ? Number(text.replace(',', '.')) : undefined;
}
