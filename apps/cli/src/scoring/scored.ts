import type { Counts } from './block.ts';
import type { WhoAndWhen } from './who-and-when.ts';

/** What came of all rows of a table. */
export interface Scored {
  readonly counts: Counts;
  readonly emptyLines: number;
  /** Whom the rows were about, where that was looked at. */
  readonly people: WhoAndWhen | undefined;
}
