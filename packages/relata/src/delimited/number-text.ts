const KEPT = 4096;
/** No number takes more characters. */
export const LONGEST_NUMBER = 26;

/** Writes a number in full as text; those met before are copied. */
export type NumberWriter = (value: number, to: Uint8Array, at: number) => number;

export function numberWriter(): NumberWriter {
  const values = new Float64Array(KEPT).fill(Number.NaN);
  const texts = new Uint8Array(KEPT * LONGEST_NUMBER);
  const lengths = new Uint8Array(KEPT);
  const value64 = new Float64Array(1);
  const bits = new Uint32Array(value64.buffer);
  return (value, to, at) => {
    value64[0] = value;
    const mixed = Math.imul(
      (bits[0] as number) ^ Math.imul(bits[1] as number, 0x9e3779b1),
      0x85ebca6b,
    );
    const place = (mixed ^ (mixed >>> 15)) & (KEPT - 1);
    const start = place * LONGEST_NUMBER;
    if (values[place] !== value) {
      const text = String(value);
      for (let i = 0; i < text.length; i++) texts[start + i] = text.charCodeAt(i);
      lengths[place] = text.length;
      values[place] = value;
    }
    const length = lengths[place] as number;
    for (let i = 0; i < length; i++) to[at + i] = texts[start + i] as number;
    return at + length;
  };
}

/** Writes a text of ASCII characters. */
export function writeText(text: string, to: Uint8Array, at: number): number {
  for (let i = 0; i < text.length; i++) to[at + i] = text.charCodeAt(i);
  return at + text.length;
}
