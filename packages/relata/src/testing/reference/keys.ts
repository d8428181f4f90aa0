import type {
  AnswerScale,
  InstrumentDefinition,
  ItemDefinition,
  MissingReason,
} from '../../model/index.ts';

/** What counts as one item: all of these answers together, or any one of them. */
export interface Asked {
  readonly ids: readonly string[];
  readonly any: boolean;
}

/** How one answer counts, read off a definition. */
export interface Keys {
  readonly ids: readonly string[];
  optionsOf(id: string): readonly number[];
  isOption(id: string, answer: unknown): boolean;
  /** The answer after its value map. */
  recoded(id: string, answer: number): number;
  lowest(id: string): number;
  highest(id: string): number;
  isReversed(scale: string, id: string): boolean;
  /** The answer after value map and reversal. */
  keyed(scale: string, id: string, answer: number): number;
  /** Answers behind a list of items (or answers), those of one group of alternatives together. */
  asked(items: readonly string[]): readonly Asked[];
  /** Answers behind each of these items: the named parts. */
  askedParts(items: readonly string[], parts: readonly string[]): readonly Asked[];
}

// The list of reasons is typed out: the reference takes nothing but types from the library.
const REASONS: readonly MissingReason[] = [
  'skipped',
  'dontKnow',
  'notApplicable',
  'refused',
  'timedOut',
  'notObserved',
];

export const isMissing = (answer: unknown): boolean =>
  answer === null || answer === undefined || REASONS.includes(answer as MissingReason);

const itemId = (item: string | ItemDefinition) => (typeof item === 'string' ? item : item.id);

export function keysOf(definition: InstrumentDefinition, form?: string): Keys {
  const given = form === undefined ? definition.items.map(itemId) : definition.forms?.[form]?.items;
  if (!given) throw new Error(`no form ${form}`);
  const coded = form === undefined ? undefined : definition.forms?.[form]?.answers;
  const parts = definition.parts ? Object.keys(definition.parts) : null;
  const scaleOf = new Map<string, AnswerScale>();
  for (const item of given) {
    const facts = definition.items.find((one) => itemId(one) === item);
    const own = typeof facts === 'object' ? facts.answers : undefined;
    for (const part of parts ?? [null]) {
      const ofPart = part === null ? undefined : definition.parts?.[part]?.answers;
      const id = part === null ? item : `${item}_${part}`;
      scaleOf.set(id, own ?? ofPart ?? coded ?? definition.answers);
    }
  }

  const options = new Map<string, readonly number[]>();
  const values = new Map<string, readonly number[]>();
  for (const [id, { min, max, step = 1, recode }] of scaleOf) {
    const all: number[] = [];
    for (let option = min; option <= max; option += step) all.push(option);
    options.set(id, all);
    values.set(
      id,
      all.map((option) => (recode ? (recode[option] as number) : option)),
    );
  }
  const optionsOf = (id: string) => options.get(id) ?? [];
  const lowest = (id: string) => Math.min(...(values.get(id) ?? []));
  const highest = (id: string) => Math.max(...(values.get(id) ?? []));
  const ends = new Map([...scaleOf.keys()].map((id) => [id, lowest(id) + highest(id)]));
  const recoded = (id: string, answer: number) =>
    (values.get(id) as readonly number[])[optionsOf(id).indexOf(answer)] as number;

  const reversedBy = new Map(
    Object.entries(definition.scales).map(([scale, facts]) => [
      scale,
      new Set(facts.reversed ?? definition.reversed),
    ]),
  );
  const askedBefore = new Map<string, readonly Asked[]>();
  const isReversed = (scale: string, id: string) => reversedBy.get(scale)?.has(id) === true;

  return {
    ids: [...scaleOf.keys()],
    optionsOf,
    isOption: (id, answer) => optionsOf(id).includes(answer as number),
    recoded,
    lowest,
    highest,
    isReversed,
    keyed: (scale, id, answer) =>
      isReversed(scale, id) ? (ends.get(id) as number) - recoded(id, answer) : recoded(id, answer),
    asked: (items) => {
      const before = askedBefore.get(items.join());
      if (before) return before;
      const asked: Asked[] = [];
      for (const item of items) {
        if (asked.some((one) => one.ids.includes(item)) || !scaleOf.has(item)) continue;
        const group = definition.alternatives?.find((one) => one.includes(item)) ?? [item];
        const ids = group.filter((id) => items.includes(id) && scaleOf.has(id));
        asked.push({ ids, any: ids.length > 1 });
      }
      askedBefore.set(items.join(), asked);
      return asked;
    },
    askedParts: (items, names) =>
      items
        .filter((item) => given.includes(item))
        .map((item) => ({ ids: names.map((name) => `${item}_${name}`), any: false })),
  };
}
