/** Where the first record of a text ends (quotes may span lines); −1 while it goes on. */
export function firstRecordEnd(text: string): number {
  let quoted = false;
  for (let i = 0; i < text.length; i++) {
    const char = text[i];
    if (char === '"') quoted = !quoted;
    else if (!quoted && (char === '\n' || char === '\r')) return i;
  }
  return -1;
}

const SEPARATORS = [',', ';', '\t', '|'];

/** The separator that a header uses most, outside quotes; a comma where it uses none. */
export function separatorOf(header: string): string {
  const bare = header.replace(/"[^"]*"/g, '');
  const counts = SEPARATORS.map((one) => bare.split(one).length - 1);
  return SEPARATORS[counts.indexOf(Math.max(...counts))] as string;
}
