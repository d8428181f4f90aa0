import { type Encoding, toldEncoding } from '../input/encoding.ts';
import { headOf } from '../input/head-of.ts';
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
    encoding: text && encoding === 'auto' ? toldEncoding(headOf(path)) : encoding,
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
