import { extname } from 'node:path';

/** Endings of what is read and not written. */
const OTHERS = /\.(xlsx|xlsm|z?sav)$/i;

/** Where an output goes when nobody says: beside the input, `.scored` (or what else was done) in the name, as text that is not compressed. */
export function outputFile(input: string, done = 'scored'): string {
  if (input === '-') return '-';
  const unpacked = input.replace(/(?<=[^/\\])\.(gz|zstd?)$/i, '');
  const end = extname(unpacked);
  const stem = end === '' ? unpacked : unpacked.slice(0, -end.length);
  return `${stem}.${done}${end === '' || OTHERS.test(end) ? '.csv' : end}`;
}
