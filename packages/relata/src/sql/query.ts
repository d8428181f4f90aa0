import { childrenOf, type Op } from '../ops/op.ts';
import { type Plan, writtenOut } from '../ops/plan.ts';
import type { Checked, CheckedTable } from './check.ts';
import type { Dialect } from './dialects/dialect.ts';
import { namer } from './names.ts';

/** Columns, quoted, that the steps of a query hand on about one scale. */
export interface ScaleColumns {
  readonly value: string;
  readonly answered: string;
  /** 1 where an item of several parts is answered in part. */
  readonly partly: string;
  readonly low: string;
  readonly high: string;
  readonly lowBand: string;
  readonly highBand: string;
  /** Ends of the two things that a similarity-intensity compares. */
  readonly compared: readonly [Ends, Ends];
}

export interface Ends {
  readonly low: string;
  readonly high: string;
}

/** What the first steps of a query share. All names are quoted, and differ from each other. */
export interface TableQuery {
  readonly dialect: Dialect;
  readonly plan: Plan;
  readonly checked: CheckedTable;
  readonly kept: readonly string[];
  readonly answers: readonly string[];
  /** Columns stay in their own type until they have been checked. */
  readonly checksRows: boolean;
  /** A name for a step that is not the table's. */
  readonly step: (wanted: string) => string;
  /** A name for a column beside those. */
  readonly column: (wanted: string) => string;
}

/** What the steps of a query share. */
export interface Query extends TableQuery {
  readonly checked: Checked;
  readonly rejecting: boolean;
  /** Each scale's operation with the scales that it rests on written out. */
  readonly wholes: readonly Op[];
  readonly rejected: string;
  readonly scales: readonly ScaleColumns[];
}

/** True where an operation is not defined for every number, or may leave the doubles. */
const delicate = (op: Op): boolean =>
  op.kind === 'root' || op.kind === 'product' || childrenOf(op).some(delicate);

export function tableQuery(
  plan: Plan,
  checked: CheckedTable,
  results: readonly string[],
): TableQuery {
  const { dialect, keep, from, rejecting } = checked;
  const name = namer([...keep, ...results]);
  const column = (wanted: string) => dialect.identifier(name(wanted));
  return {
    dialect,
    plan,
    checked,
    checksRows:
      dialect.checksRows === true && rejecting && !plan.scales.some(({ op }) => delicate(op)),
    answers: plan.fields.map((field) => column(field.id)),
    kept: keep.map((_, i) => column(`kept_${i + 1}`)),
    step: namer([...from, 'source']),
    column,
  };
}

export function queryOf(plan: Plan, checked: Checked): Query {
  const table = tableQuery(
    plan,
    checked,
    checked.outputs.map((output) => output.name),
  );
  const { column } = table;
  return {
    ...table,
    checked,
    rejecting: checked.rejecting,
    wholes: writtenOut(plan.scales),
    rejected: column('rejected'),
    scales: plan.scales.map(({ id: scale }) => ({
      value: column(scale),
      answered: column(`${scale}_answered`),
      partly: column(`${scale}_partly`),
      low: column(`${scale}_low`),
      high: column(`${scale}_high`),
      lowBand: column(`${scale}_low_band`),
      highBand: column(`${scale}_high_band`),
      compared: [
        { low: column(`${scale}_first_low`), high: column(`${scale}_first_high`) },
        { low: column(`${scale}_second_low`), high: column(`${scale}_second_high`) },
      ],
    })),
  };
}
