import type { Op } from '../../../ops/op.ts';
import type { Field } from '../../../ops/plan.ts';
import { answeredItems } from './answered.ts';
import { literal } from './literal.ts';
import { termOf } from './term.ts';

/** What the FHIRPath of a form refers to. */
export interface Scope {
  readonly fields: readonly Field[];
  /** Variable with the value of an earlier scale. */
  readonly scale: (scale: number) => string;
  /** True where every item is known to be answered. */
  readonly complete: boolean;
}

/** The answered items of some fields, a text for each range of answers. */
export const itemsOf = (fields: readonly number[], scope: Scope): readonly string[] =>
  answeredItems(fields.map((field) => scope.fields[field] as Field));

/** How many of some fields are answered. */
export const countOf = (fields: readonly number[], scope: Scope): string =>
  itemsOf(fields, scope)
    .map((items) => `${items}.count()`)
    .join(' + ');

/**
 * The values that are present among operations, each times its weight, as one collection.
 * Fields that count in the same way are taken together.
 */
export function collection(
  of: readonly Op[],
  scope: Scope,
  render: (op: Op) => string,
  weights: readonly number[] = of.map(() => 1),
): string {
  const groups = new Map<string, number[]>();
  const others: string[] = [];
  of.forEach((op, i) => {
    const weight = weights[i] as number;
    const term = termOf(op, scope.fields);
    if (!term) {
      others.push(weight === 1 ? render(op) : `(${literal(weight)} * ${render(op)})`);
      return;
    }
    const counts = weight === 1 ? term.counts : `${literal(weight)} * (${term.counts})`;
    groups.set(counts, [...(groups.get(counts) ?? []), term.field]);
  });
  const chosen = [...groups].flatMap(([counts, fields]) =>
    itemsOf(fields, scope).map((items) => `${items}.select(${counts})`),
  );
  const [first = '{}', ...rest] = [...chosen, ...others];
  return `${first}${rest.map((more) => `.combine(${more})`).join('')}`;
}

export const total = (values: string): string => `${values}.aggregate($this + $total, 0)`;

/** Highest of the present; empty where none is. */
export const highest = (values: string): string =>
  `${values}.aggregate(iif($total.empty(), $this, iif($this > $total, $this, $total)))`;
