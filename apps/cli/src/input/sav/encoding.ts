import { isAscii } from 'node:buffer';
import { Problem } from '../../problems/problem.ts';
import type { Watch } from '../watch.ts';
import type { SavHeader } from './header.ts';
import type { RawDictionary } from './records.ts';

const MACHINE = 3;
const ENCODING = 20;

/** Numbers of code pages whose names are not `windows-<number>`. */
const CODE_PAGES: { readonly [code: number]: string } = {
  2: 'windows-1252',
  3: 'windows-1252',
  932: 'shift_jis',
  936: 'gbk',
  949: 'euc-kr',
  950: 'big5',
  28591: 'windows-1252',
  28592: 'iso-8859-2',
  28605: 'iso-8859-15',
  65001: 'utf-8',
};

function labelOf({ numbers }: SavHeader, { extensions }: RawDictionary): string {
  const named = extensions.get(ENCODING)?.toString('latin1').trim();
  if (named) return named.replace(/^cp(\d+)$/i, 'windows-$1');
  const machine = extensions.get(MACHINE);
  const code = machine && machine.length >= 32 ? numbers.int(machine, 28) : 2;
  return CODE_PAGES[code] ?? `windows-${code}`;
}

/** Texts are filled up with blanks, by some programs with NUL bytes. */
function withoutFilling(bytes: Buffer): Buffer {
  let end = bytes.length;
  while (end > 0 && (bytes[end - 1] === 0x20 || bytes[end - 1] === 0)) end--;
  return bytes.subarray(0, end);
}

/** Reads the texts of a file; one cut in the middle of a character loses that character. */
export function textReader(
  name: string,
  header: SavHeader,
  dictionary: RawDictionary,
  { onNote }: Watch,
): (bytes: Buffer) => string {
  const label = labelOf(header, dictionary);
  let decoder: InstanceType<typeof TextDecoder>;
  try {
    decoder = new TextDecoder(label, { ignoreBOM: true });
  } catch {
    throw new Problem(
      'inputEncoding',
      `${name} has its texts in ${label}, which cannot be read.`,
      [],
      'Save it in Unicode (UTF-8), or export it as CSV UTF-8.',
    );
  }
  let said = false;
  return (bytes) => {
    const filled = withoutFilling(bytes);
    if (isAscii(filled)) return filled.toString('latin1');
    const text = decoder.decode(filled).replace(/\ufffd$/, '');
    if (!said && text.includes('\ufffd')) {
      said = true;
      onNote?.(
        `${name} holds texts that are not ${label}, as it says: what cannot be read is \ufffd.`,
      );
    }
    return text;
  };
}
