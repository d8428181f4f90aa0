/** Until when an address answers, as RFC 8594 writes it. */
export const keptHeaders = (expires: number): Readonly<Record<string, string>> => ({
  Sunset: new Date(expires).toUTCString(),
});
