import { asciiOf } from './ascii.ts';

const BITS = 13;
const SLOTS = 1 << BITS;
const SHIFT = 32 - BITS;
/** No number takes more bytes in JSON. */
const ROOM = 32;

/** Numbers as JSON has them, the latest kept ready: of the indices of many respondents, most come again. */
export interface NumberTexts {
  /** Writes a number, `null` for NaN, eight bytes at a time, so up to seven beyond it; answers where it ends. */
  write(value: number, out: DataView, at: number): number;
}

export function numberTexts(): NumberTexts {
  const keys = new Float64Array(SLOTS).fill(Number.NaN);
  const lengths = new Uint8Array(SLOTS);
  const bytes = new Uint8Array(SLOTS * ROOM);
  const view = new DataView(bytes.buffer);
  const one = new Float64Array(1);
  const halves = new Int32Array(one.buffer);

  function make(slot: number, value: number): void {
    const text = String(value);
    const from = slot * ROOM;
    for (let i = 0; i < text.length; i++) bytes[from + i] = text.charCodeAt(i);
    lengths[slot] = text.length;
    keys[slot] = value;
  }
  const none = asciiOf('null    ');
  const nothing = new DataView(none.buffer).getFloat64(0, true);

  return {
    write(value, out, at) {
      if (value !== value) {
        out.setFloat64(at, nothing, true);
        return at + 4;
      }
      one[0] = value;
      const mixed = (halves[0] as number) ^ Math.imul(halves[1] as number, 0x85ebca6b);
      const slot = Math.imul(mixed, 0x9e3779b1) >>> SHIFT;
      if (keys[slot] !== value) make(slot, value);
      const from = slot * ROOM;
      const length = lengths[slot] as number;
      for (let i = 0; i < length; i += 8) {
        out.setFloat64(at + i, view.getFloat64(from + i, true), true);
      }
      return at + length;
    },
  };
}
