import type { AnswerScale, FormDefinition, InstrumentDefinition } from '../model/index.ts';
import { type Field, optionsOf } from '../ops/plan.ts';

function fieldOf(id: string, item: string, answers: AnswerScale): Field {
  const { min, max, step = 1, recode } = answers;
  const values = recode ? optionsOf(answers).map((option) => recode[option] as number) : null;
  const ends = values ?? [min, max];
  return {
    id,
    item,
    min,
    max,
    step,
    low: Math.min(...ends),
    high: Math.max(...ends),
    recode: values,
  };
}

/** The answers that a definition (or one form of it) takes, in item order, the parts of an item side by side. */
export function fieldsOf(definition: InstrumentDefinition, form?: FormDefinition): Field[] {
  const { items, parts } = definition;
  const answers = form?.answers ?? definition.answers;
  return items.flatMap((entry) => {
    const { id, answers: own }: { readonly id: string; readonly answers?: AnswerScale } =
      typeof entry === 'string' ? { id: entry } : entry;
    return parts
      ? Object.entries(parts).map(([part, facts]) =>
          fieldOf(`${id}_${part}`, id, own ?? facts.answers ?? answers),
        )
      : [fieldOf(id, id, own ?? answers)];
  });
}
