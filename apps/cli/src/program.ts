import { Command } from 'commander';
import type { Io } from './io.ts';
import { report } from './problems/report.ts';
import { VERBS } from './verbs.ts';
import { VERSIONS } from './version.ts';

const EXAMPLES = `
Examples:
  $ relata list --pattern depression
  $ relata show phq-9
  $ relata score examples/responses.csv --instrument phq-9
  $ relata explain phq-9 --answers 1,2,1,0,1,2,1,2,1
  $ relata lint examples/ecr-36.json
  $ relata syntax phq-9 --language r
  $ relata simulate ecr-r --n 500 --seed 7

Scores describe answers; nothing here diagnoses.
`;

async function programFor(words: readonly string[], io: Io): Promise<Command> {
  const program = new Command('relata')
    .description('Scores questionnaires about relationship patterns.')
    .version(VERSIONS, '--version', 'print the versions')
    .helpOption('--help', 'print help')
    .helpCommand('help [command]', 'print help for a command')
    .showSuggestionAfterError()
    .addHelpText('after', EXAMPLES)
    .exitOverride()
    .configureOutput({
      writeOut: (text) => io.stdout.write(text),
      writeErr: (text) => io.stderr.write(text),
      outputError: (text, write) =>
        write(text.replace(/^error: /, 'relata: ').replace(/\n$/, ' [badUsage]\n')),
      getOutHelpWidth: () => 100,
      getErrHelpWidth: () => 100,
    });
  for (const [name, verb] of Object.entries(VERBS)) {
    const loaded = words.includes(name)
      ? (await verb.load()).command(io)
      : new Command(name).summary(verb.summary).description(verb.summary);
    loaded.copyInheritedSettings(program);
    loaded.showHelpAfterError(`Usage and options: relata ${name} --help`);
    program.addCommand(loaded);
  }
  return program;
}

/** Parses a command line, runs its command and answers the exit code. */
export async function runProgram(words: readonly string[], io: Io): Promise<number> {
  try {
    const program = await programFor(words, io);
    await program.parseAsync(words, { from: 'user' });
    return 0;
  } catch (error) {
    return report(error, io);
  }
}
