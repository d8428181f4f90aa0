import type { Op } from './op.ts';
import { childrenOf } from './op.ts';
import type { ScalePlan, Unit } from './plan.ts';

const keyOf = (unit: Unit) => `${unit.any ? 'any' : 'all'}:${unit.fields.join()}`;

/** The items that an operation rests on, each once, in order of first use. */
export function unitsOf(op: Op, scales: readonly Pick<ScalePlan, 'units'>[]): Unit[] {
  const units = new Map<string, Unit>();
  const add = (unit: Unit) => {
    units.set(keyOf(unit), unit);
  };
  const visit = (node: Op): void => {
    if (node.kind === 'answer') {
      add({ fields: [node.field], any: false });
    } else if (node.kind === 'either') {
      add({ fields: node.of.map((answer) => answer.field), any: true });
    } else if (node.kind === 'root' && node.of.kind === 'product') {
      // The factors of a geometric mean are items of their own, not parts of one.
      node.of.of.forEach(visit);
    } else if (node.kind === 'product' && node.of.every((factor) => factor.kind === 'answer')) {
      add({ fields: node.of.map((factor) => factor.field), any: false });
    } else if (node.kind === 'scale') {
      for (const unit of scales[node.scale]?.units ?? []) add(unit);
    } else {
      for (const child of childrenOf(node)) visit(child);
    }
  };
  visit(op);
  return [...units.values()];
}
