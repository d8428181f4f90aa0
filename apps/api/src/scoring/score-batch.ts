import type { Instrument } from 'relata';
import type { RespondentBytes } from '../json/respondent-bytes.ts';
import { type DuplicateIds, duplicateIds } from './duplicate-ids.ts';
import { jsonScorerFor } from './json-scorer-for.ts';
import { optionsOf, type RequestOptions } from './options-of.ts';
import { isProblemError, readRow, rowIdOf } from './read-row.ts';
import { ResultBytes } from './result-bytes.ts';
import { type QualityDetail, rowTexts } from './score-row.ts';
import { scoreTimed } from './score-timed.ts';
import { scorerFor } from './scorer-for.ts';

/** Errors that a batch lists: enough to see what is wrong with a file. */
const MOST_OF_BATCH = 1000;
const ALL_IDS = { ids: Number.POSITIVE_INFINITY, bytes: Number.POSITIVE_INFINITY };
/** Room for what stands before the results. */
const HEAD = 4096;
/** Room for results at first, by the room that the respondents take; and the most of it. */
const SWELL = 4;
const MOST_ROOM = 2 ** 20;

const encoder = new TextEncoder();

export interface BatchOptions extends RequestOptions {
  readonly quality?: QualityDetail;
}

/** Scores one respondent after the other, whatever holds them. */
interface Rows {
  /** The text that stands in the place of a respondent. */
  text(row: unknown, index: number): string;
  readonly problems: () => number;
  readonly ids: DuplicateIds;
}

function rowsOf(one: ReturnType<typeof scorerFor>, address: string, detail: QualityDetail): Rows {
  const ids = duplicateIds(ALL_IDS);
  const texts = rowTexts(detail, MOST_OF_BATCH);
  return {
    ids,
    problems: texts.problems,
    text(row, index) {
      const path = ['respondents', index] as const;
      const place = { instance: `${address}#/respondents/${index}`, path };
      const id = rowIdOf(row);
      if (id !== null) ids.add(id);
      const given = readRow(row, path);
      if (isProblemError(given)) return texts.problem(id, given, place);
      const result = scoreTimed(one, given);
      if (isProblemError(result)) return texts.problem(id, result, place);
      return texts.result(id ?? '', result, place, [...path, 'answers']);
    },
  };
}

/** Scores respondents from their bytes; false where they must be parsed together. */
function scoreBytes(
  source: RespondentBytes,
  scorer: NonNullable<ReturnType<typeof jsonScorerFor>>,
  rows: Rows,
  results: ResultBytes,
  most: number,
): boolean {
  const { bytes, to, view } = source;
  let p = source.next(source.from);
  for (let index = 0; p < to; index++) {
    if (index === most) return false;
    const start = results.begin(scorer.longest);
    let end = scorer.read(bytes, view, p);
    const written = end < 0 ? -1 : scorer.write(bytes, results.bytes, results.view, start);
    if (written >= 0) {
      rows.ids.addJson(bytes, scorer.id.from, scorer.id.to);
      results.end(written);
    } else {
      const found = source.object(p);
      if (!found) return false;
      results.add(rows.text(found.value, index));
      end = found.end;
    }
    p = source.next(end);
    if (p === to) return true;
    if (!source.isComma(p)) return false;
    p = source.next(p + 1);
    if (p === to) return false;
  }
  return true;
}

/** What stands around the results, and they. */
function responseOf(one: ReturnType<typeof scorerFor>, rows: Rows, results: ResultBytes) {
  const problems = rows.problems();
  const { count } = results;
  const head = JSON.stringify({
    kind: 'batch',
    provenance: one({}).provenance,
    counts: { respondents: count, scored: count - problems, problems },
    duplicateIds: rows.ids.list(),
  });
  return results.between(encoder.encode(`${head.slice(0, -1)},"results":[`), ']}');
}

/**
 * The same from the bytes of a body; null where it must be parsed as a whole.
 *
 * @param most respondents that are scored
 * @throws {OptionError} as the library does
 */
export function scoreBatchBytes(
  instrument: Instrument,
  respondents: RespondentBytes,
  request: BatchOptions,
  address: string,
  most: number,
): Uint8Array | null {
  const options = optionsOf(request);
  const scorer = jsonScorerFor(instrument, options, request.quality);
  if (!scorer) return null;
  const one = scorerFor(instrument, options);
  const room = SWELL * (respondents.to - respondents.from) + scorer.longest;
  const results = new ResultBytes(HEAD, Math.min(MOST_ROOM, room));
  const rows = rowsOf(one, address, request.quality);
  return scoreBytes(respondents, scorer, rows, results, most)
    ? responseOf(one, rows, results)
    : null;
}

/**
 * Scores the respondents of a batch one by one, each for itself, and writes the response's
 * JSON as it goes: ten thousand results as objects would weigh several times as much.
 *
 * @param address of the request: rows are pointed to below it
 * @throws {OptionError} as the library does
 */
export function scoreBatch(
  instrument: Instrument,
  respondents: readonly unknown[],
  request: BatchOptions,
  address: string,
): Uint8Array {
  const one = scorerFor(instrument, optionsOf(request));
  const results = new ResultBytes(HEAD, 2 ** 16);
  const rows = rowsOf(one, address, request.quality);
  respondents.forEach((row, index) => {
    results.add(rows.text(row, index));
  });
  return responseOf(one, rows, results);
}
