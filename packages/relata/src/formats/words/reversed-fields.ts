import { childrenOf, type Op } from '../../ops/op.ts';
import type { Plan } from '../../ops/plan.ts';

/** Fields that some scale reverses, in the order of the form. */
export function reversedFields(plan: Plan): readonly number[] {
  const found = new Set<number>();
  const visit = (op: Op): void => {
    if (op.kind === 'answer' && op.reversed) found.add(op.field);
    childrenOf(op).forEach(visit);
  };
  for (const { op } of plan.scales) visit(op);
  return [...found].sort((a, b) => a - b);
}
