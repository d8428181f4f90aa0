import type { CellValue } from 'hucre';
import type { TextCell } from '../rows-as-text.ts';

const DAY = 86_400_000;
/** Times of day without a date count from this day. */
const NO_DATE = Date.UTC(1899, 11, 31);

function dateText(date: Date): string {
  const iso = date.toISOString();
  const time = iso.slice(11).replace(/(\.000)?Z$/, '');
  if (date.getTime() < NO_DATE + DAY) return time;
  return date.getTime() % DAY === 0 ? iso.slice(0, 10) : `${iso.slice(0, 10)}T${time}`;
}

/** A cell of a workbook as a table has it: dates in ISO, errors as their text, which is no answer. */
export function cellText(value: CellValue): TextCell {
  if (value === null) return '';
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  return value instanceof Date ? dateText(value) : value;
}
