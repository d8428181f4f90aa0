import { evaluate } from './evaluate.ts';
import { childrenOf, type Op } from './op.ts';
import { type Field, stepsOf } from './plan.ts';
import { slopesOf } from './slope.ts';

/**
 * True where a score made with some items unanswered always lies among the scores that
 * answers to them could give: the person mean stands in among items of one range, nothing
 * at all for items that can add 0, and rounding is of whole numbers.
 */
export function canFill(
  op: Extract<Op, { kind: 'sum' | 'mean' }>,
  fields: readonly Field[],
): boolean {
  // A term reads no field but its own.
  const answers = new Float64Array(fields.length);
  const ends = op.of.map((term) => {
    const slopes = slopesOf(term, fields, []);
    const at = (side: number) => {
      for (const [i, slope] of slopes) {
        const { low, high } = fields[i] as Field;
        answers[i] = slope === side ? high : low;
      }
      return evaluate(term, fields, { answers, scales: [] });
    };
    return [...slopes.values()].includes(0) ? [Number.NaN] : [at(-1), at(1)];
  }) as [number, number][];
  const [first] = ends;
  if (op.kind === 'sum' && !op.prorate) {
    return !op.round && ends.every(([low, high]) => low <= 0 && high >= 0);
  }
  return (
    ends.every(([low, high]) => low === first?.[0] && high === first[1]) &&
    (!op.round || op.of.every((term) => isWhole(term, fields)))
  );
}

const isWhole = (term: Op, fields: readonly Field[]): boolean =>
  term.kind === 'atLeast' ||
  (term.kind === 'answer'
    ? stepsOf(fields[term.field] as Field).every(Number.isInteger)
    : childrenOf(term).every((child) => isWhole(child, fields)));
