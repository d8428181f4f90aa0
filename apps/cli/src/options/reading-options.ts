import { type Command, Option } from 'commander';
import { ENCODINGS } from '../input/text-of.ts';
import { separator } from './separator.ts';

const collect = (file: string, files: readonly string[] = []) => [...files, file];

/** `--definition`, which may be given more than once. */
export const definitionOption = () =>
  new Option(
    '--definition <file>',
    'an instrument of your own, as JSON; may be given more than once',
  ).argParser(collect);

/** Adds the options that say what a table's cells mean. */
export function readingOptions(command: Command): Command {
  return command
    .addOption(definitionOption())
    .option('--form <form>', 'form of the instrument (several: id=form,id=form)')
    .option(
      '--items <pattern>',
      "how item columns are named, as in 'ecr{n}' or 'rsq{n}_{part}'; several instruments: 'id=a{n},id=b{n}' (default: by exact item id)",
    )
    .option(
      '--missing <codes>',
      'numbers or texts that stand for a missing answer, as in 0,-99; empty cells always do',
    )
    .addOption(
      new Option(
        '--on-invalid <what>',
        'a cell that is no declared answer rejects the row for that instrument, or counts as missing',
      )
        .choices(['reject', 'missing'])
        .default('reject'),
    )
    .option(
      '--reversed-in-source <items>',
      "items that arrive already reversed: numbers, column names, or 'all' reverse-keyed ones",
    )
    .option(
      '--force',
      'allow a missing code that is an answer, or an already reversed item that is not reverse-keyed',
    )
    .option(
      '--separator <character>',
      'between cells: a character, or comma, semicolon, tab, pipe (default: from the header)',
      separator,
    )
    .addOption(
      new Option('--encoding <name>', 'encoding of the file').choices(ENCODINGS).default('utf-8'),
    );
}
