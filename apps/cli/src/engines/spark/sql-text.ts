/** A name as an identifier of Spark, whatever it holds. */
export const quoted = (name: string): string => `\`${name.replaceAll('`', '``')}\``;

/** A text as Spark reads it: a backslash starts an escape there. */
export const textOf = (text: string): string =>
  `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`;

/** A number as a double. */
export const numberOf = (value: number): string => `DOUBLE('${value}')`;
