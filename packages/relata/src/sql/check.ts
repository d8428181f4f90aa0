import {
  isScoreColumn,
  outputColumns,
  type ScoreColumn,
} from '../formats/columns/output-columns.ts';
import { type Instrument, OptionError } from '../model/index.ts';
import type { Plan } from '../ops/plan.ts';
import { checkIds, checkNames, checkOutputs, columnsOf, listOf } from './check-names.ts';
import type { Dialect } from './dialects/dialect.ts';
import { DIALECTS } from './dialects/index.ts';
import type { ColumnType, SqlOptions, TableOptions } from './options.ts';

/** A table whose columns can be read. */
export interface CheckedTable {
  readonly dialect: Dialect;
  readonly from: readonly string[];
  /** Column of each field. */
  readonly columns: readonly string[];
  readonly keep: readonly string[];
  /** What the column of each field holds. */
  readonly types: readonly ColumnType[];
  readonly missing: readonly number[];
  readonly missingTexts: readonly string[];
  readonly rejecting: boolean;
}

/** Options that can be followed. */
export interface Checked extends CheckedTable {
  /** Whether the column of each field arrives already reversed. */
  readonly turned: readonly boolean[];
  /** Columns of the result after those kept. */
  readonly outputs: readonly ScoreColumn[];
  readonly bounds: boolean;
  readonly bands: boolean;
}

function checkMissing(plan: Plan, codes: readonly number[]): void {
  for (const code of codes) {
    const meant = plan.fields.find(({ min, max }) => code >= min && code <= max);
    if (!meant && Number.isFinite(code)) continue;
    const wanted = meant
      ? `a code for missing outside ${meant.min} to ${meant.max}`
      : 'a number that stands for missing';
    throw new OptionError('badColumns', wanted, code);
  }
}

/** Checks what a caller says of the table. `results` are names of columns beside those kept. */
export function checkTable(
  plan: Plan,
  options: TableOptions,
  results: readonly string[],
): CheckedTable {
  if (!Object.hasOwn(DIALECTS, options.dialect)) {
    throw new OptionError('unknownDialect', Object.keys(DIALECTS), options.dialect);
  }
  const dialect = DIALECTS[options.dialect];
  const from = listOf(options.from);
  checkNames(from.length > 0 ? from : ['']);
  const keep = listOf(options.id);
  checkNames(keep);
  checkOutputs(keep, results, dialect);
  const codes = options.missing ?? [];
  const missing = codes.filter((code) => typeof code === 'number');
  checkMissing(plan, missing);
  const missingTexts = codes.filter((code) => typeof code === 'string');
  checkNames(missingTexts);
  const { types = {} } = options;
  if (typeof types !== 'string') checkIds(plan, Object.keys(types));
  return {
    dialect,
    from,
    columns: columnsOf(plan, options.columns ?? {}),
    keep,
    types: plan.fields.map(({ id }) =>
      typeof types === 'string'
        ? types
        : Object.hasOwn(types, id)
          ? (types[id] ?? 'number')
          : 'number',
    ),
    missing,
    missingTexts,
    rejecting: options.onInvalid !== 'missing',
  };
}

/**
 * Checks what a caller gave.
 *
 * @throws {OptionError} `unknownDialect`, `unsafeName`, `badColumns`
 */
export function checkOptions(instrument: Instrument, plan: Plan, options: SqlOptions): Checked {
  const { detail = 'full', reversedInSource = [] } = options;
  const { bounds = detail === 'full', bands = detail === 'full' } = options;
  const outputs = outputColumns(instrument, plan, {
    bounds,
    bands,
    detail: detail === 'values' ? 'values' : 'statuses',
  }).filter(isScoreColumn);
  const table = checkTable(
    plan,
    options,
    outputs.map(({ name }) => name),
  );
  checkIds(plan, reversedInSource);
  const turned = plan.fields.map(({ id }) => reversedInSource.includes(id));
  const mapped = plan.fields.find((field, i) => turned[i] && field.recode);
  if (mapped) {
    throw new OptionError('badColumns', 'answers without a value map to turn back', mapped.id);
  }
  return { ...table, turned, outputs, bounds, bands };
}
