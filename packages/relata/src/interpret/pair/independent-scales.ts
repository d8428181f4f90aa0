import type { InstrumentDefinition, Operand, RuleSpec } from '../../model/index.ts';

/** Answers that a rule rests on, directly or through other scales. */
function answersOf(spec: RuleSpec, definition: InstrumentDefinition): readonly string[] {
  const through = (operand: Operand): readonly string[] =>
    typeof operand === 'string'
      ? answersOf(definition.scales[operand] as RuleSpec, definition)
      : answersOf(operand, definition);
  switch (spec.rule) {
    case 'sum':
    case 'mean':
    case 'geometricMean':
      return spec.items ?? (spec.scales ?? []).flatMap(through);
    case 'countAtOrAbove':
      return spec.items;
    case 'productMean':
      return spec.items.flatMap((item) => spec.parts.map((part) => `${item}_${part}`));
    case 'weightedSum':
      return Object.keys(spec.weights);
    case 'sumOfMaxima':
      return spec.groups.flat();
    case 'affine':
    case 'lookUp':
      return through(spec.of);
    case 'similarityIntensity':
      return spec.scales.flatMap(through);
  }
}

/**
 * Scales that hold no other scale of the list: a total beside its parts would count each answer
 * twice. Of scales over the same answers the first is taken.
 */
export function independentScales(
  definition: InstrumentDefinition,
  ids: readonly string[],
): readonly string[] {
  const answers = new Map(
    ids.map((id) => [id, new Set(answersOf(definition.scales[id] as RuleSpec, definition))]),
  );
  const holds = (id: string, other: string) => {
    const [mine, theirs] = [answers.get(id), answers.get(other)];
    if (!mine || !theirs || id === other) return false;
    const all = [...theirs].every((answer) => mine.has(answer));
    return all && (mine.size > theirs.size || ids.indexOf(other) < ids.indexOf(id));
  };
  return ids.filter((id) => !ids.some((other) => holds(id, other)));
}
