import { Problem } from '../problems/problem.ts';
import { looksLike } from './looks-like.ts';
import type { Source } from './source.ts';

export const ENCODINGS = ['utf-8', 'utf-16le', 'windows-1252'] as const;

export type Encoding = (typeof ENCODINGS)[number];

export const otherEncoding = (name: string, encoding: Encoding) =>
  new Problem(
    'inputEncoding',
    `${name} is not ${encoding.toUpperCase()} text.`,
    [],
    'Save it as “CSV UTF-8”, or name its encoding: --encoding windows-1252.',
  );

export const nulInside = (name: string) =>
  new Problem('inputNotText', `${name} holds a NUL byte: it is damaged, or no text file.`);

/** What went wrong while a source was read, for people where it was the system. */
export function readFailure(name: string, error: unknown): unknown {
  if (!(error instanceof Error && 'syscall' in error)) return error;
  const { code } = error as NodeJS.ErrnoException;
  return new Problem('inputUnreadable', `${name} cannot be read (${code ?? 'unknown reason'}).`);
}

/**
 * The text of a source, piece by piece, its byte order mark taken off. What is not text
 * in the given encoding is an error: nothing is replaced without a word.
 */
export async function* textOf(
  source: Source,
  encoding: Encoding,
  onBytes: (count: number) => void,
): AsyncGenerator<string, void, undefined> {
  const decoder = new TextDecoder(encoding, { fatal: true });
  let first = true;
  try {
    for await (const piece of source.open()) {
      const bytes = piece as Uint8Array;
      if (first) {
        const problem = looksLike(source.name, bytes, encoding);
        if (problem) throw problem;
        first = false;
      }
      const text = decoder.decode(bytes, { stream: true });
      if (text.includes('\0')) {
        throw nulInside(source.name);
      }
      onBytes(bytes.length);
      yield text;
    }
    yield decoder.decode();
  } catch (error) {
    if (
      error instanceof TypeError &&
      'code' in error &&
      error.code === 'ERR_ENCODING_INVALID_ENCODED_DATA'
    ) {
      throw otherEncoding(source.name, encoding);
    }
    throw readFailure(source.name, error);
  }
}
