import type { InstrumentDefinition, Operand, RuleSpec } from '../../model/index.ts';
import { type Draft, type DraftRule, idOf, type Mutant, mutant, scaleIn } from './draft.ts';

/** Rules to mistake each rule for: the same operands, another sum. */
const MISTAKEN: Readonly<Partial<Record<RuleSpec['rule'], string>>> = {
  sum: 'mean',
  mean: 'sum',
  geometricMean: 'mean',
  similarityIntensity: 'mean',
};

type Path = readonly number[];

const isRule = (operand: Operand | undefined): operand is RuleSpec => typeof operand === 'object';

const operandsOf = (rule: RuleSpec): readonly Operand[] =>
  'scales' in rule && rule.scales ? rule.scales : 'of' in rule ? [rule.of] : [];

/** Every rule of a scale, inline ones included, by the way to it. */
function rulesWithin(rule: RuleSpec, path: Path = []): readonly (readonly [Path, RuleSpec])[] {
  return [
    [path, rule],
    ...operandsOf(rule).flatMap((operand, i) =>
      isRule(operand) ? rulesWithin(operand, [...path, i]) : [],
    ),
  ];
}

const at = (draft: Draft, scale: string, path: Path): DraftRule =>
  path.reduce<DraftRule>(
    (rule, i) => (rule.scales?.[i] ?? rule.of) as DraftRule,
    scaleIn(draft, scale),
  );

/** Wrong rules: another rule, another operand, one operand fewer, other numbers in the rule. */
export function ruleMutants(definition: InstrumentDefinition): readonly Mutant[] {
  const ids = Object.keys(definition.scales);
  return Object.entries(definition.scales).flatMap(([id, scale]) =>
    rulesWithin(scale).flatMap(([path, rule]): Mutant[] => {
      const out: Mutant[] = [];
      const add = (name: string, change: (rule: DraftRule) => void) =>
        out.push(mutant(definition, `${id}: ${name}`, (draft) => change(at(draft, id, path))));
      const other = MISTAKEN[rule.rule];
      // The sum and the mean of one item are the same number.
      if (other && !('items' in rule && rule.items?.length === 1)) {
        add(`${other} in place of ${rule.rule}`, (draft) => {
          draft.rule = other;
        });
      }
      if (rule.rule === 'sumOfMaxima' && rule.groups.some((group) => group.length > 1)) {
        add('every item added, not the highest of each group', (draft) => {
          draft.groups = rule.groups.flat().map((item) => [item]);
        });
      }
      const operands = operandsOf(rule);
      operands.forEach((operand, i) => {
        if (typeof operand !== 'string') return;
        for (const wrong of ids) {
          if (wrong === operand || wrong === id || operands.includes(wrong)) continue;
          add(`${wrong} in place of ${operand}`, (draft) => {
            if (draft.scales) draft.scales[i] = wrong;
            else draft.of = wrong;
          });
        }
        if (operands.length > 1) {
          add(`without ${operand}`, (draft) => {
            draft.scales?.splice(i, 1);
          });
        }
      });
      for (const [key, value] of Object.entries(rule)) {
        const nudge = ['constant', 'multiply', 'add'].includes(key);
        if (nudge) add(`${key} one more`, (draft) => Reflect.set(draft, key, value + 1));
        if (key === 'weights' || key === 'table') {
          for (const [entry, number] of Object.entries(value as object)) {
            add(`${key}: ${entry} one more`, (draft) => {
              const field = key === 'table' ? { ...number, value: number.value + 1 } : number + 1;
              Reflect.set(Reflect.get(draft, key), entry, field);
            });
          }
        }
      }
      return out;
    }),
  );
}

const swap = <T>(list: T[], i: number) => {
  [list[i], list[i + 1]] = [list[i + 1] as T, list[i] as T];
};

/** Wrong forms: items in another order or left out, parts in another order, no alternatives. */
export function formMutants(definition: InstrumentDefinition): readonly Mutant[] {
  const out: Mutant[] = [];
  const add = (name: string, change: (draft: Draft) => void) =>
    out.push(mutant(definition, name, change));
  const parts = Object.keys(definition.parts ?? {});
  const items = definition.items.map(idOf);
  items.slice(1).forEach((item, i) => {
    add(`${items[i]} and ${item} in the other order`, (draft) => swap(draft.items, i));
  });
  if (parts.length > 1) {
    add('parts in the other order', (draft) => {
      draft.parts = Object.fromEntries(Object.entries(draft.parts ?? {}).reverse());
    });
  }
  definition.alternatives?.forEach((group, i) => {
    add(`${group.join(' and ')} both asked`, (draft) => {
      draft.alternatives?.splice(i, 1);
    });
  });
  for (const [id, form] of Object.entries(definition.forms ?? {})) {
    form.items.forEach((item, i) => {
      add(`${id} without ${item}`, (draft) => {
        const one = draft.forms?.[id];
        one?.items.splice(i, 1);
        if (one?.presentation)
          one.presentation = one.presentation.filter((shown) => shown !== item);
      });
      const next = form.items[i + 1];
      if (!next) return;
      add(`${id}: ${item} and ${next} in the other order`, (draft) => {
        swap(draft.forms?.[id]?.items ?? [], i);
      });
    });
    form.scales.forEach((scale, i) => {
      add(`${id} without the scale ${scale}`, (draft) => {
        draft.forms?.[id]?.scales.splice(i, 1);
      });
    });
  }
  return out;
}
