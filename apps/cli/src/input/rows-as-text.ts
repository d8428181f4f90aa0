import { csv } from '../output/csv.ts';

export type TextCell = string | number;

/** Rows put together before they are passed on. */
const BATCH = 512;

/**
 * Rows as delimited text, a piece for each batch. The header stands in quotes, so that the
 * separator is the only one in it.
 */
export async function* rowsAsText(
  header: readonly string[],
  rows: AsyncIterable<readonly TextCell[]>,
  separator = ',',
): AsyncGenerator<Buffer, void, undefined> {
  const special = new RegExp(`["\r\n]|${separator.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&')}`);
  const line = (cells: readonly TextCell[]) => {
    if (cells.some((cell) => typeof cell === 'string' && special.test(cell))) {
      return csv([cells], separator);
    }
    // An empty line would be no row.
    return `${cells.join(separator) || '""'}\n`;
  };
  const quoted = header.map((name) => `"${name.replaceAll('"', '""')}"`);
  let text = `${quoted.join(separator)}\n`;
  let count = 0;
  for await (const row of rows) {
    text += line(row);
    if (++count % BATCH === 0) {
      yield Buffer.from(text);
      text = '';
    }
  }
  if (text !== '') yield Buffer.from(text);
}
