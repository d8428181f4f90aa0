/** Ids in a row, a long row cut short. */
export const listed = (ids: readonly unknown[], most = 12): string =>
  ids.length <= most ? ids.join(', ') : `${ids.slice(0, most).join(', ')} … (${ids.length} in all)`;

/** A fact as words. */
export const shown = (value: unknown): string =>
  Array.isArray(value) ? listed(value) : typeof value === 'string' ? value : JSON.stringify(value);
