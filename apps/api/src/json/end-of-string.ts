const QUOTE = 0x22;
const BACKSLASH = 0x5c;

/** Index of the quote that ends the string which starts at `start`; the text's length where none does. */
export function endOfString(text: string, start: number): number {
  let i = start + 1;
  for (; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code === QUOTE) break;
    if (code === BACKSLASH) i++;
  }
  return i;
}
