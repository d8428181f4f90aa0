import { idColumn } from '../columns/id-column.ts';
import { outputHeader } from '../columns/output-names.ts';
import { broken } from '../input/broken.ts';
import type { Encoding } from '../input/encoding.ts';
import { readBytes } from '../input/read-bytes.ts';
import { readTable } from '../input/read-table.ts';
import { sourceOf } from '../input/source.ts';
import type { Io } from '../io.ts';
import { checkOutputs } from '../output/check-outputs.ts';
import { csv } from '../output/csv.ts';
import type { Target } from '../output/target.ts';
import { together } from '../output/together.ts';
import { Problem } from '../problems/problem.ts';
import { progressOf } from '../progress.ts';
import { dataWatch } from '../scoring/data-watch.ts';
import { type JobOptions, jobOf, namedBy } from '../scoring/job-for.ts';
import { outputFile } from '../scoring/output-file.ts';
import type { Thresholds } from './answer-store.ts';
import { gather } from './gather.ts';
import { indexCells, indexNames } from './index-columns.ts';
import { instrumentQuality, type QualitySummary, summaryOfQuality } from './quality-summary.ts';

export interface QualityOptions extends Omit<JobOptions, 'keep'>, Thresholds {
  readonly keep?: string;
  readonly id?: string;
  readonly output?: string;
  readonly headerRows?: number;
  readonly separator?: string;
  readonly encoding: Encoding;
  readonly sheet?: string;
  readonly quiet?: boolean;
}

/** Rows written at a time. */
const AT_ONCE = 4096;

/** Works out the sample indices of a file: one row in, one row out, in order. */
export async function qualityFile(
  file: string,
  options: QualityOptions,
  io: Io,
): Promise<QualitySummary> {
  const named = await namedBy(options, io);
  const source = await sourceOf(file, io, options);
  const output = options.output ?? outputFile(file, 'quality');
  const read = [...(source.path === null ? [] : [source.path]), ...(options.definition ?? [])];
  await checkOutputs([output], read, io.cwd);
  const progress = await progressOf(io, source.size, options.quiet === true || output === '-');
  try {
    const notes: string[] = [];
    const onNote = (sentence: string) => notes.push(sentence);
    const reading = { ...options, onBytes: progress.advance, onNote };
    const oneByte = Buffer.byteLength(options.separator ?? ',') === 1;
    const table = await (oneByte ? readBytes : readTable)(source, reading);
    const job = jobOf(named, table, { ...options, keep: options.keep ?? 'none' });
    const id = idColumn(options.id, table.header);
    const kept = options.keep === undefined && id >= 0 ? [id] : job.kept;
    const names = outputHeader(
      kept.length > 0 ? kept.map((column) => table.header[column] as string) : ['row'],
      job.mapped.flatMap(indexNames),
    );
    const watch = dataWatch(job, 'opening' in table ? table.opening : []);
    const gathered = await gather(table, job, kept, watch).catch((error: unknown) => {
      throw broken(source.name, error);
    });
    if (gathered.rows === 0) {
      throw new Problem('inputNoRows', `${source.name} has a header and no rows.`);
    }
    const warnings = [...notes, ...(await watch.warnings())];
    progress.stop();
    for (const warning of warnings) io.stderr.write(`relata: ${warning}\n`);
    const { antonyms, atLeast, synonyms } = options;
    const qualities = gathered.instruments.map(({ store }) =>
      store.quality({ antonyms, atLeast, synonyms }),
    );
    const write = async (targets: readonly Target[]) => {
      const target = targets[0] as Target;
      await target.write(csv([names], table.separator));
      for (let from = 0; from < gathered.rows; from += AT_ONCE) {
        const count = Math.min(AT_ONCE, gathered.rows - from);
        const rows = Array.from({ length: count }, (_, i) => {
          const row = from + i;
          const cells = gathered.kept[row] ?? [];
          return [
            ...(cells.length > 0 ? cells : [row + 1]),
            ...gathered.instruments.flatMap(({ rejected }, at) =>
              indexCells(qualities[at] as (typeof qualities)[number], row, rejected[row] === 1),
            ),
          ];
        });
        await target.write(csv(rows, table.separator));
      }
      return summaryOfQuality({
        input: source.name,
        output: target.name,
        rows: gathered.rows,
        emptyLines: gathered.emptyLines,
        treatedAsMissing: gathered.treatedAsMissing,
        warnings,
        instruments: gathered.instruments.map((one, at) =>
          instrumentQuality(one, qualities[at] as (typeof qualities)[number]),
        ),
      });
    };
    return await together([output], io, write);
  } finally {
    progress.stop();
  }
}
