import { closeSync, openSync, readSync } from 'node:fs';
import { SIGNS_WITHIN } from './encoding.ts';

/** The first bytes of a file, as far as its encoding is told by them. */
export function headOf(path: string): Uint8Array {
  const file = openSync(path, 'r');
  try {
    const head = Buffer.alloc(SIGNS_WITHIN);
    return head.subarray(0, readSync(file, head, 0, head.length, 0));
  } finally {
    closeSync(file);
  }
}
