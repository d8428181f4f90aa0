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
