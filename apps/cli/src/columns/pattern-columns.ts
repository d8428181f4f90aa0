import type { Field } from 'relata';
import { answerColumns } from 'relata/formats/columns';
import { placesOf } from './numbered.ts';
import { patternReader } from './pattern.ts';

/** The column of each answer id by a pattern such as `ecr{n}`, numbers without leading zeros. */
export function patternColumns(
  fields: readonly Field[],
  pattern: string,
): Readonly<Record<string, string>> {
  patternReader(pattern, [...new Set(placesOf(fields).flatMap(({ part }) => part ?? []))]);
  const names = answerColumns(fields, pattern);
  return Object.fromEntries(fields.map((field, i) => [field.id, names[i] as string]));
}
