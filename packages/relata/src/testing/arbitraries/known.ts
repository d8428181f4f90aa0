import type { RuleSpec } from '../../model/index.ts';
import { keysOf } from '../reference/keys.ts';
import { askedBy, operandsOf } from '../reference/rules.ts';
import type { Items } from './items.ts';

/** What later scales need to know of one that they rest on. */
export interface Known {
  /** Values that it can attain, in rising order. */
  readonly values: readonly number[];
  readonly whole: boolean;
  /** True where no step of it can be below 0. */
  readonly positive: boolean;
  /** True where its values are free of rounding noise. */
  readonly exact: boolean;
}

export const keysIn = (items: Items) =>
  keysOf({ ...items, scales: {} } as unknown as Parameters<typeof keysOf>[0]);

/** Values in rising order, those that differ by rounding noise only once. */
function apart(values: readonly number[]): number[] {
  const rising = [...values].sort((a, b) => a - b);
  return rising.filter((value, i) => i === 0 || value - (rising[i - 1] as number) > 1e-6);
}

/** Facts of a rule, worked out from its words and from every value that it can attain. */
export function knownOf(
  spec: RuleSpec,
  items: Items,
  scales: ReadonlyMap<string, Known>,
  values: readonly number[],
): Known {
  const keys = keysIn(items);
  const asked = askedBy(spec, keys).flatMap((one) => one.ids);
  const options = asked.flatMap((id) =>
    keys.optionsOf(id).map((option) => keys.recoded(id, option)),
  );
  const operands = operandsOf(spec).map((of) =>
    typeof of === 'string' ? (scales.get(of) as Known) : knownOf(of, items, scales, []),
  );
  const weights = spec.rule === 'weightedSum' ? Object.values(spec.weights) : [];
  const numbers =
    spec.rule === 'affine'
      ? [spec.multiply, spec.add]
      : spec.rule === 'weightedSum'
        ? [...weights, spec.constant ?? 0]
        : spec.rule === 'lookUp'
          ? spec.table.map((row) => row.value)
          : [];
  const single = spec.rule === 'mean' && spec.scales?.length === 1;
  const divides = ['mean', 'productMean', 'geometricMean', 'similarityIntensity'].includes(
    spec.rule,
  );
  const partsWhole =
    spec.rule === 'lookUp' || spec.rule === 'countAtOrAbove'
      ? true
      : options.every(Number.isInteger) && operands.every((one) => one.whole);
  return {
    values: apart(values),
    whole: (single || !divides) && partsWhole && numbers.every(Number.isInteger),
    positive:
      spec.rule !== 'similarityIntensity' &&
      (spec.rule === 'countAtOrAbove' ||
        spec.rule === 'lookUp' ||
        options.every((one) => one >= 0)) &&
      (spec.rule === 'lookUp' || operands.every((one) => one.positive)) &&
      numbers.every((one) => one >= 0),
    exact:
      (['sum', 'countAtOrAbove', 'sumOfMaxima', 'lookUp'].includes(spec.rule) ||
        (spec.rule === 'mean' && spec.items !== undefined) ||
        ((spec.rule === 'affine' || spec.rule === 'weightedSum') &&
          numbers.every((one) => Number.isInteger(one * 4)))) &&
      (spec.rule === 'lookUp' || operands.every((one) => one.whole)),
  };
}
