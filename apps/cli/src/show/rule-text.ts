import type { Operand, RuleName, RuleSpec } from 'relata';
import { affineInWords } from 'relata/formats/markdown';

type Of<R extends RuleName> = Extract<RuleSpec, { readonly rule: R }>;

/** How items are named in a sentence: `items 1–9`. */
export type ItemNames = (ids: readonly string[]) => string;

/** A scoring rule in words. */
export function ruleText(spec: RuleSpec, items: ItemNames): string {
  const operand = (one: Operand) => (typeof one === 'string' ? one : `(${ruleText(one, items)})`);
  const over = (one: {
    readonly items?: readonly string[];
    readonly scales?: readonly Operand[];
  }) => (one.items ? items(one.items) : `scales ${(one.scales ?? []).map(operand).join(', ')}`);
  const words: { readonly [R in RuleName]: (one: Of<R>) => string } = {
    sum: (one) => `sum of ${over(one)}`,
    mean: (one) => `mean of ${over(one)}`,
    geometricMean: (one) => `geometric mean of ${over(one)}`,
    weightedSum: (one) =>
      `weighted sum of ${Object.entries(one.weights)
        .map(([id, weight]) => `${weight} × ${id}`)
        .join(', ')}${one.constant ? `, plus ${one.constant}` : ''}`,
    productMean: (one) => `mean over ${items(one.items)} of ${one.parts.join(' × ')}`,
    countAtOrAbove: (one) =>
      `number of ${items(one.items)} at or above ${one.threshold}${Object.entries(
        one.thresholds ?? {},
      )
        .map(([id, threshold]) => `, ${id} at or above ${threshold}`)
        .join('')}`,
    sumOfMaxima: (one) =>
      `sum of the highest in each of ${one.groups.length} groups: ${one.groups.map((group) => items(group)).join('; ')}`,
    affine: (one) => affineInWords(operand(one.of), one.multiply, one.add),
    lookUp: (one) => `value of ${operand(one.of)} in a table of ${one.table.length} rows`,
    similarityIntensity: (one) =>
      `(p + n) ÷ 2 − |p − n| of ${one.scales.map(operand).join(' and ')}`,
  };
  return (words[spec.rule] as (one: RuleSpec) => string)(spec);
}
