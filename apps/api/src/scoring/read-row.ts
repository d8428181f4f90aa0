import type { Seconds } from 'relata';
import { ProblemError } from '../problems/problem-error.ts';
import type { ErrorItem } from '../problems/schema.ts';

export type RowId = string | number;
export interface RowAnswers {
  readonly answers: Readonly<Record<string, unknown>> | readonly unknown[];
  /** How long they took, not checked yet. */
  readonly seconds?: Seconds | undefined;
}

const KEYS: ReadonlySet<string> = new Set(['id', 'answers', 'seconds']);
const LONGEST_ID = 200;
const MOST_UNKNOWN = 10;

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;

const isId = (id: unknown): id is RowId =>
  typeof id === 'string' ? id.length > 0 && id.length <= LONGEST_ID : Number.isSafeInteger(id);

/** The id of a row, where it has one that can be used. */
export const rowIdOf = (row: unknown): RowId | null => {
  const id = isObject(row) ? (row as { readonly id?: unknown }).id : null;
  return isId(id) ? id : null;
};

export const isProblemError = (value: object): value is ProblemError =>
  value instanceof ProblemError;

/** The answers of one row, or its problem: the same shape as the schema `respondent`, but for times. `under`: the path to the row. */
export function readRow(
  row: unknown,
  under: readonly (string | number)[],
): RowAnswers | ProblemError {
  const { id, answers, seconds } = (row ?? {}) as {
    readonly id?: unknown;
    readonly answers?: unknown;
    readonly seconds?: unknown;
  };
  const keys = isObject(row) && !Array.isArray(row) ? Object.keys(row) : null;
  if (keys?.every((key) => KEYS.has(key)) && isId(id) && isObject(answers)) {
    return { answers, seconds } as RowAnswers;
  }

  const errors: ErrorItem[] = [];
  const add = (code: ErrorItem['code'], key: string | null, expected: string, detail: string) => {
    const path = [...under, ...(key === null ? [] : [key])];
    errors.push({ code, path, expected, detail });
  };
  if (!keys) {
    add('wrongType', null, 'object', 'A respondent is an object with `id` and `answers`.');
    return new ProblemError('invalidBody', { errors });
  }
  if (id === undefined) {
    add('required', 'id', 'string or whole number', 'Give each respondent an id.');
  } else if (!isId(id)) {
    const expected = `a string of 1 to ${LONGEST_ID} characters, or a whole number within ±(2^53 − 1)`;
    add('wrongType', 'id', expected, `The id of a respondent is ${expected}.`);
  }
  if (answers === undefined) {
    add('required', 'answers', 'object or array', 'Give each respondent answers.');
  } else if (!isObject(answers)) {
    const expected = 'an object by answer id, or an array in item order';
    add('wrongType', 'answers', expected, `Answers are ${expected}.`);
  }
  const unknown = keys.filter((key) => !KEYS.has(key));
  for (const key of unknown.slice(0, MOST_UNKNOWN)) {
    add(
      'unknownKey',
      key,
      'id, answers and seconds',
      'A respondent has `id`, `answers` and perhaps `seconds`, and nothing else.',
    );
  }
  const errorCount = errors.length + Math.max(0, unknown.length - MOST_UNKNOWN);
  return new ProblemError('invalidBody', { errors, errorCount });
}
