import { BLOCK } from '../score/columns/read.ts';
import type { DelimitedBlock } from './block.ts';

const LF = 10;
const CR = 13;
const QUOTE = 34;

/** Writes a cell that stood in quotes, with them where it needs them. */
function writeQuoted(
  bytes: Uint8Array,
  from: number,
  to: number,
  separator: number,
  out: Uint8Array,
  start: number,
): number {
  let at = start;
  let needs = false;
  for (let i = from; i < to; i++) {
    const byte = bytes[i] as number;
    if (byte === QUOTE || byte === LF || byte === CR || byte === separator) needs = true;
  }
  if (needs) out[at++] = QUOTE;
  for (let i = from; i < to; i++) {
    const byte = bytes[i] as number;
    if (byte === QUOTE) out[at++] = QUOTE;
    out[at++] = byte;
  }
  if (needs) out[at++] = QUOTE;
  return at;
}

/** Writes the first `count` kept cells of a row, a separator after each. */
export function writeKept(
  { kept, keptFrom, keptTo, keptQuoted }: DelimitedBlock,
  row: number,
  count: number,
  separator: number,
  out: Uint8Array,
  start: number,
): number {
  let at = start;
  for (let place = 0; place < count; place++) {
    const cell = place * BLOCK + row;
    const from = keptFrom[cell] as number;
    const to = keptTo[cell] as number;
    if (keptQuoted[cell] === 1) at = writeQuoted(kept, from, to, separator, out, at);
    else for (let i = from; i < to; i++) out[at++] = kept[i] as number;
    out[at++] = separator;
  }
  return at;
}
