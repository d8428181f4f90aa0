import type { Tally as FlatTally } from 'relata/delimited';
import { idColumn } from '../columns/id-column.ts';
import { outputHeader, outputNames } from '../columns/output-names.ts';
import { broken } from '../input/broken.ts';
import type { Encoding } from '../input/encoding.ts';
import { type ByteTable, readBytes } from '../input/read-bytes.ts';
import { readTable, type Table } from '../input/read-table.ts';
import { type Source, sourceOf } from '../input/source.ts';
import type { Io } from '../io.ts';
import { checkOutputs } from '../output/check-outputs.ts';
import { csv } from '../output/csv.ts';
import type { Target } from '../output/target.ts';
import { together } from '../output/together.ts';
import { Problem } from '../problems/problem.ts';
import { type Progress, progressOf } from '../progress.ts';
import { blockOf, type Counts } from './block.ts';
import { CHUNK } from './chunks/run-chunks.ts';
import { scoreChunks, threadsFor } from './chunks/score-chunks.ts';
import { type DataWatch, dataWatch } from './data-watch.ts';
import { type Document, type DocumentOptions, documentsOf } from './documents.ts';
import type { Job } from './job.ts';
import { instrumentsOf, type JobOptions, jobOf } from './job-for.ts';
import { outputFile } from './output-file.ts';
import { REJECTS_HEADER, rejectRows } from './reject-rows.ts';
import { type ByteScorer, byteScorer, type ScoredBytes } from './score-bytes.ts';
import { type Summary, summaryOf } from './summary.ts';
import { namedTally } from './tally.ts';

export interface ScoreFileOptions extends JobOptions, DocumentOptions {
  readonly output?: string;
  readonly rejects?: string;
  readonly id?: string;
  readonly threads?: number;
  readonly separator?: string;
  readonly encoding: Encoding;
  readonly sheet?: string;
  readonly quiet?: boolean;
}

/** What a run goes by. */
interface Setting {
  readonly options: ScoreFileOptions;
  readonly progress: Progress;
  readonly io: Io;
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
  job: Job,
  scorer: ByteScorer,
  { scores, rejects }: Outputs,
): Promise<Counts> {
  const write = async (blocks: Iterable<ScoredBytes>) => {
    for (const block of blocks) {
      // The bytes are written over by the next rows, and an output may keep them for a while.
      await scores.write(Buffer.from(block.rows));
      if (block.rejects.length > 0) await rejects?.write(csv(rejectRows(block.rejects)));
    }
  };
  for await (const piece of table.pieces) await write(scorer.push(piece));
  await write(scorer.end());
  return {
    ...scorer.counts(),
    tallies: job.mapped.map((one, i) => namedTally(one, scorer.tallies[i] as FlatTally)),
  };
}

interface Scored {
  readonly counts: Counts;
  readonly emptyLines: number;
}

/** Every row of a table into its scores: a file in chunks, any other source as it comes. */
async function scoreTable(
  source: Source,
  table: Table | ByteTable,
  job: Job,
  id: number,
  to: Outputs,
  watch: DataWatch,
  { options, progress, io }: Setting,
): Promise<Scored> {
  const { separator } = table;
  const { path, size } = source;
  const { rejects, scores } = to;
  const listed = rejects === undefined || rejects.place !== null;
  if (
    'pieces' in table &&
    path !== null &&
    size !== null &&
    table.plain &&
    scores.place &&
    listed
  ) {
    await table.pieces.return?.();
    return scoreChunks({
      job,
      options,
      separator,
      id,
      watch,
      paths: {
        chunk: CHUNK,
        name: source.name,
        input: path,
        size,
        scores: scores.place.path,
        rejects: rejects?.place?.path ?? null,
        output: scores.name,
        list: rejects?.name ?? null,
      },
      written: { scores: scores.place.written(), rejects: rejects?.place?.written() ?? 0 },
      threads: threadsFor(size, options.threads),
      progress,
      cwd: io.cwd,
    });
  }
  const scorer = 'pieces' in table ? byteScorer(job, separator, id, watch) : undefined;
  const counts = await (scorer
    ? scoreBytes(table as ByteTable, job, scorer, to)
    : scoreRows(table as Table, job, id, to, watch)
  ).catch((error) => {
    throw broken(source.name, error);
  });
  return { counts, emptyLines: scorer?.lines().empty ?? (table as Table).emptyLines() };
}

async function scoreSource(
  source: Source,
  table: Table | ByteTable,
  job: Job,
  files: {
    readonly output: string;
    readonly rejects: string | undefined;
    readonly documents: readonly Document[];
    readonly notes: readonly string[];
  },
  setting: Setting,
): Promise<Summary> {
  const { documents, notes, output, rejects } = files;
  const { io, options } = setting;
  const id = idColumn(options.id, table.header);
  const watch = dataWatch(job);
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
    const { counts, emptyLines } = await scoreTable(source, table, job, id, to, watch, setting);
    if (counts.rows === 0) {
      throw new Problem('inputNoRows', `${source.name} has a header and no rows.`);
    }
    const warnings = [...notes, ...(await watch.warnings())];
    for (const warning of warnings) io.stderr.write(`relata: ${warning}\n`);
    const { name: input } = source;
    const summary = summaryOf(
      { input, output: scores.name, rejects: rejects ?? null, emptyLines, warnings },
      job.mapped,
      counts,
    );
    for (const [i, document] of documents.entries()) {
      await targets[listed.length + i]?.write(await document.text(job, summary));
    }
    return summary;
  });
}

/** Scores a file of answers into a file of scores, row by row, in memory that does not grow with it. */
export async function scoreFile(file: string, options: ScoreFileOptions, io: Io): Promise<Summary> {
  const { definition = [], rejects } = options;
  const instruments = await instrumentsOf(options, io);
  const source = await sourceOf(file, io, options);
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
    const notes: string[] = [];
    const onNote = (sentence: string) => notes.push(sentence);
    const reading = { ...options, onBytes: progress.advance, onNote };
    // A separator of several bytes is left to the general parser.
    const oneByte = Buffer.byteLength(options.separator ?? ',') === 1;
    const table = await (oneByte ? readBytes : readTable)(source, reading);
    const job = jobOf(instruments, table.header, options);
    const setting = { options, progress, io };
    return await scoreSource(source, table, job, { output, rejects, documents, notes }, setting);
  } finally {
    progress.stop();
  }
}
