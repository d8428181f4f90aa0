import { asciiOf } from './ascii.ts';

const FIRST_ROOM = 1 << 14;

/** Texts by number, each made when it is first written and copied from then on. */
export interface MadeTexts {
  /** Writes a text eight bytes at a time, so up to seven beyond it; answers where it ends. */
  write(number: number, out: DataView, at: number): number;
}

/** `count`: numbers run from 0 up to it. Texts are ASCII. */
export function madeTexts(count: number, textOf: (number: number) => string): MadeTexts {
  const starts = new Int32Array(count).fill(-1);
  const lengths = new Int32Array(count);
  let bytes = new Uint8Array(FIRST_ROOM);
  let view = new DataView(bytes.buffer);
  let used = 0;

  function make(number: number): void {
    const text = asciiOf(textOf(number));
    if (used + text.length + 8 > bytes.length) {
      const larger = new Uint8Array(2 * (used + text.length + 8));
      larger.set(bytes.subarray(0, used));
      bytes = larger;
      view = new DataView(bytes.buffer);
    }
    bytes.set(text, used);
    starts[number] = used;
    lengths[number] = text.length;
    used += text.length;
  }

  return {
    write(number, out, at) {
      if ((starts[number] as number) < 0) make(number);
      const from = starts[number] as number;
      const length = lengths[number] as number;
      for (let i = 0; i < length; i += 8) {
        out.setFloat64(at + i, view.getFloat64(from + i, true), true);
      }
      return at + length;
    },
  };
}
