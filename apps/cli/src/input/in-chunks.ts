import { type Encoding, shownEncoding, toldEncoding } from './encoding.ts';
import { headOf } from './head-of.ts';

const LF = 10;

/**
 * Whether a file may be read at any place: its beginning is UTF-8, as far as that shows, in
 * lines that end in line feeds.
 */
export function readsInChunks(path: string, encoding: Encoding): boolean {
  if (encoding !== 'auto' && encoding !== 'utf-8') return false;
  const head = headOf(path);
  const told = encoding === 'auto' ? toldEncoding(head) : (shownEncoding(head) ?? 'utf-8');
  return told === 'utf-8' && head.includes(LF);
}
