import type { SavHeader } from './header.ts';

export interface RowReader {
  /** Takes in bytes of data, and answers whether more are wanted. */
  take(bytes: Buffer): boolean;
  /** True while a row has begun and not ended. */
  midway(): boolean;
}

type OnRow = (row: Buffer) => boolean;

const SLOT = 8;
const SKIP = 0;
const END = 252;
const AS_IT_IS = 253;
const BLANK = 254;
const MISSING = 255;

/** Rows that stand in the file as they are. */
export function plainRows(length: number, onRow: OnRow): RowReader {
  let held: Buffer = Buffer.alloc(0);
  return {
    take(bytes) {
      const all = held.length > 0 ? Buffer.concat([held, bytes]) : bytes;
      let at = 0;
      for (; at + length <= all.length; at += length) {
        if (!onRow(all.subarray(at, at + length))) return false;
      }
      held = all.subarray(at);
      return true;
    },
    midway: () => held.length > 0,
  };
}

/** The eight bytes that each code stands for. */
function codeTable({ bias, numbers }: SavHeader, systemMissing: number): readonly Buffer[] {
  const little = numbers.float(Buffer.from([0, 0, 0, 0, 0, 0, 0xf0, 0x3f]), 0) === 1;
  const bytes = (value: number) => {
    const to = Buffer.alloc(SLOT);
    if (little) to.writeDoubleLE(value);
    else to.writeDoubleBE(value);
    return to;
  };
  return Array.from({ length: 256 }, (_, code) => {
    if (code === BLANK) return Buffer.alloc(SLOT, ' ');
    return bytes(code === MISSING ? systemMissing : code - bias);
  });
}

/** Rows in bytecode: eight codes, then eight bytes for each of them that says so. */
export function packedRows(
  header: SavHeader,
  systemMissing: number,
  length: number,
  onRow: OnRow,
): RowReader {
  const table = codeTable(header, systemMissing);
  const row = Buffer.alloc(length);
  let held: Buffer = Buffer.alloc(0);
  let codes: Buffer = Buffer.alloc(0);
  let next = 0;
  let at = 0;
  const put = (from: Buffer, start: number): boolean => {
    from.copy(row, at, start, start + SLOT);
    at += SLOT;
    if (at < length) return true;
    at = 0;
    return onRow(row);
  };
  /** Follows codes until one needs bytes of its own, or none is left; false at the end. */
  const follow = (): boolean => {
    for (; next < codes.length; next++) {
      const code = codes[next] as number;
      if (code === AS_IT_IS) return true;
      if (code === END) return false;
      if (code !== SKIP && !put(table[code] as Buffer, 0)) return false;
    }
    return true;
  };
  const take = (bytes: Buffer) => {
    const all = held.length > 0 ? Buffer.concat([held, bytes]) : bytes;
    held = Buffer.alloc(0);
    let from = 0;
    for (; from + SLOT <= all.length; from += SLOT) {
      if (next < codes.length) {
        if (!put(all, from)) return false;
        next++;
      } else {
        codes = all.subarray(from, from + SLOT);
        next = 0;
      }
      if (!follow()) return false;
    }
    held = all.subarray(from);
    return true;
  };
  return { take, midway: () => at > 0 || held.length > 0 };
}
