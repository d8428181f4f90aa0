import type { InstrumentDefinition, MissingRule, Operand, RuleSpec } from '../../model/index.ts';
import { affineInWords } from '../words/affine.ts';
import { itemsInWords } from './numbering.ts';
import { shown } from './text.ts';

type Reversed = readonly string[];

const listed = (words: readonly string[]): string =>
  [words.slice(0, -1).join(', '), words.at(-1)].filter(Boolean).join(' and ');

/** A scoring rule as a sentence without its full stop. */
export function ruleInWords(
  definition: InstrumentDefinition,
  rule: RuleSpec,
  reversed: Reversed = definition.reversed,
): string {
  const items = (ids: readonly string[]) => itemsInWords(definition, ids, reversed);
  const operand = (one: Operand): string =>
    typeof one === 'string'
      ? `“${definition.scales[one]?.title ?? one}”`
      : one.rule === 'affine'
        ? `(${ruleInWords(definition, one, reversed)})`
        : `the ${ruleInWords(definition, one, reversed)}`;
  const over = (spec: { items?: readonly string[]; scales?: readonly Operand[] }) =>
    spec.items ? items(spec.items) : listed((spec.scales ?? []).map(operand));
  switch (rule.rule) {
    case 'sum':
    case 'mean':
      return rule.items?.length === 1 ? over(rule) : `${rule.rule} of ${over(rule)}`;
    case 'geometricMean':
      return `geometric mean of ${over(rule)}`;
    case 'weightedSum': {
      const terms = Object.entries(rule.weights).map(([id, w]) => `${shown(w)} × ${items([id])}`);
      return `sum of ${[...terms, shown(rule.constant ?? 0)].join(' + ')}`;
    }
    case 'productMean': {
      const named = (part: string) =>
        rule.items.some((item) => reversed.includes(`${item}_${part}`))
          ? `${part} (reversed)`
          : part;
      return `mean, over ${items(rule.items)}, of ${rule.parts.map(named).join(' × ')}`;
    }
    case 'countAtOrAbove': {
      const own = Object.entries(rule.thresholds ?? {});
      const others = own.map(([id, at]) => `${shown(at)} for ${items([id])}`);
      const from = [shown(rule.threshold), ...others].join(', ');
      return `number of ${items(rule.items)} that are ${from} or more after reversing`;
    }
    case 'sumOfMaxima': {
      const groups = rule.groups.map((group) => items(group));
      return rule.groups.length === 1
        ? `highest of ${groups[0]}`
        : `sum over groups of the highest answer in each: ${groups.join('; ')}`;
    }
    case 'affine':
      return affineInWords(operand(rule.of), rule.multiply, rule.add);
    case 'lookUp': {
      const rows = rule.table.map((row) => `${row.from}–${row.to} → ${shown(row.value)}`);
      return `value in a table for ${operand(rule.of)}: ${rows.join(', ')}`;
    }
    case 'similarityIntensity': {
      const [p, n] = rule.scales.map(operand);
      return `(P + N) ÷ 2 − |P − N|, with P = ${p} and N = ${n}`;
    }
  }
}

const FEWEST_FOR_SHARE = 5;

function requiredInWords(
  rule: RuleSpec,
  { require }: Omit<MissingRule, 'source'>,
  inForms: boolean,
): string {
  if (require === 'complete') return 'every item answered';
  if (require === 'everyScale') return 'a score on every scale that it rests on';
  if (require !== undefined) {
    return 'atLeast' in require
      ? `at least ${require.atLeast} items answered`
      : `at least ${shown(require.atLeastShare * 100)} % of the items answered`;
  }
  const overScales = ('scales' in rule && rule.scales !== undefined) || 'of' in rule;
  if (overScales && rule.rule !== 'similarityIntensity') {
    return 'a score on every scale that it rests on';
  }
  const mean = rule.rule === 'productMean' || (rule.rule === 'mean' && rule.items !== undefined);
  const count = 'items' in rule ? (rule.items?.length ?? 0) : 0;
  return mean && count >= FEWEST_FOR_SHARE
    ? `at least four in five of its items answered${
        inForms ? ` (all of them in a form with fewer than ${FEWEST_FOR_SHARE})` : ''
      }`
    : 'every item answered';
}

const mayFill = (rule: RuleSpec, { require }: Omit<MissingRule, 'source'>): boolean =>
  require === undefined
    ? (rule.rule === 'mean' || rule.rule === 'productMean') &&
      'items' in rule &&
      (rule.items?.length ?? 0) >= FEWEST_FOR_SHARE
    : typeof require === 'object';

/** What a scale with unanswered items needs for a score, without a full stop. */
export function needInWords(
  rule: RuleSpec,
  missing: Omit<MissingRule, 'source'>,
  inForms = false,
): string {
  const filled = !mayFill(rule, missing)
    ? ''
    : missing.fill === 'nothing'
      ? '; nothing stands in for the others'
      : '; the mean of the answered stands in for the others';
  const rounded = missing.round ? '; the prorated sum is rounded to a whole number, halves up' : '';
  return `${requiredInWords(rule, missing, inForms)}${filled}${rounded}`;
}

/** When a scale with unanswered items still has a score, as a sentence with its source. */
export function missingInWords(rule: RuleSpec, missing: MissingRule, inForms = false): string {
  const from =
    missing.source === null
      ? 'No source gives a rule; this is the library’s default.'
      : `Source: ${missing.source}`;
  return `Needs ${needInWords(rule, missing, inForms)}. ${from}`;
}
