import { MISSING_REASONS } from 'relata';
import { numberIn } from '../cells/number-in.ts';
import { Problem } from '../problems/problem.ts';

/**
 * Answers as typed after `--answers`: JSON (an object by answer id, or an array in item
 * order), or a list such as `1,2,,3` in which an empty place or `-` is a missing answer.
 */
export function answersIn(text: string): Readonly<Record<string, unknown>> | readonly unknown[] {
  if (/^\s*[[{]/.test(text)) {
    try {
      return JSON.parse(text);
    } catch {
      throw new Problem(
        'badOption',
        'The JSON after --answers cannot be read.',
        [],
        'Write [1,2,null] or {"item-id": 1}.',
      );
    }
  }
  const reasons: readonly string[] = MISSING_REASONS;
  return text.split(',').map((entry) => {
    const word = entry.trim();
    if (word === '' || word === '-') return null;
    // What is no number stays what it is: the library says what is wrong with it.
    return numberIn(word) ?? (reasons.includes(word) ? word : { text: word });
  });
}
