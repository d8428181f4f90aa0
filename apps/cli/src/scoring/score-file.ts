import { idColumn } from '../columns/id-column.ts';
import { outputHeader, outputNames } from '../columns/output-names.ts';
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
import { progressOf } from '../progress.ts';
import { dataWatch } from './data-watch.ts';
import { type Document, type DocumentOptions, documentsOf } from './documents.ts';
import { type InputFacts, inputFacts } from './input-facts.ts';
import type { Job } from './job.ts';
import { type JobOptions, jobOf, namedBy } from './job-for.ts';
import { outputFile } from './output-file.ts';
import { foundOf, peopleWarnings } from './people-warnings.ts';
import { REJECTS_HEADER } from './reject-rows.ts';
import { keeping, keptTogether } from './resume/keeping.ts';
import { type Setting, scoreTable } from './score-table.ts';
import { type Summary, summaryOf } from './summary.ts';

export interface ScoreFileOptions extends JobOptions, DocumentOptions {
  readonly output?: string;
  readonly rejects?: string;
  readonly id?: string;
  readonly threads?: number;
  readonly resume?: boolean;
  readonly headerRows?: number;
  readonly separator?: string;
  readonly encoding: Encoding;
  readonly sheet?: string;
  readonly quiet?: boolean;
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
  setting: Omit<Setting, 'keeper' | 'left'>,
): Promise<Summary> {
  const { documents, notes, output, rejects } = files;
  const { io, options } = setting;
  const id = idColumn(options.id, table.header);
  let known: InputFacts | undefined;
  const facts = () => (known ??= inputFacts(source, table, options));
  for (const document of documents) await document.check?.(job, facts());
  const watch = dataWatch(job, 'opening' in table ? table.opening : []);
  // The scores come last, so that when they have their name everything has.
  const listed = rejects === undefined ? [] : [rejects];
  const outputs = [...listed, ...documents.map(({ file }) => file), output];
  const named = { output, rejects: rejects ?? null, separator: table.separator };
  const { keeper, left } = await keeping(source, table, { job, id, ...named }, setting);
  const work = async (targets: readonly Target[]) => {
    const scores = targets.at(-1) as Target;
    const to = { scores, rejects: rejects === undefined ? undefined : targets[0] };
    const names = outputHeader(
      job.kept.map((column) => job.header[column] as string),
      job.mapped.flatMap((mapped) => outputNames(mapped, job.extras)),
    );
    if (!left) {
      await scores.write(csv([names], table.separator));
      await to.rejects?.write(csv([REJECTS_HEADER]));
    }
    const all = { ...setting, keeper, left };
    const scored = await scoreTable(source, table, job, id, to, watch, all);
    const { counts, emptyLines, people } = scored;
    if (counts.rows === 0) {
      throw new Problem('inputNoRows', `${source.name} has a header and no rows.`);
    }
    const found = foundOf(people);
    const warnings = [...notes, ...(await watch.warnings()), ...peopleWarnings(job, id, found)];
    setting.progress.stop();
    for (const warning of warnings) io.stderr.write(`relata: ${warning}\n`);
    const files = { input: source.name, output: scores.name, rejects: rejects ?? null };
    const about = { ...files, emptyLines, headerRows: table.headerRows, warnings };
    const summary = summaryOf({ ...about, ...found }, job.mapped, counts);
    for (const [i, document] of documents.entries()) {
      await targets[listed.length + i]?.write(await document.text(job, summary, facts()));
    }
    return summary;
  };
  return keptTogether(keeper, () => together(outputs, io, work, left?.reopened));
}

/** Scores a file of answers into a file of scores, row by row, in memory that does not grow with it. */
export async function scoreFile(file: string, options: ScoreFileOptions, io: Io): Promise<Summary> {
  const { definition = [], rejects } = options;
  const named = await namedBy(options, io);
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
    const job = jobOf(named, table, options);
    const setting = { options, progress, io };
    return await scoreSource(source, table, job, { output, rejects, documents, notes }, setting);
  } finally {
    progress.stop();
  }
}
