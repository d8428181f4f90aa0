import type { Field } from 'relata';
import { placesOf } from '../columns/numbered.ts';
import { runs } from '../text.ts';
import type { ItemNames } from './rule-text.ts';

/** Names items by their numbers in the form, and parts of items by name where one stands alone. */
export function itemNames(fields: readonly Field[]): ItemNames {
  const places = placesOf(fields);
  const numbers = new Map(fields.map((field, i) => [field.item, places[i]?.number as number]));
  const parts = new Map(fields.map((field, i) => [field.id, places[i]?.part ?? null]));
  return (ids) => {
    const whole = ids.every((id) => numbers.has(id));
    const own = [...new Set(ids.map((id) => parts.get(id) ?? null))];
    const of = ids.flatMap(
      (id) =>
        numbers.get(id) ??
        fields.flatMap((field, i) => (field.id === id ? (places[i]?.number as number) : [])),
    );
    return `item${ids.length === 1 ? '' : 's'} ${runs([...of].sort((a, b) => a - b))}${whole || own[0] === null ? '' : ` (${own.join(', ')})`}`;
  };
}
