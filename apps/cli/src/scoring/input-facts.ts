import { closeSync, openSync, readSync } from 'node:fs';
import { type Encoding, firstSign, SIGNS_WITHIN, shownEncoding } from '../input/encoding.ts';
import type { Source } from '../input/source.ts';

/** What another program must know of the input to read it as this run does. */
export interface InputFacts {
  readonly name: string;
  /** `other` is packed, a workbook or an SPSS file; `unseen` comes by a pipe. */
  readonly kind: 'text' | 'unseen' | 'other';
  readonly separator: string;
  readonly headerRows: number;
  readonly encoding: Encoding;
}

/** The encoding that reading by itself settles on. */
function encodingOf(path: string): Encoding {
  const file = openSync(path, 'r');
  try {
    const head = Buffer.alloc(SIGNS_WITHIN);
    const bytes = head.subarray(0, readSync(file, head, 0, head.length, 0));
    return shownEncoding(bytes) ?? (firstSign(bytes) === 'windows-1252' ? 'windows-1252' : 'utf-8');
  } finally {
    closeSync(file);
  }
}

export function inputFacts(
  { kind, name, path, plain, size }: Source,
  { headerRows, separator }: { readonly headerRows: number; readonly separator: string },
  { encoding }: { readonly encoding: Encoding },
): InputFacts {
  const text = plain && path !== null;
  return {
    name,
    kind: text ? 'text' : size === null && kind === 'delimited' ? 'unseen' : 'other',
    separator,
    headerRows,
    encoding: text && encoding === 'auto' ? encodingOf(path) : encoding,
  };
}

/** Facts of an input that is no text. */
export const factsOfTable = (name: string): InputFacts => ({
  name,
  kind: 'other',
  separator: ',',
  headerRows: 1,
  encoding: 'utf-8',
});
