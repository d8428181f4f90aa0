import { idColumn } from '../columns/id-column.ts';
import { outputHeader, outputNames } from '../columns/output-names.ts';
import { broken } from '../input/broken.ts';
import { type ByteTable, readBytes } from '../input/read-bytes.ts';
import { readTable, type Table } from '../input/read-table.ts';
import { type Source, sourceOf } from '../input/source.ts';
import type { Encoding } from '../input/text-of.ts';
import { resolveInstruments } from '../instruments/resolve.ts';
import type { Io } from '../io.ts';
import { labelSource } from '../labels/label-source.ts';
import { list } from '../options/list.ts';
import { checkOutputs } from '../output/check-outputs.ts';
import { csv } from '../output/csv.ts';
import type { Target } from '../output/target.ts';
import { together } from '../output/together.ts';
import { Problem } from '../problems/problem.ts';
import { progressOf } from '../progress.ts';
import { blockOf, type Counts } from './block.ts';
import { type DataWatch, dataWatch } from './data-watch.ts';
import { type Document, type DocumentOptions, documentsOf } from './documents.ts';
import type { Job } from './job.ts';
import { outputFile } from './output-file.ts';
import { foundOf, peopleWarnings } from './people-warnings.ts';
import { prepare, type ReadingOptions } from './prepare.ts';
import { REJECTS_HEADER, rejectRows } from './reject-rows.ts';
import { type ByteScorer, byteScorer, type ScoredBytes } from './score-bytes.ts';
import { type Summary, summaryOf } from './summary.ts';

export interface ScoreFileOptions extends ReadingOptions, DocumentOptions {
  readonly instrument?: string;
  readonly definition?: readonly string[];
  readonly output?: string;
  readonly rejects?: string;
  readonly keep: string;
  readonly id?: string;
  readonly wave?: string;
  readonly headerRows?: number;
  readonly bounds?: boolean;
  readonly bands?: boolean;
  readonly separator?: string;
  readonly encoding: Encoding;
  readonly quiet?: boolean;
}

type Outputs = { readonly scores: Target; readonly rejects: Target | undefined };

/** Every row of a table into its scores, block by block. */
async function scoreRows(
  table: Table,
  job: Job,
  id: number,
  { scores, rejects }: Outputs,
  watch: DataWatch,
): Promise<Counts> {
  const block = blockOf(job);
  const settle = async () => {
    const { rows, faults } = block.score();
    await scores.write(csv(rows, table.separator));
    const lines = faults.map(({ record, ...found }) => ({
      ...found,
      respondent: record[id] ?? '',
    }));
    await rejects?.write(csv(rejectRows(lines)));
  };
  for await (const records of table.batches) {
    for (const record of records) {
      watch.add(record);
      if (block.add(record)) await settle();
    }
  }
  await settle();
  return block.counts;
}

/** The same from the bytes of the table. */
async function scoreBytes(
  table: ByteTable,
  scorer: ByteScorer,
  { scores, rejects }: Outputs,
  watch: DataWatch,
): Promise<Counts> {
  const write = async (blocks: Iterable<ScoredBytes>) => {
    for (const block of blocks) {
      if (watch.enough()) await watch.warnings();
      await scores.write(block.rows);
      if (block.rejects.length > 0) await rejects?.write(csv(rejectRows(block.rejects)));
    }
  };
  for await (const piece of table.pieces) await write(scorer.push(piece));
  await write(scorer.end());
  return scorer.counts;
}

async function scoreSource(
  source: Source,
  table: Table | ByteTable,
  job: Job,
  files: {
    readonly output: string;
    readonly rejects: string | undefined;
    readonly documents: readonly Document[];
  },
  options: ScoreFileOptions,
  io: Io,
): Promise<Summary> {
  const { documents, output, rejects } = files;
  const id = idColumn(options.id, table.header);
  const watch = dataWatch(job, 'opening' in table ? table.opening : []);
  // The scores come last, so that when they have their name everything has.
  const listed = rejects === undefined ? [] : [rejects];
  const outputs = [...listed, ...documents.map(({ file }) => file), output];
  return together(outputs, io, async (targets) => {
    const scores = targets.at(-1) as Target;
    const to = { scores, rejects: rejects === undefined ? undefined : targets[0] };
    const names = outputHeader(
      job.kept.map((column) => job.header[column] as string),
      job.mapped.flatMap((mapped) => outputNames(mapped, job.extras)),
    );
    await scores.write(csv([names], table.separator));
    await to.rejects?.write(csv([REJECTS_HEADER]));
    const scorer = 'pieces' in table ? byteScorer(job, table.separator, id, watch) : undefined;
    const counts = await (scorer
      ? scoreBytes(table as ByteTable, scorer, to, watch)
      : scoreRows(table as Table, job, id, to, watch)
    ).catch((error) => {
      throw broken(source.name, error);
    });
    if (counts.rows === 0) {
      throw new Problem('inputNoRows', `${source.name} has a header and no rows.`);
    }
    const found = foundOf(scorer?.people);
    const warnings = [...(await watch.warnings()), ...peopleWarnings(job, id, found)];
    for (const warning of warnings) io.stderr.write(`relata: ${warning}\n`);
    const files = { input: source.name, output: scores.name, rejects: rejects ?? null };
    const emptyLines = (scorer ?? (table as Table)).emptyLines();
    const about = { ...files, emptyLines, headerRows: table.headerRows, warnings };
    const summary = summaryOf({ ...about, ...found }, job.mapped, counts);
    for (const [i, document] of documents.entries()) {
      await targets[listed.length + i]?.write(await document.text(job, summary));
    }
    return summary;
  });
}

/** Scores a file of answers into a file of scores, row by row, in memory that does not grow with it. */
export async function scoreFile(file: string, options: ScoreFileOptions, io: Io): Promise<Summary> {
  const { instrument, definition = [], rejects, keep } = options;
  const ids = instrument === undefined ? undefined : list('--instrument', instrument);
  const instruments = await resolveInstruments(ids, definition, io);
  const source = await sourceOf(file, io);
  const labels = await labelSource(options.labels, io);
  const output = options.output ?? outputFile(file);
  const documents = documentsOf(options);
  await checkOutputs(
    [
      output,
      ...(rejects === undefined ? [] : [rejects]),
      ...documents.map((document) => document.file),
    ],
    [...(source.path === null ? [] : [source.path]), ...definition],
    io.cwd,
  );

  const progress = await progressOf(io, source.size, options.quiet === true || output === '-');
  try {
    const reading = { ...options, onBytes: progress.advance };
    // A separator of several bytes is left to the general parser.
    const oneByte = Buffer.byteLength(options.separator ?? ',') === 1;
    const table = await (oneByte ? readBytes : readTable)(source, reading);
    const extras = { bounds: options.bounds ?? false, bands: options.bands ?? false };
    const job = prepare(instruments, table.header, options, {
      keep,
      extras,
      labels,
      headerRows: table.headerRows,
      waves: true,
      wave: options.wave,
    });
    return await scoreSource(source, table, job, { output, rejects, documents }, options, io);
  } finally {
    progress.stop();
  }
}
