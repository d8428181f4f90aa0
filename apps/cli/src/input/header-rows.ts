/** Most rows above the answers that are told by themselves. */
export const MOST_HEADER_ROWS = 3;

/**
 * How many of a table's first rows stand above the answers. Qualtrics writes three: names of
 * columns, question texts, and `{"ImportId":…}`, by which they are told.
 */
export function headerRowsOf(rows: readonly (readonly string[])[]): number {
  const imports = rows
    .slice(0, MOST_HEADER_ROWS)
    .findIndex(
      (row, i) =>
        i > 0 && row.filter((cell) => /^\s*\{"ImportId"/.test(cell)).length * 2 > row.length,
    );
  return imports < 0 ? 1 : imports + 1;
}
