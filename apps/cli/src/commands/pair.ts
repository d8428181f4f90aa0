import { Command, InvalidArgumentError } from 'commander';
import { oneNamed } from '../instruments/one-named.ts';
import type { Io } from '../io.ts';
import { readingOptions } from '../options/reading-options.ts';
import { referenceOptions } from '../options/reference-options.ts';
import { wholeNumber } from '../options/whole-number.ts';
import { checkScreen } from '../output/check-screen.ts';
import { pairAnswers } from '../pair/pair-answers.ts';
import { pairFiles } from '../pair/pair-files.ts';
import { pairSummaryText } from '../pair/pair-summary.ts';
import { pairText } from '../pair/pair-text.ts';
import type { PairOptions } from '../pair/side-options.ts';
import { Problem } from '../problems/problem.ts';
import { count } from '../text.ts';

const EXAMPLES = `
Examples:
  $ relata pair examples/couples-self.csv examples/couples-partner.csv --instrument rpp --form rpp-24 --other-form rpp-24-partner --output pairs.csv --rejects rejects.csv
  $ relata pair --instrument phq-9 --answers 1,2,1,0,1,2,1,2,1 --other-answers 0,1,0,0,1,0,0,1,0 --norm 'German primary care' --reliability 'alpha, Korean'

The answers are those of two people: compare them only where both have agreed to it.
`;

function levelIn(text: string): number {
  const level = Number(text);
  if (text.trim() !== '' && level >= 0.5 && level <= 0.9999) return level;
  throw new InvalidArgumentError('Give a number from 0.5 to 0.9999, as in 0.95.');
}

/** Options that are of files only, and of answers only. */
const OF_FILES = ['id', 'otherId', 'side', 'sides', 'output', 'rejects', 'items', 'otherItems'];
const OF_ANSWERS = ['otherAnswers', 'withAnswers'];

const spelt = (option: string) => `--${option.replace(/[A-Z]/g, (c) => `-${c.toLowerCase()}`)}`;

function checkUse(files: readonly string[], options: PairOptions): void {
  const typed = options.answers !== undefined || options.otherAnswers !== undefined;
  if (typed === files.length > 0) {
    const why = typed ? 'Files and --answers cannot both be compared.' : 'Nothing to compare.';
    const mend = 'Give two files, one file with --id, or --answers and --other-answers.';
    throw new Problem('badUsage', why, [], mend);
  }
  if (typed && (options.answers === undefined || options.otherAnswers === undefined)) {
    throw new Problem('badUsage', 'A comparison needs --answers and --other-answers.');
  }
  const given: Readonly<Record<string, unknown>> = { ...options };
  const stray = (typed ? OF_FILES : OF_ANSWERS).find((option) => given[option] !== undefined);
  if (stray) {
    const sentence = `${spelt(stray)} is for ${typed ? 'files' : 'answers as typed'}.`;
    throw new Problem('badOption', sentence, [], 'Leave it out.');
  }
  if (files.length === 2 && (options.side ?? options.sides) !== undefined) {
    throw new Problem('badOption', '--side is for one file with the rows of both.');
  }
  if (files.includes('-') && files.length === 2) {
    throw new Problem('badOption', 'Standard input can be one file with the rows of both only.');
  }
  if (!typed) checkScreen(files[0], options, 'couples');
}

const oneInstrument = (options: PairOptions, io: Io) =>
  oneNamed(
    options,
    io,
    () => new Problem('badOption', 'Two people are compared by one instrument at a time.'),
  );

async function comparePairFiles(files: readonly string[], options: PairOptions, io: Io) {
  const summary = await pairFiles(files, await oneInstrument(options, io), options, io);
  if (options.json) io.stdout.write(`${JSON.stringify(summary, null, 2)}\n`);
  else if (!options.quiet) io.stderr.write(pairSummaryText(summary));
  if (options.strict && summary.faults > 0) {
    const sentence = `${count(summary.faults, 'fault')}, and --strict was given.`;
    throw new Problem('rowsRejected', sentence);
  }
}

async function compareAnswers(options: PairOptions, io: Io) {
  const instrument = await oneInstrument(options, io);
  const compared = await pairAnswers(instrument, options, io);
  const text = options.json ? JSON.stringify(compared, null, 2) : '';
  io.stdout.write(options.json ? `${text}\n` : pairText(instrument, compared));
}

export function command(io: Io): Command {
  const pair = new Command('pair')
    .summary('compare two descriptions: self and partner, or two people')
    .description(
      'Compares two sets of answers by forms of one instrument: differences with their standard errors, items that differ most, and how alike the profiles are. From files, a row for each couple; rows without a partner are counted and listed, never dropped.',
    )
    .argument(
      '[first]',
      'answers of the first of each couple, or of both; read as `relata score` reads it',
    )
    .argument('[second]', 'answers of the second of each couple')
    .option('--instrument <id>', 'one instrument');
  return referenceOptions(readingOptions(pair))
    .option('--other-form <form>', 'form of the second (default: the same)')
    .option('--other-items <pattern>', 'how the item columns of the second are named')
    .option('--other-references <file>', 'norm groups and reliabilities of the second, as JSON')
    .option('--id <column>', 'column that names the couple (default: id, row_id …)')
    .option('--other-id <column>', 'that column in the second file, where it is named otherwise')
    .option(
      '--side <column>',
      'in one file: column that says which of the two a row is (default: the first row of an id is the first)',
    )
    .option('--sides <values>', 'its two values, first and second, as in self,partner')
    .option('--answers <answers>', 'in place of files: answers of the first, as in 1,2,,3, or JSON')
    .option('--other-answers <answers>', 'answers of the second')
    .option(
      '--with-answers',
      'with --answers: print both answers beside the items that differ most',
    )
    .option(
      '--level <number>',
      'how often an interval holds the difference (default: 0.95)',
      levelIn,
    )
    .option(
      '--most-items <number>',
      'items that are listed as different (default: 5)',
      wholeNumber(0, 1000),
    )
    .option(
      '--output <file>',
      'where the couples go (default: <name>.pairs.csv beside the first file; - for standard output)',
    )
    .option(
      '--rejects <file>',
      'where to list each row that is part of no couple, and each fault: side, row, id, column, code, sentence',
    )
    .option('--strict', 'exit with 7 when a row was rejected or has no partner')
    .option('--json', 'print the comparison, or the summary of files, as JSON')
    .option('--quiet', 'no summary')
    .addHelpText('after', EXAMPLES)
    .action(async (first: string | undefined, second: string | undefined, options: PairOptions) => {
      const files = [first, second].filter((file) => file !== undefined);
      checkUse(files, options);
      await (files.length > 0 ? comparePairFiles(files, options, io) : compareAnswers(options, io));
    });
}
