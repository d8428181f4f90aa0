import { evaluate } from './evaluate.ts';
import { type AnswerOp, childrenOf, type Op, withChildren } from './op.ts';
import { type Field, stepsOf } from './plan.ts';
import type { State } from './state.ts';

/**
 * Exact bounds for a score that does not move one way with its items (the RPP's
 * ambivalence, say), without trying every completion.
 *
 * The operation is cut into parts that share no field, such as the scales it rests on.
 * The values that each part can attain are few (a mean of six items has at most 25) and
 * independent of the other parts', so all their combinations give the exact ends.
 */
export interface Search {
  /** Parts that share no field, and occur anywhere in the operation. */
  readonly parts: readonly Op[];
  /** The operation, each part replaced by an answer in its place. */
  readonly combine: Op;
  /** The parts as fields, for answers that are reversed. */
  readonly fields: readonly Field[];
}

/** Values nearer to each other than this are one value, met by different roundings. */
const MERGE = 1e9;

function fieldsUnder(op: Op): ReadonlySet<number> {
  return op.kind === 'answer'
    ? new Set([op.field])
    : new Set(childrenOf(op).flatMap((child) => [...fieldsUnder(child)]));
}

const isLeaf = (op: Op) => op.kind === 'answer' || op.kind === 'either';

/** True where no field is used twice below the operation. */
function usesEachOnce(op: Op): boolean {
  const children = childrenOf(op);
  const count = children.reduce((sum, child) => sum + fieldsUnder(child).size, 0);
  return isLeaf(op) || (count === fieldsUnder(op).size && children.every(usesEachOnce));
}

const plain = (op: Op): Op => (op.kind === 'answer' ? { ...op, reversed: false } : op);
const keyOf = (op: Op): string => JSON.stringify(plain(op));
const inPlace = (field: number, reversed = false): Op => ({ kind: 'answer', field, reversed });

/** Cuts an operation into parts that share no field. */
export function searchOf(whole: Op, fields: readonly Field[]): Search {
  let parts = [whole];
  for (;;) {
    const cut = parts.filter((part) => {
      const under = fieldsUnder(part);
      const shares = (other: Op) =>
        other !== part &&
        fieldsUnder(other).size <= under.size &&
        [...fieldsUnder(other)].some((field) => under.has(field));
      return !isLeaf(part) && (!usesEachOnce(part) || parts.some(shares));
    });
    if (cut.length === 0) break;
    const pieces = parts.flatMap((part) => (cut.includes(part) ? childrenOf(part) : [part]));
    parts = [...new Map(pieces.map((piece) => [keyOf(piece), plain(piece)])).values()];
  }
  const keys = parts.map(keyOf);
  const build = (node: Op): Op => {
    const part = keys.indexOf(keyOf(node));
    return part < 0
      ? withChildren(node, build)
      : inPlace(part, node.kind === 'answer' && node.reversed);
  };
  return {
    parts,
    combine: build(whole),
    fields: parts.map((part) => fields[part.kind === 'answer' ? part.field : 0] as Field),
  };
}

const distinct = (values: readonly number[]): number[] => [
  ...new Map(values.map((value) => [Math.round(value * MERGE), value])).values(),
];

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
  const found = children.reduce(
    (sofar, child, i) => {
      const weight = op.kind === 'linear' ? (op.weights[i] as number) : 1;
      const more = values(child);
      return distinct(
        sofar.flatMap((all) =>
          more.map((value) =>
            adds
              ? all + weight * value
              : op.kind === 'product'
                ? all * value
                : Math.max(all, value),
          ),
        ),
      );
    },
    [start],
  );
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
