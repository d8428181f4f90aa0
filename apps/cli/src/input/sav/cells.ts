import type { TextCell } from '../rows-as-text.ts';
import type { Dictionary, NumberVariable, TextVariable } from './dictionary.ts';
import type { Numbers } from './header.ts';

/** Seconds from the first day of the Gregorian calendar, from which SPSS counts, to 1970. */
const TO_1970 = 12_219_379_200;

/** Formats of numbers that are dates, by how much of ISO text they need. */
const DATES: { readonly [format: number]: number } = {
  20: 10, // DATE
  22: 19, // DATETIME
  23: 10, // ADATE
  24: 10, // JDATE
  28: 10, // MOYR
  29: 10, // QYR
  30: 10, // WKYR
  38: 10, // EDATE
  39: 10, // SDATE
  41: 19, // YMDHMS
};

function dated(seconds: number, length: number): TextCell {
  const date = new Date((seconds - TO_1970) * 1000);
  return Number.isNaN(date.getTime()) ? seconds : date.toISOString().slice(0, length);
}

function numberCell(one: NumberVariable, { float }: Numbers, systemMissing: number) {
  const { at, missing, range } = one;
  const length = DATES[one.format];
  return (row: Buffer): TextCell => {
    const value = float(row, at);
    if (value === systemMissing || Number.isNaN(value) || missing.includes(value)) return '';
    if (range && value >= range[0] && value <= range[1]) return '';
    return length === undefined ? value : dated(value, length);
  };
}

const textCell =
  ({ parts, missing }: TextVariable, text: Dictionary['text']) =>
  (row: Buffer): TextCell => {
    const [first] = parts;
    const bytes =
      parts.length === 1 && first
        ? row.subarray(first.at, first.at + first.length)
        : Buffer.concat(parts.map(({ at, length }) => row.subarray(at, at + length)));
    const found = text(bytes);
    return missing.includes(found) ? '' : found;
  };

/** Reads a row's cells: numbers as they are, dates in ISO; what is missing for the system or by the user is empty. */
export function cellsOf(dictionary: Dictionary, numbers: Numbers): (row: Buffer) => TextCell[] {
  const { text, systemMissing } = dictionary;
  const cells = dictionary.variables.map((one) =>
    one.type === 'number' ? numberCell(one, numbers, systemMissing) : textCell(one, text),
  );
  return (row) => cells.map((cell) => cell(row));
}
