import type { Field } from '../../ops/plan.ts';

/** Where an answer stands in its form: the number of its item, counted from 1, and its part. */
export interface Place {
  readonly number: number;
  /** The part's name; null where items have no parts. */
  readonly part: string | null;
}

/** The place of each answer of a form, in order. */
export function placesOf(fields: readonly Field[]): readonly Place[] {
  const items = [...new Set(fields.map((field) => field.item))];
  return fields.map((field) => ({
    number: items.indexOf(field.item) + 1,
    part: field.id === field.item ? null : field.id.slice(field.item.length + 1),
  }));
}
