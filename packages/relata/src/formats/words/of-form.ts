import type {
  InstrumentDefinition,
  Operand,
  RuleSpec,
  ScaleDefinition,
} from '../../model/index.ts';

const pick = <T>(
  from: Readonly<Record<string, T>> | undefined,
  keep: (id: string) => boolean,
): Record<string, T> => Object.fromEntries(Object.entries(from ?? {}).filter(([id]) => keep(id)));

/** A rule over those items only that a form asks. */
function restricted<R extends RuleSpec>(rule: R, asked: (item: string) => boolean): R {
  const operand = (one: Operand) => (typeof one === 'string' ? one : restricted(one, asked));
  return {
    ...rule,
    ...('items' in rule && rule.items ? { items: rule.items.filter(asked) } : {}),
    ...('weights' in rule ? { weights: pick(rule.weights, asked) } : {}),
    ...('groups' in rule
      ? { groups: rule.groups.map((group) => group.filter(asked)).filter((one) => one.length > 0) }
      : {}),
    ...('scales' in rule && rule.scales ? { scales: rule.scales.map(operand) } : {}),
    ...('of' in rule ? { of: operand(rule.of) } : {}),
  };
}

/**
 * The definition as one form of it has it, to be put into words: its items in its order and
 * with its response options, its scales, their rules over the items that it asks.
 */
export function ofForm(
  definition: InstrumentDefinition,
  form: string | null,
): InstrumentDefinition {
  const chosen = form === null ? undefined : definition.forms?.[form];
  if (!chosen) return definition;
  const byId = new Map(
    definition.items.map((item) => [typeof item === 'string' ? item : item.id, item]),
  );
  const parts = Object.keys(definition.parts ?? {});
  const asked = new Set(
    chosen.items.flatMap((item) => [item, ...parts.map((part) => `${item}_${part}`)]),
  );
  const scales = pick(definition.scales, (id) => chosen.scales.includes(id));
  return {
    ...definition,
    answers: chosen.answers ?? definition.answers,
    timeframe: chosen.timeframe ?? definition.timeframe,
    items: chosen.items.flatMap((item) => byId.get(item) ?? []),
    reversed: definition.reversed.filter((id) => asked.has(id)),
    scales: Object.fromEntries(
      Object.entries(scales).map(([id, scale]) => [
        id,
        {
          ...restricted<ScaleDefinition>(scale, (item) => asked.has(item)),
          ...(scale.reversed ? { reversed: scale.reversed.filter((one) => asked.has(one)) } : {}),
        },
      ]),
    ),
    flags: pick(definition.flags, (id) => asked.has(definition.flags?.[id]?.item ?? '')),
  };
}
