import {
  type ColumnScores,
  type Field,
  percentOfMaximum,
  QUALITY_INDICES,
  type ScaleColumns,
} from 'relata';
import { UNREADABLE } from '../cells/read-cell.ts';
import { scalesOf } from '../columns/output-names.ts';
import { flagReader } from './flags.ts';
import type { Job } from './job.ts';
import type { Sheet } from './sheet.ts';
import { type FlagState, type RowStatus, STATUSES, type Tally } from './tally.ts';

export type Cell = string | number;

/** Adds a row's score cells, in the order of `outputNames`, and counts how they came out. */
export type CellWriter = (
  scores: ColumnScores,
  row: number,
  rejected: boolean,
  into: Cell[],
  seconds?: number,
) => void;

export function cellWriter(
  job: Job,
  sheet: Pick<Sheet, 'mapped' | 'answer' | 'rowOf'>,
  tally: Tally,
): CellWriter {
  const { scorer, fields } = sheet.mapped;
  const { bounds, bands, quality, seconds: timed } = job.extras;
  const indices = quality
    ? QUALITY_INDICES.filter((index) => index !== 'secondsPerItem' || timed)
    : [];
  const scales = scalesOf(sheet.mapped).map(({ id, banded, percentOf }) => ({
    id,
    percentOf,
    banded: bands && banded,
    counts: tally.scales[id] as Record<RowStatus, number>,
  }));
  const flags = scorer.plan.flags.map((flag) => ({
    answerOf: (row: number) => sheet.answer(flag.field, row),
    stateOf: flagReader(flag, fields[flag.field] as Field),
    counts: tally.flags[flag.id] as Record<FlagState, number>,
  }));
  // Bounds, bands and indices are not in the columns: such a row is scored once more by itself.
  const detailOf = (row: number, seconds: number | undefined) =>
    scorer.one(
      sheet
        .rowOf(row)
        .map((answer) => (Number.isNaN(answer) || answer === UNREADABLE ? null : answer)),
      { seconds },
    );

  return (scores, row, rejected, into, seconds) => {
    const detailed = bounds || bands || quality;
    const result = detailed && !rejected ? detailOf(row, seconds) : undefined;
    for (const { id, banded, percentOf, counts } of scales) {
      const { value, status, answered } = scores.scales[id] as ScaleColumns;
      const outcome = rejected ? 'rejected' : (STATUSES[status[row] as number] as RowStatus);
      const found = rejected ? Number.NaN : (value[row] as number);
      into.push(Number.isNaN(found) ? '' : found);
      if (percentOf) into.push(Number.isNaN(found) ? '' : percentOfMaximum(found, ...percentOf));
      into.push(outcome, rejected ? '' : (answered[row] as number));
      counts[outcome]++;
      const detail = result?.kind === 'scored' ? result.scales[id] : undefined;
      if (bounds) into.push(detail?.bounds.low ?? '', detail?.bounds.high ?? '');
      if (banded)
        into.push(detail?.band?.id ?? '', detail?.band ? String(detail.band.decided) : '');
    }
    for (const { answerOf, stateOf, counts } of flags) {
      const state = stateOf(answerOf(row));
      into.push(rejected ? '' : state);
      if (!rejected) counts[state]++;
    }
    for (const index of indices) {
      into.push(result?.kind === 'scored' ? (result.quality[index] ?? '') : '');
    }
  };
}
