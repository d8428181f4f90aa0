import { flagColumn } from '../formats/columns/output-columns.ts';
import type { Instrument } from '../model/index.ts';
import type { Op } from '../ops/op.ts';
import { type Plan, writtenOut } from '../ops/plan.ts';
import type { Checked } from './check.ts';
import type { Dialect } from './dialects/dialect.ts';
import { namer } from './names.ts';
import { inDefinitionOrder, type ScaleNames, scaleNames } from './output-names.ts';

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

/** What the steps of one query share. All names are quoted, and differ from each other. */
export interface Query {
  readonly dialect: Dialect;
  readonly plan: Plan;
  /** Each scale's operation with the scales that it rests on written out. */
  readonly wholes: readonly Op[];
  readonly checked: Checked;
  readonly rejecting: boolean;
  readonly full: boolean;
  readonly kept: readonly string[];
  readonly answers: readonly string[];
  readonly rejected: string;
  readonly scales: readonly ScaleColumns[];
  /** The scales that results name, in order. */
  readonly order: readonly number[];
  readonly outputs: readonly ScaleNames[];
  readonly flags: readonly string[];
  /** A name for a step that is not the table's. */
  readonly step: (wanted: string) => string;
}

export function queryOf(instrument: Instrument, plan: Plan, checked: Checked): Query {
  const { id, definition } = instrument;
  const { dialect, keep, from, rejecting, full } = checked;
  const outputs = plan.scales.map((scale) => scaleNames(id, scale));
  const flags = plan.flags.map((flag) => flagColumn(id, flag.id));
  const name = namer([...keep, ...outputs.flatMap((names) => Object.values(names)), ...flags]);
  const column = (wanted: string) => dialect.identifier(name(wanted));
  const answers = plan.fields.map((field) => column(field.id));
  return {
    dialect,
    plan,
    wholes: writtenOut(plan.scales),
    checked,
    rejecting,
    full,
    answers,
    kept: keep.map((_, i) => column(`kept_${i + 1}`)),
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
    order: inDefinitionOrder(plan, definition),
    outputs,
    flags,
    step: namer([...from, 'source']),
  };
}
