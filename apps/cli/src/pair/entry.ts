import type { Result } from 'relata';
import type { RowFault } from '../scoring/faults.ts';
import type { SideName } from './side-options.ts';

/** Why a row is part of no couple. */
export type PairFaultCode = 'noId' | 'duplicateId' | 'noPartner' | 'unknownSide';

/** One line of the rejects file. */
export interface PairReject {
  readonly side: SideName | '';
  readonly row: number;
  readonly id: string;
  readonly fault:
    | RowFault
    | {
        readonly instrument: '';
        readonly column: string;
        readonly code: PairFaultCode;
        readonly action: 'notCompared';
        readonly sentence: string;
      };
}

/** One row that describes somebody: its answers, and what they score. */
export interface Entry {
  readonly side: SideName;
  /** 1 is the first under the header. */
  readonly row: number;
  readonly id: string;
  readonly answers: readonly (number | null)[];
  /** Null where the row has more or fewer cells than the header. */
  readonly result: Result | null;
}

export const PAIR_REJECTS_HEADER = [
  'side',
  'row',
  'id',
  'instrument',
  'column',
  'code',
  'action',
  'sentence',
];

/** Lines of the rejects file. */
export const pairRejectRows = (rejects: readonly PairReject[]) =>
  rejects.map(({ fault, id, row, side }) => [
    side,
    row,
    id,
    fault.instrument,
    fault.column,
    fault.code,
    fault.action,
    fault.sentence,
  ]);
