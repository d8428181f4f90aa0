import type { Random } from '../traffic/random.ts';

// biome-ignore format: one list
const TOKENS: readonly string[] = [
  '"', '\\', '{', '}', '[', ']', ',', ':', '-', '.', 'e', '0', ' ', '\n', '\u0000', '\ufeff',
  'null', 'NaN', 'Infinity', '-Infinity', '1e400', '-1e400', '1e-400', '0x10', '01', '1.', '.5',
  '9007199254740993', '"\\ud800"', '"\\udc00\\ud800"', '\\u0000', '"__proto__":{"polluted":1},',
  '"answers":[],', '//', '/**/', "'", 'undefined', '\u2028', '\r\n', '"\\x41"', '[[[[[[[[',
  '{"a":{"a":{"a":', ',,', '\t',
];

/** Bytes that are no UTF-8: broken off, too long, a surrogate, beyond the last character. */
const NO_TEXT: readonly (readonly number[])[] = [
  [0xff],
  [0xfe, 0xff],
  [0xc3],
  [0xc0, 0x80],
  [0xed, 0xa0, 0x80],
  [0xf4, 0x90, 0x80, 0x80],
  [0xe2, 0x82],
];

const MOST_CUT = 40;

type Spoil = (bytes: Buffer, random: Random) => Buffer;

const at = (bytes: Buffer, random: Random) => random.below(bytes.length + 1);

const replaced = (bytes: Buffer, start: number, end: number, by: Uint8Array) =>
  Buffer.concat([bytes.subarray(0, start), by, bytes.subarray(Math.min(end, bytes.length))]);

const SPOILS: readonly Spoil[] = [
  (bytes, random) => {
    const copy = Buffer.from(bytes);
    const place = random.below(Math.max(1, copy.length));
    if (copy.length > 0) copy[place] = (copy[place] as number) ^ (1 << random.below(8));
    return copy;
  },
  (bytes, random) => {
    const start = at(bytes, random);
    return replaced(bytes, start, start + 1 + random.below(MOST_CUT), Buffer.alloc(0));
  },
  (bytes, random) => {
    const start = at(bytes, random);
    return replaced(bytes, start, start, Buffer.from(random.pick(TOKENS)));
  },
  (bytes, random) => {
    const start = at(bytes, random);
    return replaced(bytes, start, start + 1 + random.below(4), Buffer.from(random.pick(TOKENS)));
  },
  (bytes, random) => {
    const start = at(bytes, random);
    return replaced(bytes, start, start, Uint8Array.from(random.pick(NO_TEXT)));
  },
  (bytes, random) => bytes.subarray(0, at(bytes, random)),
  (bytes, random) => {
    const start = at(bytes, random);
    const span = bytes.subarray(start, start + 1 + random.below(MOST_CUT));
    return replaced(bytes, start, start, span);
  },
  (bytes, random) => {
    const start = at(bytes, random);
    const noise = Uint8Array.from({ length: 1 + random.below(8) }, () => random.below(256));
    return replaced(bytes, start, start, noise);
  },
];

/** A body with some of its bytes changed, cut out, doubled or added. */
export function spoilBytes(body: Buffer, random: Random): Buffer {
  let bytes = body;
  for (let times = 1 + random.below(3); times > 0; times--)
    bytes = random.pick(SPOILS)(bytes, random);
  return bytes;
}
