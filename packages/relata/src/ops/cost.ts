import { childrenOf, type Op } from './op.ts';
import type { Field, Plan, ScalePlan } from './plan.ts';

/** Most values or combinations that a search for exact bounds may try. */
export const MOST_COMBINATIONS = 200_000;
/** Most operations that a search may spread out. */
export const MOST_OPERATIONS = 20_000;

interface Size {
  /** Upper limit for the number of values that can be attained. */
  readonly count: number;
  /** All values are multiples of 1 ÷ grid; null where they lie on no grid. */
  readonly grid: number | null;
  readonly low: number;
  readonly high: number;
}

const gcd = (a: number, b: number): number => (b === 0 ? a : gcd(b, a % b));
const lcm = (a: number, b: number) => (a / gcd(a, b)) * b;

function sizeOf(op: Op, plan: Plan): Size {
  if (op.kind === 'answer') {
    const field = plan.fields[op.field] as Field;
    const values = field.recode ?? [field.min];
    const count = field.recode?.length ?? (field.max - field.min) / field.step + 1;
    const grid = values.every(Number.isInteger) ? 1 : null;
    return { count, grid, low: field.low, high: field.high };
  }
  if (op.kind === 'scale') return sizeOf((plan.scales[op.scale] as ScalePlan).op, plan);
  const children = childrenOf(op).map((child) => sizeOf(child, plan));
  const product = children.reduce((all, child) => all * child.count, 1);
  const grids = children.map((child) => child.grid);
  const low = children.reduce((all, child) => all + child.low, 0);
  const high = children.reduce((all, child) => all + child.high, 0);
  const shared = grids.every((grid) => grid !== null)
    ? (grids as number[]).reduce((all, grid) => lcm(all, grid), 1)
    : null;
  if (op.kind === 'sum' || op.kind === 'mean' || op.kind === 'linear') {
    const weights = op.kind === 'linear' ? op.weights : children.map(() => 1);
    const divisor = op.kind === 'mean' ? children.length : op.kind === 'linear' ? op.divisor : 1;
    const whole = weights.every(Number.isInteger) && Number.isInteger(divisor);
    if (shared === null || !whole) return { count: product, grid: null, low, high };
    const reach = children.reduce(
      (all, child, i) => all + Math.abs(weights[i] as number) * (child.high - child.low),
      0,
    );
    const count = Math.min(product, Math.round(reach * shared) + 1);
    return { count, grid: shared * divisor, low: -reach / divisor, high: reach / divisor };
  }
  if (op.kind === 'atLeast') return { count: 2, grid: 1, low: 0, high: 1 };
  if (op.kind === 'lookUp') return { count: op.values.length, grid: null, low: 0, high: 0 };
  if (op.kind === 'either' || op.kind === 'greatest') {
    const count = children.reduce((all, child) => all + child.count, 0);
    return { count, grid: shared, low, high };
  }
  if (op.kind === 'absolute') {
    return { count: product, grid: shared, low: Math.min(low, -high), high: Math.max(high, -low) };
  }
  return { count: product, grid: null, low, high };
}

/** Operations below one, scale references spread out. */
export function operationsUnder(op: Op, plan: Plan, known: readonly number[]): number {
  if (op.kind === 'scale') return known[op.scale] as number;
  return childrenOf(op).reduce((all, child) => all + operationsUnder(child, plan, known), 1);
}

/** Upper limit for the work of finding exact bounds by these parts. */
export function combinationsOf(parts: readonly Op[], plan: Plan): number {
  return parts.reduce((all, part) => all * sizeOf(part, plan).count, 1);
}
