import { parse } from 'csv-parse';
import { Problem } from '../problems/problem.ts';
import { broken } from './broken.ts';
import type { Encoding } from './encoding.ts';
import { firstRecordEnd, separatorOf } from './first-record.ts';
import { checkedHeader } from './header.ts';
import { headerRowsOf, MOST_HEADER_ROWS } from './header-rows.ts';
import type { Source } from './source.ts';
import { textOf } from './text-of.ts';
import type { Watch } from './watch.ts';

export const LONGEST_ROW = 4 * 1024 * 1024;

export interface Table {
  readonly header: readonly string[];
  readonly separator: string;
  /** Rows above the answers: names, question texts … */
  readonly headerRows: number;
  /** The rows under the header, a batch for each piece of the file. A row may be ragged. */
  readonly batches: AsyncIterable<readonly (readonly string[])[]>;
  /** Lines with nothing on them at all, which are no rows. */
  emptyLines(): number;
}

export interface ReadOptions extends Watch {
  readonly separator?: string | undefined;
  readonly encoding: Encoding;
  /** Rows above the answers, where they are not to be counted. */
  readonly headerRows?: number | undefined;
}

/** Opens a table: reads its header at once, and its rows as they are asked for. */
export async function readTable(source: Source, options: ReadOptions): Promise<Table> {
  const texts = textOf(source, options.encoding, options);
  let head = '';
  let end = -1;
  let more = true;
  while (end < 0 && more && head.length < LONGEST_ROW) {
    const next = await texts.next();
    if (next.done) more = false;
    else head += next.value;
    head = head.replace(/^[\r\n]+/, '');
    end = firstRecordEnd(head);
  }
  if (head.trim() === '') throw new Problem('inputEmpty', `${source.name} is empty.`);
  const separator = options.separator ?? separatorOf(end < 0 ? head : head.slice(0, end));

  let batch: string[][] = [];
  const parser = parse({
    delimiter: separator,
    record_delimiter: ['\r\n', '\n', '\r'],
    relax_column_count: true,
    skip_empty_lines: true,
    max_record_size: LONGEST_ROW,
    on_record: (record: string[]) => {
      batch.push(record);
      return null;
    },
  });
  parser.on('error', () => {}); // Every error also reaches the callback of the write that met it.
  parser.resume();
  let endsInBreak = false;
  const take = (text: string | null) =>
    new Promise<string[][]>((resolve, reject) => {
      if (text) endsInBreak = /[\r\n]$/.test(text);
      const done = (error?: Error | null) => {
        if (error) return reject(broken(source.name, error));
        const taken = batch;
        batch = [];
        return resolve(taken);
      };
      if (text === null) parser.end(done);
      else parser.write(text, done);
    });

  const early = await take(head);
  const opening = options.headerRows ?? MOST_HEADER_ROWS;
  while (early.length < opening && !parser.writableEnded) {
    const next = more ? await texts.next() : { done: true as const };
    early.push(...(await take(next.done ? null : next.value)));
  }
  const first = early.shift();
  if (!first) throw new Problem('inputBroken', `${source.name} has no readable first row.`);
  const header = checkedHeader(source.name, first);
  const headerRows = options.headerRows ?? headerRowsOf([first, ...early.slice(0, opening - 1)]);
  early.splice(0, headerRows - 1);

  async function* batches() {
    try {
      if (early.length > 0) yield early;
      for await (const text of texts) {
        const rows = await take(text);
        if (rows.length > 0) yield rows;
      }
      if (parser.writableEnded) return;
      const rows = await take(null);
      if (rows.length > 0) yield rows;
    } finally {
      await texts.return();
      parser.destroy();
    }
  }
  return {
    header,
    separator,
    headerRows,
    batches: batches(),
    // The parser takes the end after a last line break for one more empty line.
    emptyLines: () => parser.info.empty_lines - (endsInBreak ? 1 : 0),
  };
}
