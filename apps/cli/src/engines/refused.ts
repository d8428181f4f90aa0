import { Problem } from '../problems/problem.ts';

/** Options of `score` that are about text, and that no SQL follows. */
const OF_TEXT = [
  'decimal',
  'headerRows',
  'labels',
  'shift',
  'sheet',
  'wave',
  'quality',
  'seconds',
  'resume',
] as const;

/** Refuses an option that would be left out without a word. */
export function refuseOptions(engine: 'DuckDB' | 'Spark', options: object): void {
  const given = OF_TEXT.filter((name) => {
    const value = (options as Readonly<Record<string, unknown>>)[name];
    return value !== undefined && value !== false;
  });
  if (given.length === 0) return;
  const flags = given.map(
    (name) => `--${name.replace(/[A-Z]/g, (sign) => `-${sign.toLowerCase()}`)}`,
  );
  throw new Problem(
    'badOption',
    `${flags.join(', ')} cannot be followed where ${engine} scores.`,
    [],
    engine === 'DuckDB'
      ? 'Score delimited text, or change the answers beforehand, for instance with --query on a database.'
      : 'Change the answers beforehand.',
  );
}
