import type { Field } from '../../ops/plan.ts';
import { patternReader } from './pattern.ts';
import { type Place, placesOf } from './places.ts';

/** A place in words: `7`, or `7 concern`. */
export const placeName = ({ number, part }: Place): string =>
  part === null ? String(number) : `${number} ${part}`;

/** What a header has of the answers of a form. */
export interface FoundColumns {
  /** The column of each answer; null where not each has exactly one. */
  readonly columns: readonly number[] | null;
  /** Answers without a column: ids, or places where a pattern finds them. */
  readonly absent: readonly string[];
  /** Places with several columns, and columns that the pattern finds for no answer. */
  readonly twice: readonly (readonly [place: string, columns: readonly number[]])[];
  readonly outside: readonly (readonly [place: string, columns: readonly number[]])[];
}

/**
 * Finds the column of each answer in a header: by a pattern, or by exact answer id without one.
 *
 * @throws {PatternError}
 */
export function findColumns(
  fields: readonly Field[],
  header: readonly string[],
  pattern: string | undefined,
): FoundColumns {
  if (pattern === undefined) {
    const columns = fields.map((field) => header.indexOf(field.id));
    const absent = fields.filter((_, i) => columns[i] === -1).map((field) => field.id);
    return { columns: absent.length === 0 ? columns : null, absent, twice: [], outside: [] };
  }
  const places = placesOf(fields);
  const read = patternReader(pattern, [...new Set(places.flatMap(({ part }) => part ?? []))]);
  const found = new Map<string, number[]>();
  header.forEach((name, column) => {
    const place = read(name);
    if (!place) return;
    const key = placeName(place);
    found.set(key, [...(found.get(key) ?? []), column]);
  });
  const names = places.map(placeName);
  const absent = names.filter((name) => !found.has(name));
  const twice = [...found].filter(([, columns]) => columns.length > 1);
  const outside = [...found].filter(([name]) => !names.includes(name));
  const clean = absent.length === 0 && twice.length === 0 && outside.length === 0;
  const columns = clean ? names.map((name) => found.get(name)?.[0] as number) : null;
  return { columns, absent, twice, outside };
}
