import type { AnswerScale, InstrumentDefinition, ItemDefinition } from '../../model/index.ts';
import { ranges } from './text.ts';

/** One answer that the form takes, with the number of its item in the form. */
export interface NumberedAnswer {
  readonly id: string;
  readonly item: string;
  readonly number: number;
  readonly part: string | null;
  readonly answers: AnswerScale;
  readonly label: string | undefined;
}

const asItem = (item: string | ItemDefinition): ItemDefinition =>
  typeof item === 'string' ? { id: item } : item;

export function numberedAnswers(definition: InstrumentDefinition): readonly NumberedAnswer[] {
  return definition.items.map(asItem).flatMap((item, i) => {
    const one = (id: string, part: string | null, answers: AnswerScale): NumberedAnswer => ({
      id,
      item: item.id,
      number: i + 1,
      part,
      answers: item.answers ?? answers,
      label: item.label,
    });
    if (!definition.parts) return [one(item.id, null, definition.answers)];
    return Object.entries(definition.parts).map(([part, facts]) =>
      one(`${item.id}_${part}`, part, facts.answers ?? definition.answers),
    );
  });
}

/** Items in words, by their numbers in the form: `items 1–4, 6 (4 reversed)`. */
export function itemsInWords(
  definition: InstrumentDefinition,
  ids: readonly string[],
  reversed: readonly string[] = definition.reversed,
): string {
  const all = numberedAnswers(definition);
  const byPart = new Map<string | null, number[]>();
  const turned: number[] = [];
  for (const id of ids) {
    const answer = all.find((one) => one.id === id) ?? all.find((one) => one.item === id);
    if (!answer) continue;
    const part = answer.id === id ? answer.part : null;
    byPart.set(part, [...(byPart.get(part) ?? []), answer.number]);
    if (reversed.includes(id)) turned.push(answer.number);
  }
  const named = [...byPart].map(([part, numbers]) => {
    const what = `${numbers.length === 1 ? 'item' : 'items'} ${ranges(numbers)}`;
    return part === null ? what : `${part} of ${what}`;
  });
  const all_ = turned.length === ids.length && turned.length > 1;
  const note =
    turned.length === 0 ? '' : all_ ? ' (all reversed)' : ` (${ranges(turned)} reversed)`;
  return `${named.join(' and ')}${note}`;
}

/** Response options in words: `1 Never, 2, 3, 4 Always`. */
export function optionsInWords({ min, max, step = 1, labels, recode }: AnswerScale): string {
  const options: string[] = [];
  for (let value = min; value <= max; value += step) {
    const label = labels?.[value];
    const counted = recode ? ` (counts ${recode[value]})` : '';
    options.push(`${value}${label ? ` ${label}` : ''}${counted}`);
  }
  return options.join(', ').replaceAll('-', '−');
}
