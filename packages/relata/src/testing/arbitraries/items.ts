import type { AnswerScale, ItemDefinition, PartDefinition } from '../../model/index.ts';
import type { Choices } from './choices.ts';

const RANGES: readonly AnswerScale[] = [
  { min: 0, max: 2 },
  { min: 0, max: 1 },
  { min: 1, max: 3 },
  { min: 0, max: 4, step: 2 },
  { min: -1, max: 0 },
  { min: -3, max: 3, step: 3 },
  { min: 0, max: 3 },
  { min: 1, max: 4 },
];
/** Of long forms: every way of answering them is tried, over and over. */
const SHORT_RANGES = RANGES.slice(0, 6);
const RECODED = [0, 1, 2, 5, -1, 0.5, 2.5, 3] as const;

/** Response options, now and then with steps above one, below zero, or a value map. */
export function answersFrom(choices: Choices, ranges = RANGES): AnswerScale {
  const range = choices.oneOf(ranges);
  if (!choices.rarely(4)) return range;
  const recode: Record<number, number> = {};
  for (let option = range.min; option <= range.max; option += range.step ?? 1) {
    recode[option] = choices.oneOf(RECODED);
  }
  // A map to one value alone is a fault: nothing could be scored by it.
  if (new Set(Object.values(recode)).size < 2) recode[range.min] = 7;
  return { ...range, recode };
}

export interface Items {
  readonly answers: AnswerScale;
  readonly parts: Record<string, PartDefinition> | undefined;
  readonly items: readonly ItemDefinition[];
  readonly alternatives: readonly (readonly string[])[] | undefined;
  /** Answer ids in item order. */
  readonly answerIds: readonly string[];
  readonly reversed: readonly string[];
}

/** The answers that a form takes: few enough that every completion can be tried. */
export function itemsFrom(choices: Choices): Items {
  const withParts = choices.rarely(5);
  const partNames = withParts ? ['a', 'b', 'c'].slice(0, 2 + choices.number(2)) : [];
  const count = withParts ? 1 + choices.number(4 - partNames.length) : 2 + choices.number(4);
  const ranges = count * Math.max(1, partNames.length) > 3 ? SHORT_RANGES : RANGES;
  const answers = answersFrom(choices, ranges);
  const names = Array.from({ length: count }, (_, i) => `i${i + 1}`);
  const paired = !withParts && count >= 3 && choices.rarely(4) ? names.slice(0, 2) : null;
  const items = names.map((id): ItemDefinition => {
    if (paired?.includes(id) || !choices.rarely(5)) return { id };
    return { id, answers: answersFrom(choices, ranges) };
  });
  const parts = withParts
    ? Object.fromEntries(
        partNames.map((name) => [
          name,
          choices.rarely(3)
            ? { title: name, answers: answersFrom(choices, ranges) }
            : { title: name },
        ]),
      )
    : undefined;
  const answerIds = withParts
    ? names.flatMap((id) => partNames.map((part) => `${id}_${part}`))
    : names;
  return {
    answers,
    parts,
    items,
    alternatives: paired ? [paired] : undefined,
    answerIds,
    reversed: answerIds.filter(() => choices.rarely(3)),
  };
}

/** Another list of reversed answers; alternatives stay as they are, for they answer together. */
export const reversedFrom = (choices: Choices, items: Items): string[] =>
  items.answerIds.filter((id) =>
    items.alternatives?.[0]?.includes(id) ? items.reversed.includes(id) : choices.rarely(3),
  );
