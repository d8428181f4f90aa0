const LF = 10;
/** Zero bytes behind the text, which no cell reaches beyond. */
const PADDING = 8;
/** Most bytes taken in at once: they stay in the cache. */
export const PIECE = 128 * 1024;

/** Text on its way: what was pushed and not read yet, zero bytes behind it. */
export interface TextBuffer {
  bytes: Uint8Array;
  start: number;
  end: number;
  take(bytes: Uint8Array): void;
  /** Ends the text with a line end, where it has none. */
  close(): void;
  /** Passes over a byte order mark; false while it may still be one. */
  begun(last: boolean): boolean;
}

export function textBuffer(): TextBuffer {
  let begun = false;
  return {
    bytes: new Uint8Array(2 * PIECE + PADDING),
    start: 0,
    end: 0,
    take(piece) {
      this.bytes.copyWithin(0, this.start, this.end);
      this.end -= this.start;
      this.start = 0;
      if (this.end + piece.length + PADDING > this.bytes.length) {
        const larger = new Uint8Array(2 * (this.end + piece.length) + PADDING);
        larger.set(this.bytes.subarray(0, this.end));
        this.bytes = larger;
      }
      this.bytes.set(piece, this.end);
      this.end += piece.length;
      this.bytes.fill(0, this.end, this.end + PADDING);
    },
    close() {
      if (this.end > this.start && this.bytes[this.end - 1] !== LF) this.take(Uint8Array.of(LF));
    },
    begun(last) {
      if (begun) return true;
      const { bytes } = this;
      if (!last && this.end < 3 && bytes[0] === 0xef) return false;
      if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) this.start = 3;
      begun = true;
      return true;
    },
  };
}
