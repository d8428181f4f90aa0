/** Quotes an identifier by doubling the quote in it. */
export const doubling =
  (quote: '"' | '`') =>
  (name: string): string =>
    `${quote}${name.replaceAll(quote, quote + quote)}${quote}`;

/** Quotes an identifier in which a backslash would start an escape. */
export const escaping =
  (quote: '"' | '`') =>
  (name: string): string =>
    `${quote}${name.replaceAll('\\', '\\\\').replaceAll(quote, `\\${quote}`)}${quote}`;

/** A text as a literal, by doubling the quotes in it. */
export const doubledText = (text: string): string => `'${text.replaceAll("'", "''")}'`;

/** A text as a literal in which a backslash starts an escape. */
export const escapedText = (text: string): string =>
  `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`;
