import { OptionError } from '../model/index.ts';
import type { Plan } from '../ops/plan.ts';
import type { Dialect } from './dialects/dialect.ts';

export const listOf = (names: string | readonly string[] | undefined): readonly string[] =>
  names === undefined ? [] : typeof names === 'string' ? [names] : names;

/** Control characters have no place in a name, and could end a line. */
const safe = (name: unknown): boolean =>
  typeof name === 'string' &&
  name !== '' &&
  [...name].every((sign) => sign >= ' ' && !/[\u007f\ud800-\udfff]/u.test(sign));

export function checkNames(names: readonly unknown[]): void {
  const unsafe = names.find((name) => !safe(name));
  if (unsafe !== undefined || names.includes(undefined)) {
    throw new OptionError('unsafeName', 'a name without control characters', String(unsafe));
  }
}

function twice(names: readonly string[]): readonly string[] {
  const lower = names.map((name) => name.toLowerCase());
  return names.filter((_, i) => lower.indexOf(lower[i] as string) !== i);
}

/** Columns of the fields, by the map where it names them. */
export function columnsOf(plan: Plan, map: Readonly<Record<string, string>>): readonly string[] {
  const ids = plan.fields.map((field) => field.id);
  checkIds(plan, Object.keys(map));
  const columns = ids.map((id) => (Object.hasOwn(map, id) ? (map[id] as string) : id));
  checkNames(columns);
  const shared = columns.filter((column, i) => columns.indexOf(column) !== i);
  if (shared.length > 0) throw new OptionError('badColumns', 'a column for each answer', shared);
  return columns;
}

/** Answer ids that a caller named must be there. */
export function checkIds(plan: Plan, named: readonly string[]): void {
  const ids = plan.fields.map((field) => field.id);
  const unknown = named.filter((id) => !ids.includes(id));
  if (unknown.length > 0) throw new OptionError('badColumns', ids, unknown);
}

/** Names of a result's columns must differ, and be kept whole. */
export function checkOutputs(
  keep: readonly string[],
  results: readonly string[],
  dialect: Dialect,
): void {
  const clash = twice([...keep, ...results]);
  if (clash.length > 0) throw new OptionError('badColumns', 'names that differ', clash);
  const long = results.filter((name) => name.length > (dialect.longestName ?? name.length));
  if (long.length > 0) {
    throw new OptionError('unsafeName', `names of at most ${dialect.longestName} letters`, long);
  }
}
