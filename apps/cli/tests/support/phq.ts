/** Column names of the PHQ-9 as the catalogue names its answers. */
export const PHQ = Array.from({ length: 9 }, (_, i) => `phq9_${i + 1}`);

/** A PHQ-9 file: rows of an id and nine cells. */
export const phqFile = (...rows: string[]): string =>
  `id,${PHQ.join(',')}\n${rows.map((row) => `${row}\n`).join('')}`;
