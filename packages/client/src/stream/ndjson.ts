import { iteratorOf, type Source } from './iterator-of.ts';
import { linesOf } from './lines-of.ts';

function parsed<T>(line: string, number: number): T {
  try {
    return JSON.parse(line);
  } catch {
    throw new SyntaxError(`Line ${number} is not JSON.`);
  }
}

/**
 * The values of newline-delimited JSON, one a line, as they come: from a file, a response or any
 * other bytes. Blank lines are passed over.
 *
 * @throws {SyntaxError} that says which line is no JSON, never what it holds
 *
 * @example
 * for await (const respondent of ndjson<Respondent>(file)) …
 */
export async function* ndjson<T = unknown>(bytes: Source<Uint8Array>): AsyncGenerator<T> {
  let number = 0;
  const chunks = { [Symbol.asyncIterator]: () => iteratorOf(bytes) as AsyncIterator<Uint8Array> };
  for await (const lines of linesOf(chunks)) {
    for (const line of lines) {
      number++;
      if (line.trim() !== '') yield parsed<T>(line, number);
    }
  }
}
