import { Command, Option } from 'commander';
import { ENGINES, type Engine, type EngineName, pickEngine } from '../engines/pick-engine.ts';
import { SPARK_FORMATS } from '../engines/spark/formats.ts';
import type { SparkOptions } from '../engines/spark/score-with-spark.ts';
import type { Io } from '../io.ts';
import { readingOptions } from '../options/reading-options.ts';
import { wholeNumber } from '../options/whole-number.ts';
import { checkScreen } from '../output/check-screen.ts';
import { Problem } from '../problems/problem.ts';
import { scoreFile } from '../scoring/score-file.ts';
import type { Summary } from '../scoring/summary.ts';
import { summaryText } from '../scoring/summary-text.ts';
import { count } from '../text.ts';

interface Options extends SparkOptions {
  readonly engine: EngineName;
  readonly table?: string;
  readonly query?: string;
  readonly json?: boolean;
  readonly strict?: boolean;
}

const collect = (setting: string, settings: readonly string[] = []) => [...settings, setting];

const EXAMPLES = `
Examples:
  $ relata score examples/responses.csv --instrument phq-9
  $ relata score examples/responses.csv --instrument phq-9 --rejects rejects.csv --bands
  $ relata score examples/responses.csv --instrument phq-9 --codebook codebook.md --methods methods.md
  $ relata score examples/responses.csv --instrument phq-9 --items 'phq9_{n}' --missing -99,NA
  $ relata score examples/ecr-36.simulated.csv --definition examples/ecr-36.json --items 'ecr_{n}' --output -
  $ relata score examples/responses.csv --instrument phq-9 --output responses.scored.parquet
`;

const ENGINE: {
  readonly [E in Engine]: (file: string, options: Options, io: Io) => Promise<Summary>;
} = {
  bytes: scoreFile,
  duckdb: async (...about) => {
    const { scoreWithDuckdb } = await import('../engines/duckdb/score-with-duckdb.ts');
    return scoreWithDuckdb(...about);
  },
  spark: async (...about) => {
    const { scoreWithSpark } = await import('../engines/spark/score-with-spark.ts');
    return scoreWithSpark(...about);
  },
};

export function command(io: Io): Command {
  return readingOptions(
    new Command('score')
      .summary('score a file of answers')
      .description('Scores a file of answers: one row in, one row out, in order.')
      .argument(
        '<file>',
        'the answers: delimited text with a header, an Excel workbook or an SPSS file, also in gzip or zstd; - for standard input; Parquet, Arrow, JSON or a database by DuckDB',
      )
      .option('--instrument <ids>', 'one instrument or several, as in phq-9 or phq-9,erq')
      .option(
        '--output <file>',
        'where the scores go (default: <name>.scored.csv beside the input; - for standard output; .gz and .zst are compressed)',
      )
      .option(
        '--keep <columns>',
        'columns to copy: names, or all, others (all that are no items) or none',
        'others',
      )
      .option('--rejects <file>', 'where to list each fault: row, id, column, code, sentence')
      .option(
        '--id <column>',
        'column that names the respondent, for rejects and duplicates (default: id, row_id …)',
      )
      .option(
        '--wave <column>',
        "column of the occasion, where each has rows of its own (columns of its own: --items 'phq{n}_t{wave}')",
      )
      .option(
        '--codebook <file>',
        'where to describe each column of scores: .md for a page, .json for a program',
      )
      .option(
        '--methods <file>',
        'where to write a paragraph for a paper, with references and counts of rows (.md)',
      )
      .option(
        '--syntax <file>',
        'where to write the same scoring as a script that runs without Relata: .R, .py, .sps or .sql (DuckDB); may be given more than once',
        (file: string, files: readonly string[] = []) => [...files, file],
      )
      .addOption(
        new Option(
          '--detail <what>',
          'beside each score its status and answered count; or values alone, and how many items have no answer',
        )
          .choices(['statuses', 'values'])
          .default('statuses'),
      )
      .option('--bounds', 'add the lowest and highest score that the unanswered items allow')
      .option('--bands', 'add the band, and whether every completion falls in it')
      .option(
        '--quality',
        'add what the answers look like as answers: longest run, variability, share missing, even-odd consistency, distance of reversed items',
      )
      .option(
        '--seconds <column>',
        'with --quality: column that says how many seconds the answers took',
      ),
  )
    .option(
      '--threads <n>',
      'threads that score a large file (default: as many as the machine has cores)',
      wholeNumber(1, 64),
    )
    .addOption(
      new Option(
        '--engine <name>',
        'what scores: auto reads and writes text by its bytes, and anything else by DuckDB; spark goes past one machine',
      )
        .choices(ENGINES)
        .default('auto'),
    )
    .option('--table <name>', 'the table to score, where the file is a database')
    .option('--query <sql>', 'the rows to score, where the file is a database')
    .option(
      '--master <url>',
      'the cluster for Spark, as in spark://host:7077 (default: as Spark is configured)',
    )
    .option('--spark-conf <key=value>', 'a setting of Spark; may be given more than once', collect)
    .addOption(
      new Option(
        '--from-format <name>',
        'format of a table for Spark (default: from its name)',
      ).choices(SPARK_FORMATS),
    )
    .option('--resume', 'go on with a run that was stopped; from the beginning where there is none')
    .option('--strict', 'exit with 7 when a row was rejected')
    .option('--json', 'print the summary as JSON on standard output')
    .option('--quiet', 'no progress bar and no summary')
    .addHelpText('after', EXAMPLES)
    .action(async (file: string, options: Options) => {
      checkScreen(file, options, 'scores');
      const engine = await pickEngine(file, options, io);
      const summary = await ENGINE[engine](file, options, io);
      if (options.json) io.stdout.write(`${JSON.stringify(summary, null, 2)}\n`);
      else if (!options.quiet) io.stderr.write(summaryText(summary));
      if (options.strict && summary.rejectedRows > 0) {
        throw new Problem(
          'rowsRejected',
          `${count(summary.rejectedRows, 'row')} rejected, and --strict was given.`,
        );
      }
    });
}
