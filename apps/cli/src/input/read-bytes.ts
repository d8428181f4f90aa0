import { parse } from 'csv-parse/sync';
import { Problem } from '../problems/problem.ts';
import { broken } from './broken.ts';
import { bytesOf } from './bytes-of.ts';
import { recordEnds, separatorOf } from './first-record.ts';
import { checkedHeader } from './header.ts';
import { headerRowsOf, MOST_HEADER_ROWS } from './header-rows.ts';
import { LONGEST_ROW, type ReadOptions } from './read-table.ts';
import type { Source } from './source.ts';

/** A table whose rows are left as the bytes that they are. */
export interface ByteTable {
  readonly header: readonly string[];
  readonly separator: string;
  /** Rows above the answers: names, question texts … */
  readonly headerRows: number;
  /** The first rows of answers, as far as they came with the header. */
  readonly opening: readonly (readonly string[])[];
  /** The table as UTF-8 in pieces, from its header on. */
  readonly pieces: AsyncGenerator<Uint8Array, void, undefined>;
}

/** Rows of answers by which an export is recognised. */
const OPENING = 50;
const MARK = /^\u00ef\u00bb\u00bf/;

/** Opens a table: reads its header at once, and leaves the rest to be read as bytes. */
export async function readBytes(source: Source, options: ReadOptions): Promise<ByteTable> {
  const bytes = bytesOf(source, options.encoding, options);
  // A character for each byte: quotes, separators and line ends are the same in UTF-8.
  let head = '';
  let ends: readonly number[] = [];
  let more = true;
  const wanted = Math.max(MOST_HEADER_ROWS, options.headerRows ?? 0);
  while (ends.length < wanted && more && head.length < LONGEST_ROW) {
    const next = await bytes.next();
    if (next.done) more = false;
    else head += Buffer.from(next.value).toString('latin1');
    head = head.replace(MARK, '').replace(/^[\r\n]+/, '');
    ends = recordEnds(head, wanted);
  }
  const text = (part: string) => Buffer.from(part, 'latin1').toString();
  const first = text(head.slice(0, ends[0]));
  if (first.trim() === '' && text(head).trim() === '') {
    throw new Problem('inputEmpty', `${source.name} is empty.`);
  }
  const separator = options.separator ?? separatorOf(first);
  const rows = (part: string): string[][] =>
    parse(part, {
      delimiter: separator,
      max_record_size: LONGEST_ROW,
      relax_column_count: true,
      skip_empty_lines: true,
    });
  let names: string[] | undefined;
  try {
    [names] = rows(first);
  } catch (error) {
    throw broken(source.name, error);
  }
  if (!names) throw new Problem('inputBroken', `${source.name} has no readable first row.`);

  let opening: string[][] = [];
  try {
    const known = more ? head : `${head}\n`;
    opening = rows(text(known.slice(0, recordEnds(known, wanted + OPENING).at(-1) ?? 0)));
  } catch {
    // What breaks the rules of CSV is told, with its line, when it is read.
  }
  const headerRows = options.headerRows ?? headerRowsOf(opening);

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
    headerRows,
    opening: opening.slice(headerRows),
    pieces: pieces(),
  };
}
