import type { Field } from 'relata';

/** Answers under their ids, so that whatever is said about them names them. */
export function byId(
  answers: Readonly<Record<string, unknown>> | readonly unknown[],
  fields: readonly Field[],
): Readonly<Record<string, unknown>> | readonly unknown[] {
  if (!Array.isArray(answers) || answers.length !== fields.length) return answers;
  return Object.fromEntries(fields.map((field, i) => [field.id, answers[i]]));
}
