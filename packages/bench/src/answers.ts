import { type AnyInstrument, fieldsOf } from './fields.ts';

/** The same stream of numbers in 0 … 1 on every machine (a 32-bit linear congruential generator). */
export function stream(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

/** Made-up answers of `rows` respondents in item order; null for a share `missing` of them. */
export function madeUpAnswers(
  instrument: AnyInstrument,
  rows: number,
  missing = 0,
  seed = 1,
): (number | null)[][] {
  const next = stream(seed);
  const fields = fieldsOf(instrument);
  return Array.from({ length: rows }, () =>
    fields.map(({ min, max, step }) => {
      const options = (max - min) / step + 1;
      const value = min + step * Math.floor(next() * options);
      return next() < missing ? null : value;
    }),
  );
}

/** The same answers as one object a respondent, by answer id. */
export const asObjects = (
  instrument: AnyInstrument,
  rows: readonly (readonly (number | null)[])[],
): Record<string, number | null>[] => {
  const ids = fieldsOf(instrument).map((field) => field.id);
  return rows.map((row) => Object.fromEntries(ids.map((id, i) => [id, row[i] ?? null])));
};

/** The same answers as one byte column an answer id; 255 for missing. */
export const asColumns = (
  instrument: AnyInstrument,
  rows: readonly (readonly (number | null)[])[],
): Record<string, Uint8Array> =>
  Object.fromEntries(
    fieldsOf(instrument).map((field, i) => [
      field.id,
      Uint8Array.from(rows, (row) => row[i] ?? 255),
    ]),
  );
