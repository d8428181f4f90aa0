/** Ids in a row, a long row cut short. */
export const listed = (ids: readonly unknown[], most = 12): string =>
  ids.length <= most ? ids.join(', ') : `${ids.slice(0, most).join(', ')} … (${ids.length} in all)`;

/** A fact as words. */
export const shown = (value: unknown): string =>
  Array.isArray(value) ? listed(value) : typeof value === 'string' ? value : JSON.stringify(value);

/** What a definition has too much of, where the name alone does not say it. */
export const SIZES: Readonly<Record<string, string>> = {
  values: 'values or more',
  characters: 'characters in one text',
  idCharacters: 'characters in one id',
  options: 'response options, over all answers and forms',
  operations: 'operations, over all scales and forms',
  steps: 'steps of search for exact bounds',
};
