import type {
  InstrumentDefinition,
  MissingRule,
  RuleSpec,
  ScaleDefinition,
} from '../../model/index.ts';
import { itemsNamed } from '../key-of.ts';
import { type Mutant, mutant, scaleIn } from './draft.ts';

/** Items of a scale, alternatives counted once. */
function countOf(definition: InstrumentDefinition, rule: RuleSpec): number {
  const groups = definition.alternatives ?? [];
  const counted = itemsNamed(rule).map((id) => groups.findIndex((group) => group.includes(id)));
  const own = counted.filter((group) => group < 0).length;
  return own + new Set(counted.filter((group) => group >= 0)).size;
}

/** How many of its items a scale needs, written again here rather than asked of the engine. */
function neededOf(missing: MissingRule, rule: RuleSpec, of: number): number {
  const { require } = missing;
  if (require === undefined) {
    const mean = rule.rule === 'mean' || rule.rule === 'productMean';
    return mean && of >= 5 ? Math.ceil((of * 4) / 5) : of;
  }
  if (typeof require === 'string') return of;
  return 'atLeast' in require ? require.atLeast : Math.ceil(require.atLeastShare * of - 1e-9);
}

const PRORATING: ReadonlySet<string> = new Set(['sum', 'mean', 'productMean', 'countAtOrAbove']);

/** Wrong missing rules: one item more or fewer, another filling, rounding or none. */
export function missingMutants(definition: InstrumentDefinition): readonly Mutant[] {
  return Object.entries(definition.scales).flatMap(([id, scale]: [string, ScaleDefinition]) => {
    const now: MissingRule = scale.missing ?? definition.missing;
    const changed = (name: string, missing: MissingRule) =>
      mutant(definition, `${id}: ${name}`, (draft) => {
        scaleIn(draft, id).missing = missing;
      });
    if ('scales' in scale && scale.scales) {
      if (scale.rule === 'similarityIntensity') return [];
      const require = now.require === 'complete' ? 'everyScale' : 'complete';
      return [changed(`${require} instead`, { ...now, require })];
    }
    if (!PRORATING.has(scale.rule)) return [];
    const of = countOf(definition, scale);
    const need = neededOf(now, scale, of);
    const out = [need - 1, need + 1]
      .filter((least) => least >= 1 && least <= of)
      .map((atLeast) =>
        changed(`${atLeast} items enough, not ${need}`, { ...now, require: { atLeast } }),
      );
    if (need === of) return out;
    const adds = scale.rule === 'sum' || scale.rule === 'countAtOrAbove';
    if (adds) {
      const fill = now.fill === 'nothing' ? 'personMean' : 'nothing';
      out.push(changed(`filled with ${fill}`, { ...now, fill }));
    }
    const { round, ...unrounded } = now;
    const rounded = { ...now, round: 'prorated sum, halves up' } as const;
    if (round) out.push(changed('not rounded', unrounded));
    else if (now.fill !== 'nothing') out.push(changed('rounded', rounded));
    return out;
  });
}
