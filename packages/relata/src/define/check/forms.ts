import type { InstrumentDefinition, RuleSpec, ScaleDefinition } from '../../model/index.ts';
import { stepsOf } from '../../ops/plan.ts';
import { isRuleName } from '../../rules/index.ts';
import { fieldsOf } from '../fields.ts';
import { itemsOf, operandsOf, scalesOf } from '../refs.ts';
import type { Faults } from './faults.ts';
import { duplicatesOf } from './ids.ts';

/** Every form asks known items, yields known scales, and has what each of them needs. */
export function checkForms(definition: InstrumentDefinition, faults: Faults): void {
  const items = definition.items.map((item) => (typeof item === 'string' ? item : item.id));
  const fields = fieldsOf(definition);
  const itemOfAnswer = new Map(fields.map((field) => [field.id, field.item]));
  const own = fields.map((field) => new Set(stepsOf(field)));
  for (const [id, form] of Object.entries(definition.forms ?? {})) {
    const bad = (where: string, expected: string, received?: unknown) =>
      faults.add('badForm', ['forms', id, where], expected, received);
    for (const item of form.items)
      if (!items.includes(item)) bad('items', 'items of the instrument', item);
    for (const item of duplicatesOf(form.items)) bad('items', 'each item once', item);
    const coded = fieldsOf(definition, form).map((field) => stepsOf(field));
    const same = (values: readonly number[], i: number) =>
      values.every((value) => own[i]?.has(value)) &&
      Math.min(...values) === Math.min(...(own[i] ?? [])) &&
      Math.max(...values) === Math.max(...(own[i] ?? []));
    if (coded.every((values) => values.length > 0) && !coded.every(same)) {
      bad(
        'answers',
        'options whose values are those of the instrument’s own, from lowest to highest',
      );
    }
    const order = form.presentation;
    if (order && [...order].sort().join() !== [...form.items].sort().join()) {
      bad('presentation', 'the items of the form, each once');
    }
    const has = (item: string) => form.items.includes(itemOfAnswer.get(item) ?? item);
    const inline = (spec: RuleSpec): boolean =>
      !isRuleName(spec.rule) || // A fault of its own.
      (operandsOf(spec).every((operand) => typeof operand === 'string' || inline(operand)) &&
        (operandsOf(spec).length > 0 || itemsOf(spec).some(has)));
    for (const name of form.scales) {
      const scale = Object.hasOwn(definition.scales, name)
        ? (definition.scales[name] as ScaleDefinition)
        : undefined;
      if (!scale) bad('scales', 'scales of the instrument', name);
      else if (!inline(scale)) bad('scales', 'scales with an item in the form', name);
      else if (scalesOf(scale).some((below) => !form.scales.includes(below))) {
        bad('scales', 'with each scale those that it rests on', name);
      }
    }
    for (const name of duplicatesOf(form.scales)) bad('scales', 'each scale once', name);
    if (form.scales.length === 0) bad('scales', 'at least one scale');
  }
}
