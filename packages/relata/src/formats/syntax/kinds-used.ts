import { childrenOf, type Op, type OpKind } from '../../ops/op.ts';
import type { Plan } from '../../ops/plan.ts';

/** The kinds of operations that a plan uses, so that a script defines no more than it needs. */
export function kindsUsed(plan: Plan): ReadonlySet<OpKind> {
  const kinds = new Set<OpKind>();
  const visit = (op: Op): void => {
    kinds.add(op.kind);
    childrenOf(op).forEach(visit);
  };
  for (const { op } of plan.scales) visit(op);
  // The percent of maximum is written as a linear expression too.
  if (plan.scales.some((scale) => scale.percentOf)) kinds.add('linear');
  return kinds;
}
