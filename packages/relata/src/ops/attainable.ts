import { evaluate } from './evaluate.ts';
import { type AnswerOp, childrenOf, type Op, withChildren } from './op.ts';
import { type Field, stepsOf } from './plan.ts';
import { inPlace, isLeaf, type Search, searchOf } from './search.ts';
import type { State } from './state.ts';

/** Values nearer to each other than this are one value, met by different roundings. */
const MERGE = 1e9;

function distinct(values: readonly number[]): number[] {
  const found = new Map<number, number>();
  for (const value of values) found.set(Math.round(value * MERGE), value);
  return [...found.values()];
}

/** Every value that an operation which uses each field once can attain. */
function attainable(op: Op, fields: readonly Field[], state: State): number[] {
  if (isLeaf(op)) {
    const value = evaluate(op, fields, state);
    if (value === value) return [value];
    const answers = (op.kind === 'answer' ? [op] : childrenOf(op)) as readonly AnswerOp[];
    return distinct(
      answers.flatMap(({ field, reversed }) => {
        const steps = stepsOf(fields[field] as Field);
        const { low, high } = fields[field] as Field;
        return reversed ? steps.map((value) => low + high - value) : steps;
      }),
    );
  }
  const children = childrenOf(op);
  const values = (child: Op) => attainable(child, fields, state);
  const adds = op.kind === 'sum' || op.kind === 'mean' || op.kind === 'linear';
  if (!adds && children.length === 1) {
    const of = withChildren(op, () => inPlace(0));
    return distinct(values(children[0] as Op).map((value) => valueAt(of, [value], fields)));
  }
  // Part by part, so that the sets stay small.
  const start = adds ? 0 : op.kind === 'product' ? 1 : Number.NEGATIVE_INFINITY;
  let found: number[] = [start];
  children.forEach((child, i) => {
    const weight = op.kind === 'linear' ? (op.weights[i] as number) : 1;
    const more = values(child);
    const next = new Map<number, number>();
    for (const all of found) {
      for (const value of more) {
        const both = adds
          ? all + weight * value
          : op.kind === 'product'
            ? all * value
            : Math.max(all, value);
        next.set(Math.round(both * MERGE), both);
      }
    }
    found = [...next.values()];
  });
  if (op.kind === 'mean') return found.map((sum) => sum / children.length);
  return op.kind === 'linear' ? found.map((sum) => (sum + op.constant) / op.divisor) : found;
}

/** Value of an operation whose answers are given in their places. */
const valueAt = (op: Op, answers: readonly number[], fields: readonly Field[]): number =>
  evaluate(op, fields, { answers, scales: [] });

/** Shows every value over all completions, each at least once. */
function visitValues(
  search: Search,
  fields: readonly Field[],
  state: State,
  see: (value: number) => void,
): void {
  const sets = search.parts.map((part) => attainable(part, fields, state));
  const values: number[] = [];
  const visit = (part: number): void => {
    const set = sets[part];
    if (!set) {
      see(valueAt(search.combine, values, search.fields));
      return;
    }
    for (const value of set) {
      values[part] = value;
      visit(part + 1);
    }
  };
  visit(0);
}

/** Every value of a search made once. */
export function everyValue(search: Search, fields: readonly Field[], state: State): number[] {
  const found = new Set<number>();
  visitValues(search, fields, state, (value) => found.add(value));
  return [...found];
}

/** Exact lowest and highest value over all completions, for a search made once. */
export function searched(
  search: Search,
  fields: readonly Field[],
  state: State,
): { low: number; high: number } {
  let low = Number.POSITIVE_INFINITY;
  let high = Number.NEGATIVE_INFINITY;
  visitValues(search, fields, state, (value) => {
    low = Math.min(low, value);
    high = Math.max(high, value);
  });
  return { low, high };
}

/** The search that instruments carry. */
export const exactSearch = (whole: Op, fields: readonly Field[]) => {
  const search = searchOf(whole, fields);
  return (state: State) => searched(search, fields, state);
};
