import type { MissingCodes } from '../cells/missing-codes.ts';
import type { Mapped } from '../columns/mapped.ts';
import type { Extras } from '../columns/output-names.ts';

/** Everything that scoring a row needs to know. */
export interface Job {
  readonly header: readonly string[];
  readonly mapped: readonly Mapped[];
  /** Columns that go into the output as they are. */
  readonly kept: readonly number[];
  /** Columns whose answers arrive already reversed and are turned back first. */
  readonly turned: ReadonlySet<number>;
  /** Reads a cell: a number, NaN where the answer is missing, `UNREADABLE` for all else. */
  readonly readCell: (cell: string) => number;
  /** What that reader takes for missing beside empty cells. */
  readonly missing?: MissingCodes;
  readonly onInvalid: 'reject' | 'missing';
  readonly extras: Extras;
}
