import {
  type Extras,
  type OutputColumn,
  outputColumns,
  type ScaleColumnKind,
} from '../formats/columns/output-columns.ts';
import type { Instrument, Result, Scored, Timing } from '../model/index.ts';
import { percentOfMaximum } from '../numeric/percent-of-maximum.ts';
import type { Field, FlagPlan, ScalePlan } from '../ops/plan.ts';
import { recodedValue } from '../score/columns/read.ts';
import { COLUMN_STATUS, REJECTED, type ScaleColumns } from '../score/columns/scores.ts';
import type { Scorer } from '../score/scorer.ts';
import type { DelimitedBlock } from './block.ts';
import { LONGEST_NUMBER, type NumberWriter, writeText } from './number-text.ts';
import { FLAG_STATES, type Tally } from './tally.ts';

type One = (answers: never, timing?: Timing) => Result;

/** Seconds that a row took; undefined where that is not known. */
export type SecondsOf = (block: DelimitedBlock, row: number) => number | undefined;

/** Writes one instrument's cells of a block's rows, a separator after each. */
export interface BlockWriter {
  /** Most bytes of a row. */
  readonly longest: number;
  /** Prepares for the rows of a block. */
  begin(block: DelimitedBlock): (row: number, out: Uint8Array, at: number) => number;
}

export function blockWriter(
  instrument: Pick<Instrument, 'definition'>,
  { one, plan }: Pick<Scorer<never>, 'plan'> & { readonly one: One },
  index: number,
  extras: Extras,
  separator: number,
  tally: Tally,
  writeNumber: NumberWriter,
  secondsOf: SecondsOf,
): BlockWriter {
  const { fields, scales, flags, units } = plan;
  const columns = outputColumns(instrument, plan, extras);
  const scaleAt = columns.map((column) =>
    'scale' in column ? scales.findIndex(({ id }) => id === column.scale) : -1,
  );
  const flagAt = columns.map((column) =>
    column.kind === 'flag' ? flags.findIndex(({ id }) => id === column.flag) : -1,
  );
  const longestBand = Math.max(
    LONGEST_NUMBER,
    ...scales.flatMap(({ bands }) => (bands ?? []).map(({ id }) => id.length)),
  );
  const detailed = extras.bounds || extras.bands || extras.quality;
  const ofUnits = units.map((unit) => unit.fields);

  return {
    longest: columns.length * (longestBand + 1),
    begin(block) {
      const scores = block.scores[index] as (typeof block.scores)[number];
      const found = scales.map(({ id }) => scores.scales[id] as ScaleColumns);
      const answerOf = (field: number, row: number) =>
        recodedValue(fields[field] as Field, block.answer(index, field, row), undefined) ??
        Number.NaN;
      const wholeOf = (row: number): Scored | undefined => {
        const answers = fields.map((_, field) => {
          const answer = block.answer(index, field, row);
          return Number.isFinite(answer) ? answer : null;
        });
        const result = one(answers as never, { seconds: secondsOf(block, row) });
        return result.kind === 'scored' ? result : undefined;
      };
      const missingOf = (row: number): number =>
        ofUnits.reduce((missing, of, unit) => {
          const given = of.filter((field) => !Number.isNaN(answerOf(field, row))).length;
          const answered = given === of.length || (units[unit]?.any === true && given > 0);
          return answered ? missing : missing + 1;
        }, 0);
      const stateOf = ({ atOrAbove, field }: FlagPlan, row: number): number => {
        const value = answerOf(field, row);
        return value !== value ? 0 : value >= atOrAbove ? 2 : 1;
      };

      const ofScale = (
        kind: ScaleColumnKind,
        { id, percentOf }: ScalePlan,
        { answered, status, value }: ScaleColumns,
        row: number,
        whole: Scored | undefined,
      ): string | number => {
        const code = status[row] as number;
        const number = value[row] as number;
        const detail = whole?.scales[id];
        switch (kind) {
          case 'value':
            return number;
          case 'percent':
            return percentOfMaximum(number, ...(percentOf ?? [0, 1]));
          case 'status':
            return COLUMN_STATUS[code] as string;
          case 'answered':
            return code === REJECTED ? '' : (answered[row] as number);
          case 'low':
          case 'high':
            return detail?.bounds[kind] ?? '';
          case 'band':
            return detail?.band?.id ?? '';
          case 'bandDecided':
            return detail?.band ? String(detail.band.decided) : '';
        }
      };
      const cellOf = (
        column: OutputColumn,
        i: number,
        row: number,
        lost: boolean,
        whole: Scored | undefined,
      ): string | number => {
        if ('scale' in column) {
          const scale = scaleAt[i] as number;
          return ofScale(
            column.kind,
            scales[scale] as ScalePlan,
            found[scale] as ScaleColumns,
            row,
            whole,
          );
        }
        if (lost) return '';
        if (column.kind === 'missing') return missingOf(row);
        if (column.kind === 'quality') return whole?.quality[column.index] ?? '';
        const flag = flagAt[i] as number;
        return FLAG_STATES[stateOf(flags[flag] as FlagPlan, row)] as string;
      };

      return (row, out, start) => {
        let at = start;
        const lost = found.some(({ status }) => status[row] === REJECTED);
        const whole = detailed && !lost ? wholeOf(row) : undefined;
        found.forEach(({ status }, scale) => {
          const tallied = scale * 4 + (status[row] as number);
          tally.statuses[tallied] = (tally.statuses[tallied] as number) + 1;
        });
        if (!lost) {
          flags.forEach((flag, i) => {
            const tallied = i * 3 + stateOf(flag, row);
            tally.flags[tallied] = (tally.flags[tallied] as number) + 1;
          });
        }
        columns.forEach((column, i) => {
          const cell = cellOf(column, i, row, lost, whole);
          if (typeof cell === 'string') at = writeText(cell, out, at);
          else if (cell === cell) at = writeNumber(cell, out, at);
          out[at++] = separator;
        });
        return at;
      };
    },
  };
}
