import { type Command, Option } from 'commander';
import { ENCODINGS } from '../input/encoding.ts';
import { decimal } from './decimal.ts';
import { separator } from './separator.ts';
import { wholeNumber } from './whole-number.ts';

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

const labelsOption = () =>
  new Option(
    '--labels <auto|file>',
    'read texts as answers: auto (the labels of the definition), or a file: CSV with label,value or item,label,value, or JSON',
  );

const shiftOption = (several = '') =>
  new Option(
    '--shift <number>',
    `added to each number, as in -1 where 1 to 5 is stored and 0 to 4 is scored${several}`,
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
      'allow a missing code that is an answer, an already reversed item that is not reverse-keyed, or a coding that looks shifted',
    )
    .option(
      '--header-rows <number>',
      'rows above the answers, the first of which names the columns (default: 1; 3 in an export of Qualtrics)',
      wholeNumber(1, 20),
    )
    .option(
      '--decimal <mark>',
      'between units and tenths: point or comma (default: point)',
      decimal,
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
      .addOption(missingOption())
      .addOption(labelsOption())
      .addOption(shiftOption()),
  );

/** Adds the options that say what a table's cells mean. */
export const readingOptions = (command: Command): Command =>
  tableOptions(
    command
      .addOption(definitionOption())
      .option(
        '--form <form>',
        'form of the instrument (several: id=form,id=form; default: the one whose columns are there)',
      )
      .addOption(patternOption("; several instruments: 'id=a{n},id=b{n}'"))
      .addOption(missingOption())
      .addOption(labelsOption())
      .addOption(shiftOption('; several instruments: id=-1,id=1'))
      .addOption(
        new Option(
          '--on-invalid <what>',
          'a cell that is no declared answer rejects the row for that instrument, or counts as missing',
        )
          .choices(['reject', 'missing'])
          .default('reject'),
      ),
  );
