import type { AnswerScale, InstrumentDefinition, RuleSpec } from '../../model/index.ts';
import { MOST_OPTIONS } from '../../ops/plan.ts';
import type { DefinitionLimits } from '../limits.ts';
import { operandsOf } from '../refs.ts';
import type { Faults } from './faults.ts';

/** Answers that a rule names itself. */
function ownOf(spec: RuleSpec): number {
  switch (spec.rule) {
    case 'weightedSum':
      return Object.keys(spec.weights).length;
    case 'sumOfMaxima':
      return spec.groups.flat().length + spec.groups.length;
    case 'productMean':
      return spec.items.length * (spec.parts.length + 1);
    case 'countAtOrAbove':
      return spec.items.length * 2;
    default:
      return 'items' in spec && spec.items ? spec.items.length : 0;
  }
}

/** Most operations that a rule adds to those of its answers and operands. */
const OWN = 5;

/** Operations of all scales, each with those that it rests on written out: at least as many as there will be. */
function operationsOf({ scales, alternatives }: InstrumentDefinition): number {
  // Alternatives stand below an operation that takes one of them.
  const perAnswer = alternatives ? 2 : 1;
  const known = new Map<string, number>();
  const ofRule = (spec: RuleSpec): number => {
    const operands = operandsOf(spec).reduce<number>(
      (all, operand) => all + (typeof operand === 'string' ? ofScale(operand) : ofRule(operand)),
      0,
    );
    // Its operands occur in the mean and in the difference.
    const times = spec.rule === 'similarityIntensity' ? 2 : 1;
    return ownOf(spec) * perAnswer + operands * times + OWN;
  };
  const ofScale = (id: string): number => {
    const before = known.get(id);
    if (before !== undefined) return before;
    // A circle of scales has a fault of its own.
    known.set(id, 0);
    const size = Object.hasOwn(scales, id) ? ofRule(scales[id] as RuleSpec) : 0;
    known.set(id, size);
    return size;
  };
  return Object.keys(scales).reduce((all, id) => all + ofScale(id), 0);
}

const optionsIn = ({ min, max, step = 1 }: AnswerScale): number => {
  const count = (max - min) / step + 1;
  // What is no range has a fault of its own.
  return count >= 0 && count <= MOST_OPTIONS ? count : MOST_OPTIONS;
};

/** A definition is no larger than it may be: found by counting, before anything is worked out. */
export function checkSize(
  definition: InstrumentDefinition,
  limits: DefinitionLimits,
  faults: Faults,
): void {
  const { answers, items, parts, scales, forms = {} } = definition;
  const most = (path: string[], of: keyof DefinitionLimits, count: number) => {
    if (count > limits[of]) faults.add('tooLarge', path, { of, most: limits[of] }, count);
  };
  const perItem = parts ? Object.values(parts) : [{}];
  const formCount = Object.keys(forms).length;
  most(['items'], 'answers', items.length * perItem.length);
  most(['scales'], 'scales', Object.keys(scales).length);
  most(['forms'], 'forms', formCount);
  const ids = { items: items.map((item) => (typeof item === 'string' ? item : item.id)) };
  for (const key of ['parts', 'scales', 'forms', 'flags'] as const) {
    Object.assign(ids, { [key]: Object.keys(definition[key] ?? {}) });
  }
  for (const [key, list] of Object.entries(ids)) {
    most([key], 'idCharacters', Math.max(0, ...list.map((id) => id.length)));
  }
  const wide = [answers, ...Object.values(forms).flatMap((form) => form.answers ?? [])];
  let options = 0;
  for (const item of items) {
    const own = typeof item === 'string' ? undefined : item.answers;
    for (const part of perItem as readonly { readonly answers?: AnswerScale }[]) {
      const one = own ?? part.answers;
      options += one ? optionsIn(one) : Math.max(...wide.map(optionsIn));
    }
  }
  most(['items'], 'options', options * (1 + formCount));
  most(['scales'], 'operations', operationsOf(definition) * (1 + formCount));
}
