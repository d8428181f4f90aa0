import type { AnswerScale, Field, Instrument } from 'relata';
import { normalisedLabel } from 'relata/delimited';
import { numberIn } from '../cells/number-in.ts';

export type Labels = ReadonlyMap<string, number>;

/** How a code and its label stand in one cell: `3 - Often`, `Often (3)`. */
const TOGETHER: readonly ((code: number, label: string) => string)[] = [
  ...[' ', ' - ', '- ', ': ', '. ', ') ', ' = ', '=', ', '].map(
    (between) => (code: number, label: string) => `${code}${between}${label}`,
  ),
  (code, label) => `(${code}) ${label}`,
  (code, label) => `[${code}] ${label}`,
  (code, label) => `${label} (${code})`,
  (code, label) => `${label} [${code}]`,
  (code, label) => `${label} - ${code}`,
  (code, label) => `${label} = ${code}`,
];

/** The response options of a field, as the definition or the form has them. */
function scaleOf({ definition }: Instrument, form: string | undefined, field: Field): AnswerScale {
  const entry = definition.items.find(
    (item) => (typeof item === 'string' ? item : item.id) === field.item,
  );
  const own = typeof entry === 'object' ? entry.answers : undefined;
  const part =
    field.id === field.item ? undefined : definition.parts?.[field.id.slice(field.item.length + 1)];
  const whole = form === undefined ? undefined : definition.forms?.[form]?.answers;
  return own ?? part?.answers ?? whole ?? definition.answers;
}

/**
 * Answers by their label, alone or with its code beside it. A text that would stand for two
 * answers stands for none; `shift` is what the file's own codes are moved by.
 */
export function labelsOf({ labels = {} }: AnswerScale, shift: number): Labels {
  const found = new Map<string, number | null>();
  const add = (text: string, value: number) => {
    const key = normalisedLabel(text);
    if (key === '' || numberIn(key) !== undefined) return;
    found.set(key, found.has(key) && found.get(key) !== value ? null : value);
  };
  for (const [code, label] of Object.entries(labels)) {
    const value = Number(code);
    add(label, value);
    for (const write of TOGETHER) add(write(value - shift, label), value);
  }
  return new Map([...found].filter((entry): entry is [string, number] => entry[1] !== null));
}

/** The labels of each field of an instrument. Fields with the same options share one map. */
export function autoLabels(
  instrument: Instrument,
  form: string | undefined,
  fields: readonly Field[],
  shift: number,
): readonly (Labels | undefined)[] {
  const made = new Map<AnswerScale, Labels>();
  return fields.map((field) => {
    const scale = scaleOf(instrument, form, field);
    const labels = made.get(scale) ?? labelsOf(scale, shift);
    made.set(scale, labels);
    return labels.size > 0 ? labels : undefined;
  });
}
