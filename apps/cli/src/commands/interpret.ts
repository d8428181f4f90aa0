import { Command } from 'commander';
import { score } from 'relata';
import { interpret } from 'relata/interpret';
import { describeIssue } from 'relata/messages/en';
import { answersIn } from '../explain/answers-in.ts';
import { formOf } from '../instruments/form-of.ts';
import { oneNamed } from '../instruments/one-named.ts';
import { resolveInstruments } from '../instruments/resolve.ts';
import { figuresText } from '../interpret/figures-text.ts';
import { type InterpretFileOptions, interpretFile } from '../interpret/interpret-file.ts';
import { type FigureOptions, interpretOptions } from '../interpret/interpret-options.ts';
import { meaningText, NOT_A_DIAGNOSIS } from '../interpret/meaning-text.ts';
import type { Io } from '../io.ts';
import { level } from '../options/level.ts';
import { readingOptions } from '../options/reading-options.ts';
import { referenceOptions } from '../options/reference-options.ts';
import { withReferences } from '../options/with-references.ts';
import { checkScreen } from '../output/check-screen.ts';
import { Problem } from '../problems/problem.ts';
import { summaryText } from '../scoring/summary-text.ts';
import { count } from '../text.ts';

interface Options extends InterpretFileOptions, FigureOptions {
  readonly answers?: string;
  readonly json?: boolean;
  readonly quiet?: boolean;
  readonly strict?: boolean;
}

const EXAMPLES = `
Examples:
  $ relata interpret phq-9 --answers 2,2,2,2,2,2,1,1,0 --norm 'German primary care' --reliability icc
  $ relata interpret who-5 --answers 3,2,3,2,3 --json
  $ relata interpret examples/responses.csv --instrument phq-9 --norm 'German primary care' --reliability icc --output -
`;

async function one(id: string, options: Options, io: Io): Promise<void> {
  const [instrument] = await resolveInstruments([id], options.definition ?? [], io);
  if (!instrument) return;
  const { answers = '', onInvalid } = options;
  const form = formOf(instrument, options.form);
  const result = score(instrument, answersIn(answers), { form, onInvalid });
  if (result.kind === 'rejected') {
    const faults = result.issues.map(describeIssue);
    throw new Problem('answersRejected', 'These answers cannot be scored.', faults);
  }
  const figures = await interpretOptions(instrument, options, io);
  const said = withReferences(() => interpret(instrument, result, figures));
  io.stdout.write(
    options.json
      ? `${JSON.stringify({ ...result, interpretation: said }, null, 2)}\n`
      : meaningText(result, said),
  );
}

const theInstrument = (options: Options, io: Io) =>
  oneNamed(
    options,
    io,
    () =>
      new Problem(
        'badUsage',
        'Several instruments are named; norm groups are those of one.',
        [],
        'Name one instrument with --instrument, and run the command again for the others.',
      ),
  );

async function file(path: string, options: Options, io: Io): Promise<void> {
  checkScreen(path, options, 'scores');
  const instrument = await theInstrument(options, io);
  const figures = await interpretOptions(instrument, options, io);
  const { summary, used } = await interpretFile(path, instrument, options, figures, io);
  if (options.json) {
    const whole = { ...summary, figures: Object.fromEntries(used) };
    io.stdout.write(`${JSON.stringify(whole, null, 2)}\n`);
  } else if (!options.quiet) {
    io.stderr.write(`${summaryText(summary)}\n${figuresText(used)}\n\n${NOT_A_DIAGNOSIS}\n`);
  }
  if (options.strict && summary.rejectedRows > 0) {
    const rejected = count(summary.rejectedRows, 'row');
    throw new Problem('rowsRejected', `${rejected} rejected, and --strict was given.`);
  }
}

export function command(io: Io): Command {
  const verb = new Command('interpret')
    .summary('say what scores mean: norms, confidence, bands, cut-offs')
    .description(
      'Says what scores mean, of one respondent or of every row of a file: z, T and percentile in a norm group, standard error of measurement and confidence intervals, percent of maximum, bands and cut-offs. Norm group and reliability are named, never taken unasked.',
    )
    .argument('<id-or-file>', 'with --answers an instrument; otherwise a file of answers')
    .option('--answers <answers>', 'answers in item order, as in 1,2,,3 (empty: missing), or JSON')
    .option('--instrument <id>', 'the instrument of a file');
  referenceOptions(verb)
    .option('--level <share>', 'level of the intervals (default: 0.95)', level)
    .option('--cut-offs <population>', 'cut-offs of this population alone (default: all on file)')
    .option(
      '--output <file>',
      'where the rows of a file go (default: <name>.interpreted.csv beside the input; - for standard output)',
    )
    .option(
      '--keep <columns>',
      'columns to copy: names, or all, others (all that are no items) or none',
      'others',
    )
    .option('--rejects <file>', 'where to list each fault: row, id, column, code, sentence')
    .option(
      '--id <column>',
      'column that names the respondent, for rejects (default: id, row_id …)',
    )
    .option('--bounds', 'add the lowest and highest score that the unanswered items allow')
    .option('--bands', 'add the band, and whether every completion falls in it');
  return readingOptions(verb)
    .option('--strict', 'exit with 7 when a row was rejected')
    .option('--json', 'print JSON: the interpretation, or the summary of a file')
    .option('--quiet', 'no summary')
    .addHelpText('after', EXAMPLES)
    .action((named: string, options: Options) =>
      options.answers === undefined ? file(named, options, io) : one(named, options, io),
    );
}
