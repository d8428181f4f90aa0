/**
 * Scores worked out by hand, for comparison: nothing here comes from the library or from
 * the command. Keys are typed from the publications and the data sets' own notes.
 */
import { readFileSync } from 'node:fs';

/** A plain CSV file without quotes, as the shared data sets are. */
export function table(file: string): { header: string[]; rows: string[][] } {
  const [header = '', ...lines] = readFileSync(file, 'utf8').trimEnd().split('\n');
  if (header.includes('"')) throw new Error(`${file} has quotes: this reader cannot take them.`);
  return { header: header.split(','), rows: lines.map((line) => line.split(',')) };
}

/** A reader of some columns' answers in a row: null where the cell is empty or a missing code. */
export function reader(
  header: readonly string[],
  columns: readonly string[],
  missing: readonly string[] = [],
): (row: readonly string[]) => (number | null)[] {
  const places = columns.map((name) => header.indexOf(name));
  return (row) =>
    places.map((place) => {
      const cell = row[place] ?? '';
      return cell === '' || missing.includes(cell) ? null : Number(cell);
    });
}

const given = (values: readonly (number | null)[]) => values.filter((value) => value !== null);

/** Mean of the answered where at least 15 of 18 are; Relata's default of four fifths. */
export function meanOf18(values: readonly (number | null)[]): number | null {
  const present = given(values);
  if (present.length < 15) return null;
  return present.reduce((sum, value) => sum + value, 0) / present.length;
}

/** Sum where every item is answered. */
export function completeSum(values: readonly (number | null)[]): number | null {
  const present = given(values);
  if (present.length < values.length) return null;
  return present.reduce((sum, value) => sum + value, 0);
}

/** Mean and sample standard deviation. */
export function meanAndSd(values: readonly number[]): { mean: number; sd: number } {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  const squares = values.reduce((sum, value) => sum + (value - mean) ** 2, 0);
  return { mean, sd: Math.sqrt(squares / (values.length - 1)) };
}
