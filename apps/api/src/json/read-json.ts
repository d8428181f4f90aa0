import { ProblemError } from '../problems/problem-error.ts';
import { duplicateKey } from './duplicate-key.ts';
import { membersOf } from './members-of.ts';
import { shapeOf } from './shape-of.ts';

/** Objects and arrays that may be nested in each other. */
export const MOST_DEPTH = 32;

/** Where the parser stopped, from its message; the rest of the message may quote the text. */
function malformed(error: unknown, named: string): ProblemError {
  const at = /position (\d+)/.exec(error instanceof Error ? error.message : '')?.[1];
  return new ProblemError('malformedJson', {
    detail: at
      ? `${named} is not valid JSON: it goes wrong at character ${Number(at) + 1}.`
      : `${named} is not valid JSON.`,
  });
}

/**
 * Parses the text of a body. What JSON leaves open is closed here: a key that comes twice
 * in one object, of which parsers keep the last without a word, is refused.
 *
 * @param named what the text is, in the sentences of problems
 * @throws {ProblemError} malformedJson, duplicateKey, nestedTooDeep
 */
export function readJson(text: string, named = 'The body'): unknown {
  if (text.trim() === '') {
    throw new ProblemError('malformedJson', { detail: `${named} is empty.` });
  }
  const { depth, members } = shapeOf(text);
  if (depth > MOST_DEPTH) throw new ProblemError('nestedTooDeep');
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    throw malformed(error, named);
  }
  if (members === membersOf(value)) return value;
  const path = duplicateKey(text) ?? [];
  throw new ProblemError('duplicateKey', {
    errors: [
      {
        code: 'duplicateKey',
        path,
        expected: 'each key once',
        detail: `The key ${JSON.stringify(path.at(-1))} occurs twice in one object; send it once.`,
      },
    ],
  });
}
