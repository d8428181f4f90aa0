import { basename, extname } from 'node:path';
import { OptionError } from 'relata';
import type { Mapped } from '../columns/mapped.ts';
import { Problem } from '../problems/problem.ts';
import type { Document } from './documents.ts';
import type { InputFacts } from './input-facts.ts';
import type { Job } from './job.ts';

const LANGUAGES = { '.r': 'r', '.py': 'python', '.sps': 'spss', '.sql': 'sql' } as const;

type Language = (typeof LANGUAGES)[keyof typeof LANGUAGES];

const NAMES: { readonly [L in Language]: string } = {
  r: 'a script of R',
  python: 'a script of Python',
  spss: 'SPSS syntax',
  sql: 'SQL',
};

/** A column's name as far as a language tells names apart. */
function plainName(language: Language, name: string): string {
  if (language === 'r' || language === 'python') return name;
  return (language === 'spss' ? name.replaceAll(/\W/g, '_') : name).toLowerCase();
}

/** What of this run a language cannot say, and would do otherwise. */
function unsaid(language: Language, job: Job, input: InputFacts): readonly string[] {
  const { mapped, missing, onInvalid, turned } = job;
  const shift = mapped[0]?.shift ?? 0;
  const sql = language === 'sql';
  const names = new Set(job.header.map((name) => plainName(language, name)));
  const readsFile = language === 'r' || language === 'python';
  const found: readonly (readonly [boolean, string])[] = [
    [mapped.some(({ wave }) => wave !== undefined), 'occasions in columns'],
    [new Set(mapped.map((one) => one.instrument)).size > 1, 'several instruments'],
    [mapped.some(({ labels }) => labels?.some(Boolean)), '--labels'],
    [job.extras.quality === true, '--quality'],
    [onInvalid === 'missing' && !sql, '--on-invalid missing'],
    [sql ? shift !== 0 : !Number.isInteger(shift), `--shift ${shift}`],
    [sql && turned.size > 0, '--reversed-in-source'],
    [sql && (missing?.texts.size ?? 0) > 0, 'texts after --missing'],
    [names.size < job.header.length, 'columns whose names differ in capitals or signs only'],
    [readsFile && job.decimal === ',', '--decimal comma'],
    [readsFile && input.kind === 'other', 'an input that is no plain text'],
    [readsFile && Buffer.byteLength(input.separator) > 1, 'a separator of several bytes'],
    [readsFile && !['auto', 'utf-8'].includes(input.encoding), `an input in ${input.encoding}`],
  ];
  return found.flatMap(([is, what]) => (is ? [what] : []));
}

/** A name for the table that holds the answers, from the name of their file. */
export function tableOf({ kind, name }: Pick<InputFacts, 'kind' | 'name'>): string {
  const file = basename(name).replace(/(?<=.)\.(gz|zstd?)$/i, '');
  const stem = basename(file, extname(file)).replace(/[^\p{L}\p{N}_]/gu, '_');
  return kind === 'unseen' || stem === '' ? 'answers' : stem;
}

const columnsOf = ({ columns }: Mapped, header: readonly string[]) =>
  columns.map((column) => header[column] as string);

async function sqlOf(job: Job, one: Mapped, input: InputFacts): Promise<string> {
  const { renderSql } = await import('relata/sql');
  const { bands = false, bounds = false } = job.extras;
  const columns = columnsOf(one, job.header);
  const table = tableOf(input);
  const sql = renderSql(one.instrument, {
    dialect: 'duckdb',
    from: table,
    form: one.form,
    columns: Object.fromEntries(one.fields.map(({ id }, i) => [id, columns[i] as string])),
    id: job.kept.map((column) => job.header[column] as string),
    missing: [...(job.missing?.numbers ?? [])],
    onInvalid: job.onInvalid,
    types: 'text',
    detail: 'scores',
    bounds,
    bands,
  });
  return `-- The table ${table} holds the answers of ${JSON.stringify(input.name)} as texts:\n-- CREATE TABLE … AS FROM read_csv('…', all_varchar = true)\n${sql}`;
}

async function scriptOf(
  language: Exclude<Language, 'sql'>,
  job: Job,
  one: Mapped,
  { headerRows, separator }: InputFacts,
): Promise<string> {
  const { renderSyntax } = await import('relata/formats/syntax');
  const { columns, fields, form, instrument, shift } = one;
  return renderSyntax(instrument, {
    language,
    form,
    columns: columnsOf(one, job.header),
    missing: [...(job.missing?.numbers ?? []), ...(job.missing?.texts ?? [])],
    shift,
    reversedInSource: fields.flatMap(({ id }, i) =>
      job.turned.has(columns[i] as number) ? [id] : [],
    ),
    separator,
    headerRows,
  });
}

/** The scoring of a run as a script, or nothing where the language cannot say all of it. */
async function rendered(
  file: string,
  language: Language,
  job: Job,
  input: InputFacts,
): Promise<string> {
  const cannot = unsaid(language, job, input);
  const [one] = job.mapped;
  if (cannot.length > 0 || !one) {
    throw new Problem(
      'badOption',
      `--syntax ${file} would give other scores: ${NAMES[language]} does not say ${cannot.join(', ')}.`,
      [],
      'Leave it out, score one instrument at a time, or make the table plain first. `relata syntax` and `relata sql` write the scoring of an instrument by itself.',
    );
  }
  try {
    return await (language === 'sql'
      ? sqlOf(job, one, input)
      : scriptOf(language, job, one, input));
  } catch (error) {
    if (!(error instanceof OptionError)) throw error;
    const { describeOptionError } = await import('relata/messages/en');
    throw new Problem(
      'badOption',
      `--syntax ${file} cannot be written: ${describeOptionError(error)}`,
    );
  }
}

/** The same scoring as a script for a reviewer, in the language that the file's name says. */
export function syntaxDocument(file: string): Document {
  const language = (LANGUAGES as { readonly [end: string]: Language | undefined })[
    extname(file).toLowerCase()
  ];
  if (!language) {
    throw new Problem(
      'badOption',
      `--syntax ${file} ends in none of .R, .py, .sps and .sql.`,
      [],
      'Name it scores.R, scores.py, scores.sps (SPSS) or scores.sql (DuckDB).',
    );
  }
  return {
    file,
    async check(job, input) {
      await rendered(file, language, job, input);
    },
    text: (job, _, input) => rendered(file, language, job, input),
  };
}
