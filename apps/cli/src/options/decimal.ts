import { InvalidArgumentError } from 'commander';
import type { DecimalMark } from '../cells/number-in.ts';

const MARKS: { readonly [name: string]: DecimalMark } = {
  '.': '.',
  point: '.',
  ',': ',',
  comma: ',',
};

/** A decimal mark as typed: the character, or its name. */
export function decimal(text: string): DecimalMark {
  const found = MARKS[text];
  if (found) return found;
  throw new InvalidArgumentError('Give point or comma, or the character itself.');
}
