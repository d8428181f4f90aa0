import type { Field } from '../../ops/plan.ts';

/** A column of answers. */
export type Column =
  | Int8Array
  | Uint8Array
  | Uint8ClampedArray
  | Int16Array
  | Uint16Array
  | Int32Array
  | Uint32Array
  | Float32Array
  | Float64Array;

/** Respondents scored together: few enough that their buffers stay in the cache. */
export const BLOCK = 2048;

/** Reads the columns of one call, block by block. */
export interface BlockReader {
  /** Values from one respondent's to the next one's in a column. */
  readonly stride: number;
  /** The field's column as bytes, where it is held as bytes; null otherwise. */
  bytes(field: number): Uint8Array | null;
  /** What a byte of such a column holds: the recoded value, NaN if missing, undefined if invalid. */
  byteValue(field: number, byte: number): number | undefined;
  /** Recoded values of a block into `out` (NaN: missing); marks respondents with invalid values. */
  values(field: number, start: number, count: number, out: Float64Array, invalid: Uint8Array): void;
}

/** Recoded value of one cell; NaN if missing, undefined if it is not a declared option. */
export function recodedValue(
  field: Field,
  value: number,
  missing: number | undefined,
): number | undefined {
  if (value !== value || value === missing) return Number.NaN;
  const step = (value - field.min) / field.step;
  const whole = Number.isInteger(step) && Number.isInteger(value);
  if (!(value >= field.min && value <= field.max && whole)) return undefined;
  return field.recode ? (field.recode[step] as number) : value;
}

/** A column of bytes: what each of them holds is worked out once. */
function tabled(holds: (byte: number) => number | undefined) {
  const values = new Float64Array(256).fill(Number.NaN);
  const wrong = new Uint8Array(256);
  for (let byte = 0; byte < 256; byte++) {
    const value = holds(byte);
    if (value === undefined) wrong[byte] = 1;
    else values[byte] = value;
  }
  return { values, wrong };
}

function lookUpBlock(
  bytes: Uint8Array,
  { values, wrong }: ReturnType<typeof tabled>,
  start: number,
  stride: number,
  count: number,
  out: Float64Array,
  invalid: Uint8Array,
): void {
  for (let i = 0, at = start; i < count; i++, at += stride) {
    const byte = bytes[at] as number;
    out[i] = values[byte] as number;
    invalid[i] = (invalid[i] as number) | (wrong[byte] as number);
  }
}

/**
 * `stride`: values from one respondent's to the next one's in a column. `bases`: what is added
 * to the bytes of each field, save the one for missing.
 */
export function blockReader(
  fields: readonly Field[],
  columns: readonly Column[],
  missing: number | undefined,
  stride = 1,
  bases?: ArrayLike<number>,
): BlockReader {
  const bytes = columns.map((column) =>
    column.BYTES_PER_ELEMENT === 1
      ? new Uint8Array(column.buffer, column.byteOffset, column.length)
      : null,
  );
  const byteValue = (field: number, byte: number) => {
    const value = columns[field] instanceof Int8Array ? (byte << 24) >> 24 : byte;
    if (value === missing) return Number.NaN;
    return recodedValue(fields[field] as Field, value + (bases?.[field] ?? 0), undefined);
  };
  const tables = new Map<number, ReturnType<typeof tabled>>();
  const tableOf = (field: number) => {
    const known = tables.get(field) ?? tabled((byte) => byteValue(field, byte));
    tables.set(field, known);
    return known;
  };
  return {
    stride,
    bytes: (field) => bytes[field] as Uint8Array | null,
    byteValue,
    values(field, start, count, out, invalid) {
      const held = bytes[field];
      if (held) {
        lookUpBlock(held, tableOf(field), start * stride, stride, count, out, invalid);
        return;
      }
      const facts = fields[field] as Field;
      const column = columns[field] as Column;
      for (let i = 0, at = start * stride; i < count; i++, at += stride) {
        const value = recodedValue(facts, column[at] as number, missing);
        if (value === undefined) invalid[i] = 1;
        out[i] = value ?? Number.NaN;
      }
    },
  };
}
