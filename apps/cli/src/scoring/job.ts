import type { MissingCodes } from '../cells/missing-codes.ts';
import type { DecimalMark } from '../cells/number-in.ts';
import type { CellReader } from '../cells/read-cell.ts';
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
  readonly readCell: CellReader;
  /** What that reader takes for missing beside empty cells. */
  readonly missing?: MissingCodes;
  readonly decimal?: DecimalMark;
  /** Rows above the answers; one unless given. */
  readonly headerRows?: number;
  /** The column that holds the occasion of a row; −1 or left out where there is none. */
  readonly wave?: number;
  /** The column that holds how many seconds the answers took; −1 or left out where there is none. */
  readonly seconds?: number;
  readonly onInvalid: 'reject' | 'missing';
  /** True where the user has seen what looks wrong, and goes on. */
  readonly force?: boolean;
  readonly extras: Extras;
}
