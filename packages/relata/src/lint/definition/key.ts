import { fieldsOf } from '../../define/fields.ts';
import { itemsOf, operandsOf } from '../../define/refs.ts';
import type { InstrumentDefinition, RuleSpec, ScaleDefinition } from '../../model/index.ts';
import { isRuleName } from '../../rules/index.ts';

/** A definition's items by their place in the form, and where each scale looks for its own. */
export interface Key {
  /** Item ids in the order of the form. */
  readonly items: readonly string[];
  /** Items that a scale names itself, as ids of items whatever part of them it uses. */
  readonly scales: readonly { readonly id: string; readonly items: readonly string[] }[];
  /** Items that some scale uses. */
  readonly used: ReadonlySet<string>;
  /**
   * Place of an item, counted from 1. An id that the form does not have but that continues its
   * numbering (`iip_33` of 32 items) has the place that its number says; null for any other.
   */
  placeOf(id: string): number | null;
}

/** Answers or items that a rule names itself; none of a rule that there is not. */
export function namedIn(spec: RuleSpec): readonly string[] {
  if (!isRuleName(spec.rule)) return [];
  const operands = operandsOf(spec);
  if (operands.length === 0) return itemsOf(spec);
  return operands.flatMap((operand) => (typeof operand === 'string' ? [] : namedIn(operand)));
}

/** Scales that a rule runs over, by name. */
export function scalesIn(spec: RuleSpec): readonly string[] {
  if (!isRuleName(spec.rule)) return [];
  return operandsOf(spec).flatMap((operand) =>
    typeof operand === 'string' ? [operand] : scalesIn(operand),
  );
}

const numberIn = (id: string) => /^(.*?)(\d+)$/.exec(id);

export const idOf = (item: InstrumentDefinition['items'][number]): string =>
  typeof item === 'string' ? item : item.id;

export const scaleEntries = (
  definition: InstrumentDefinition,
): readonly (readonly [string, ScaleDefinition])[] => Object.entries(definition.scales);

export function keyOf(definition: InstrumentDefinition): Key {
  const items = definition.items.map(idOf);
  const itemOfAnswer = new Map(fieldsOf(definition).map((field) => [field.id, field.item]));
  const scales = scaleEntries(definition).map(([id, scale]) => ({
    id,
    items: [...new Set(namedIn(scale).map((name) => itemOfAnswer.get(name) ?? name))],
  }));
  const numbers = items.map(numberIn);
  const stem = numbers[0]?.[1];
  const numbered = numbers.every((found, i) => found?.[1] === stem && Number(found?.[2]) === i + 1);
  return {
    items,
    scales,
    used: new Set(scales.flatMap((scale) => scale.items)),
    placeOf(id) {
      const place = items.indexOf(id);
      if (place >= 0) return place + 1;
      const found = numberIn(id);
      return numbered && found?.[1] === stem ? Number(found?.[2]) : null;
    },
  };
}
