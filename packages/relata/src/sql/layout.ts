const WIDTH = 96;

/** Terms in lines of a readable width, with an operator before each or a comma after. */
function lines(
  terms: readonly string[],
  indent: string,
  before: (term: string) => string,
  after: string,
): string {
  const written: string[] = [];
  let line = '';
  for (const [i, term] of terms.entries()) {
    const next = i === 0 ? term : before(term);
    if (line !== '' && line.length + next.length > WIDTH) {
      written.push(`${line}${after}`);
      line = next.trimStart();
    } else line += line === '' ? next : `${after}${next}`;
  }
  return [...written, line].join(`\n${indent}`);
}

/** Joins terms by an operator. */
export const joined = (terms: readonly string[], operator: string, indent = '      '): string =>
  lines(terms, indent, (term) => ` ${operator} ${term}`, '');

/** Terms with nothing but a blank between. */
export const spaced = (terms: readonly string[], indent = '      '): string =>
  lines(terms, indent, (term) => ` ${term}`, '');

/** Arguments, with commas between. */
export const listed = (terms: readonly string[], indent = '        '): string =>
  lines(terms, indent, (term) => ` ${term}`, ',');

/** Columns of a SELECT, one a line. */
export const columnList = (columns: readonly string[]): string =>
  columns.map((column) => `    ${column}`).join(',\n');
