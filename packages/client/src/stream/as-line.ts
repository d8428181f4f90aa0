import type { Row } from '../types.ts';

type Path = readonly (string | number)[];

/** A place within the respondent: what comes behind `respondents` and the index. */
const within = <E extends { readonly path: Path }>(errors: readonly E[]): readonly E[] =>
  errors.map((error) =>
    error.path[0] === 'respondents' ? { ...error, path: error.path.slice(2) } : error,
  );

/** A row of a batch as it stands in a stream: places within the respondent, who has a line. */
export function asLine(row: Row, line: number): Row {
  if (row.kind === 'scored') {
    return row.issues.length === 0 ? row : { ...row, issues: within(row.issues) };
  }
  const instance = row.instance.replace(/\/batch#.*$/, `/stream#/lines/${line}`);
  return { ...row, instance, line, ...(row.errors ? { errors: within(row.errors) } : {}) };
}
