import { type ByteReader, CutOff } from './byte-reader.ts';
import type { Numbers } from './header.ts';

/** One record of a variable: a number, the first eight bytes of a text, or eight more of it (`width` −1). */
export interface RawVariable {
  readonly width: number;
  readonly name: Buffer;
  /** Number of the format in which values are shown. */
  readonly format: number;
  /** How many user-missing values there are; negative where the first two are a range. */
  readonly missingCount: number;
  readonly missing: readonly Buffer[];
}

export interface RawLabels {
  readonly labels: readonly (readonly [value: Buffer, label: Buffer])[];
  /** Records of variables, counted from 1. */
  readonly variables: readonly number[];
}

export interface RawDictionary {
  readonly variables: readonly RawVariable[];
  readonly labels: readonly RawLabels[];
  /** Extension records by their subtype. */
  readonly extensions: ReadonlyMap<number, Buffer>;
}

const VARIABLE = 2;
const VALUE_LABELS = 3;
const LABELLED = 4;
const DOCUMENT = 6;
const EXTENSION = 7;
const END = 999;

const upTo = (length: number, unit: number) => Math.ceil(length / unit) * unit;

async function readVariable(reader: ByteReader, { int }: Numbers): Promise<RawVariable> {
  const bytes = await reader.take(28);
  const missingCount = int(bytes, 8);
  if (Math.abs(missingCount) > 3) throw new CutOff();
  if (int(bytes, 4) === 1) {
    const length = int(await reader.take(4), 0);
    await reader.take(upTo(length, 4));
  }
  const missing: Buffer[] = [];
  for (let i = 0; i < Math.abs(missingCount); i++) missing.push(await reader.take(8));
  return {
    width: int(bytes, 0),
    format: (int(bytes, 12) >> 16) & 0xff,
    name: bytes.subarray(20, 28),
    missingCount,
    missing,
  };
}

async function readLabels(reader: ByteReader, { int }: Numbers): Promise<RawLabels> {
  const count = int(await reader.take(4), 0);
  const labels: [Buffer, Buffer][] = [];
  for (let i = 0; i < count; i++) {
    const start = await reader.take(9);
    const length = start[8] as number;
    const label = await reader.take(upTo(length + 1, 8) - 1);
    labels.push([start.subarray(0, 8), label.subarray(0, length)]);
  }
  const head = await reader.take(8);
  if (int(head, 0) !== LABELLED) throw new CutOff();
  const many = int(head, 4);
  const list = await reader.take(4 * many);
  return { labels, variables: Array.from({ length: many }, (_, i) => int(list, 4 * i)) };
}

/** The records between the header and the data. */
export async function readRecords(reader: ByteReader, numbers: Numbers): Promise<RawDictionary> {
  const { int } = numbers;
  const variables: RawVariable[] = [];
  const labels: RawLabels[] = [];
  const extensions = new Map<number, Buffer>();
  for (;;) {
    const type = int(await reader.take(4), 0);
    if (type === VARIABLE) variables.push(await readVariable(reader, numbers));
    else if (type === VALUE_LABELS) labels.push(await readLabels(reader, numbers));
    else if (type === DOCUMENT) await reader.take(80 * int(await reader.take(4), 0));
    else if (type === EXTENSION) {
      const head = await reader.take(12);
      extensions.set(int(head, 0), await reader.take(int(head, 4) * int(head, 8)));
    } else if (type === END) {
      await reader.take(4);
      return { variables, labels, extensions };
    } else throw new CutOff();
  }
}
