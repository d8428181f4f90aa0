import {
  type InstrumentDefinition,
  type MissingRule,
  OptionError,
  type ScaleDefinition,
} from '../model/index.ts';
import { canFill } from '../ops/fill.ts';
import type { Field, Plan, ScalePlan } from '../ops/plan.ts';
import { type Slopes, slopesOf } from '../ops/slope.ts';
import { unitsOf } from '../ops/units.ts';
import { needsKey } from '../quality/needs-key.ts';
import { answerKeyOf } from './answer-key.ts';
import { fieldsOf } from './fields.ts';
import { type Groups, lowerScale } from './lowering.ts';
import { mayProrate, needOf } from './need.ts';
import { scalesOf } from './refs.ts';

/** Scale ids with every scale after those that it rests on. */
function scaleOrder(definition: InstrumentDefinition): string[] {
  const order: string[] = [];
  const visit = (id: string): void => {
    if (order.includes(id)) return;
    scalesOf(definition.scales[id] as ScaleDefinition).forEach(visit);
    order.push(id);
  };
  Object.keys(definition.scales).forEach(visit);
  return order;
}

/** Indexes of fields, by what they have in common. */
function indexesBy<K>(fields: readonly Field[], keyOf: (field: Field) => K): Map<K, number[]> {
  const found = new Map<K, number[]>();
  fields.forEach((field, i) => {
    const key = keyOf(field);
    const known = found.get(key);
    if (known) known.push(i);
    else found.set(key, [i]);
  });
  return found;
}

/** What a scale needs to be scored with items unanswered. */
export const FILLABLE = 'items of one range, or for `nothing` items that can add 0';

export interface CompileOptions {
  readonly form?: string | undefined;
  readonly missing?: Omit<MissingRule, 'source'> | undefined;
}

/**
 * Lowers a checked definition, or one form of it, to operations.
 *
 * @throws {OptionError} `unknownForm`; `badMissingOverride` for a rule that cannot be followed
 */
export function compile(definition: InstrumentDefinition, options: CompileOptions = {}): Plan {
  const { forms = {}, alternatives = [], flags = {} } = definition;
  const { form = null, missing } = options;
  if (form !== null && !Object.hasOwn(forms, form)) {
    throw new OptionError('unknownForm', Object.keys(forms), form);
  }
  const chosen = form === null ? undefined : forms[form];
  const all = fieldsOf(definition, chosen);
  const byItem = indexesBy(all, (field) => field.item);
  const fields = chosen
    ? chosen.items.flatMap((item) => (byItem.get(item) ?? []).map((i) => all[i] as Field))
    : all;
  const fieldOf = new Map(fields.map((field, i) => [field.id, i]));
  const groups: Groups = new Map(
    alternatives.flatMap((group) => group.map((item) => [item, group] as const)),
  );

  const scales: ScalePlan[] = [];
  const moves: Slopes[] = [];
  const scaleOf = new Map<string, number>();
  for (const id of scaleOrder(definition)) {
    const scale = definition.scales[id] as ScaleDefinition;
    if (chosen && !chosen.scales.includes(id)) continue;
    const published = scale.missing ?? definition.missing;
    const reversed = new Set(scale.reversed ?? definition.reversed);
    const op = lowerScale(scale, missing ?? published, reversed, fieldOf, groups, scaleOf);
    const slopes = slopesOf(op, fields, moves);
    const units = unitsOf(op, scales);
    const monotone = ![...slopes.values()].includes(0);
    const need = needOf(op, missing, published, units.length, monotone);
    if (missing && mayProrate(op) && need < units.length && !canFill(op, fields)) {
      throw new OptionError('badMissingOverride', FILLABLE, id);
    }
    scaleOf.set(id, scales.length);
    moves.push(slopes);
    scales.push({
      id,
      op,
      units,
      need,
      monotone,
      falls: monotone ? [...slopes].flatMap(([field, slope]) => (slope < 0 ? [field] : [])) : [],
      bands: scale.bands?.map((band) => ({ id: band.id, from: band.from })) ?? null,
      ...(scale.percentOfMaximum ? { percentOf: scale.range } : {}),
    });
  }

  const together = (field: Field) => groups.get(field.item) ?? field.item;
  const lowered = {
    form,
    fields,
    units: [...indexesBy(fields, together)].map(([item, of]) => ({
      fields: of,
      any: typeof item !== 'string',
    })),
    scales,
    flags: Object.entries(flags).flatMap(([id, { item, atOrAbove }]) => {
      const field = fieldOf.get(item);
      return field === undefined ? [] : [{ id, field, atOrAbove }];
    }),
  };
  return { ...lowered, keyed: needsKey(answerKeyOf(definition, lowered)) };
}
