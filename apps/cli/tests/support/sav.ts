import { deflateSync } from 'node:zlib';

/** A variable of a test file: a text where it has a width, else a number. */
export interface TestVariable {
  readonly name: string;
  readonly width?: number;
  /** Values that the user says are missing: up to three, or a range and one more. */
  readonly missing?: readonly number[];
  readonly range?: readonly [number, number];
}

export interface TestSav {
  readonly variables: readonly TestVariable[];
  readonly rows: readonly (readonly (number | Buffer | null)[])[];
  readonly compression?: 0 | 1 | 2;
  readonly big?: boolean;
  /** Names the encoding of the texts in the file. */
  readonly encoding?: string;
  /** −1 where the file shall not say how many rows it has. */
  readonly count?: number;
  /** Bytes of unpacked data in a block of a .zsav file. */
  readonly block?: number;
  readonly product?: string;
}

const BIAS = 100;

/** Writes SPSS files by hand, as the format is described by the developers of PSPP. */
export function savOf(sav: TestSav): Buffer {
  const { variables, rows, compression = 0, big = false, encoding, block = 64 } = sav;
  const int = (...values: number[]) => {
    const to = Buffer.alloc(4 * values.length);
    for (const [i, n] of values.entries())
      big ? to.writeInt32BE(n, 4 * i) : to.writeInt32LE(n, 4 * i);
    return to;
  };
  const long = (n: number) => {
    const to = Buffer.alloc(8);
    big ? to.writeBigInt64BE(BigInt(n)) : to.writeBigInt64LE(BigInt(n));
    return to;
  };
  const float = (n: number) => {
    const to = Buffer.alloc(8);
    big ? to.writeDoubleBE(n) : to.writeDoubleLE(n);
    return to;
  };
  const text = (bytes: string | Buffer, length: number) =>
    Buffer.concat([Buffer.from(bytes), Buffer.alloc(length, ' ')]).subarray(0, length);
  const slots = (width = 0) => Math.max(1, Math.ceil(width / 8));

  const header = Buffer.concat([
    Buffer.from(compression === 2 ? '$FL3' : '$FL2'),
    text(sav.product ?? '@(#) SPSS DATA FILE by hand', 60),
    int(2, -1, compression, 0, sav.count ?? rows.length),
    float(BIAS),
    text('', 9 + 8 + 64),
    Buffer.alloc(3),
  ]);
  const records = variables.flatMap(({ width = 0, missing = [], range }, i) => [
    int(2, width, 0, range ? -2 - missing.length : missing.length, 0x050800, 0x050800),
    text(`V${i}`, 8),
    ...[...(range ?? []), ...missing].map(float),
    ...Array.from({ length: slots(width) - 1 }, () =>
      Buffer.concat([int(2, -1, 0, 0, 0, 0), text('', 8)]),
    ),
  ]);
  const extension = (subtype: number, content: string) =>
    Buffer.concat([int(7, subtype, 1, Buffer.byteLength(content)), Buffer.from(content)]);
  const dictionary = Buffer.concat([
    header,
    ...records,
    extension(13, variables.map(({ name }, i) => `V${i}=${name}`).join('\t')),
    ...(encoding === undefined ? [] : [extension(20, encoding)]),
    int(999, 0),
  ]);

  const units = rows.flatMap((row) =>
    row.flatMap((value, i): (number | Buffer)[] => {
      if (typeof value === 'number' || value === null) return [value ?? -Number.MAX_VALUE];
      const width = slots(variables[i]?.width);
      const bytes = text(value, 8 * width);
      return Array.from({ length: width }, (_, n) => bytes.subarray(8 * n, 8 * n + 8));
    }),
  );
  const plain = (unit: number | Buffer) => (typeof unit === 'number' ? float(unit) : unit);
  if (compression === 0) return Buffer.concat([dictionary, ...units.map(plain)]);

  const codeOf = (unit: number | Buffer): number => {
    if (typeof unit !== 'number') return unit.equals(Buffer.alloc(8, ' ')) ? 254 : 253;
    if (unit === -Number.MAX_VALUE) return 255;
    const code = unit + BIAS;
    return Number.isInteger(code) && code > 0 && code < 252 ? code : 253;
  };
  const data: Buffer[] = [];
  const coded = [...units.map((unit) => ({ unit, code: codeOf(unit) })), { unit: 0, code: 252 }];
  for (let i = 0; i < coded.length; i += 8) {
    const group = coded.slice(i, i + 8);
    data.push(text(Buffer.from(group.map(({ code }) => code)), 8).fill(0, group.length));
    data.push(...group.filter(({ code }) => code === 253).map(({ unit }) => plain(unit)));
  }
  const bytes = Buffer.concat(data);
  if (compression === 1) return Buffer.concat([dictionary, bytes]);

  const start = dictionary.length;
  const blocks = Array.from({ length: Math.ceil(bytes.length / block) }, (_, i) =>
    deflateSync(bytes.subarray(i * block, (i + 1) * block)),
  );
  const packed = Buffer.concat(blocks);
  const end = start + 24 + packed.length;
  return Buffer.concat([
    dictionary,
    long(start),
    long(end),
    long(24 + 24 * blocks.length),
    packed,
    long(-BIAS),
    long(0),
    int(block, blocks.length),
    Buffer.alloc(24 * blocks.length),
  ]);
}
