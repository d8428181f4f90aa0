import { Command, InvalidArgumentError, Option } from 'commander';
import { CHANGE_METHODS, CUT_OFF_KINDS } from 'relata';
import { courseFile } from '../course/course-file.ts';
import type { CourseFileOptions } from '../course/course-options.ts';
import { courseSummaryText } from '../course/course-summary.ts';
import type { Io } from '../io.ts';
import { readingOptions } from '../options/reading-options.ts';
import { referenceOptions } from '../options/reference-options.ts';
import { wholeNumber } from '../options/whole-number.ts';
import { checkScreen } from '../output/check-screen.ts';
import { Problem } from '../problems/problem.ts';
import { count } from '../text.ts';

interface Options extends CourseFileOptions {
  readonly json?: boolean;
  readonly strict?: boolean;
}

const EXAMPLES = `
Examples:
  $ relata course examples/rpp-9-weekly.simulated.csv --instrument rpp --form rpp-9 --time wave
  $ relata course examples/rpp-9-weekly.simulated.csv --instrument rpp --form rpp-9 --time wave --references examples/rpp-9-weekly.references.json --baseline-waves 2
  $ relata course examples/rpp-9-weekly.simulated.csv --instrument rpp --form rpp-9 --time wave --scales withdrawal --plots plots --plot-trend robust
`;

function level(text: string): number {
  const value = Number(text);
  if (/^0?\.\d+$/.test(text) && value > 0.5) return value;
  throw new InvalidArgumentError('Give a share above 0.5 and below 1, as in 0.95.');
}

const written = (command: Command): Command =>
  command
    .option(
      '--output <file>',
      'where the courses go, a row for each person (default: <name>.course.csv beside the input; - for standard output)',
    )
    .option('--long <file>', 'where the scored waves go, a row for each, in order of time')
    .option('--plots <folder>', 'where to draw each person’s courses: one SVG for each person')
    .addOption(
      new Option('--plot-trend <line>', 'a straight line through the scores of a plot').choices([
        'leastSquares',
        'robust',
      ]),
    )
    .option('--rejects <file>', 'where to list each fault: row, id, column, code, sentence')
    .option('--strict', 'exit with 7 when a row was rejected')
    .option('--json', 'print the summary as JSON on standard output')
    .option('--quiet', 'no progress bar and no summary');

const told = (command: Command): Command =>
  referenceOptions(
    command
      .option(
        '--instrument <id>',
        'the instrument (default: the one whose answers name the columns)',
      )
      .option('--id <column>', 'column that names the person (default: id, row_id …)')
      .option('--time <column>', 'column of when: numbers, or ISO dates')
      .option('--times <texts>', "what texts in that column stand for: 'baseline=0,follow-up=12'")
      .option(
        '--time-unit <unit>',
        'with dates day (the default) or week, since a person’s first; with numbers the word for plots (default: the name of the column)',
      )
      .option('--scales <ids>', 'scales that are wanted (default: all of the form)')
      .addOption(
        new Option('--method <method>', 'how change is told from errors of measurement')
          .choices(CHANGE_METHODS)
          .default('jacobsonTruax'),
      )
      .option('--level <share>', 'how often intervals hold what they are about', level, 0.95)
      .addOption(
        new Option('--cut-off <kind>', 'which cut-off decides on recovered')
          .choices(CUT_OFF_KINDS)
          .default('c'),
      )
      .option(
        '--baseline-waves <n>',
        'how many waves, the first with a score, are the baseline',
        wholeNumber(1, 1_000_000),
        1,
      )
      .option(
        '--group-change <file>',
        'JSON of how norm groups changed, which hagemanArrindell needs',
      ),
    true,
  );

export function command(io: Io): Command {
  return written(
    readingOptions(
      told(
        new Command('course')
          .summary('turn repeated answers into change over time')
          .description(
            'Scores a file of repeated answers, and says for each person and scale what changed: first, last, class of the change, trends, baseline.',
          )
          .argument('<file>', 'the answers, a row for each wave; read as `relata score` reads it'),
      ),
    ),
  )
    .addHelpText('after', EXAMPLES)
    .action(async (file: string, options: Options) => {
      checkScreen(file, options, 'courses');
      const summary = await courseFile(file, options, io);
      if (options.json) io.stdout.write(`${JSON.stringify(summary, null, 2)}\n`);
      else if (!options.quiet) io.stderr.write(courseSummaryText(summary));
      if (options.strict && summary.rejectedRows > 0) {
        throw new Problem(
          'rowsRejected',
          `${count(summary.rejectedRows, 'row')} rejected, and --strict was given.`,
        );
      }
    });
}
