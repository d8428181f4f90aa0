import type { Field } from 'relata';
import { placesOf } from './numbered.ts';
import { patternReader } from './pattern.ts';

/** The column of each answer id by a pattern such as `ecr{n}`, numbers without leading zeros. */
export function patternColumns(
  fields: readonly Field[],
  pattern: string,
): Readonly<Record<string, string>> {
  const places = placesOf(fields);
  patternReader(pattern, [...new Set(places.flatMap(({ part }) => part ?? []))]);
  return Object.fromEntries(
    fields.map((field, i) => {
      const { number, part } = places[i] as (typeof places)[number];
      const name = pattern
        .split('{n}')
        .join(String(number))
        .split('{part}')
        .join(part ?? '');
      return [field.id, name];
    }),
  );
}
