import { childrenOf, type Op } from '../../ops/op.ts';
import type { Plan } from '../../ops/plan.ts';

/** A scale whose score rises or falls with each of its answers by itself. */
export interface KeyedScale {
  readonly id: string;
  /** Fields of the plan. */
  readonly fields: readonly number[];
  /** 1, or −1 where the answer is reverse-keyed, for each field. */
  readonly signs: readonly number[];
}

const MONOTONE = new Set<Op['kind']>(['sum', 'mean', 'atLeast', 'root']);

/** Answers below an operation with their signs; null where it does anything else with them. */
function keyUnder(op: Op): ReadonlyMap<number, number> | null {
  if (op.kind === 'answer') return new Map([[op.field, op.reversed ? -1 : 1]]);
  const adds =
    MONOTONE.has(op.kind) ||
    (op.kind === 'linear' && op.weights.every((weight) => weight > 0)) ||
    (op.kind === 'product' && op.nonNegative);
  if (!adds) return null;
  const found = new Map<number, number>();
  for (const child of childrenOf(op)) {
    const under = keyUnder(child);
    if (!under) return null;
    for (const [field, sign] of under) found.set(field, sign);
  }
  return found;
}

/** The scales of a plan that rest on single answers, in their order; those over scales are left out. */
export const keyedScales = (plan: Plan): readonly KeyedScale[] =>
  plan.scales.flatMap(({ id, op }) => {
    const key = keyUnder(op);
    return key ? [{ id, fields: [...key.keys()], signs: [...key.values()] }] : [];
  });
