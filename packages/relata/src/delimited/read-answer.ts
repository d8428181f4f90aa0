import { ASIDE, LARGEST, MISSING, UNREADABLE } from './cells.ts';
import type { MissingCodes } from './layout.ts';
import { textOfUtf8, utf8Of } from './utf8.ts';

/** Reads any cell of an answer column: its byte; a number that is no byte goes aside under `at`. */
export type AnswerReader = (bytes: Uint8Array, from: number, to: number, at: number) => number;

const isBlank = (byte: number) => byte === 32 || (byte >= 9 && byte <= 13);
const isDigit = (byte: number) => byte >= 48 && byte <= 57;

/** More digits than these are left to `Number`, which rounds as it should. */
const EXACT_DIGITS = 15;

/**
 * The number that bytes spell in digits, with a sign before and decimals after them or
 * without (`3`, `03`, `+3`, `3.0`); NaN for anything else.
 */
function numberIn(bytes: Uint8Array, from: number, to: number, point: number): number {
  const sign = bytes[from] === 45 ? -1 : 1;
  const first = bytes[from] === 45 || bytes[from] === 43 ? from + 1 : from;
  let whole = 0;
  let at = first;
  for (; at < to && isDigit(bytes[at] as number); at++) {
    whole = whole * 10 + (bytes[at] as number) - 48;
  }
  if (at === first) return Number.NaN;
  let exact = at - first <= EXACT_DIGITS;
  if (at < to) {
    if (bytes[at] !== point || at + 1 === to) return Number.NaN;
    for (let i = at + 1; i < to; i++) {
      if (!isDigit(bytes[i] as number)) return Number.NaN;
      if (bytes[i] !== 48) exact = false;
    }
  }
  if (exact) return sign * whole;
  let text = '';
  for (let i = from; i < to; i++) text += i === at ? '.' : String.fromCharCode(bytes[i] as number);
  return Number(text);
}

function same(bytes: Uint8Array, from: number, to: number, text: Uint8Array): boolean {
  if (to - from !== text.length) return false;
  for (let i = 0; i < text.length; i++) if (bytes[from + i] !== text[i]) return false;
  return true;
}

export function answerReader(
  { numbers = new Set(), texts = new Set() }: MissingCodes,
  decimal: '.' | ',',
  aside: Map<number, number>,
): AnswerReader {
  const point = decimal.charCodeAt(0);
  const codes = [...texts].map(utf8Of);

  const read: AnswerReader = (bytes, start, end, at) => {
    let from = start;
    let to = end;
    while (from < to && isBlank(bytes[from] as number)) from++;
    while (to > from && isBlank(bytes[to - 1] as number)) to--;
    if (from === to) return MISSING;
    if ((bytes[from] as number) >= 128 || (bytes[to - 1] as number) >= 128) {
      // A blank of another kind (a no-break space) may stand around the answer.
      const text = textOfUtf8(bytes, from, to);
      const bare = utf8Of(text.trim());
      if (bare.length < to - from) return read(bare, 0, bare.length, at);
    }
    for (const code of codes) if (same(bytes, from, to, code)) return MISSING;
    const value = numberIn(bytes, from, to, point);
    if (numbers.has(value)) return MISSING;
    if (value >= 0 && value <= LARGEST && Number.isInteger(value)) return value;
    if (value !== value || value === Number.POSITIVE_INFINITY) return UNREADABLE;
    aside.set(at, value);
    return ASIDE;
  };
  return read;
}
