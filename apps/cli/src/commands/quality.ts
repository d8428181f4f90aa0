import { Command, InvalidArgumentError } from 'commander';
import type { Io } from '../io.ts';
import { readingOptions } from '../options/reading-options.ts';
import { wholeNumber } from '../options/whole-number.ts';
import { checkScreen } from '../output/check-screen.ts';
import { Problem } from '../problems/problem.ts';
import { type QualityOptions, qualityFile } from '../sample-quality/quality-file.ts';
import { qualityText } from '../sample-quality/quality-summary.ts';

interface Options extends QualityOptions {
  readonly json?: boolean;
}

const EXAMPLES = `
Examples:
  $ relata quality examples/ecr-36.simulated.csv --definition examples/ecr-36.json --items 'ecr_{n}'
  $ relata quality examples/ecr-36.simulated.csv --definition examples/ecr-36.json --items 'ecr_{n}' --synonyms 0.5 --antonyms -0.5 --json
`;

/** A parser of correlations from one number to another, the ends as the sentence has them. */
const correlation =
  (fits: (r: number) => boolean, expected: string) =>
  (text: string): number => {
    const r = Number(text);
    if (text.trim() === '' || !fits(r)) throw new InvalidArgumentError(`Give ${expected}.`);
    return r;
  };

export function command(io: Io): Command {
  return readingOptions(
    new Command('quality')
      .summary('show how each respondent’s answers look among those of the sample')
      .description(
        'Works out, for each respondent, indices that need a sample: squared Mahalanobis distance, psychometric synonyms and antonyms, person-total correlation. One row in, one row out, in order; no row is dropped, and where an index cannot be worked out the row says why.',
      )
      .argument(
        '<file>',
        'the answers: delimited text with a header, an Excel workbook or an SPSS file, also in gzip or zstd; - for standard input',
      )
      .option('--instrument <ids>', 'one instrument or several, as in phq-9 or phq-9,erq')
      .option(
        '--output <file>',
        'where the indices go (default: <name>.quality.csv beside the input; - for standard output; .gz and .zst are compressed)',
      )
      .option(
        '--id <column>',
        'column that names the respondent, and is copied (default: id, row_id …)',
      )
      .option(
        '--keep <columns>',
        'columns to copy: names, or all, others (all that are no items) or none (default: the one that names the respondent, else the number of the row)',
      )
      .option(
        '--synonyms <r>',
        'items are synonyms where they correlate above this (default: 0.6)',
        correlation((r) => r >= 0 && r < 1, 'a correlation from 0 to below 1, as in 0.6'),
      )
      .option(
        '--antonyms <r>',
        'items are antonyms where they correlate below this (default: -0.6)',
        correlation((r) => r <= 0 && r > -1, 'a correlation from above -1 to 0, as in -0.6'),
      )
      .option(
        '--at-least <pairs>',
        'fewest pairs, both items answered, of which a respondent’s correlation is given (default: 3)',
        wholeNumber(3, 100_000),
      ),
  )
    .option('--json', 'print the summary as JSON on standard output')
    .option('--quiet', 'no progress bar and no summary')
    .addHelpText('after', EXAMPLES)
    .action(async (file: string, options: Options) => {
      checkScreen(file, options, 'indices');
      if (/\.(parquet|arrow|feather|ipc|json|ndjson|jsonl|duckdb)$/i.test(options.output ?? '')) {
        throw new Problem(
          'badOption',
          'The indices are written as delimited text only.',
          [],
          'Name a file that ends in .csv or .tsv with --output.',
        );
      }
      const summary = await qualityFile(file, options, io);
      if (options.json) io.stdout.write(`${JSON.stringify(summary, null, 2)}\n`);
      else if (!options.quiet) io.stderr.write(qualityText(summary));
    });
}
