import { isAscii, isUtf8 } from 'node:buffer';
import { Problem } from '../problems/problem.ts';

export const ENCODINGS = ['auto', 'utf-8', 'utf-16le', 'utf-16be', 'windows-1252'] as const;

/** An encoding as it is asked for; `auto` is told by the bytes. */
export type Encoding = (typeof ENCODINGS)[number];

/** An encoding that text has. */
export type TextEncoding = Exclude<Encoding, 'auto'>;

/** Text that is ASCII up to here is taken for UTF-8 and for nothing else. */
export const SIGNS_WITHIN = 1024 * 1024;

/** Bytes that windows-1252 gives no character. */
const UNDEFINED_1252 = [0x81, 0x8d, 0x8f, 0x90, 0x9d];

export const otherEncoding = (name: string, encoding: TextEncoding, where = '') =>
  new Problem(
    'inputEncoding',
    `${name} is not ${encoding.toUpperCase()} text${where}.`,
    [],
    'Save it as “CSV UTF-8”, or name its encoding: --encoding windows-1252.',
  );

export const unexpectedEncoding = (name: string, asked: TextEncoding, shown: TextEncoding) =>
  new Problem(
    'inputEncoding',
    `${name} is ${shown.toUpperCase()} text, not ${asked.toUpperCase()}.`,
    [],
    'Leave --encoding out: it is told by the first bytes.',
  );

export const nulInside = (name: string, byte: number) =>
  new Problem(
    'inputNotText',
    `${name} holds a NUL byte (near byte ${byte + 1}): it is damaged, or no text file.`,
  );

const begins = (bytes: Uint8Array, start: readonly number[]) =>
  start.every((byte, i) => bytes[i] === byte);

/** Share of NUL bytes at even and at odd places of the first bytes: how UTF-16 shows itself. */
function nulShare(bytes: Uint8Array, odd: 0 | 1): number {
  const head = bytes.subarray(0, 512);
  let nul = 0;
  for (let i = odd; i < head.length; i += 2) if (head[i] === 0) nul++;
  return nul / Math.max(1, Math.floor(head.length / 2));
}

/** The encoding that the first bytes show by a byte order mark or by their NUL bytes. */
export function shownEncoding(bytes: Uint8Array): TextEncoding | undefined {
  if (begins(bytes, [0xef, 0xbb, 0xbf])) return 'utf-8';
  const little = begins(bytes, [0xff, 0xfe]) || nulShare(bytes, 1) > 0.4;
  const big = begins(bytes, [0xfe, 0xff]) || nulShare(bytes, 0) > 0.4;
  if (little === big) return undefined;
  return little ? 'utf-16le' : 'utf-16be';
}

const lengthOf = (lead: number) =>
  lead < 0xc2 || lead > 0xf4 ? 0 : lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : 4;

/**
 * UTF-8 or windows-1252, by the first character that is not ASCII: it is one in UTF-8, or
 * it is not. Undefined where there is none, or its bytes are not all there.
 */
export function firstSign(bytes: Uint8Array): 'utf-8' | 'windows-1252' | undefined {
  if (isAscii(bytes)) return undefined;
  const at = bytes.findIndex((byte) => byte > 0x7f);
  const length = lengthOf(bytes[at] as number);
  const character = bytes.subarray(at, at + length);
  if (length === 0) return 'windows-1252';
  if (character.length === length) return isUtf8(character) ? 'utf-8' : 'windows-1252';
  return character.subarray(1).every((byte) => byte >= 0x80 && byte < 0xc0)
    ? undefined
    : 'windows-1252';
}

/** The encoding that reading by itself settles on, from the first bytes. */
export const toldEncoding = (bytes: Uint8Array): TextEncoding =>
  shownEncoding(bytes) ?? (firstSign(bytes) === 'windows-1252' ? 'windows-1252' : 'utf-8');

/** Where the first byte stands that is no character in windows-1252; infinity where there is none. */
export const firstUndefined1252 = (bytes: Uint8Array): number =>
  Math.min(
    ...UNDEFINED_1252.map((byte) => {
      const at = bytes.indexOf(byte);
      return at < 0 ? Number.POSITIVE_INFINITY : at;
    }),
  );
