import type { InstrumentDefinition } from '../model/index.ts';
import type { Op } from '../ops/op.ts';
import type { Plan } from '../ops/plan.ts';
import type { AnswerKey, KeyedItems } from '../quality/answer-key.ts';

/** The answer that a pooled item is; nothing for alternatives, which may be one answer or another. */
const answerOf = (op: Op) => {
  const of = op.kind === 'atLeast' ? op.of : op;
  return of.kind === 'answer' ? [of] : [];
};

/** What a plan asks, as far as answers are looked at as answers. */
export function answerKeyOf(
  definition: InstrumentDefinition,
  plan: Omit<Plan, 'keyed'>,
): AnswerKey {
  const { fields, scales, units } = plan;
  const presented = plan.form === null ? undefined : definition.forms?.[plan.form]?.presentation;
  const places = new Map(presented?.map((item, i) => [item, i]));
  const placeOf = (field: number) => places.get(fields[field]?.item as string) ?? field;
  const shown = fields.map((_, field) => field).sort((a, b) => placeOf(a) - placeOf(b) || a - b);
  const pooled = new Map<string, KeyedItems>();
  for (const { op } of scales) {
    if (op.kind !== 'sum' && op.kind !== 'mean') continue;
    const reversed = new Map(op.of.flatMap(answerOf).map((one) => [one.field, one.reversed]));
    const items = shown.filter((field) => reversed.has(field));
    const key = items.join();
    if (items.length === 0 || pooled.has(key)) continue;
    pooled.set(key, {
      fields: items,
      reversed: items.map((field) => reversed.get(field) as boolean),
    });
  }
  return {
    fields,
    shown,
    alternatives: units.flatMap((unit) => (unit.any ? [unit.fields] : [])),
    scales: [...pooled.values()],
  };
}
