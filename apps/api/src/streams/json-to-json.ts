import type { Instrument, ScoreOptions } from 'relata';
import { jsonLines } from 'relata/json-rows';
import { problemOf } from '../problems/problem-of.ts';
import { jsonScorerFor } from '../scoring/json-scorer-for.ts';
import { isProblemError } from '../scoring/read-row.ts';
import { type QualityDetail, rowTexts } from '../scoring/score-row.ts';
import { scoreTimed } from '../scoring/score-timed.ts';
import { scorerFor } from '../scoring/scorer-for.ts';
import type { Converter } from './converter.ts';
import { beginText, endText, streamIds } from './frame.ts';
import { readLine } from './read-line.ts';
import { LONGEST_ROW } from './stream-problem.ts';

const encoder = new TextEncoder();

export interface StreamOptions extends Pick<ScoreOptions, 'form' | 'onInvalid'> {
  /** The address of the request: rows are pointed to below it. */
  readonly address: string;
  readonly quality?: QualityDetail;
}

/** Lines of respondents become lines of results. */
export function jsonToJson(instrument: Instrument, options: StreamOptions): Converter {
  const { address } = options;
  const one = scorerFor(instrument, options);
  const texts = rowTexts(options.quality);
  const ids = streamIds();
  const lines = jsonLines({
    scorer: jsonScorerFor(instrument, options, options.quality),
    longestLine: LONGEST_ROW,
    seen: ids.addJson,
    other(line, number) {
      const place = { instance: `${address}#/lines/${number}`, path: [], at: { line: number } };
      const { given, id } = readLine(line);
      if (id !== null) ids.add(id);
      const result = isProblemError(given) ? given : scoreTimed(one, given);
      const text = isProblemError(result)
        ? texts.problem(id, result, place)
        : texts.result(id ?? '', result, place, ['answers']);
      return encoder.encode(text);
    },
  });
  const counts = () => {
    const { empty, read } = lines.lines();
    const problems = texts.problems();
    const respondents = read - empty;
    return { counts: { respondents, scored: respondents - problems, problems }, emptyLines: empty };
  };
  let begun = false;
  function* begin() {
    if (begun) return;
    begun = true;
    yield encoder.encode(beginText(one({}).provenance));
  }
  return {
    *push(bytes) {
      yield* begin();
      yield* lines.push(bytes);
    },
    *end() {
      yield* begin();
      yield* lines.end();
      yield encoder.encode(endText(counts(), ids));
    },
    broken: (error) =>
      encoder.encode(
        `${JSON.stringify({ kind: 'broken', ...problemOf(error, address), ...counts() })}\n`,
      ),
  };
}
