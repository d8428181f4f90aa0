import type { Operand, RuleSpec } from '../model/index.ts';

/** Items that a rule names itself (not through other scales), inline operands included. */
export function itemsOf(spec: RuleSpec): readonly string[] {
  const operands = operandsOf(spec).flatMap((operand) =>
    typeof operand === 'string' ? [] : itemsOf(operand),
  );
  switch (spec.rule) {
    case 'sum':
    case 'mean':
    case 'geometricMean':
      return [...(spec.items ?? []), ...operands];
    case 'productMean':
    case 'countAtOrAbove':
      return spec.items;
    case 'weightedSum':
      return Object.keys(spec.weights);
    case 'sumOfMaxima':
      return spec.groups.flat();
    case 'affine':
    case 'lookUp':
    case 'similarityIntensity':
      return operands;
  }
}

/** Scales, named or inline, that a rule runs over. */
export function operandsOf(spec: RuleSpec): readonly Operand[] {
  if (spec.rule === 'affine' || spec.rule === 'lookUp') return [spec.of];
  return 'scales' in spec && spec.scales ? spec.scales : [];
}

/** Ids of the scales that a rule names, inline operands included. */
export function scalesOf(spec: RuleSpec): readonly string[] {
  return operandsOf(spec).flatMap((operand) =>
    typeof operand === 'string' ? [operand] : scalesOf(operand),
  );
}
