import { combined, operationsUnder, type Size, sizeOf } from './cost.ts';
import { childrenOf, type Op } from './op.ts';
import type { Plan } from './plan.ts';
import type { Search } from './search.ts';

/** Steps to find the values that an operation can attain: one for each value met on the way. */
function stepsTo(op: Op, plan: Plan): number {
  const children = childrenOf(op);
  const below = children.reduce((all, child) => all + stepsTo(child, plan), 0);
  const sizes = children.map((child) => sizeOf(child, plan));
  if (op.kind === 'either' || sizes.length === 0) return sizeOf(op, plan).count;
  let steps = 0;
  let before: Size = { count: 1, grid: 1, low: 0, high: 0 };
  sizes.forEach((size, i) => {
    steps += before.count * size.count;
    before = combined(
      op,
      [before, size],
      [1, op.kind === 'linear' ? (op.weights[i] as number) : 1],
    );
  });
  return below + steps;
}

/** Upper limit for the steps of a search for exact bounds. */
export function searchWork({ parts, combine }: Search, plan: Plan): number {
  const combinations = parts.reduce((all, part) => all * sizeOf(part, plan).count, 1);
  const values = parts.reduce((all, part) => all + stepsTo(part, plan), 0);
  return values + combinations * operationsUnder(combine, plan, []);
}
