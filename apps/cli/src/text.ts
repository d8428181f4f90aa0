// By hand: the first use of Intl costs a process some 15 ms.
const grouped = (n: number) => String(n).replace(/\B(?=(\d{3})+$)/g, ',');

/** A whole number with thousands marked, and its noun in the plural where needed. */
export const count = (n: number, noun?: string): string =>
  noun === undefined ? grouped(n) : `${grouped(n)} ${noun}${n === 1 ? '' : 's'}`;

/** Lines of a table; the columns listed in `left` stand to the left, the others are numbers. */
export function table(
  rows: readonly (readonly string[])[],
  left: readonly number[] = [0],
): string[] {
  const widths = (rows[0] ?? []).map((_, column) =>
    Math.max(...rows.map((row) => row[column]?.length ?? 0)),
  );
  return rows.map((row) =>
    `  ${row
      .map((cell, column) => {
        const width = widths[column] as number;
        return left.includes(column) ? cell.padEnd(width) : cell.padStart(width);
      })
      .join('  ')}`.trimEnd(),
  );
}

/** Text in lines of at most `width` characters, every line indented. */
export function wrapped(text: string, indent = '  ', width = 98): string {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    if (line !== '' && indent.length + line.length + 1 + word.length > width) {
      lines.push(indent + line);
      line = word;
    } else {
      line = line === '' ? word : `${line} ${word}`;
    }
  }
  return [...lines, indent + line].join('\n');
}

/** Rising numbers with runs drawn together: `1–3, 7`. */
export function runs(numbers: readonly number[]): string {
  const parts: string[] = [];
  for (let i = 0; i < numbers.length; ) {
    let end = i;
    while (numbers[end + 1] === (numbers[end] as number) + 1) end++;
    const [first, last] = [numbers[i] as number, numbers[end] as number];
    parts.push(end - i < 2 ? numbers.slice(i, end + 1).join(', ') : `${first}–${last}`);
    i = end + 1;
  }
  return parts.join(', ');
}
