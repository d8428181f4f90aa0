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
  /** The field's column as bytes, where it is held as bytes; null otherwise. */
  bytes(field: number): Uint8Array | null;
  /** What a byte of such a column holds: the recoded value, NaN if missing, undefined if invalid. */
  byteValue(field: number, byte: number): number | undefined;
  /** Recoded values of a block into `out` (NaN: missing); marks respondents with invalid values. */
  values(field: number, start: number, count: number, out: Float64Array, invalid: Uint8Array): void;
}

/** Recoded value of one cell; NaN if missing, undefined if it is not a declared option. */
function cell(field: Field, value: number, missing: number | undefined): number | undefined {
  if (value !== value || value === missing) return Number.NaN;
  const step = (value - field.min) / field.step;
  const whole = Number.isInteger(step) && Number.isInteger(value);
  if (!(value >= field.min && value <= field.max && whole)) return undefined;
  return field.recode ? (field.recode[step] as number) : value;
}

export function blockReader(
  fields: readonly Field[],
  columns: readonly Column[],
  missing: number | undefined,
): BlockReader {
  return {
    bytes(field) {
      const column = columns[field] as Column;
      if (column.BYTES_PER_ELEMENT !== 1) return null;
      return new Uint8Array(column.buffer, column.byteOffset, column.length);
    },
    byteValue(field, byte) {
      const value = columns[field] instanceof Int8Array ? (byte << 24) >> 24 : byte;
      return cell(fields[field] as Field, value, missing);
    },
    values(field, start, count, out, invalid) {
      const facts = fields[field] as Field;
      const column = columns[field] as Column;
      for (let i = 0; i < count; i++) {
        const value = cell(facts, column[start + i] as number, missing);
        if (value === undefined) {
          invalid[i] = 1;
          out[i] = Number.NaN;
        } else {
          out[i] = value;
        }
      }
    },
  };
}
