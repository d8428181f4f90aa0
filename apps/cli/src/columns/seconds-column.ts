import { nearestIds } from 'relata/messages/en';
import { Problem } from '../problems/problem.ts';

/** The column that `--seconds` names, which says how long the answers of a row took; −1 where it is not given. */
export function secondsColumn(
  name: string | undefined,
  header: readonly string[],
  items: ReadonlySet<number>,
  quality: boolean,
): number {
  if (name === undefined) return -1;
  if (!quality) {
    throw new Problem(
      'badOption',
      '--seconds is read for --quality only, which was not given.',
      [],
      'Add --quality, or leave --seconds out.',
    );
  }
  const column = header.indexOf(name);
  if (column < 0) {
    throw new Problem('unknownColumn', `--seconds names ${name}, which is no column of the file.`, [
      `nearest: ${nearestIds(name, header, 5).join(', ')}`,
    ]);
  }
  if (items.has(column)) {
    throw new Problem('badOption', `--seconds names ${name}, which holds answers to an item.`);
  }
  return column;
}
