import { childrenOf, type Op, withChildren } from './op.ts';
import type { Field } from './plan.ts';

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

type FieldsUnder = (op: Op) => ReadonlySet<number>;

/** Finds the fields below an operation, once for each. */
function fieldFinder(): FieldsUnder {
  const known = new Map<Op, ReadonlySet<number>>();
  const find: FieldsUnder = (op) => {
    const before = known.get(op);
    if (before) return before;
    const found = new Set(
      op.kind === 'answer' ? [op.field] : childrenOf(op).flatMap((child) => [...find(child)]),
    );
    known.set(op, found);
    return found;
  };
  return find;
}

export const isLeaf = (op: Op) => op.kind === 'answer' || op.kind === 'either';

/** True where no field is used twice below the operation. */
function usesEachOnce(op: Op, fieldsUnder: FieldsUnder): boolean {
  const children = childrenOf(op);
  const count = children.reduce((sum, child) => sum + fieldsUnder(child).size, 0);
  return (
    isLeaf(op) ||
    (count === fieldsUnder(op).size && children.every((child) => usesEachOnce(child, fieldsUnder)))
  );
}

/** Tells whether a part shares a field with another that has no more fields. */
function sharing(parts: readonly Op[], fieldsUnder: FieldsUnder): (part: Op) => boolean {
  // By field, the two parts with the fewest fields that use it.
  const fewest = new Map<number, readonly [Op, Op?]>();
  const sizeOf = (part: Op) => fieldsUnder(part).size;
  for (const part of parts) {
    for (const field of fieldsUnder(part)) {
      const [first, second] = fewest.get(field) ?? [];
      if (!first) fewest.set(field, [part]);
      else if (sizeOf(part) < sizeOf(first)) fewest.set(field, [part, first]);
      else if (!second || sizeOf(part) < sizeOf(second)) fewest.set(field, [first, part]);
    }
  }
  return (part) =>
    [...fieldsUnder(part)].some((field) => {
      const other = (fewest.get(field) ?? []).find((one) => one !== part);
      return other !== undefined && sizeOf(other) <= sizeOf(part);
    });
}

const plain = (op: Op): Op => (op.kind === 'answer' ? { ...op, reversed: false } : op);
const keyOf = (op: Op): string => JSON.stringify(plain(op));
export const inPlace = (field: number, reversed = false): Op => ({
  kind: 'answer',
  field,
  reversed,
});

/** Cuts an operation into parts that share no field. */
export function searchOf(whole: Op, fields: readonly Field[]): Search {
  const fieldsUnder = fieldFinder();
  let parts = [whole];
  for (;;) {
    const shares = sharing(parts, fieldsUnder);
    const cut = new Set(
      parts.filter((part) => !isLeaf(part) && (!usesEachOnce(part, fieldsUnder) || shares(part))),
    );
    if (cut.size === 0) break;
    const pieces = parts.flatMap((part) => (cut.has(part) ? childrenOf(part) : [part]));
    parts = [...new Map(pieces.map((piece) => [keyOf(piece), plain(piece)])).values()];
  }
  const places = new Map(parts.map((part, i) => [keyOf(part), i]));
  const build = (node: Op): Op => {
    const part = places.get(keyOf(node));
    return part === undefined
      ? withChildren(node, build)
      : inPlace(part, node.kind === 'answer' && node.reversed);
  };
  return {
    parts,
    combine: build(whole),
    fields: parts.map((part) => fields[part.kind === 'answer' ? part.field : 0] as Field),
  };
}
