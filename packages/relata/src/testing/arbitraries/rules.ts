import type { RuleSpec } from '../../model/index.ts';
import type { Choices } from './choices.ts';
import type { Items } from './items.ts';
import { type Known, keysIn, knownOf } from './known.ts';

/** Items of a rule: alternatives all or none. */
function pick(choices: Choices, items: Items, least: number): string[] {
  const chosen = choices.someOf(items.answerIds, least);
  const group = items.alternatives?.[0] ?? [];
  return items.answerIds.filter((id) =>
    group.includes(id) ? chosen.some((one) => group.includes(one)) : chosen.includes(id),
  );
}

const WEIGHTS = [1, 2, -1, 0.5, -0.25, 3, 0.1, -0.3] as const;

/** A rule over items. */
export function leafFrom(choices: Choices, items: Items): RuleSpec {
  const keys = keysIn(items);
  if (items.parts && choices.rarely(2)) {
    return {
      rule: 'productMean',
      items: choices.someOf(items.items, 1).map((item) => item.id),
      parts: choices.someOf(Object.keys(items.parts), 2),
    };
  }
  const of = pick(choices, items, 1);
  const positive = of.every((id) => keys.lowest(id) >= 0);
  const group = items.alternatives?.[0] ?? [];
  const rule = choices.oneOf([
    'sum',
    'mean',
    'sumOfMaxima',
    ...(positive ? (['geometricMean'] as const) : []),
    // These give each item a number of its own, which alternatives cannot share.
    ...(of.some((id) => group.includes(id)) ? [] : (['countAtOrAbove', 'weightedSum'] as const)),
  ] as const);
  if (rule === 'countAtOrAbove') {
    const own = of.filter(() => choices.rarely(3));
    return {
      rule,
      items: of,
      threshold: 1 + choices.number(2),
      ...(own.length > 0 ? { thresholds: Object.fromEntries(own.map((id) => [id, 2])) } : {}),
    };
  }
  if (rule === 'weightedSum') {
    return {
      rule,
      weights: Object.fromEntries(of.map((id) => [id, choices.oneOf(WEIGHTS)])),
      ...(choices.rarely(2) ? { constant: choices.number(7) - 3 } : {}),
    };
  }
  if (rule === 'sumOfMaxima') {
    // Alternatives stay in one group of maxima.
    const free = of.filter((id) => !group.includes(id));
    const cut = choices.number(free.length + 1);
    const groups = [
      [...of.filter((id) => group.includes(id)), ...free.slice(0, cut)],
      free.slice(cut),
    ];
    return { rule, groups: groups.filter((one) => one.length > 0) };
  }
  return { rule, items: of };
}

/** A rule over scales that are known already, now and then with rules of no name among them. */
export function branchFrom(
  choices: Choices,
  items: Items,
  scales: ReadonlyMap<string, Known>,
  valuesOf: (spec: RuleSpec) => readonly number[],
): RuleSpec {
  const names = [...scales.keys()];
  const inline = (): RuleSpec => leafFrom(choices, items);
  const operand = (): string | RuleSpec => (choices.rarely(4) ? inline() : choices.oneOf(names));
  const facts = (of: string | RuleSpec) =>
    typeof of === 'string' ? (scales.get(of) as Known) : knownOf(of, items, scales, valuesOf(of));
  const rule = choices.oneOf([
    'sum',
    'mean',
    'affine',
    'lookUp',
    'similarityIntensity',
    'geometricMean',
  ] as const);
  if (rule === 'affine') {
    return {
      rule,
      of: operand(),
      multiply: choices.oneOf([2, -1, 0.5, -3, 0.1]),
      add: choices.number(9) - 4,
    };
  }
  if (rule === 'lookUp') {
    const of = operand();
    return { rule, of, table: tableFrom(choices, facts(of)) };
  }
  const two = [operand(), operand()] as const;
  const operands = two[0] === two[1] ? [two[0], inline()] : [...two];
  if (rule === 'similarityIntensity') {
    return { rule, scales: operands as [string | RuleSpec, string | RuleSpec] };
  }
  if (rule === 'geometricMean' && !operands.every((of) => facts(of).positive)) {
    return { rule: 'mean', scales: operands };
  }
  return { rule, scales: choices.rarely(4) ? operands.slice(0, 1) : operands };
}

/** A table over all of a score's range: rising, falling, or neither. */
function tableFrom(choices: Choices, { values, whole, exact }: Known) {
  const low = values[0] as number;
  const high = values.at(-1) as number;
  // Where rounding noise could put a value on either side, no row starts at one.
  const edges = values.slice(1).map((value) => (exact || whole ? value : value - 0.0137));
  const starts = [low, ...choices.someOf(edges.slice(0, 6), 0).filter((edge) => edge > low)];
  const shape = choices.oneOf(['rising', 'falling', 'neither'] as const);
  return starts.map((from, i) => {
    const after = starts[i + 1];
    const to = after === undefined ? Math.max(high, from) : whole ? after - 1 : (from + after) / 2;
    const value = shape === 'rising' ? i * 2 : shape === 'falling' ? 9 - i : (i * 5) % 3;
    return { from, to: Math.max(from, to), value };
  });
}
