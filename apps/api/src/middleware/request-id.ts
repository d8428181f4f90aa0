const FORMAT = /^[A-Za-z0-9][A-Za-z0-9._:-]{0,127}$/;

/** The caller's own request id where it is a plain word of at most 128 characters; else a new one. */
export const requestIdOf = (given: string | undefined): string =>
  given !== undefined && FORMAT.test(given) ? given : crypto.randomUUID();
