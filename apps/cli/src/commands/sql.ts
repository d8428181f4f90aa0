import { Command, Option } from 'commander';
import { OptionError, scorer } from 'relata';
import { describeOptionError } from 'relata/messages/en';
import { type ColumnType, renderSql, SQL_DIALECTS, type SqlOptions } from 'relata/sql';
import { numberIn } from '../cells/number-in.ts';
import { mappedColumns } from '../columns/mapped-columns.ts';
import { patternColumns } from '../columns/pattern-columns.ts';
import { formOf } from '../instruments/form-of.ts';
import { resolveInstruments } from '../instruments/resolve.ts';
import type { Io } from '../io.ts';
import { list } from '../options/list.ts';
import { definitionOption } from '../options/reading-options.ts';
import { tableName } from '../options/table-name.ts';
import { openTarget } from '../output/target.ts';
import { Problem } from '../problems/problem.ts';

interface Options extends Pick<SqlOptions, 'dialect' | 'onInvalid'> {
  readonly types: ColumnType;
  readonly from: string;
  readonly definition?: readonly string[];
  readonly form?: string;
  readonly items?: string;
  readonly map?: string;
  readonly keep?: string;
  readonly missing?: string;
  readonly detail: 'full' | 'scores' | 'values';
  readonly output: string;
}

const EXAMPLES = `
Examples:
  $ relata sql phq-9 --dialect duckdb --from responses --keep patient
  $ relata sql ecr-r --dialect postgres --from study.answers --items 'ecr{n}' --missing 0,-99
`;

function codesIn(value: string | undefined): readonly number[] {
  return (value === undefined ? [] : list('--missing', value)).map((text) => {
    const code = numberIn(text);
    if (code !== undefined) return code;
    throw new Problem(
      'badOption',
      `--missing names ${JSON.stringify(text)}, which is no number.`,
      [],
      'The columns of the table hold numbers; NULL is always missing.',
    );
  });
}

/** What the library says about options, as the command says it. */
function asProblem(error: unknown): unknown {
  if (!(error instanceof OptionError)) return error;
  return new Problem('badOption', describeOptionError(error));
}

export function command(io: Io): Command {
  return new Command('sql')
    .summary('write the SQL that scores a table in a database')
    .description(
      'Writes one SELECT that scores a table in a database: one respondent a row, NULL where an answer is missing. It connects to nothing.',
    )
    .argument('<id>', 'the instrument, as `relata list` names it')
    .addOption(
      new Option('--dialect <name>', 'the database').choices(SQL_DIALECTS).makeOptionMandatory(),
    )
    .requiredOption('--from <table>', 'the table; schema.table where it lies in a schema')
    .option('--form <form>', 'one form of it')
    .addOption(definitionOption())
    .option(
      '--items <pattern>',
      "how item columns are named, as in 'ecr{n}' or 'rsq{n}_{part}' (default: by exact item id)",
    )
    .option(
      '--map <columns>',
      'columns of single answers, as in phq9_1=mood,phq9_2=sleep; the others as --items says',
    )
    .option('--keep <columns>', 'columns to copy beside the scores, as in id,age')
    .option(
      '--missing <codes>',
      'numbers that stand for a missing answer, as in 0,-99; NULL always does',
    )
    .addOption(
      new Option(
        '--on-invalid <what>',
        'a number that is no declared answer rejects the row, or counts as missing',
      )
        .choices(['reject', 'missing'])
        .default('reject'),
    )
    .addOption(
      new Option(
        '--detail <what>',
        'with bounds and bands; scores with their statuses; or values, and how many items have no answer',
      )
        .choices(['full', 'scores', 'values'])
        .default('full'),
    )
    .addOption(
      new Option('--types <what>', 'what the answer columns hold by their type')
        .choices(['integer', 'number', 'text'])
        .default('number'),
    )
    .option('--output <file>', 'where the SQL goes; - for standard output', '-')
    .addHelpText('after', EXAMPLES)
    .action(async (id: string, options: Options) => {
      const [instrument] = await resolveInstruments([id], options.definition ?? [], io);
      if (!instrument) return;
      const { dialect, onInvalid, detail, items, keep, types } = options;
      const form = formOf(instrument, options.form);
      const { fields } = scorer(instrument, { form }).plan;
      let sql: string;
      try {
        sql = renderSql(instrument, {
          dialect,
          form,
          onInvalid,
          detail,
          types,
          from: tableName(options.from),
          columns: {
            ...(items === undefined ? {} : patternColumns(fields, items)),
            ...mappedColumns(options.map, fields),
          },
          id: keep === undefined ? undefined : list('--keep', keep),
          missing: codesIn(options.missing),
        });
      } catch (error) {
        throw asProblem(error);
      }
      const target = await openTarget(options.output, io);
      try {
        await target.write(sql);
        await target.finish();
        await target.commit();
      } catch (error) {
        await target.discard();
        throw error;
      }
    });
}
