import { membersOf } from './members-of.ts';
import { MOST_DEPTH, readJson } from './read-json.ts';
import { shapeOf } from './shape-of.ts';

const SPACES = new Set([0x20, 0x09, 0x0a, 0x0d]);
const QUOTE = 0x22;
const COMMA = 0x2c;
const OPEN_ARRAY = 0x5b;
const BACKSLASH = 0x5c;
const CLOSE_ARRAY = 0x5d;
const OPEN = 0x7b;
const CLOSE = 0x7d;
/** Zero bytes that must follow the text. */
const PADDING = 8;
/** Most bytes of a batch beside its respondents. */
const LONGEST_FRAME = 4096;

const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/** The respondents of a batch, not parsed yet: a stretch of its body between brackets. */
export class RespondentBytes {
  readonly bytes: Uint8Array;
  readonly view: DataView;
  readonly from: number;
  readonly to: number;

  /** `padded`: the body, and eight zero bytes. */
  constructor(padded: Uint8Array, from: number, to: number) {
    this.bytes = padded;
    this.view = new DataView(padded.buffer, padded.byteOffset, padded.length);
    this.from = from;
    this.to = to;
  }

  /** Where the next value, or comma, begins. */
  next(start: number): number {
    let p = start;
    while (SPACES.has(this.bytes[p] as number)) p++;
    return p;
  }

  isComma(at: number): boolean {
    return this.bytes[at] === COMMA;
  }

  /** The object that begins at `start`, and where it ends; null where it must be judged together with all else. */
  object(start: number): { readonly value: object; readonly end: number } | null {
    const { bytes, to } = this;
    if (bytes[start] !== OPEN) return null;
    let depth = 0;
    let p = start;
    for (; p < to; p++) {
      const byte = bytes[p];
      if (byte === QUOTE) {
        for (p++; p < to && bytes[p] !== QUOTE; p++) if (bytes[p] === BACKSLASH) p++;
      } else if (byte === OPEN || byte === OPEN_ARRAY) depth++;
      else if ((byte === CLOSE || byte === CLOSE_ARRAY) && --depth === 0) break;
    }
    try {
      const text = decoder.decode(bytes.subarray(start, p + 1));
      const { depth: deepest, members } = shapeOf(text);
      if (deepest + 2 > MOST_DEPTH || text.includes('\ufffd')) return null;
      const value = JSON.parse(text) as object;
      return membersOf(value) === members ? { value, end: p + 1 } : null;
    } catch {
      return null;
    }
  }
}

/**
 * Splits a batch into its frame, in which there are no respondents, and the bytes of its respondents;
 * null where it must be parsed as a whole. What is between the brackets is not looked at.
 */
export function splitBatch(
  body: Uint8Array,
): { readonly frame: unknown; readonly rows: RespondentBytes } | null {
  const open = body.indexOf(OPEN_ARRAY);
  const close = body.lastIndexOf(CLOSE_ARRAY);
  if (open < 0 || close < open || open + body.length - close > LONGEST_FRAME) return null;
  let frame: unknown;
  try {
    const before = decoder.decode(body.subarray(0, open + 1));
    frame = readJson(`${before}${decoder.decode(body.subarray(close))}`);
  } catch {
    return null;
  }
  const padded = new Uint8Array(body.length + PADDING);
  padded.set(body);
  return { frame, rows: new RespondentBytes(padded, open + 1, close) };
}
