/** Finds the first byte that cannot be in UTF-8 text, piece by piece. */
export interface TextGuard {
  /** Index in this piece of a NUL, or of the byte with which UTF-8 is broken; −1 where all is well. */
  check(bytes: Uint8Array): number;
  /** Whether the text ended within a character. */
  cut(): boolean;
}

/** Bytes that must follow a lead byte; −1 for what is none. */
function followers(lead: number): number {
  if (lead < 0x80) return 0;
  if (lead < 0xc2) return -1;
  if (lead < 0xe0) return 1;
  return lead < 0xf0 ? 2 : lead < 0xf5 ? 3 : -1;
}

/**
 * Bytes from the start that are plainly text: ASCII and no NUL, four at a time. What follows
 * must be looked at byte by byte.
 */
function plainBytes({ buffer, byteOffset, length }: Uint8Array): number {
  if ((byteOffset & 3) !== 0) return 0;
  const words = new Int32Array(buffer, byteOffset, length >> 2);
  for (let i = 0; i < words.length; i++) {
    const word = words[i] as number;
    // A top bit that is set; or one that is borrowed from, as where a byte is zero.
    if (((word | (word - 0x01010101)) & 0x80808080) !== 0) return i << 2;
  }
  return words.length << 2;
}

export function textGuard(): TextGuard {
  let left = 0;
  /** Range of the next byte: narrower behind some lead bytes, for overlong forms and surrogates. */
  let low = 0x80;
  let high = 0xbf;
  return {
    cut: () => left > 0,
    check(bytes) {
      for (let i = left === 0 ? plainBytes(bytes) : 0; i < bytes.length; i++) {
        const byte = bytes[i] as number;
        if (left === 0) {
          if (byte === 0) return i;
          if (byte < 0x80) continue;
          left = followers(byte);
          if (left < 0) return i;
          low = byte === 0xe0 ? 0xa0 : byte === 0xf0 ? 0x90 : 0x80;
          high = byte === 0xed ? 0x9f : byte === 0xf4 ? 0x8f : 0xbf;
        } else {
          if (byte < low || byte > high) return i;
          low = 0x80;
          high = 0xbf;
          left--;
        }
      }
      return -1;
    },
  };
}
