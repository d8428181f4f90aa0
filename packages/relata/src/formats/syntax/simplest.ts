import { childrenOf, type Op } from '../../ops/op.ts';
import type { ScalePlan } from '../../ops/plan.ts';

const restsOnScale = (op: Op): boolean => op.kind === 'scale' || childrenOf(op).some(restsOnScale);

/** A scale's operation; without prorating, where every item must be answered all the same. */
export function simplest({ need, op, units }: Pick<ScalePlan, 'need' | 'op' | 'units'>): Op {
  if ((op.kind !== 'sum' && op.kind !== 'mean') || need < units.length) return op;
  if (restsOnScale(op)) return op;
  return op.kind === 'sum' ? { ...op, prorate: false, round: false } : { ...op, round: false };
}
