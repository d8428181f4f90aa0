/** Where the record that begins at `start` ends (quotes may span lines); −1 while it goes on. */
export function firstRecordEnd(text: string, start = 0): number {
  let quoted = false;
  for (let i = start; i < text.length; i++) {
    const char = text[i];
    if (char === '"') quoted = !quoted;
    else if (!quoted && (char === '\n' || char === '\r')) return i;
  }
  return -1;
}

/** Where each of the first records ends, at most so many; lines with nothing on them are none. */
export function recordEnds(text: string, most: number): number[] {
  const ends: number[] = [];
  for (let start = 0; ends.length < most; ) {
    while (text[start] === '\n' || text[start] === '\r') start++;
    const end = firstRecordEnd(text, start);
    if (end < 0) break;
    ends.push(end);
    start = end;
  }
  return ends;
}

const SEPARATORS = [',', ';', '\t', '|'];

/** The separator that a header uses most, outside quotes; a comma where it uses none. */
export function separatorOf(header: string): string {
  const bare = header.replace(/"[^"]*"/g, '');
  const counts = SEPARATORS.map((one) => bare.split(one).length - 1);
  return SEPARATORS[counts.indexOf(Math.max(...counts))] as string;
}
