import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { parse } from 'csv-parse/sync';
import { numberIn } from '../cells/number-in.ts';
import { separatorOf } from '../input/first-record.ts';
import type { Io } from '../io.ts';
import { Problem } from '../problems/problem.ts';

/** One line of a file of labels; `item` is null where it holds for every item. */
export interface LabelEntry {
  readonly item: string | null;
  readonly label: string;
  readonly value: number;
}

const SHAPES =
  'Write a CSV with the columns label,value (or item,label,value), or JSON such as {"Often": 2} or {"item": {"Often": 2}}.';

const failing =
  (file: string) =>
  (why: string, mend: string = SHAPES) =>
    new Problem('labelsUnusable', `The file of labels ${file} ${why}.`, [], mend);

type Fail = ReturnType<typeof failing>;

function numberFor(value: unknown, where: string, fail: Fail): number {
  const number = typeof value === 'string' ? numberIn(value) : value;
  if (typeof number === 'number' && Number.isFinite(number)) return number;
  throw fail(`gives no number for ${where}`, 'Each label has the number of its response option.');
}

function fromJson(text: string, fail: Fail): LabelEntry[] {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    throw fail('begins like JSON and cannot be read as such');
  }
  const isObject = (one: unknown): one is Record<string, unknown> =>
    typeof one === 'object' && one !== null && !Array.isArray(one);
  if (!isObject(json)) throw fail('is no JSON object');
  return Object.entries(json).flatMap(([key, found]): LabelEntry[] =>
    isObject(found)
      ? Object.entries(found).map(([label, value]) => ({
          item: key,
          label,
          value: numberFor(value, `${JSON.stringify(label)} of ${key}`, fail),
        }))
      : [{ item: null, label: key, value: numberFor(found, JSON.stringify(key), fail) }],
  );
}

function fromCsv(text: string, fail: Fail): LabelEntry[] {
  let rows: string[][];
  try {
    rows = parse(text, {
      delimiter: separatorOf(text.slice(0, text.search(/[\r\n]|$/))),
      skip_empty_lines: true,
    });
  } catch {
    throw fail('cannot be read as a table: its quotes do not match, or its rows differ in length');
  }
  const header = (rows.shift() ?? []).map((name) => name.trim().toLowerCase());
  const [item, label, value] = ['item', 'label', 'value'].map((name) => header.indexOf(name)) as [
    number,
    number,
    number,
  ];
  if (label < 0 || value < 0) throw fail('has no columns named label and value');
  return rows.map((row, i) => ({
    item: item < 0 || row[item]?.trim() === '' ? null : (row[item] as string).trim(),
    label: row[label] as string,
    value: numberFor(row[value], `row ${i + 1}`, fail),
  }));
}

/** Reads a file of labels, CSV or JSON. */
export async function readLabels(
  file: string,
  io: Pick<Io, 'cwd'>,
): Promise<readonly LabelEntry[]> {
  const fail = failing(file);
  const read = await readFile(resolve(io.cwd, file), 'utf8').catch((error: { code?: string }) => {
    if (error.code === 'ENOENT') {
      throw fail(
        'does not exist',
        'Check the name, or write --labels auto for the labels of the definition.',
      );
    }
    throw fail(`cannot be read (${error.code ?? 'unknown reason'})`);
  });
  const text = read.replace(/^\uFEFF/, '');
  const entries = /^\s*[[{]/.test(text) ? fromJson(text, fail) : fromCsv(text, fail);
  if (entries.length === 0) throw fail('holds no label');
  for (const { label } of entries) {
    if (label.trim() === '') throw fail('has an empty label', 'An empty cell is a missing answer.');
    if (numberIn(label) !== undefined) {
      throw fail(
        `has the label ${JSON.stringify(label)}, which is a number`,
        'A number in a cell is an answer as it stands; --shift moves all of them.',
      );
    }
  }
  return entries;
}
