import { flagColumn } from '../formats/columns/output-columns.ts';
import { type Instrument, OptionError } from '../model/index.ts';
import type { Plan } from '../ops/plan.ts';
import type { Dialect } from './dialects/dialect.ts';
import { DIALECTS } from './dialects/index.ts';
import type { SqlOptions } from './options.ts';
import { scaleNames } from './output-names.ts';

/** Options that can be followed. */
export interface Checked {
  readonly dialect: Dialect;
  readonly from: readonly string[];
  /** Column of each field. */
  readonly columns: readonly string[];
  readonly keep: readonly string[];
  readonly missing: readonly number[];
  readonly rejecting: boolean;
  readonly full: boolean;
}

const listOf = (names: string | readonly string[] | undefined): readonly string[] =>
  names === undefined ? [] : typeof names === 'string' ? [names] : names;

/** Control characters have no place in a name, and could end a line. */
const safe = (name: unknown): boolean =>
  typeof name === 'string' &&
  name !== '' &&
  [...name].every((sign) => sign >= ' ' && !/[\u007f\ud800-\udfff]/u.test(sign));

function checkNames(names: readonly unknown[]): void {
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
function columnsOf(plan: Plan, map: Readonly<Record<string, string>>): readonly string[] {
  const ids = plan.fields.map((field) => field.id);
  const unknown = Object.keys(map).filter((id) => !ids.includes(id));
  if (unknown.length > 0) throw new OptionError('badColumns', ids, unknown);
  const columns = ids.map((id) => (Object.hasOwn(map, id) ? (map[id] as string) : id));
  checkNames(columns);
  const shared = columns.filter((column, i) => columns.indexOf(column) !== i);
  if (shared.length > 0) throw new OptionError('badColumns', 'a column for each answer', shared);
  return columns;
}

function checkOutputs(
  instrument: Instrument,
  plan: Plan,
  keep: readonly string[],
  dialect: Dialect,
) {
  const scores = [
    ...plan.scales.flatMap((scale) => Object.values(scaleNames(instrument.id, scale))),
    ...plan.flags.map((flag) => flagColumn(instrument.id, flag.id)),
  ];
  const clash = twice([...keep, ...scores]);
  if (clash.length > 0) throw new OptionError('badColumns', 'names that differ', clash);
  const long = scores.filter((name) => name.length > (dialect.longestName ?? name.length));
  if (long.length > 0) {
    throw new OptionError('unsafeName', `names of at most ${dialect.longestName} letters`, long);
  }
}

/**
 * Checks what a caller gave.
 *
 * @throws {OptionError} `unknownDialect`, `unsafeName`, `badColumns`
 */
export function checkOptions(instrument: Instrument, plan: Plan, options: SqlOptions): Checked {
  if (!Object.hasOwn(DIALECTS, options.dialect)) {
    throw new OptionError('unknownDialect', Object.keys(DIALECTS), options.dialect);
  }
  const dialect = DIALECTS[options.dialect];
  const from = listOf(options.from);
  checkNames(from.length > 0 ? from : ['']);
  const keep = listOf(options.id);
  checkNames(keep);
  checkOutputs(instrument, plan, keep, dialect);
  const missing = options.missing ?? [];
  for (const code of missing) {
    const meant = plan.fields.find(({ min, max }) => code >= min && code <= max);
    if (!meant && Number.isFinite(code)) continue;
    const wanted = meant
      ? `a code for missing outside ${meant.min} to ${meant.max}`
      : 'a number that stands for missing';
    throw new OptionError('badColumns', wanted, code);
  }
  return {
    dialect,
    from,
    columns: columnsOf(plan, options.columns ?? {}),
    keep,
    missing,
    rejecting: options.onInvalid !== 'missing',
    full: options.detail !== 'scores',
  };
}
