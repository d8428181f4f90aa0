import { extname } from 'node:path';

/** Where scores go when nobody says: beside the input, `.scored` in the name. */
export function outputFile(input: string): string {
  if (input === '-') return '-';
  const end = extname(input);
  const stem = end === '' ? input : input.slice(0, -end.length);
  return `${stem}.scored${end === '' ? '.csv' : end}`;
}
