import { Problem } from '../problems/problem.ts';
import { looksLike } from './looks-like.ts';
import type { Source } from './source.ts';

export const ENCODINGS = ['utf-8', 'utf-16le', 'windows-1252'] as const;

export type Encoding = (typeof ENCODINGS)[number];

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
  const broken = () =>
    new Problem(
      'inputEncoding',
      `${source.name} is not ${encoding.toUpperCase()} text.`,
      [],
      'Save it as “CSV UTF-8”, or name its encoding: --encoding windows-1252.',
    );
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
        throw new Problem(
          'inputNotText',
          `${source.name} holds a NUL byte: it is damaged, or no text file.`,
        );
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
      throw broken();
    }
    if (error instanceof Error && 'syscall' in error) {
      const { code } = error as NodeJS.ErrnoException;
      throw new Problem(
        'inputUnreadable',
        `${source.name} cannot be read (${code ?? 'unknown reason'}).`,
      );
    }
    throw error;
  }
}
