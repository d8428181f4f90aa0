import { type ByteReader, CutOff } from './byte-reader.ts';

/** Numbers in the byte order of the file. */
export interface Numbers {
  int(bytes: Buffer, at: number): number;
  long(bytes: Buffer, at: number): number;
  float(bytes: Buffer, at: number): number;
}

export interface SavHeader {
  readonly numbers: Numbers;
  readonly compression: 'none' | 'bytecode' | 'zlib';
  /** Rows; null where the file does not say. */
  readonly rows: number | null;
  /** What is taken off a compressed number. */
  readonly bias: number;
}

const HEADER = 176;

const LITTLE: Numbers = {
  int: (bytes, at) => bytes.readInt32LE(at),
  long: (bytes, at) => Number(bytes.readBigInt64LE(at)),
  float: (bytes, at) => bytes.readDoubleLE(at),
};

const BIG: Numbers = {
  int: (bytes, at) => bytes.readInt32BE(at),
  long: (bytes, at) => Number(bytes.readBigInt64BE(at)),
  float: (bytes, at) => bytes.readDoubleBE(at),
};

const isLayout = (code: number) => code === 2 || code === 3;

/** The fixed part at the beginning of an SPSS file. */
export async function readHeader(reader: ByteReader): Promise<SavHeader> {
  const bytes = await reader.take(HEADER);
  const numbers = [LITTLE, BIG].find(({ int }) => isLayout(int(bytes, 64)));
  if (!numbers) throw new CutOff();
  const compression = (['none', 'bytecode', 'zlib'] as const)[numbers.int(bytes, 72)];
  if (!compression) throw new CutOff();
  const rows = numbers.int(bytes, 80);
  return {
    numbers,
    compression,
    rows: rows < 0 ? null : rows,
    bias: numbers.float(bytes, 84),
  };
}
