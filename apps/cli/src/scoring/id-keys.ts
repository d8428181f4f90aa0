/** Digits whose number is the key itself; keys of other ids lie above every such number. */
const EXACT_DIGITS = 15;
const HASHED = 2 ** 52;

/** A key of 52 bits for bytes that are no plain number. */
export function hashed(bytes: Uint8Array, from: number, to: number): number {
  let low = 0x811c9dc5;
  let high = 0x9e3779b9 ^ (to - from);
  for (let i = from; i < to; i++) {
    const byte = bytes[i] as number;
    low = Math.imul(low ^ byte, 0x01000193);
    high = Math.imul(high ^ byte, 0x85ebca6b);
    high ^= high >>> 13;
  }
  low ^= Math.imul(high ^ (high >>> 16), 0xc2b2ae35);
  return HASHED + ((high >>> 12) & 0xfffff) * 2 ** 32 + (low >>> 0);
}

/** The number that at most nine digits spell; −1 where a byte is no digit. */
function digits(bytes: Uint8Array, from: number, to: number): number {
  let value = 0;
  for (let i = from; i < to; i++) {
    const digit = (bytes[i] as number) - 48;
    if (digit >>> 0 > 9) return -1;
    value = (Math.imul(value, 10) + digit) | 0;
  }
  return value;
}

/** The number that an id is, written without leading zeros; −1 where it is none, or too long to be exact. */
export function plainNumber(bytes: Uint8Array, from: number, to: number): number {
  const length = to - from;
  if (length > EXACT_DIGITS || (bytes[from] === 48 && length > 1)) return -1;
  if (length <= 9) return digits(bytes, from, to);
  const high = digits(bytes, from, to - 9);
  const low = digits(bytes, to - 9, to);
  return high < 0 || low < 0 ? -1 : high * 1e9 + low;
}
