const TWO = 0xc0;
const THREE = 0xe0;
const FOUR = 0xf0;

/** Text as UTF-8. The library has neither a TextEncoder nor a need for a fast one. */
export function utf8Of(text: string): Uint8Array {
  const bytes: number[] = [];
  const more = (code: number, shift: number) => 0x80 | ((code >> shift) & 0x3f);
  for (const char of text) {
    const code = char.codePointAt(0) as number;
    if (code < 0x80) bytes.push(code);
    else if (code < 0x800) bytes.push(TWO | (code >> 6), more(code, 0));
    else if (code < 0x10000) bytes.push(THREE | (code >> 12), more(code, 6), more(code, 0));
    else bytes.push(FOUR | (code >> 18), more(code, 12), more(code, 6), more(code, 0));
  }
  return Uint8Array.from(bytes);
}

/** UTF-8 as text; a broken sequence becomes replacement characters. */
export function textOfUtf8(bytes: Uint8Array, from: number, to: number): string {
  let text = '';
  for (let i = from; i < to; ) {
    const lead = bytes[i] as number;
    const length = lead < 0x80 ? 1 : lead < TWO ? 0 : lead < THREE ? 2 : lead < FOUR ? 3 : 4;
    let code = length === 1 ? lead : lead & (0x7f >> length);
    let whole = length > 0 && i + length <= to;
    for (let k = 1; whole && k < length; k++) {
      const byte = bytes[i + k] as number;
      whole = (byte & 0xc0) === 0x80;
      code = (code << 6) | (byte & 0x3f);
    }
    whole &&= code <= 0x10ffff;
    text += whole ? String.fromCodePoint(code) : '\ufffd';
    i += whole ? length : 1;
  }
  return text;
}
