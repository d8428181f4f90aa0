const WIDTH = 96;

/** Joins terms by an operator, in lines of a readable width. */
export function joined(terms: readonly string[], operator: string, indent = '      '): string {
  const lines: string[] = [];
  let line = '';
  for (const [i, term] of terms.entries()) {
    const next = i === 0 ? term : ` ${operator} ${term}`;
    if (line !== '' && line.length + next.length > WIDTH) {
      lines.push(line);
      line = `${operator} ${term}`;
    } else line += next;
  }
  return [...lines, line].join(`\n${indent}`);
}

/** Columns of a SELECT, one a line. */
export const columnList = (columns: readonly string[]): string =>
  columns.map((column) => `    ${column}`).join(',\n');
