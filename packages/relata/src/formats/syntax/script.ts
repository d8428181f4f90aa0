import type { Instrument, InstrumentDefinition } from '../../model/index.ts';
import { type Field, type Plan, stepsOf } from '../../ops/plan.ts';
import { outputColumns, type ScoreColumn } from '../columns/index.ts';
import { ofForm } from '../words/of-form.ts';

export type Language = 'r' | 'python' | 'spss';

/** A column that a script can write. */
export type ScriptColumn = Exclude<ScoreColumn, { readonly kind: 'missing' }>;

/** What every language writes down in its own words. */
export interface Script {
  readonly instrument: Instrument;
  /** The definition as the form has it. */
  readonly definition: InstrumentDefinition;
  readonly plan: Plan;
  /** Column of each answer, in the order of the form. */
  readonly columns: readonly string[];
  /** What each response option counts, by answer; options as the file has them. */
  readonly counts: readonly (readonly (readonly [option: number, value: number])[])[];
  readonly missingNumbers: readonly number[];
  readonly missingTexts: readonly string[];
  /** Added to each number of the file. */
  readonly shift: number;
  /** Answers that arrive already reversed. */
  readonly turned: readonly string[];
  readonly separator: string;
  readonly headerRows: number;
  /** Columns that the script writes. */
  readonly output: readonly ScriptColumn[];
}

function countsOf(field: Field, shift: number, turned: boolean) {
  const straight = stepsOf(field);
  const values = turned ? straight.toReversed() : straight;
  return values.map((value, i) => [field.min + i * field.step - shift, value] as const);
}

/** What is known of the file beside its columns. */
interface FileFacts {
  readonly missing?: readonly (number | string)[] | undefined;
  readonly shift?: number | undefined;
  readonly reversedInSource?: readonly string[] | undefined;
  readonly separator?: string | undefined;
  readonly headerRows?: number | undefined;
}

export function scriptOf(
  instrument: Instrument,
  plan: Plan,
  columns: readonly string[],
  {
    headerRows = 1,
    missing = [],
    reversedInSource: turned = [],
    separator = ',',
    shift = 0,
  }: FileFacts,
): Script {
  return {
    instrument,
    definition: ofForm(instrument.definition, plan.form),
    plan,
    columns,
    counts: plan.fields.map((field) => countsOf(field, shift, turned.includes(field.id))),
    shift,
    turned,
    separator,
    headerRows,
    missingNumbers: missing.filter((code) => typeof code === 'number'),
    missingTexts: missing.filter((code) => typeof code === 'string'),
    // Whether a band is decided rests on the bounds, which a short script does not search.
    output: outputColumns(instrument, plan, { bounds: false, bands: true }).filter(
      (column): column is ScriptColumn =>
        column.kind !== 'missing' && column.kind !== 'quality' && column.kind !== 'bandDecided',
    ),
  };
}
