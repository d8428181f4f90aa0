import type { MissingRule } from '../model/index.ts';
import type { DialectName } from './dialects/index.ts';

/**
 * `integer`: whole numbers only. `number`: any numbers. `text`: a text is a number as in a
 * file: digits, with a sign before and decimals after them or without, and blanks around them; an
 * empty one is a missing answer, and any other is no declared option.
 */
export type ColumnType = 'integer' | 'number' | 'text';

/** How a table of answers is read. */
export interface TableOptions {
  readonly dialect: DialectName;
  /** The table with one respondent a row; where it lies in a schema, the parts of its name. */
  readonly from: string | readonly string[];
  readonly form?: string | undefined;
  /** Column of each answer id, where it is not the answer id itself. */
  readonly columns?: Readonly<Record<string, string>> | undefined;
  /** Columns to keep beside the result, such as the respondent's id. */
  readonly id?: string | readonly string[] | undefined;
  /** What the answer columns hold by their type: all of them, or by answer id. Default: `number`. */
  readonly types?: ColumnType | Readonly<Record<string, ColumnType>> | undefined;
  /**
   * What stands for a missing answer beside NULL: numbers outside the range of every item, and
   * texts, for columns that hold text.
   */
  readonly missing?: readonly (number | string)[] | undefined;
  /** What to do with an answer that is not a declared option. Default: reject the respondent. */
  readonly onInvalid?: 'reject' | 'missing' | undefined;
}

export interface SqlOptions extends TableOptions {
  /** Answer ids whose columns arrive already reversed: they are turned back first. */
  readonly reversedInSource?: readonly string[] | undefined;
  /** A missing rule instead of those of the scales. */
  readonly missingRule?: Omit<MissingRule, 'source'> | undefined;
  /**
   * `values`: of each scale its value (and percent of maximum where that is reported), and of the
   * instrument how many items have no answer. `scores`: the status and the answered count of
   * each scale instead of that number. `full`: those with bounds and bands. Default: `full`.
   */
  readonly detail?: 'full' | 'scores' | 'values' | undefined;
  /** Whether there are bounds. Default: with `full` only. */
  readonly bounds?: boolean | undefined;
  /** Whether there are bands. Default: with `full` only. */
  readonly bands?: boolean | undefined;
}

export interface FaultsSqlOptions extends TableOptions {
  /** The column that numbers the rows; without it the list has no `row`, and no order. */
  readonly row?: string | undefined;
}
