import { Problem } from '../problems/problem.ts';

const SIGNATURES: readonly (readonly [bytes: readonly number[], what: string, mend: string])[] = [
  [
    [0x50, 0x4b, 0x03, 0x04],
    'a workbook or another zip archive',
    'Save the sheet as “CSV UTF-8” and score that.',
  ],
  [
    [0xd0, 0xcf, 0x11, 0xe0],
    'an old Excel workbook',
    'Save the sheet as “CSV UTF-8” and score that.',
  ],
  [[0x24, 0x46, 0x4c, 0x32], 'an SPSS file', 'Export it as CSV with values, not labels.'],
  [[0x1f, 0x8b], 'compressed', 'Unpack it first: gunzip -c file.gz | relata score - …'],
  [[0x28, 0xb5, 0x2f, 0xfd], 'compressed', 'Unpack it first: zstd -dc file.zst | relata score - …'],
  [[0x50, 0x41, 0x52, 0x31], 'a Parquet file', 'Export it as CSV.'],
];

const begins = (bytes: Uint8Array, start: readonly number[]) =>
  start.every((byte, i) => bytes[i] === byte);

/** Share of NUL bytes at even and at odd places of the first bytes: how UTF-16 shows itself. */
function nulShare(bytes: Uint8Array, odd: 0 | 1): number {
  const head = bytes.subarray(0, 512);
  let nul = 0;
  for (let i = odd; i < head.length; i += 2) if (head[i] === 0) nul++;
  return nul / Math.max(1, Math.floor(head.length / 2));
}

/** Recognises by its first bytes what is no delimited text; undefined where it may be some. */
export function looksLike(name: string, bytes: Uint8Array, encoding: string): Problem | undefined {
  for (const [start, what, mend] of SIGNATURES) {
    if (begins(bytes, start)) {
      return new Problem('inputNotText', `${name} is ${what}, not a text file.`, [], mend);
    }
  }
  if (encoding === 'utf-16le') return undefined;
  const little = begins(bytes, [0xff, 0xfe]) || nulShare(bytes, 1) > 0.4;
  const big = begins(bytes, [0xfe, 0xff]) || nulShare(bytes, 0) > 0.4;
  if (little !== big) {
    return new Problem(
      'inputEncoding',
      `${name} is UTF-16 text (${little ? 'little' : 'big'}-endian).`,
      [],
      `Save it as “CSV UTF-8”${little ? ', or add --encoding utf-16le' : ''}.`,
    );
  }
  if (bytes.subarray(0, 4096).includes(0)) {
    return new Problem('inputNotText', `${name} is not a text file: it holds NUL bytes.`);
  }
  return undefined;
}
