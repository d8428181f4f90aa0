/** What differs from one database to another. */
export interface Dialect {
  /** A name as an identifier, whatever it holds. */
  readonly identifier: (name: string) => string;
  /** Any text as a literal. */
  readonly text: (text: string) => string;
  /** Type of 64-bit floating-point numbers that may be NULL. */
  readonly double: string;
  /**
   * A column as a double: NULL where it is NULL, and off every range (or an error) where
   * it holds something else than a number.
   */
  readonly number: (column: string) => string;
  /** A column as text, without the blanks around it. */
  readonly trimmed: (column: string) => string;
  /** Whether a text is digits, with a sign before and decimals after them or without. */
  readonly spellsNumber: (text: string) => string;
  /** What stands for a cell that holds no number, and whether a value is that. */
  readonly noNumber: string;
  readonly isNoNumber: (value: string) => string;
  /** Functions of several values, none of them NULL. */
  readonly greatest: string;
  readonly least: string;
  /**
   * True where those functions pass over NULL and arithmetic on doubles never stops a query: then
   * a row is checked as a whole, in the type that its columns have, which is several times faster.
   */
  readonly checksRows?: true;
  /** How a step is held once it is worked out; empty where the database sees to that. */
  readonly once?: 'MATERIALIZED ';
  /** Most bytes of a column's name, where more are cut off without an error. */
  readonly longestName?: number;
}
