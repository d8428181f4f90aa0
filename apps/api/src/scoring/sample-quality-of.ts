import { type Field, type Instrument, type Issue, singleScorer } from 'relata';
import {
  type IndexColumn,
  type PairIndex,
  type SampleQuality,
  sampleQuality,
  unavailableAt,
} from 'relata/quality';
import type { Body } from '../endpoints/sample-quality/index.ts';
import type { ProblemError } from '../problems/problem-error.ts';
import type { RowQuality } from '../schemas/sample-quality.ts';
import { duplicateIds } from './duplicate-ids.ts';
import { isProblemError, type RowAnswers, type RowId, readRow, rowIdOf } from './read-row.ts';
import { rejected } from './rejected.ts';
import { rowTexts } from './score-row.ts';

/** Errors that a request lists: enough to see what is wrong with a file. */
const MOST_ERRORS = 1000;
const ALL_IDS = { ids: Number.POSITIVE_INFINITY, bytes: Number.POSITIVE_INFINITY };

/** Answers as numbers in the order of the form; NaN where there is none that counts. */
function numbersOf(
  answers: RowAnswers['answers'],
  fields: readonly Field[],
  issues: readonly Issue[],
): number[] {
  const faulty = new Set(issues.map(({ path }) => path[0]));
  const inOrder = Array.isArray(answers);
  return fields.map(({ id }, field) => {
    const answer = inOrder ? answers[field] : (answers as Readonly<Record<string, unknown>>)[id];
    const counts = typeof answer === 'number' && !faulty.has(inOrder ? field : id);
    return counts ? answer : Number.NaN;
  });
}

/** Whose answers can be used, and the problem of anybody else. */
interface Read {
  readonly id: RowId | null;
  readonly problem: ProblemError | null;
}

function indicesOf(quality: SampleQuality, row: number): Omit<RowQuality, 'id' | 'kind'> {
  const said = <F extends object>(index: IndexColumn, fields: (value: number) => F) => {
    const reason = unavailableAt(index, row);
    if (reason !== null) return { status: 'unavailable' as const, reason };
    return { status: 'available' as const, ...fields(index.value[row] as number) };
  };
  const { antonyms, mahalanobis, personTotal, synonyms } = quality;
  const used = (index: IndexColumn) => index.used[row] as number;
  return {
    mahalanobis: said(mahalanobis, (value) => {
      return { value, df: used(mahalanobis), p: mahalanobis.p[row] as number };
    }),
    synonyms: said(synonyms, (value) => ({ value, pairs: used(synonyms) })),
    antonyms: said(antonyms, (value) => ({ value, pairs: used(antonyms) })),
    personTotal: said(personTotal, (value) => ({ value, items: used(personTotal) })),
  };
}

/**
 * The response's JSON: what the sample was, and the indices or a problem for each respondent.
 *
 * @param address of the request: rows are pointed to below it
 * @throws {OptionError} unknownForm
 */
export function sampleQualityOf(
  instrument: Instrument,
  respondents: readonly unknown[],
  { form, onInvalid, ...thresholds }: Omit<Body, 'respondents'>,
  address: string,
): string {
  const scorer = singleScorer(instrument, { form, onInvalid });
  const { fields } = scorer.plan;
  const columns = fields.map(() => new Float64Array(respondents.length).fill(Number.NaN));
  const ids = duplicateIds(ALL_IDS);

  const read = respondents.map((row, index): Read => {
    const path = ['respondents', index];
    const id = rowIdOf(row);
    if (id !== null) ids.add(id);
    const given = readRow(row, path);
    if (isProblemError(given)) return { id, problem: given };
    const { answers } = given;
    const { issues, kind } = scorer.one(answers as never);
    if (kind === 'rejected') return { id, problem: rejected(issues, [...path, 'answers']) };
    numbersOf(answers, fields, issues).forEach((answer, field) => {
      (columns[field] as Float64Array)[index] = answer;
    });
    return { id, problem: null };
  });

  const quality = sampleQuality(columns, thresholds);
  const texts = rowTexts(undefined, MOST_ERRORS);
  const results = read.map(({ id, problem }, index) => {
    const place = {
      instance: `${address}#/respondents/${index}`,
      path: ['respondents', index],
    };
    if (problem) return texts.problem(id, problem, place);
    return JSON.stringify({ id, kind: 'quality', ...indicesOf(quality, index) });
  });
  const named = (item: number) => fields[item]?.id as string;
  const related = ({ atLeast, pairs, threshold }: PairIndex) => ({
    threshold,
    atLeast,
    pairs: pairs.map(({ first, n, r, second }) => ({ items: [named(first), named(second)], r, n })),
  });
  const { complete, items, respondents: taken } = quality.sample;
  const constantItems = quality.mahalanobis.constantItems.map(named);
  const head = JSON.stringify({
    kind: 'sampleQuality',
    provenance: scorer.one({}).provenance,
    sample: { respondents: taken, complete, items, constantItems },
    synonyms: related(quality.synonyms),
    antonyms: related(quality.antonyms),
    counts: { respondents: respondents.length, problems: texts.problems() },
    duplicateIds: ids.list(),
  });
  return `${head.slice(0, -1)},"results":[${results.join(',')}]}`;
}
