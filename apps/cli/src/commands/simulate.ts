import { Command, InvalidArgumentError } from 'commander';
import { type InstrumentDefinition, type Plan, scorer } from 'relata';
import { formOf } from '../instruments/form-of.ts';
import { resolveInstruments } from '../instruments/resolve.ts';
import type { Io } from '../io.ts';
import { definitionOption } from '../options/reading-options.ts';
import { wholeNumber } from '../options/whole-number.ts';
import { csv } from '../output/csv.ts';
import type { Target } from '../output/target.ts';
import { together } from '../output/together.ts';
import { type Random, randomFrom } from '../simulate/random.ts';
import { respondents, respondentsOverTime } from '../simulate/respondent.ts';
import { count } from '../text.ts';

interface Options {
  readonly n: number;
  readonly seed: number;
  readonly missingShare: number;
  readonly waves?: number;
  readonly form?: string;
  readonly definition?: readonly string[];
  readonly output?: string;
}

const BATCH = 1000;

function share(text: string): number {
  if (/^(0?\.\d+|[01](\.0*)?|0\.\d+)$/.test(text)) return Number(text);
  throw new InvalidArgumentError('Give a share from 0 to 1, as in 0.02.');
}

/** Waves that a respondent leaves out. */
const LEFT_OUT = 0.1;

type Row = readonly (string | number)[];

/** What draws the rows of a respondent: one, or one for each wave that is answered. */
function drawing(
  definition: InstrumentDefinition,
  plan: Plan,
  random: Random,
  missingShare: number,
  waves: number | undefined,
): (id: number) => readonly Row[] {
  const cells = (answers: readonly (number | null)[]) => answers.map((answer) => answer ?? '');
  if (waves === undefined) {
    const draw = respondents(definition, plan, random, missingShare);
    return (id) => [[id, ...cells(draw())]];
  }
  const draw = respondentsOverTime(definition, plan, random, missingShare, waves);
  return (id) =>
    draw().flatMap((answers, wave) =>
      random.uniform() < LEFT_OUT ? [] : [[id, wave + 1, ...cells(answers)]],
    );
}

export function command(io: Io): Command {
  return new Command('simulate')
    .summary('make a file of simulated answers')
    .description(
      'Makes a file of simulated answers, for trying things out. They come from a random number generator and describe nobody. The same options give the same file on every machine.',
    )
    .argument('<id>', 'the instrument, as `relata list` names it')
    .option('--n <rows>', 'respondents', wholeNumber(1, 100_000_000), 1000)
    .option(
      '--seed <number>',
      'whole number that decides every draw',
      wholeNumber(0, 2 ** 31 - 1),
      1,
    )
    .option('--missing-share <share>', 'share of answers left out at random', share, 0.02)
    .option(
      '--waves <n>',
      'times that each respondent answers, a row for each; one in ten is left out',
      wholeNumber(1, 1000),
    )
    .option('--form <form>', 'form of the instrument')
    .addOption(definitionOption())
    .option('--output <file>', 'where they go (default: <id>.simulated.csv; - for standard output)')
    .addHelpText(
      'after',
      '\nExamples:\n  $ relata simulate phq-9 --n 200 --seed 1 --output -\n  $ relata simulate rpp --form rpp-24 --missing-share 0.1\n',
    )
    .action(async (id: string, options: Options) => {
      const [instrument] = await resolveInstruments([id], options.definition ?? [], io);
      if (!instrument) return;
      const { plan } = scorer(instrument, { form: formOf(instrument, options.form) });
      const random = randomFrom(options.seed);
      const { missingShare, waves } = options;
      const rowsOf = drawing(instrument.definition, plan, random, missingShare, waves);
      const output = options.output ?? `${id}.simulated.csv`;
      await together([output], io, async ([to]) => {
        const target = to as Target;
        await target.write(
          csv([
            [
              ...(waves === undefined ? ['id'] : ['id', 'wave']),
              ...plan.fields.map((field) => field.id),
            ],
          ]),
        );
        for (let row = 1; row <= options.n; row += BATCH) {
          const size = Math.min(BATCH, options.n - row + 1);
          const rows = Array.from({ length: size }, (_, i) => rowsOf(row + i)).flat();
          await target.write(csv(rows));
        }
      });
      if (output !== '-') {
        io.stderr.write(`${count(options.n, 'simulated respondent')} written to ${output}.\n`);
      }
    });
}
