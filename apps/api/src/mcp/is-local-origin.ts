const LOCAL: ReadonlySet<string> = new Set(['localhost', '127.0.0.1', '[::1]']);

/** Whether a request comes from no page at all, or from one that this machine serves. */
export function isLocalOrigin(origin: string | null): boolean {
  if (origin === null) return true;
  return URL.canParse(origin) && LOCAL.has(new URL(origin).hostname);
}
