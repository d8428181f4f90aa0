import { type Instrument, singleScorer } from 'relata';
import { outputColumns } from 'relata/formats/columns';
import { jsonLines } from 'relata/json-rows';
import { isProblemError } from '../scoring/read-row.ts';
import { scoreTimed } from '../scoring/score-timed.ts';
import { scorerFor } from '../scoring/scorer-for.ts';
import type { Converter } from './converter.ts';
import { streamIds } from './frame.ts';
import type { StreamOptions } from './json-to-json.ts';
import { readLine } from './read-line.ts';
import { resultCells } from './result-cells.ts';
import { LONGEST_ROW } from './stream-problem.ts';
import { rowBytes, rowText } from './table-cells.ts';
import {
  faultText,
  outputHeader,
  type TableOutput,
  tableBroken,
  tableEnd,
} from './table-output.ts';

const encoder = new TextEncoder();

/** Lines of respondents become rows of scores, in the columns that the command writes. */
export function jsonToTable(
  instrument: Instrument,
  options: StreamOptions,
  separator: string,
  output: TableOutput,
): Converter {
  const { address, form } = options;
  const one = scorerFor(instrument, options);
  const { plan } = singleScorer(instrument, { form });
  const columns = outputColumns(instrument, plan, output.extras);
  const head = outputHeader(
    ['id'],
    columns.map(({ name }) => name),
    output.problems,
  );
  const ids = streamIds();
  let problems = 0;
  const lines = jsonLines({
    scorer: null,
    longestLine: LONGEST_ROW,
    other(bytes) {
      const { given, id } = readLine(bytes);
      if (id !== null) ids.add(id);
      const found = isProblemError(given) ? given : scoreTimed(one, given);
      const result = isProblemError(found) ? null : found;
      const faults = isProblemError(found)
        ? [found.code]
        : (result?.issues ?? []).map(({ code, path }) => [code, ...path].join('@'));
      if (result?.kind !== 'scored') problems++;
      const cells = [
        id ?? '',
        ...resultCells(columns, result),
        ...(output.problems ? [faultText(faults)] : []),
      ];
      return encoder.encode(rowText(cells, separator).slice(0, -1));
    },
  });
  const counts = () => {
    const { empty, read } = lines.lines();
    const respondents = read - empty;
    return { counts: { respondents, scored: respondents - problems, problems }, emptyLines: empty };
  };
  let begun = false;
  function* begin() {
    if (!begun) yield rowBytes(head, separator);
    begun = true;
  }
  return {
    *push(bytes) {
      yield* begin();
      yield* lines.push(bytes);
    },
    *end() {
      yield* begin();
      yield* lines.end();
      const end = tableEnd(output, counts(), ids);
      if (end !== '') yield encoder.encode(end);
    },
    broken: (error) =>
      encoder.encode(tableBroken(output, head.length, separator, error, address, counts())),
  };
}
