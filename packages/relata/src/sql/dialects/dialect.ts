/** What differs from one database to another. */
export interface Dialect {
  /** A name as an identifier, whatever it holds. */
  readonly identifier: (name: string) => string;
  /** Type of 64-bit floating-point numbers that may be NULL. */
  readonly double: string;
  /**
   * A column as a double: NULL where it is NULL, and off every range (or an error) where
   * it holds something else than a number.
   */
  readonly number: (column: string) => string;
  /** Functions of several values, none of them NULL. */
  readonly greatest: string;
  readonly least: string;
  /** How a step is held once it is worked out; empty where the database sees to that. */
  readonly once?: 'MATERIALIZED ';
  /** Most bytes of a column's name, where more are cut off without an error. */
  readonly longestName?: number;
}
