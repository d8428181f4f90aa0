import { childrenOf, type Op } from './op.ts';
import type { Field, Plan, ScalePlan } from './plan.ts';

/** Most values or combinations that a search for exact bounds may try. */
export const MOST_COMBINATIONS = 200_000;
/** Most steps that a search may take. */
export const MOST_STEPS = 5_000_000;
/** Most operations that a search may spread out. */
export const MOST_OPERATIONS = 20_000;

export interface Size {
  /** Upper limit for the number of values that can be attained. */
  readonly count: number;
  /** All values are multiples of 1 ÷ grid; null where they lie on no grid. */
  readonly grid: number | null;
  readonly low: number;
  readonly high: number;
}

const gcd = (a: number, b: number): number => (b === 0 ? a : gcd(b, a % b));
const lcm = (a: number, b: number) => (a / gcd(a, b)) * b;

/** How many values an operation can attain, at most, and where they lie. */
export function sizeOf(op: Op, plan: Plan): Size {
  if (op.kind === 'answer') {
    const field = plan.fields[op.field] as Field;
    const values = field.recode ?? [field.min];
    const count = field.recode?.length ?? (field.max - field.min) / field.step + 1;
    const grid = values.every(Number.isInteger) ? 1 : null;
    return { count, grid, low: field.low, high: field.high };
  }
  if (op.kind === 'scale') return sizeOf((plan.scales[op.scale] as ScalePlan).op, plan);
  const children = childrenOf(op).map((child) => sizeOf(child, plan));
  const weights = op.kind === 'linear' ? op.weights : children.map(() => 1);
  const all = combined(op, children, weights);
  if (op.kind === 'atLeast') return { count: 2, grid: 1, low: 0, high: 1 };
  if (op.kind === 'lookUp') return { count: op.values.length, grid: null, low: 0, high: 0 };
  if (op.kind === 'absolute') {
    const { low, high } = all;
    return { ...all, low: Math.min(low, -high), high: Math.max(high, -low) };
  }
  const divisor = op.kind === 'mean' ? children.length : op.kind === 'linear' ? op.divisor : 1;
  if (divisor === 1 || all.grid === null) return all;
  if (!Number.isInteger(divisor)) return { ...all, grid: null };
  const grid = all.grid * divisor;
  return {
    count: all.count,
    grid: grid > Number.MAX_SAFE_INTEGER ? null : grid,
    low: all.low / divisor,
    high: all.high / divisor,
  };
}

/** Size of what an operation makes of values of these sizes, before it divides. */
export function combined(op: Op, of: readonly Size[], weights: readonly number[]): Size {
  const end = (high: boolean) =>
    of.reduce((all, size, i) => {
      const weight = weights[i] as number;
      return all + weight * (weight >= 0 === high ? size.high : size.low);
    }, 0);
  const [low, high] = [end(false), end(true)];
  if (op.kind === 'either' || op.kind === 'greatest') {
    const count = of.reduce((all, size) => all + size.count, 0);
    return { count, grid: sharedGrid(of), low, high };
  }
  const product = of.reduce((all, size) => all * size.count, 1);
  if (op.kind === 'absolute') return { count: product, grid: sharedGrid(of), low, high };
  const adds = op.kind === 'sum' || op.kind === 'mean' || op.kind === 'linear';
  const grid = adds && weights.every(Number.isInteger) ? sharedGrid(of) : null;
  if (grid === null) return { count: product, grid, low, high };
  return { count: Math.min(product, Math.round((high - low) * grid) + 1), grid, low, high };
}

/** The grid on which values of several grids lie together. */
function sharedGrid(of: readonly Size[]): number | null {
  let shared = 1;
  for (const { grid } of of) {
    if (grid === null) return null;
    shared = lcm(shared, grid);
    if (shared > Number.MAX_SAFE_INTEGER) return null;
  }
  return shared;
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
