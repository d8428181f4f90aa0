import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { Problem } from '../../problems/problem.ts';
import type { SparkFormat } from './formats.ts';

/** Options of Spark's readers and writers. */
export type FormatOptions = Readonly<Record<string, string>>;

/** Where an output goes: nothing stands under its path before every output is whole. */
export interface Place {
  /** As typed. */
  readonly name: string;
  readonly path: string;
  /** A hidden neighbour of it. */
  readonly temporary: string;
  readonly format: SparkFormat;
  readonly options: FormatOptions;
}

const ENDINGS: { readonly [ending: string]: SparkFormat } = {
  parquet: 'parquet',
  orc: 'orc',
  csv: 'csv',
  tsv: 'csv',
  txt: 'csv',
  json: 'json',
  jsonl: 'json',
  ndjson: 'json',
};
const SCHEME = /^[a-z][a-z0-9+.-]*:/i;
const COMPRESSED = /\.(gz|bz2|zst|snappy|lz4|deflate)$/i;

const endingOf = (name: string) =>
  /\.([a-z]+)$/i.exec(name.replace(/\/+$/, '').replace(COMPRESSED, ''))?.[1]?.toLowerCase();

/** The format that a name ends in. */
export const formatOf = (name: string): SparkFormat | undefined => {
  const ending = endingOf(name);
  return ending !== undefined && Object.hasOwn(ENDINGS, ending) ? ENDINGS[ending] : undefined;
};

/** The separator that a name stands for. */
export const separatorOf = (name: string): string => (endingOf(name) === 'tsv' ? '\t' : ',');

/**
 * A name as Spark finds it: relative ones count from the folder we are in; an absolute one
 * without a scheme is left to Spark, whose own file system it may be on.
 */
export const located = (name: string, cwd: string): string =>
  SCHEME.test(name) || name.startsWith('/') ? name : `file://${resolve(cwd, name)}`;

const writing = (name: string, format: SparkFormat): FormatOptions =>
  format === 'csv'
    ? {
        header: 'true',
        sep: separatorOf(name),
        quote: '"',
        escape: '"',
        emptyValue: '',
        ignoreLeadingWhiteSpace: 'false',
        ignoreTrailingWhiteSpace: 'false',
      }
    : {};

export const outputExists = (name: string): Problem =>
  new Problem(
    'outputExists',
    `${name} exists already.`,
    [],
    'Name another place, or remove it first: a dataset is not written over.',
  );

/** Where a dataset goes; Parquet unless its name ends otherwise. */
export function placeOf(option: string, name: string, cwd: string): Place {
  const path = located(name, cwd).replace(/\/+$/, '');
  const cut = path.lastIndexOf('/') + 1;
  const last = path.slice(cut);
  if (name === '-' || name === '' || last === '' || last.endsWith(':') || /[*?[\]{}]/.test(last)) {
    throw new Problem(
      'badOption',
      `${option} ${name} is no place for a dataset.`,
      [],
      `Name a folder that does not exist yet: ${option} s3://study/scores, or scores.csv for CSV.`,
    );
  }
  // What lies on another file system is looked for by Spark.
  if (path.startsWith('file:///') && existsSync(path.slice(7))) throw outputExists(name);
  const format = formatOf(name) ?? 'parquet';
  const temporary = `${path.slice(0, cut)}.${last}.${randomBytes(6).toString('hex')}.relata-tmp`;
  return { name, path, temporary, format, options: writing(name, format) };
}
