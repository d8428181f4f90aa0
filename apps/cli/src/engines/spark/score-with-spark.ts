import { idColumn } from '../../columns/id-column.ts';
import { checkedHeader } from '../../input/header.ts';
import type { Io } from '../../io.ts';
import { checkOutputs } from '../../output/check-outputs.ts';
import type { Target } from '../../output/target.ts';
import { together } from '../../output/together.ts';
import { Problem } from '../../problems/problem.ts';
import { documentsOf } from '../../scoring/documents.ts';
import { factsOfTable } from '../../scoring/input-facts.ts';
import { jobOf, namedBy } from '../../scoring/job-for.ts';
import type { ScoreFileOptions } from '../../scoring/score-file.ts';
import { type Summary, summaryOf } from '../../scoring/summary.ts';
import { refuseOptions } from '../refused.ts';
import type { SparkColumn } from './answers.ts';
import { countsOf } from './counts.ts';
import { type Exchange, openExchange } from './exchange.ts';
import { findSpark } from './find-spark.ts';
import type { SparkFormat } from './formats.ts';
import { endedProblem, jobProblem } from './job-problem.ts';
import { formatOf, located, placeOf, separatorOf } from './places.ts';
import { queriesOf } from './queries.ts';

export interface SparkOptions extends ScoreFileOptions {
  readonly master?: string;
  readonly sparkConf?: readonly string[];
  readonly fromFormat?: SparkFormat;
}

/** Settings under which the driver would run on another machine than we do. */
const ELSEWHERE = /^spark\.submit\.deployMode=cluster$/;

function sparkArguments({ master, sparkConf = [] }: SparkOptions): readonly string[] {
  for (const setting of sparkConf) {
    if (!/^spark\.[^=\s]+=/.test(setting)) {
      throw new Problem(
        'badOption',
        `--spark-conf ${setting.split('=')[0]} is no setting of Spark.`,
        [],
        'Write it as Spark does: --spark-conf spark.executor.memory=4g.',
      );
    }
    if (ELSEWHERE.test(setting)) {
      throw new Problem(
        'badOption',
        'The driver must run on this machine: spark.submit.deployMode is client.',
      );
    }
  }
  return [
    ...(master === undefined ? [] : ['--master', master]),
    ...sparkConf.flatMap((setting) => ['--conf', setting]),
  ];
}

function readingOf(file: string, { fromFormat, separator, encoding }: SparkOptions) {
  const format = fromFormat ?? formatOf(file);
  if (file === '-') {
    throw new Problem('badOption', 'Spark cannot read from standard input.', [], 'Name a path.');
  }
  if (format === undefined) {
    throw new Problem(
      'badOption',
      `The name ${file} does not say which format it is in.`,
      [],
      'Add --from-format parquet, csv, json or orc.',
    );
  }
  const options =
    format === 'csv'
      ? {
          sep: separator ?? separatorOf(file),
          quote: '"',
          escape: '"',
          encoding: encoding === 'auto' ? 'utf-8' : encoding,
        }
      : {};
  return { format, options };
}

function placesOf({ output, rejects }: SparkOptions, cwd: string) {
  if (output === undefined) {
    throw new Problem(
      'badUsage',
      'Spark needs to be told where the scores go.',
      [],
      'Add --output <folder>: s3://study/scores, or scores.csv for a folder of CSV.',
    );
  }
  const scores = placeOf('--output', output, cwd);
  return { scores, rejects: rejects === undefined ? null : placeOf('--rejects', rejects, cwd) };
}

/** Waits for one answer of the job; what it says instead is an error. */
async function expected<T>(exchange: Exchange, name: string, input: string): Promise<T> {
  const answer = await exchange.answer<T>(name);
  if (answer.kind === 'said') return answer.value;
  throw answer.kind === 'failed'
    ? jobProblem(answer.error, input)
    : endedProblem(answer.ended, name === 'result.json');
}

/** Scores a table of any size where Spark runs: a dataset in, a dataset out, rows in no order. */
export async function scoreWithSpark(
  file: string,
  options: SparkOptions,
  io: Io,
): Promise<Summary> {
  refuseOptions('Spark', options);
  const { definition = [] } = options;
  const reading = readingOf(file, options);
  const args = sparkArguments(options);
  const places = placesOf(options, io.cwd);
  const named = await namedBy(options, io);
  const documents = documentsOf(options);
  const beside = documents.map((document) => document.file);
  const written = [options.output, options.rejects].filter((name) => name !== undefined);
  await checkOutputs([...written, ...beside], [file, ...definition], io.cwd);
  const spark = findSpark(process.env);

  return together(beside, io, async (targets: readonly Target[]) => {
    const input = located(file, io.cwd);
    const outputs = [places.scores, places.rejects].flatMap((place) => place?.path ?? []);
    const exchange = openExchange(spark, args, { ...reading, input, outputs });
    try {
      const columns = await expected<readonly SparkColumn[]>(exchange, 'schema.json', file);
      const header = checkedHeader(
        file,
        columns.map(({ name }) => name),
      );
      const job = jobOf(named, { header, headerRows: 1 }, options);
      const facts = factsOfTable(file);
      for (const document of documents) await document.check?.(job, facts);
      const table = { columns, delimited: reading.format === 'csv' };
      const { faults, ...queries } = queriesOf(
        job,
        table,
        idColumn(options.id, header),
        places.scores.format === 'csv',
      );
      exchange.tell('plan.json', {
        ...queries,
        scores: places.scores,
        rejects: places.rejects && { ...places.rejects, sql: faults },
      });
      const { counts } = await expected<{ counts: Record<string, number> }>(
        exchange,
        'result.json',
        file,
      );
      const summary = summaryOf(
        {
          input: file,
          output: places.scores.name,
          rejects: places.rejects?.name ?? null,
          emptyLines: 0,
          headerRows: 1,
          warnings: [],
        },
        job.mapped,
        countsOf(job, counts),
      );
      for (const [i, document] of documents.entries()) {
        await targets[i]?.write(await document.text(job, summary, facts));
      }
      return summary;
    } catch (error) {
      await exchange.stop();
      throw error;
    } finally {
      await exchange.close();
    }
  });
}
