const DAY_MS = 86_400_000;

/** Days since 1970-01-01 as an ISO date, with the time of day where there is one. */
export function dateText(days: number): string {
  const text = new Date(Math.round(days * DAY_MS)).toISOString();
  return text.endsWith('T00:00:00.000Z') ? text.slice(0, 10) : text.replace('.000Z', 'Z');
}
