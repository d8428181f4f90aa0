import type { Op } from '../../ops/op.ts';
import type { Field, ScalePlan } from '../../ops/plan.ts';
import { literal } from '../literal.ts';
import type { Query } from '../query.ts';
import { renderOp } from '../render-op.ts';

/** An operation of a scale when every open item is at the end that raises, or lowers, it. */
export function endOf(
  { plan, dialect, answers }: Query,
  { units }: ScalePlan,
  whole: Op,
  falls: readonly number[],
  high: boolean,
): string {
  const alternatives = new Set(units.filter((unit) => unit.any).flatMap((unit) => unit.fields));
  const end = (field: number) => {
    const { low, high: highest } = plan.fields[field] as Field;
    return high === falls.includes(field) ? low : highest;
  };
  return renderOp(whole, {
    dialect,
    fields: plan.fields,
    complete: true,
    answer: (field) =>
      alternatives.has(field)
        ? (answers[field] as string)
        : `COALESCE(${answers[field]}, ${literal(end(field))})`,
    scale: () => {
      throw new Error('scales are written out');
    },
    unanswered: (op) =>
      Math.max(
        ...op.of.map(({ field, reversed }) => {
          const { low, high: highest } = plan.fields[field] as Field;
          return reversed ? low + highest - end(field) : end(field);
        }),
      ),
  });
}
