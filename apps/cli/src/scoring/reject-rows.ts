import type { FaultyRow } from './block.ts';

/** Columns of the rejects file: one line for each fault. */
export const REJECTS_HEADER = ['row', 'id', 'instrument', 'column', 'code', 'action', 'sentence'];

/** Lines of the rejects file; `id` is the column that names the respondent, −1 where there is none. */
export function rejectRows(
  faults: readonly FaultyRow[],
  id: number,
): readonly (readonly (string | number)[])[] {
  return faults.map(({ row, record, fault }) => [
    row,
    record[id] ?? '',
    fault.instrument,
    fault.column,
    fault.code,
    fault.action,
    fault.sentence,
  ]);
}
