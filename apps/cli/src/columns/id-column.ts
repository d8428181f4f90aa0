import { usualIdColumn } from 'relata/formats/columns';
import { nearestIds } from 'relata/messages/en';
import { Problem } from '../problems/problem.ts';

/** The column that says who a row is about: the one named, else the first with a usual name; −1 where there is none. */
export function idColumn(name: string | undefined, header: readonly string[]): number {
  if (name === undefined) return usualIdColumn(header);
  const column = header.indexOf(name);
  if (column >= 0) return column;
  throw new Problem('unknownColumn', `--id names ${name}, which is no column of the file.`, [
    `nearest: ${nearestIds(name, header, 5).join(', ')}`,
  ]);
}
