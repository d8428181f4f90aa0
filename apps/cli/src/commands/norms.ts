import { Command } from 'commander';
import { findNorms } from 'relata/instruments/norms';
import { publishedOf } from 'relata/interpret';
import { resolveInstruments } from '../instruments/resolve.ts';
import type { Io } from '../io.ts';
import { definitionOption } from '../options/reading-options.ts';
import { normsText } from '../show/norms-text.ts';

interface Options {
  readonly definition?: readonly string[];
  readonly json?: boolean;
}

const EXAMPLES = `
Examples:
  $ relata norms phq-9
  $ relata norms who-5 --json
`;

export function command(io: Io): Command {
  return new Command('norms')
    .summary('list norm groups, reliabilities and cut-offs on file')
    .description(
      'Lists what is on file about the scores of one instrument: norm groups, reliabilities and cut-offs, each with its population and source.',
    )
    .argument('<id>', 'the instrument, as `relata list` names it')
    .addOption(definitionOption())
    .option('--json', 'print JSON')
    .addHelpText('after', EXAMPLES)
    .action(async (id: string, options: Options) => {
      const [instrument] = await resolveInstruments([id], options.definition ?? [], io);
      if (!instrument) return;
      const onFile = publishedOf(instrument.definition, findNorms(instrument.id));
      const { definition } = instrument;
      const shown = { instrument: definition.id, revision: definition.revision, ...onFile };
      io.stdout.write(
        options.json ? `${JSON.stringify(shown, null, 2)}\n` : normsText(instrument, onFile),
      );
    });
}
