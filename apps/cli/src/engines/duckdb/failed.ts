import { Problem } from '../../problems/problem.ts';

/**
 * What DuckDB says went wrong, as a problem. Its own sentences may hold answers: only the kind
 * of its error is told, and the sentence itself where it is about the reader's own query.
 */
export function failed(name: string, error: unknown, about: 'table' | 'query' = 'table'): unknown {
  if (error instanceof Problem || !(error instanceof Error)) return error;
  const { message } = error;
  const [, kind] = /^([A-Z][A-Za-z ]* Error):/.exec(message) ?? [];
  if (kind === undefined) return error;
  if (/No space left/i.test(message)) {
    return new Problem('outputUnwritable', `The disk is full while ${name} is scored.`);
  }
  if (kind === 'Out of Memory Error') {
    return new Problem(
      'engineFailed',
      `${name} needs more memory, or more room on the disk, than there is.`,
    );
  }
  if (about === 'query' && /^(Parser|Binder|Catalog) Error$/.test(kind)) {
    return new Problem('badOption', `DuckDB cannot follow it: ${message.split('\n')[0]}`);
  }
  return new Problem(
    'inputBroken',
    `${name} cannot be read to its end (DuckDB: ${kind}).`,
    [],
    'Is the file whole, and of the kind that its name says? With --engine bytes a delimited text is read row by row.',
  );
}
