import { Command } from 'commander';
import { describeFinding } from 'relata/messages/en';
import type { DecimalMark } from '../cells/number-in.ts';
import type { Encoding } from '../input/encoding.ts';
import type { Io } from '../io.ts';
import { bySeverity, findingsText } from '../lint/findings-text.ts';
import { lintFile } from '../lint/lint-file.ts';
import { lintTarget } from '../lint/lint-target.ts';
import { lookingOptions } from '../options/reading-options.ts';
import { Problem } from '../problems/problem.ts';
import { count } from '../text.ts';

interface Options {
  readonly data?: string;
  readonly form?: string;
  readonly items?: string;
  readonly missing?: string;
  readonly labels?: string;
  readonly shift?: string;
  readonly decimal?: DecimalMark;
  readonly headerRows?: number;
  readonly reversedInSource?: string;
  readonly force?: boolean;
  readonly separator?: string;
  readonly sheet?: string;
  readonly encoding: Encoding;
  readonly json?: boolean;
}

/** Options that say how a file is read. */
const READING = [
  'form',
  'items',
  'missing',
  'labels',
  'shift',
  'decimal',
  'headerRows',
  'reversedInSource',
  'separator',
  'sheet',
] as const;

const EXAMPLES = `
Examples:
  $ relata lint examples/ecr-36.json
  $ relata lint examples/ecr-36.json --data examples/ecr-36.simulated.csv --items 'ecr_{n}'
  $ relata lint phq-9 --data examples/responses.csv --json
`;

export function command(io: Io): Command {
  return lookingOptions(
    new Command('lint')
      .summary('look for what is wrong with a key, alone or against data')
      .description(
        'Looks for what is wrong with an instrument’s key: in the definition, against the catalogue where that has the same instrument, and against a file of answers. It prints counts and correlations, and no answers.',
      )
      .argument('<definition>', 'a definition file (JSON), or the id of an instrument')
      .option('--data <file>', 'a file of answers, read as `relata score` reads it'),
  )
    .option('--json', 'print JSON')
    .addHelpText('after', EXAMPLES)
    .action(async (name: string, options: Options) => {
      const stray = READING.find(
        (option) => options.data === undefined && options[option] !== undefined,
      );
      if (stray) {
        throw new Problem(
          'badOption',
          `--${stray.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)} says how a file is read, and no file is named.`,
          [],
          'Add --data <file>, or leave the option out.',
        );
      }
      const target = await lintTarget(name, io);
      const { data: file } = options;
      const data =
        file !== undefined && target.instrument
          ? await lintFile(file, target.instrument, options, io)
          : null;
      const findings = [...target.findings, ...(data?.findings ?? [])];
      if (options.json) {
        const shown = {
          definition: name,
          instrument: target.instrument?.id ?? null,
          definitionHash: target.instrument?.definitionHash ?? null,
          data: data && { file: data.file, rows: data.rows, more: data.more },
          findings: findings.map((one) => ({ ...one, sentence: describeFinding(one) })),
        };
        io.stdout.write(`${JSON.stringify(shown, null, 2)}\n`);
      } else io.stdout.write(findingsText(name, findings, data));
      if (file !== undefined && !data) {
        io.stderr.write(
          `relata: ${file} was not looked at: the definition has faults, which come first.\n`,
        );
      }
      const grave = findings.length - bySeverity(findings, 'note').length;
      if (grave > 0) {
        throw new Problem('lintFindings', `${count(grave, 'finding')} worse than a note.`);
      }
    });
}
