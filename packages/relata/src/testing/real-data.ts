import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const folder = fileURLToPath(new URL('../../../../../shared/data/', import.meta.url));

/** The data sets are not part of the repository, because their terms differ: they lie beside it. */
export const REAL_DATA = existsSync(folder);

/** Says in a test's name why it was skipped. */
export const whyNot = REAL_DATA
  ? ''
  : ' (skipped: there is no ../shared/data beside the repository)';

function table(path: string): { header: string[]; rows: string[][] } {
  const [header = '', ...lines] = readFileSync(folder + path, 'utf8')
    .trimEnd()
    .split('\n');
  const cells = (line: string) => line.replaceAll('"', '').trimEnd().split(',');
  return { header: cells(header), rows: lines.map(cells) };
}

/** Columns of a data set; cells that are empty or hold a missing code are NaN. */
export function realColumns(
  set: string,
  names: readonly string[],
  missing: readonly number[] = [],
): Float64Array[] {
  const { header, rows } = table(`${set}/data.csv`);
  return names.map((name) => {
    const at = header.indexOf(name);
    if (at < 0) throw new Error(`${set} has no column ${name}`);
    return Float64Array.from(rows, (row) => {
      const cell = row[at] ?? '';
      const value = cell === '' || cell === 'NA' ? Number.NaN : Number(cell);
      return missing.includes(value) ? Number.NaN : value;
    });
  });
}

/** A column of a data set as it stands: ids of persons. */
export function realTexts(set: string, name: string): readonly string[] {
  const { header, rows } = table(`${set}/data.csv`);
  const at = header.indexOf(name);
  return rows.map((row) => row[at] as string);
}

export interface RealScale {
  readonly set: string;
  readonly scale: string;
  readonly columns: readonly string[];
  readonly reversed: readonly string[];
  /** Respondents with every answer, and Cronbach's alpha by R's `psych::alpha`. */
  readonly n: number;
  readonly alpha: number;
}

const names = (cell: string | undefined) => (cell ?? '').split(' ').filter((name) => name !== '');

/** Every scale whose key is known, of all data sets. */
export function realScales(): readonly RealScale[] {
  const { header, rows } = table('reliability.csv');
  const at = (row: readonly string[], name: string) => row[header.indexOf(name)] as string;
  return rows.map((row) => ({
    set: at(row, 'dataset'),
    scale: at(row, 'scale'),
    columns: names(at(row, 'columns')),
    reversed: names(at(row, 'reversed_here')),
    n: Number(at(row, 'n_complete')),
    alpha: Number(at(row, 'cronbach_alpha')),
  }));
}

export interface RealColumn {
  readonly min: number;
  readonly max: number;
  readonly missing: readonly number[];
}

/** Range and missing codes of each column, as the data set's own notes have them. */
export function realFacts(set: string): ReadonlyMap<string, RealColumn> {
  const lines = readFileSync(`${folder}${set}/columns.csv`, 'utf8').trimEnd().split('\n').slice(1);
  return new Map(
    lines.flatMap((line) => {
      const found = /^"([^"]*)","[^"]*","[^"]*",(-?\d+),(-?\d+),"([^"]*)"/.exec(line);
      if (!found) return [];
      const [, column = '', min, max, missing = ''] = found;
      const codes = (missing.match(/-?\d+/g) ?? []).map(Number);
      return [[column, { min: Number(min), max: Number(max), missing: codes }] as const];
    }),
  );
}

/** Figures of R for one scale of `reliability.csv`: complete rows, alpha, mean and SD of the sum. */
export function realMoments(set: string, scale: string) {
  const { header, rows } = table('reliability.csv');
  const row = rows.find((cells) => cells[0] === set && cells[1] === scale);
  if (!row) throw new Error(`reliability.csv has no ${scale} of ${set}`);
  const figure = (name: string) => Number(row[header.indexOf(name)]);
  return {
    n: figure('n_complete'),
    alpha: figure('cronbach_alpha'),
    mean: figure('sum_mean'),
    sd: figure('sum_sd'),
  };
}

/** Columns that the data set's notes call already reversed. */
export function alreadyReversed(set: string): ReadonlySet<string> {
  const lines = readFileSync(`${folder}${set}/columns.csv`, 'utf8').split('\n');
  return new Set(lines.flatMap((line) => /^"([^"]*)",.*ALREADY revers/.exec(line)?.[1] ?? []));
}
