import { parse } from 'csv-parse/sync';
import { Problem } from '../problems/problem.ts';
import { broken } from './broken.ts';
import { bytesOf } from './bytes-of.ts';
import { firstRecordEnd, separatorOf } from './first-record.ts';
import { checkedHeader } from './header.ts';
import { LONGEST_ROW, type ReadOptions } from './read-table.ts';
import type { Source } from './source.ts';

/** A table whose rows are left as the bytes that they are. */
export interface ByteTable {
  readonly header: readonly string[];
  readonly separator: string;
  /** True where the bytes of the source are those of the table: UTF-8 already. */
  readonly plain: boolean;
  /** The table as UTF-8 in pieces, from its header on. */
  readonly pieces: AsyncGenerator<Uint8Array, void, undefined>;
}

const MARK = /^\u00ef\u00bb\u00bf/;

/** Opens a table: reads its header at once, and leaves the rest to be read as bytes. */
export async function readBytes(source: Source, options: ReadOptions): Promise<ByteTable> {
  const bytes = bytesOf(source, options.encoding, options);
  // A character for each byte: quotes, separators and line ends are the same in UTF-8.
  let head = '';
  let end = -1;
  let more = true;
  while (end < 0 && more && head.length < LONGEST_ROW) {
    const next = await bytes.next();
    if (next.done) more = false;
    else head += Buffer.from(next.value).toString('latin1');
    head = head.replace(MARK, '').replace(/^[\r\n]+/, '');
    end = firstRecordEnd(head);
  }
  const text = (part: string) => Buffer.from(part, 'latin1').toString();
  const first = text(end < 0 ? head : head.slice(0, end));
  if (first.trim() === '' && text(head).trim() === '') {
    throw new Problem('inputEmpty', `${source.name} is empty.`);
  }
  const separator = options.separator ?? separatorOf(first);
  let names: string[] | undefined;
  try {
    [names] = parse(first, { delimiter: separator, max_record_size: LONGEST_ROW });
  } catch (error) {
    throw broken(source.name, error);
  }
  if (!names) throw new Problem('inputBroken', `${source.name} has no readable first row.`);

  async function* pieces() {
    try {
      yield Buffer.from(head, 'latin1');
      yield* bytes;
    } finally {
      await bytes.return();
    }
  }
  return {
    header: checkedHeader(source.name, names),
    separator,
    plain: options.encoding === 'utf-8',
    pieces: pieces(),
  };
}
