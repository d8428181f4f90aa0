import type { Dialect } from './dialects/dialect.ts';

/** Digits up to which a decimal number becomes the same double in every database. */
const EXACT_DIGITS = 15;

/** A number as SQL: the shortest text that gives back the same double. */
export function literal(value: number): string {
  const plain = String(value);
  const long = plain.replace(/\D/g, '').length > EXACT_DIGITS;
  const text = long && !Number.isInteger(value) ? value.toExponential() : plain;
  return value < 0 ? `(${text})` : text;
}

/** A number to divide by: `7 / 2` is 3 in some databases, `7 / 2.0` is 3.5 in all. */
export const divisor = (value: number): string =>
  Number.isInteger(value) && value > 0 ? `${value}.0` : literal(value);

/** The whole number below, as a double: in Spark, FLOOR alone gives an integer. */
export const floored = (value: string, { double }: Pick<Dialect, 'double'>): string =>
  `CAST(FLOOR(${value}) AS ${double})`;

/** A text as SQL. Ids hold letters, digits, hyphens and underscores only. */
export const textLiteral = (text: string): string => `'${text.replaceAll("'", "''")}'`;
