import { PHQ } from './phq.ts';

/** Rows of a file of some 6.5 MB: it is scored in several chunks. */
export const ROWS = 100_000;

export const LARGE_HEADER = `id,${PHQ.join(',')},note`;

const NOTE = 'p'.repeat(40);

/** A row of answers that is right; numbered from 1, like its line less the header's. */
export const goodRow = (row: number): string =>
  `${row},${PHQ.map((_, item) => Math.min(3, (row % 4) + ((row * (item + 3)) % 5 === 0 ? 1 : 0))).join(',')},${NOTE}`;

/** A file of good rows, but for those that `other` gives instead. */
export function largeFile(other: (row: number) => string | undefined = () => undefined): string {
  const lines = [LARGE_HEADER];
  for (let row = 1; row <= ROWS; row++) lines.push(other(row) ?? goodRow(row));
  return `${lines.join('\n')}\n`;
}

/** A module for `--import` that does something once, when a read or a write first goes beyond a place. */
export const once = (call: 'readSync' | 'writeSync', place: number, act: string): string =>
  `data:text/javascript,${encodeURIComponent(`
    import fs from 'node:fs';
    import { syncBuiltinESMExports } from 'node:module';
    const before = fs.${call};
    let done = false;
    fs.${call} = (file, bytes, at, length, place) => {
      if (!done && place > ${place}) {
        done = true;
        ${act}
      }
      return before(file, bytes, at, length, place);
    };
    syncBuiltinESMExports();
  `)}`;
