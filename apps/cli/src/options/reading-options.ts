import { type Command, Option } from 'commander';
import { ENCODINGS } from '../input/encoding.ts';
import { separator } from './separator.ts';

const collect = (file: string, files: readonly string[] = []) => [...files, file];

/** `--definition`, which may be given more than once. */
export const definitionOption = () =>
  new Option(
    '--definition <file>',
    'an instrument of your own, as JSON; may be given more than once',
  ).argParser(collect);

const patternOption = (several = '') =>
  new Option(
    '--items <pattern>',
    `how item columns are named, as in 'ecr{n}' or 'rsq{n}_{part}'${several} (default: by exact item id)`,
  );

const missingOption = () =>
  new Option(
    '--missing <codes>',
    'numbers or texts that stand for a missing answer, as in 0,-99; empty cells always do',
  );

/** The options that both scoring and looking at a table end with. */
const tableOptions = (command: Command): Command =>
  command
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
    .option('--sheet <sheet>', 'sheet of a workbook: name, or number from 1 (default: the first)')
    .addOption(
      new Option('--encoding <name>', 'encoding of the file; auto tells it by its bytes')
        .choices(ENCODINGS)
        .default('auto'),
    );

/** Adds the options that say what a table's cells mean, where one instrument is looked at and none scored. */
export const lookingOptions = (command: Command): Command =>
  tableOptions(
    command
      .option('--form <form>', 'one form of it')
      .addOption(patternOption())
      .addOption(missingOption()),
  );

/** Adds the options that say what a table's cells mean. */
export const readingOptions = (command: Command): Command =>
  tableOptions(
    command
      .addOption(definitionOption())
      .option('--form <form>', 'form of the instrument (several: id=form,id=form)')
      .addOption(patternOption("; several instruments: 'id=a{n},id=b{n}'"))
      .addOption(missingOption())
      .addOption(
        new Option(
          '--on-invalid <what>',
          'a cell that is no declared answer rejects the row for that instrument, or counts as missing',
        )
          .choices(['reject', 'missing'])
          .default('reject'),
      ),
  );
