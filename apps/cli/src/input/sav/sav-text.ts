import { damaged } from '../failures.ts';
import { rowsAsText, type TextCell } from '../rows-as-text.ts';
import type { Watch } from '../watch.ts';
import { plainBlocks, unpackedBlocks } from './blocks.ts';
import { type ByteReader, byteReader, CutOff } from './byte-reader.ts';
import { cellsOf } from './cells.ts';
import { type Dictionary, dictionaryOf, type ValueLabels } from './dictionary.ts';
import { readHeader, type SavHeader } from './header.ts';
import { readRecords } from './records.ts';
import { packedRows, plainRows } from './rows.ts';

type Pieces = AsyncIterable<Uint8Array>;

/** Bytes of data whose rows are held at a time. */
const PORTION = 64 * 1024;

async function begun(name: string, pieces: Pieces, watch: Watch) {
  const reader = byteReader(pieces);
  const header = await readHeader(reader);
  const records = await readRecords(reader, header.numbers);
  return { reader, header, dictionary: dictionaryOf(name, header, records, watch) };
}

async function* rowsOf(
  reader: ByteReader,
  header: SavHeader,
  dictionary: Dictionary,
): AsyncGenerator<TextCell[], void, undefined> {
  const { rows, rowLength, systemMissing } = dictionary;
  if (rows === 0) return;
  const cells = cellsOf(dictionary, header.numbers);
  let batch: TextCell[][] = [];
  let count = 0;
  let more = true;
  const onRow = (row: Buffer) => {
    batch.push(cells(row));
    return ++count !== rows;
  };
  const reading =
    header.compression === 'none'
      ? plainRows(rowLength, onRow)
      : packedRows(header, systemMissing, rowLength, onRow);
  const blocks =
    header.compression === 'zlib' ? unpackedBlocks(reader, header.numbers) : plainBlocks(reader);
  for await (const block of blocks) {
    for (let at = 0; at < block.length; at += PORTION) {
      more = reading.take(block.subarray(at, at + PORTION));
      yield* batch;
      batch = [];
      if (!more) break;
    }
    if (!more) break;
  }
  if (rows === null ? reading.midway() : count < rows) throw new CutOff();
}

const explained = (name: string, error: unknown) =>
  error instanceof CutOff || error instanceof RangeError ? damaged(name, 'SPSS file') : error;

/** An SPSS file (.sav, .zsav) as delimited text, a row for each case. */
export async function* savText(
  name: string,
  pieces: Pieces,
  separator: string | undefined,
  watch: Watch,
): AsyncGenerator<Buffer, void, undefined> {
  try {
    const { reader, header, dictionary } = await begun(name, pieces, watch);
    const names = dictionary.variables.map((one) => one.name);
    yield* rowsAsText(names, rowsOf(reader, header, dictionary), separator);
  } catch (error) {
    throw explained(name, error);
  }
}

/** Labels of values, by variable; the data are not read. */
export async function savLabels(name: string, pieces: Pieces): Promise<ValueLabels> {
  try {
    return (await begun(name, pieces, {})).dictionary.valueLabels;
  } catch (error) {
    throw explained(name, error);
  }
}
