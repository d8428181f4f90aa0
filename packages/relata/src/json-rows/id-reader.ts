import { OTHER } from '../delimited/fast-cells.ts';

const SPACE = 32;
const QUOTE = 34;
const MINUS = 45;
const ZERO = 48;
const NINE = 57;
const BACKSLASH = 92;
const DELETE = 127;
/** Digits of which every number is exact. */
const EXACT_DIGITS = 15;

/** Reads a plain id: a text in ASCII without escapes, or a whole number; answers where it ends, `OTHER` where it is none. */
export type IdReader = (bytes: Uint8Array, start: number) => number;

/** `longest`: most characters of a text. */
export function idReader(longest: number): IdReader {
  // What stands for itself in a string.
  const plain = new Uint8Array(256).fill(1, SPACE, DELETE);
  plain[QUOTE] = 0;
  plain[BACKSLASH] = 0;
  return (bytes, start) => {
    let p = start;
    if (bytes[p] === QUOTE) {
      p++;
      while (plain[bytes[p] as number] === 1) p++;
      const length = p - start - 1;
      return bytes[p] === QUOTE && length > 0 && length <= longest ? p + 1 : OTHER;
    }
    if (bytes[p] === MINUS) p++;
    const first = p;
    while ((bytes[p] as number) >= ZERO && (bytes[p] as number) <= NINE) p++;
    const whole = p > first && p - first <= EXACT_DIGITS;
    return whole && (bytes[first] !== ZERO || p === start + 1) ? p : OTHER;
  };
}
