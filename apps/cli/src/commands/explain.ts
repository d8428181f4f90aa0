import { Command } from 'commander';
import { explain, scorer } from 'relata';
import { describeIssue } from 'relata/messages/en';
import { answersIn } from '../explain/answers-in.ts';
import { byId } from '../explain/by-id.ts';
import { type RowOptions, rowAnswers } from '../explain/row-answers.ts';
import { trailText } from '../explain/trail-text.ts';
import { formOf } from '../instruments/form-of.ts';
import { resolveInstruments } from '../instruments/resolve.ts';
import type { Io } from '../io.ts';
import { answersOptions } from '../options/answers-options.ts';
import { readingOptions } from '../options/reading-options.ts';
import { Problem } from '../problems/problem.ts';

interface Options extends RowOptions {
  readonly definition?: readonly string[];
  readonly answers?: string;
  readonly file?: string;
  readonly json?: boolean;
}

const EXAMPLES = `
Examples:
  $ relata explain phq-9 --answers 1,2,1,0,1,2,1,2,1
  $ relata explain erq --answers '{"erq_1": 5, "erq_3": 6}'
  $ relata explain phq-9 --file examples/responses.csv --row 3
`;

function checkSource({ answers, file, row, respondent }: Options): void {
  const fail = (why: string) =>
    new Problem('badUsage', why, [], 'Give --answers, or --file with --row or --respondent.');
  if ((answers === undefined) === (file === undefined))
    throw fail('Whose answers? One source is needed.');
  if (file !== undefined && (row === undefined) === (respondent === undefined)) {
    throw fail('Which row of the file? One of --row and --respondent is needed.');
  }
}

export function command(io: Io): Command {
  return readingOptions(
    answersOptions(
      new Command('explain')
        .summary('show how one respondent’s scores come about')
        .description(
          'Shows every number between one respondent’s answers and the scores. It prints the answers.',
        )
        .argument('<id>', 'the instrument, as `relata list` names it'),
    ).option('--id <column>', 'column of that id (default: id, row_id …)'),
  )
    .option('--json', 'print JSON')
    .addHelpText('after', EXAMPLES)
    .action(async (id: string, options: Options) => {
      checkSource(options);
      const [instrument] = await resolveInstruments([id], options.definition ?? [], io);
      if (!instrument) return;
      const { answers: typed, file, onInvalid } = options;
      const { answers: inOrder, form } =
        file === undefined
          ? { answers: answersIn(typed as string), form: formOf(instrument, options.form) }
          : await rowAnswers(file, instrument, options, io);
      const answers = byId(inOrder, scorer(instrument, { form }).plan.fields);
      const outcome = explain(instrument, answers, { form, onInvalid });
      if (outcome.kind === 'rejected') {
        throw new Problem(
          'answersRejected',
          'These answers cannot be scored.',
          outcome.issues.map(describeIssue),
        );
      }
      io.stdout.write(options.json ? `${JSON.stringify(outcome, null, 2)}\n` : trailText(outcome));
    });
}
