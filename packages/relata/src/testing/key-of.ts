import type { CutOff, InstrumentDefinition, Norm, Reliability, RuleSpec } from '../model/index.ts';

/** What a keying test compares with its source: item numbers instead of ids. */
export interface Key {
  readonly items: readonly number[];
  readonly reversed: readonly number[];
}

const numbered = (prefix: string, ids: readonly string[]) =>
  ids.map((id) => {
    const number = id.startsWith(prefix) ? id.slice(prefix.length) : '';
    return /^[1-9][0-9]*$/.test(number) ? Number(number) : Number.NaN;
  });

/** Items that a rule names, groups in turn. */
export const itemsNamed = (rule: RuleSpec): readonly string[] =>
  'groups' in rule ? rule.groups.flat() : 'items' in rule ? (rule.items ?? []) : [];

/** Item numbers of one scale, and those of them that it reverses, from ids that are prefix and number. */
export function keyOf(definition: InstrumentDefinition, scale: string, prefix: string): Key {
  const facts = definition.scales[scale];
  if (!facts) throw new Error(`no scale ${scale}`);
  const items = itemsNamed(facts);
  const turned = new Set(facts.reversed ?? definition.reversed);
  return {
    items: numbered(prefix, items),
    reversed: numbered(
      prefix,
      items.filter((id) => turned.has(id)),
    ),
  };
}

/** Numbers of the items of the form, in its order. */
export const formNumbers = (definition: InstrumentDefinition, prefix: string): readonly number[] =>
  numbered(
    prefix,
    definition.items.map((item) => (typeof item === 'string' ? item : item.id)),
  );

/** Bands as rows of a source's table: id, lowest, highest. */
export const bandRows = (definition: InstrumentDefinition, scale: string) =>
  definition.scales[scale]?.bands?.map(({ id, from, to }) => [id, from, to]);

/** Norms as rows of a source's table: scale, n, mean, standard deviation. */
export const normRows = (norms: readonly Norm[]) =>
  norms.map(({ scale, n, mean, sd }) => [scale, n, mean, sd]);

/** Reliabilities as rows of a source's table: scale, coefficient, value, n (null where not stated). */
export const reliabilityRows = (reliability: readonly Reliability[]) =>
  reliability.map(({ scale, coefficient, value, n = null }) => [scale, coefficient, value, n]);

/** Cut-offs as rows of a source's table: scale, lowest and highest score beyond the line. */
export const cutOffRows = (cutOffs: readonly CutOff[]) =>
  cutOffs.map(({ scale, atOrAbove = null, atOrBelow = null }) => [scale, atOrAbove, atOrBelow]);
