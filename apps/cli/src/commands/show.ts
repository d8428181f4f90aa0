import { Command } from 'commander';
import { scorer } from 'relata';
import { formOf } from '../instruments/form-of.ts';
import { resolveInstruments } from '../instruments/resolve.ts';
import type { Io } from '../io.ts';
import { definitionOption } from '../options/reading-options.ts';
import { instrumentText } from '../show/instrument-text.ts';

interface Options {
  readonly definition?: readonly string[];
  readonly form?: string;
  readonly json?: boolean;
}

export function command(io: Io): Command {
  return new Command('show')
    .summary('show one instrument: items, scales, rules, sources')
    .description('Shows one instrument: its answers, scales, rules, terms and output columns.')
    .argument('<id>', 'the instrument, as `relata list` names it')
    .option('--form <form>', 'one form of it')
    .addOption(definitionOption())
    .option('--json', 'print JSON: the whole definition, its hash, and the answers in order')
    .action(async (id: string, options: Options) => {
      const [instrument] = await resolveInstruments([id], options.definition ?? [], io);
      if (!instrument) return;
      const form = formOf(instrument, options.form);
      const compiled = scorer(instrument, { form });
      if (!options.json) {
        io.stdout.write(instrumentText(instrument, form, compiled));
        return;
      }
      const { fields, scales } = compiled.plan;
      const shown = {
        definitionHash: instrument.definitionHash,
        form: form ?? null,
        answers: fields.map(({ id: answer, item, min, max, step }) => ({
          id: answer,
          item,
          min,
          max,
          step,
        })),
        scales: scales.map((scale) => scale.id),
        definition: instrument.definition,
      };
      io.stdout.write(`${JSON.stringify(shown, null, 2)}\n`);
    });
}
