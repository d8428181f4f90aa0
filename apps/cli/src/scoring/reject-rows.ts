import type { FaultyRow } from './block.ts';

/** Columns of the rejects file: one line for each fault. */
export const REJECTS_HEADER = ['row', 'id', 'instrument', 'column', 'code', 'action', 'sentence'];

/** A fault, the row it is in, and the cell that names the respondent. */
export interface Reject extends Pick<FaultyRow, 'row' | 'fault'> {
  readonly respondent: string;
}

/** Lines of the rejects file. */
export function rejectRows(rejects: readonly Reject[]): readonly (readonly (string | number)[])[] {
  return rejects.map(({ row, respondent, fault }) => [
    row,
    respondent,
    fault.instrument,
    fault.column,
    fault.code,
    fault.action,
    fault.sentence,
  ]);
}
