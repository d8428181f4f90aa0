import { closeSync, openSync, readSync } from 'node:fs';
import { type Encoding, firstSign, SIGNS_WITHIN, shownEncoding } from './encoding.ts';

const LF = 10;

/**
 * Whether a file may be read at any place: its beginning is UTF-8, as far as that shows, in
 * lines that end in line feeds.
 */
export function readsInChunks(path: string, encoding: Encoding): boolean {
  if (encoding !== 'auto' && encoding !== 'utf-8') return false;
  const file = openSync(path, 'r');
  try {
    const head = Buffer.alloc(SIGNS_WITHIN);
    const bytes = head.subarray(0, readSync(file, head, 0, head.length, 0));
    const shown = shownEncoding(bytes);
    if (shown !== undefined && shown !== 'utf-8') return false;
    if (encoding === 'auto' && !shown && firstSign(bytes) === 'windows-1252') return false;
    return bytes.includes(LF);
  } finally {
    closeSync(file);
  }
}
