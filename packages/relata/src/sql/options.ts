import type { MissingRule } from '../model/index.ts';
import type { DialectName } from './dialects/index.ts';

export interface SqlOptions {
  readonly dialect: DialectName;
  /** The table with one respondent a row; where it lies in a schema, the parts of its name. */
  readonly from: string | readonly string[];
  readonly form?: string | undefined;
  /** Column of each answer id, where it is not the answer id itself. */
  readonly columns?: Readonly<Record<string, string>> | undefined;
  /** Columns to keep beside the scores, such as the respondent's id. */
  readonly id?: string | readonly string[] | undefined;
  /** Numbers that stand for a missing answer beside NULL, outside the range of every item. */
  readonly missing?: readonly number[] | undefined;
  /** What to do with an answer that is not a declared option. Default: reject the respondent. */
  readonly onInvalid?: 'reject' | 'missing' | undefined;
  /** A missing rule instead of those of the scales. */
  readonly missingRule?: Omit<MissingRule, 'source'> | undefined;
  /** `scores` leaves out bounds and bands. Default: `full`. */
  readonly detail?: 'full' | 'scores' | undefined;
}
