import { childrenOf, type Op } from '../../ops/op.ts';
import type { Plan, ScalePlan } from '../../ops/plan.ts';
import { attainableRanges } from '../../ops/ranges.ts';
import { shapeOf } from '../../ops/shape.ts';
import { slopesOf } from '../../ops/slope.ts';
import { unitsOf } from '../../ops/units.ts';
import { type Faults, TOLERANCE } from './faults.ts';

/** Tables of a scale's own, without those of the scales that it rests on. */
export const tablesIn = (op: Op): number =>
  childrenOf(op).reduce((all, child) => all + tablesIn(child), op.kind === 'lookUp' ? 1 : 0);

export const hasTable = (op: Op): boolean => tablesIn(op) > 0;

/**
 * A table must have a row for whatever its argument can be.
 *
 * @param own a scale's operation as it is, and `op` with the scales that it rests on written
 *   out: the tables of those are looked at where they stand
 */
export function checkTables(own: Op, op: Op, scale: ScalePlan, plan: Plan, faults: Faults): void {
  if (own.kind === 'scale') return;
  if (op.kind === 'lookUp') {
    const slopes = slopesOf(op.of, plan.fields, []);
    const argument: ScalePlan = {
      ...scale,
      op: op.of,
      units: unitsOf(op.of, []),
      monotone: ![...slopes.values()].includes(0),
      falls: [...slopes].flatMap(([field, slope]) => (slope < 0 ? [field] : [])),
    };
    const [range] = attainableRanges({ ...plan, scales: [argument] });
    const { low, high } = range as { low: number; high: number };
    const gap = op.from.some((from, i) => i > 0 && from - (op.to[i - 1] as number) > 1);
    const short =
      (op.from[0] as number) > low + TOLERANCE || (op.to.at(-1) as number) < high - TOLERANCE;
    if (short || (gap && shapeOf(op.of, plan.fields, []).whole)) {
      const path = ['scales', scale.id, 'table'];
      faults.add('badTable', path, `rows for every value from ${low} to ${high}`);
    }
  }
  const children = childrenOf(op);
  childrenOf(own).forEach((child, i) => {
    checkTables(child, children[i] as Op, scale, plan, faults);
  });
}
