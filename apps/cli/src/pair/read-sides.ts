import type { Instrument } from 'relata';
import { nearestIds } from 'relata/messages/en';
import { idColumn } from '../columns/id-column.ts';
import { broken } from '../input/broken.ts';
import { readTable, type Table } from '../input/read-table.ts';
import { type Source, sourceOf } from '../input/source.ts';
import { noteOn } from '../input/watch.ts';
import type { Io } from '../io.ts';
import { type LabelSource, labelSource } from '../labels/label-source.ts';
import { list } from '../options/list.ts';
import { Problem } from '../problems/problem.ts';
import type { Entry, PairReject } from './entry.ts';
import { unmatched } from './matched.ts';
import { type SideReader, sideReader } from './read-side.ts';
import { type PairOptions, SIDES, type SideName, sideOptions } from './side-options.ts';

/** Every row of both sides. */
export interface ReadSides {
  readonly readers: { readonly [S in SideName]: SideReader };
  readonly entries: readonly Entry[];
  /** Rows of neither side. */
  readonly rejects: readonly PairReject[];
  readonly sources: readonly Source[];
  readonly separator: string;
  /** The column that names couples, as the first file spells it. */
  readonly idName: string;
}

function idOf(source: Source, table: Table, { id }: PairOptions): number {
  const column = idColumn(id, table.header);
  if (column >= 0) return column;
  throw new Problem(
    'unknownColumn',
    `${source.name} has no column that names couples.`,
    [],
    'Say which it is: --id <column>, and --other-id <column> where the other file calls it otherwise.',
  );
}

async function eachRow(
  { name }: Source,
  table: Table,
  take: (record: readonly string[], row: number) => void,
): Promise<void> {
  let row = 0;
  try {
    for await (const records of table.batches) for (const record of records) take(record, ++row);
  } catch (error) {
    throw broken(name, error);
  }
  if (row === 0) throw new Problem('inputNoRows', `${name} has a header and no rows.`);
}

interface Reading {
  readonly instrument: Instrument;
  readonly options: PairOptions;
  readonly labels: LabelSource | undefined;
  readonly io: Io;
}

async function opened(file: string, options: PairOptions, io: Io) {
  const source = await sourceOf(file, io, options);
  return { source, table: await readTable(source, { ...options, onNote: noteOn(io) }) };
}

/** Two files, one for each side. */
async function fromTwo(files: readonly string[], reading: Reading): Promise<ReadSides> {
  const { instrument, io, labels, options } = reading;
  const entries: Entry[] = [];
  const readers: SideReader[] = [];
  const sources: Source[] = [];
  let separator = ',';
  let idName = '';
  for (const [i, side] of SIDES.entries()) {
    const own = sideOptions(options, side);
    const { source, table } = await opened(files[i] as string, own, io);
    const id = idOf(source, table, own);
    const reader = sideReader(side, instrument, table, own, labels);
    await eachRow(source, table, (record, row) => {
      entries.push(reader.read(record, row, (record[id] ?? '').trim()));
    });
    if (side === 'first') {
      separator = table.separator;
      idName = table.header[id] as string;
    }
    readers.push(reader);
    sources.push(source);
  }
  const [first, second] = readers as [SideReader, SideReader];
  return { readers: { first, second }, entries, rejects: [], sources, separator, idName };
}

/** How a row of one file says which side it is: by a column, or by coming first. */
function sideTeller(
  { side, sides }: PairOptions,
  header: readonly string[],
): (record: readonly string[], id: string) => SideName | undefined {
  if (side === undefined) {
    const seen = new Set<string>();
    return (_, id) => {
      if (seen.has(id)) return 'second';
      seen.add(id);
      return 'first';
    };
  }
  const column = header.indexOf(side);
  if (column < 0) {
    const near = nearestIds(side, header, 5).join(', ');
    const sentence = `--side names ${side}, which is no column of the file.`;
    throw new Problem('unknownColumn', sentence, [`nearest: ${near}`]);
  }
  const values = sides === undefined ? [] : list('--sides', sides);
  if (values.length !== 2 || values[0] === values[1]) {
    throw new Problem(
      'badOption',
      `--side names a column, and --sides does not name its two values.`,
      [],
      'Write --sides self,partner: first the value of the first side, then that of the second.',
    );
  }
  return (record) => SIDES[values.indexOf((record[column] ?? '').trim())];
}

/** One file with a row for each side. */
async function fromOne(file: string, reading: Reading): Promise<ReadSides> {
  const { instrument, io, labels, options } = reading;
  const { source, table } = await opened(file, options, io);
  const id = idOf(source, table, options);
  const tell = sideTeller(options, table.header);
  const of = (side: SideName) =>
    sideReader(side, instrument, table, sideOptions(options, side), labels);
  const readers = { first: of('first'), second: of('second') };
  const entries: Entry[] = [];
  const rejects: PairReject[] = [];
  await eachRow(source, table, (record, row) => {
    const who = (record[id] ?? '').trim();
    const side = tell(record, who);
    if (side) entries.push(readers[side].read(record, row, who));
    else {
      const sentence = 'The cell is neither of the two values that --sides names.';
      const found = { side: '', row, id: who } as const;
      rejects.push(unmatched(found, 'unknownSide', sentence, options.side));
    }
  });
  const { header, separator } = table;
  return { readers, entries, rejects, sources: [source], separator, idName: header[id] as string };
}

/** Reads both sides from two files, or from one; each is read as `relata score` reads it. */
export async function readSides(
  files: readonly string[],
  instrument: Instrument,
  options: PairOptions,
  io: Io,
): Promise<ReadSides> {
  const labels = await labelSource(options.labels, io);
  const reading = { instrument, options, labels, io };
  return files.length === 2 ? fromTwo(files, reading) : fromOne(files[0] as string, reading);
}
