import type { InstrumentDefinition, MissingRule, Operand, RuleSpec } from '../../model/index.ts';
import type { Asked, Keys } from './keys.ts';

type Value = number | null;
type Answered = ReadonlyMap<string, number>;
export type Filling = Pick<MissingRule, 'fill' | 'round'>;

const sumOf = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0);
const isPresent = (value: Value): value is number => value !== null;
const allOf = (values: readonly Value[]): readonly number[] | null =>
  values.every(isPresent) ? (values as readonly number[]) : null;

/** Sum or mean over items, some of them unanswered. */
function filled(kind: 'sum' | 'mean', values: readonly Value[], filling: Filling): Value {
  const present = values.filter(isPresent);
  if (present.length === 0) return null;
  const total = sumOf(present);
  if (present.length === values.length) return kind === 'sum' ? total : total / values.length;
  if (kind === 'sum' && filling.fill === 'nothing') return total;
  if (filling.round) {
    const prorated = Math.floor((total * values.length) / present.length + 0.5);
    return kind === 'sum' ? prorated : prorated / values.length;
  }
  return kind === 'sum' ? (total * values.length) / present.length : total / present.length;
}

/** The items that a rule names itself, each group of alternatives as one. */
export function askedBy(spec: RuleSpec, keys: Keys): readonly Asked[] {
  switch (spec.rule) {
    case 'productMean':
      return keys.askedParts(spec.items, spec.parts);
    case 'weightedSum':
      return keys.asked(Object.keys(spec.weights));
    case 'sumOfMaxima':
      return spec.groups.flatMap((group) => keys.asked(group));
    case 'countAtOrAbove':
      return keys.asked(spec.items);
    case 'sum':
    case 'mean':
    case 'geometricMean':
      return keys.asked(spec.items ?? []);
    default:
      return [];
  }
}

export function operandsOf(spec: RuleSpec): readonly Operand[] {
  if (spec.rule === 'affine' || spec.rule === 'lookUp') return [spec.of];
  return 'scales' in spec && spec.scales ? spec.scales : [];
}

/** True for rules over items that may score with some of them unanswered. */
export const mayProrate = (spec: RuleSpec): boolean =>
  spec.rule === 'countAtOrAbove' ||
  spec.rule === 'productMean' ||
  ((spec.rule === 'sum' || spec.rule === 'mean') && spec.items !== undefined);

/** What a rule gives; null where something that it needs is absent. */
export function ruleValue(
  spec: RuleSpec,
  scale: string,
  keys: Keys,
  answers: Answered,
  filling: Filling,
  scoreOf: (scale: string) => Value,
): Value {
  const answerOf = (id: string): Value => {
    const answer = answers.get(id);
    return answer === undefined ? null : keys.keyed(scale, id, answer);
  };
  /** An item's value: the highest where several alternatives are answered. */
  const itemValue = ({ ids }: Asked): Value => {
    const present = ids.map(answerOf).filter(isPresent);
    return present.length > 0 ? Math.max(...present) : null;
  };
  const operand = (of: Operand): Value =>
    typeof of === 'string' ? scoreOf(of) : ruleValue(of, scale, keys, answers, filling, scoreOf);
  const over = (found: {
    readonly items?: readonly string[];
    readonly scales?: readonly Operand[];
  }) => (found.items ? keys.asked(found.items).map(itemValue) : (found.scales ?? []).map(operand));

  switch (spec.rule) {
    case 'sum':
    case 'mean':
      if (spec.items) return filled(spec.rule, over(spec), filling);
      return allOf(over(spec)) && filled(spec.rule, over(spec), filling);
    case 'geometricMean': {
      const values = allOf(over(spec));
      return values && values.reduce((product, value) => product * value, 1) ** (1 / values.length);
    }
    case 'weightedSum': {
      const asked = keys.asked(Object.keys(spec.weights));
      const values = allOf(asked.map(itemValue));
      if (!values) return null;
      const weights = asked.map((one) => spec.weights[one.ids[0] as string] as number);
      return sumOf(values.map((value, i) => value * (weights[i] as number))) + (spec.constant ?? 0);
    }
    case 'productMean': {
      const products = keys.askedParts(spec.items, spec.parts).map(({ ids }): Value => {
        const parts = allOf(ids.map(answerOf));
        return parts?.reduce((product, value) => product * value, 1) ?? null;
      });
      return filled('mean', products, filling);
    }
    case 'countAtOrAbove': {
      const counted = keys.asked(spec.items).map((one): Value => {
        const value = itemValue(one);
        const threshold = spec.thresholds?.[one.ids[0] as string] ?? spec.threshold;
        return value === null ? null : Number(value >= threshold);
      });
      return filled('sum', counted, filling);
    }
    case 'sumOfMaxima': {
      const maxima = spec.groups
        .map((group) => keys.asked(group).map(itemValue))
        .filter((values) => values.length > 0)
        .map((values) => (values.includes(null) ? null : Math.max(...(values as number[]))));
      const values = allOf(maxima);
      return values && sumOf(values);
    }
    case 'affine': {
      const value = operand(spec.of);
      return value === null ? null : spec.multiply * value + spec.add;
    }
    case 'lookUp': {
      const value = operand(spec.of);
      if (value === null) return null;
      const below = spec.table.filter((row) => row.from <= value);
      return (below.at(-1) ?? spec.table[0])?.value ?? null;
    }
    case 'similarityIntensity': {
      const values = allOf(spec.scales.map(operand));
      if (!values) return null;
      const [p, n] = values as readonly [number, number];
      return (p + n) / 2 - Math.abs(p - n);
    }
  }
}

/** Ways in which each answer moves a score: 1 up, −1 down, 0 either; one entry for each way. */
export function directions(
  spec: RuleSpec,
  scale: string,
  keys: Keys,
  definition: InstrumentDefinition,
  sign = 1,
  found = new Map<string, Set<number>>(),
): Map<string, Set<number>> {
  const add = (id: string, way: number) => {
    const ways = found.get(id) ?? new Set();
    ways.add(way === 0 ? 0 : way * (keys.isReversed(scale, id) ? -1 : 1));
    found.set(id, ways);
  };
  for (const { ids } of askedBy(spec, keys)) {
    const negative = spec.rule === 'productMean' && ids.some((id) => keys.lowest(id) < 0);
    const weight = spec.rule === 'weightedSum' ? Math.sign(spec.weights[ids[0] as string] ?? 1) : 1;
    for (const id of ids) add(id, negative ? 0 : sign * weight);
  }
  let under = sign;
  if (spec.rule === 'similarityIntensity') under = 0;
  if (spec.rule === 'affine') under = sign * Math.sign(spec.multiply);
  if (spec.rule === 'lookUp') {
    const gaps = spec.table.slice(1).map((row, i) => row.value - (spec.table[i]?.value ?? 0));
    const trend = gaps.every((gap) => gap >= 0) ? 1 : gaps.every((gap) => gap <= 0) ? -1 : 0;
    under = sign * trend;
  }
  for (const operand of operandsOf(spec)) {
    if (typeof operand !== 'string') directions(operand, scale, keys, definition, under, found);
    else {
      const below = definition.scales[operand] as RuleSpec;
      directions(below, operand, keys, definition, under, found);
    }
  }
  return found;
}
