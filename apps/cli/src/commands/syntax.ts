import { Command, Option } from 'commander';
import { scorer } from 'relata';
import { placesOf } from 'relata/formats/columns';
import type { Language } from 'relata/formats/syntax';
import { missingCodes } from '../cells/missing-codes.ts';
import { patternReader } from '../columns/pattern.ts';
import { formOf } from '../instruments/form-of.ts';
import { resolveInstruments } from '../instruments/resolve.ts';
import type { Io } from '../io.ts';
import { definitionOption } from '../options/reading-options.ts';
import { checkOutputs } from '../output/check-outputs.ts';
import { together } from '../output/together.ts';

interface Options {
  readonly language: Language;
  readonly form?: string;
  readonly items?: string;
  readonly missing?: string;
  readonly force?: boolean;
  readonly definition?: readonly string[];
  readonly output: string;
}

const LANGUAGES: { readonly [L in Language]: string } = { r: 'R', python: 'Python', spss: 'SPSS' };

const EXAMPLES = `
Examples:
  $ relata syntax phq-9 --language r --output phq-9.R
  $ relata syntax ecr-r --language python --items 'ecrr{n}' --missing 0 --output ecr-r.py
  $ relata syntax rpp --form rpp-24 --language spss --output rpp-24.sps
`;

export function command(io: Io): Command {
  return new Command('syntax')
    .summary('write the scoring as a script of R, Python or SPSS')
    .description(
      'Writes the scoring of an instrument as a script that runs without Relata, for whoever is to check it: base R or the standard library of Python, from a file of answers to a file of scores, or SPSS syntax for the open data set.',
    )
    .argument('<id>', 'the instrument, as `relata list` names it')
    .addOption(
      new Option('--language <name>', 'language of the script')
        .choices(Object.keys(LANGUAGES))
        .makeOptionMandatory(),
    )
    .option('--form <form>', 'one form of it')
    .option(
      '--items <pattern>',
      "how item columns are named, as in 'ecr{n}' or 'rsq{n}_{part}' (default: by exact item id)",
    )
    .option(
      '--missing <codes>',
      'numbers or texts that stand for a missing answer, as in 7,9; empty cells always do',
    )
    .option('--force', 'allow a missing code that is an answer')
    .addOption(definitionOption())
    .option('--output <file>', 'where it goes; - for standard output', '-')
    .addHelpText('after', EXAMPLES)
    .action(async (id: string, options: Options) => {
      const { definition = [], force = false, items, language, output } = options;
      const [instrument] = await resolveInstruments([id], definition, io);
      if (!instrument) return;
      await checkOutputs([output], definition, io.cwd);
      const form = formOf(instrument, options.form);
      const { fields } = scorer(instrument, { form }).plan;
      if (items !== undefined) {
        patternReader(items, [...new Set(placesOf(fields).flatMap(({ part }) => part ?? []))]);
      }
      const { numbers, texts } = missingCodes(options.missing, [{ id, fields }], force);
      const { renderSyntax } = await import('relata/formats/syntax');
      const missing = [...numbers, ...texts];
      const script = renderSyntax(instrument, { language, form, items, missing });
      await together([output], io, async ([target]) => target?.write(script));
      if (output !== '-') {
        io.stderr.write(`Scoring of ${id} as ${LANGUAGES[language]} written to ${output}.\n`);
      }
    });
}
