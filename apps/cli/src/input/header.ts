import { Problem } from '../problems/problem.ts';

const isNumber = (name: string) => /^[+-]?\d+([.,]\d+)?$/.test(name);

/**
 * Column names fit to be shown. A name that is a number may be an answer, in a file
 * without a header, and is left out.
 */
export function shownNames(names: readonly string[], most = 40): string {
  const words = names.filter((name) => !isNumber(name));
  const shown = words.slice(0, most).map((name) => (name === '' ? '(no name)' : name));
  const more = words.length - shown.length;
  const numbers = names.length - words.length;
  if (more > 0) shown.push(`… and ${more} more`);
  if (numbers > 0) shown.push(`${numbers} named by a number`);
  return shown.join(', ') || 'none';
}

/** Checks a header: column names, all different. */
export function checkedHeader(name: string, cells: readonly string[]): readonly string[] {
  const header = cells.map((cell) => cell.trim());
  const twice = [...new Set(header.filter((cell, i) => header.indexOf(cell) !== i))];
  if (twice.length === 0) return header;
  if (header.filter((cell) => isNumber(cell) || cell === '').length >= header.length / 2) {
    throw new Problem(
      'headerMissing',
      `The first row of ${name} looks like answers, not like column names.`,
      [],
      'Put a row of column names on top.',
    );
  }
  throw new Problem(
    'duplicateColumns',
    `${name} has columns of the same name.`,
    [`twice or more: ${shownNames(twice)}`],
    'Rename them: which one was meant cannot be guessed.',
  );
}
