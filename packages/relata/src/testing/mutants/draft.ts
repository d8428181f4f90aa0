import type { InstrumentDefinition, MissingRule } from '../../model/index.ts';

/** A copy of a definition that may be changed; no more of its shape than the mutants use. */
export interface Draft {
  reversed: string[];
  items: (string | { id: string; answers?: unknown })[];
  parts?: Record<string, { answers?: unknown }>;
  answers: unknown;
  alternatives?: string[][];
  scales: Record<string, DraftScale>;
  flags?: Record<string, { item: string; atOrAbove: number }>;
  forms?: Record<
    string,
    { items: string[]; scales: string[]; presentation?: string[]; answers?: unknown }
  >;
}

/** A rule, named or inline. */
export interface DraftRule {
  rule: string;
  items?: string[];
  groups?: string[][];
  weights?: Record<string, number>;
  scales?: (string | DraftRule)[];
  of?: string | DraftRule;
}

export interface DraftScale extends DraftRule {
  range: number[];
  percentOfMaximum?: true;
  missing?: MissingRule;
  bands?: { id: string; from: number; to: number }[];
  threshold?: number;
  thresholds?: Record<string, number>;
}

export const drafted = (definition: InstrumentDefinition): Draft =>
  structuredClone(definition) as unknown as Draft;

export const asDefinition = (draft: Draft): InstrumentDefinition =>
  draft as unknown as InstrumentDefinition;

/** One wrong version of a definition, named by what is wrong with it. */
export interface Mutant {
  readonly name: string;
  readonly definition: InstrumentDefinition;
}

/** Makes one mutant: a copy of the definition with one thing changed. */
export function mutant(
  original: InstrumentDefinition,
  name: string,
  change: (draft: Draft) => void,
): Mutant {
  const draft = drafted(original);
  change(draft);
  return { name, definition: asDefinition(draft) };
}

export const idOf = (item: InstrumentDefinition['items'][number]): string =>
  typeof item === 'string' ? item : item.id;

/** Answer ids of a definition, in the order in which an array of answers has them. */
export const answerIds = (definition: InstrumentDefinition): readonly string[] =>
  definition.items.flatMap((item) =>
    definition.parts
      ? Object.keys(definition.parts).map((part) => `${idOf(item)}_${part}`)
      : [idOf(item)],
  );

/** Where a rule names an item, as something that can be read and put back. */
export interface Slot {
  readonly scale: string;
  /** Group of the rule, where it has groups: items of one group count alike. */
  readonly group: number;
  readonly id: string;
  readonly put: (draft: Draft, id: string) => void;
  readonly drop: (draft: Draft) => void;
}

export const scaleIn = (draft: Draft, id: string): DraftScale => draft.scales[id] as DraftScale;

/** Every place where a scale names an item. */
export function slotsOf(definition: InstrumentDefinition): readonly Slot[] {
  return Object.entries(definition.scales).flatMap(([scale, facts]): Slot[] => {
    const inGroup = (
      group: number,
      list: readonly string[],
      at: (draft: Draft) => string[],
    ): Slot[] =>
      list.map((id, i) => ({
        scale,
        group,
        id,
        put: (draft, other) => {
          at(draft)[i] = other;
        },
        drop: (draft) => {
          at(draft).splice(i, 1);
        },
      }));
    if ('groups' in facts) {
      return facts.groups.flatMap((list, g) =>
        inGroup(g, list, (draft) => scaleIn(draft, scale).groups?.[g] ?? []),
      );
    }
    if ('weights' in facts) {
      const weights = (draft: Draft) => scaleIn(draft, scale).weights ?? {};
      return Object.entries(facts.weights).map(([id, weight], group) => ({
        scale,
        group,
        id,
        put: (draft, other) => {
          Reflect.deleteProperty(weights(draft), id);
          Reflect.set(weights(draft), other, weight);
        },
        drop: (draft) => {
          Reflect.deleteProperty(weights(draft), id);
        },
      }));
    }
    if ('items' in facts && facts.items) {
      return inGroup(0, facts.items, (draft) => scaleIn(draft, scale).items ?? []);
    }
    return [];
  });
}
