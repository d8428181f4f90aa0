import { childrenOf, type Op } from '../../ops/op.ts';
import type { Plan, ScalePlan } from '../../ops/plan.ts';
import { attainableRanges } from '../../ops/ranges.ts';
import { shapeOf } from '../../ops/shape.ts';
import { slopesOf } from '../../ops/slope.ts';
import { unitsOf } from '../../ops/units.ts';
import { type Faults, TOLERANCE } from './faults.ts';

export const hasTable = (op: Op): boolean => op.kind === 'lookUp' || childrenOf(op).some(hasTable);

/** A table must have a row for whatever its argument can be. */
export function checkTables(op: Op, scale: ScalePlan, plan: Plan, faults: Faults): void {
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
  for (const child of childrenOf(op)) checkTables(child, scale, plan, faults);
}
