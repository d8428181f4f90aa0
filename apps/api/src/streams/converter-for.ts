import type { Instrument } from 'relata';
import { ProblemError } from '../problems/problem-error.ts';
import type { StreamQuery } from '../schemas/stream-options.ts';
import type { Converter } from './converter.ts';
import { jsonToJson } from './json-to-json.ts';
import { jsonToTable } from './json-to-table.ts';
import type { StreamType } from './media-types.ts';
import type { TableOutput } from './table-output.ts';
import { tableToJson } from './table-to-json.ts';
import { tableToTable } from './table-to-table.ts';

type Name = keyof StreamQuery;

const OF_INPUT_TABLE: readonly Name[] = ['items', 'missing', 'id', 'decimal', 'seconds'];
const OF_OUTPUT_TABLE: readonly Name[] = ['detail', 'bounds', 'bands', 'problems', 'trailer'];

/** Refuses parameters that would be passed over. */
function checkApplies(query: StreamQuery, names: readonly Name[], expected: string): void {
  const given = names.filter((name) => query[name] !== undefined);
  if (given.length === 0) return;
  throw new ProblemError('invalidParameter', {
    errors: given.map((name) => ({
      code: 'notAllowed',
      path: [name],
      expected,
      detail: `\`${name}\` goes with ${expected} only.`,
    })),
  });
}

const outputOf = (
  { bands, bounds, detail, problems, quality, seconds, trailer }: StreamQuery,
  input: StreamType,
): TableOutput => ({
  extras: {
    bounds: bounds === 'true',
    bands: bands === 'true',
    detail,
    quality: quality === 'indices',
    // Each line of JSON may bring a time; a table has a column of them or none.
    seconds: input.kind === 'json' || seconds !== undefined,
  },
  problems: problems !== 'none',
  trailer: trailer === 'true',
});

/**
 * What turns a stream of one type into one of another.
 *
 * @throws {ProblemError} invalidParameter
 * @throws {OptionError} as the library does
 */
export function converterFor(
  instrument: Instrument,
  query: StreamQuery,
  input: StreamType,
  output: StreamType,
  address: string,
): Converter {
  if (input.kind === 'json') checkApplies(query, OF_INPUT_TABLE, 'a body that is a table');
  if (output.kind === 'json') checkApplies(query, OF_OUTPUT_TABLE, 'an answer that is a table');
  if (input.kind === 'json' || output.kind === 'json') {
    checkApplies(query, ['keep'], 'a table that becomes a table');
  }
  if (output.kind === 'table' && query.quality !== 'indices') {
    checkApplies(query, ['seconds'], '`quality=indices`, where the answer is a table,');
  }
  const { decimal, form, id, items, keep, missing, onInvalid, quality, seconds } = query;
  const options = { form, onInvalid, quality, address };
  if (input.kind === 'json') {
    return output.kind === 'json'
      ? jsonToJson(instrument, options)
      : jsonToTable(instrument, options, output.separator ?? ',', outputOf(query, input));
  }
  const table = {
    ...options,
    id,
    items,
    keep,
    seconds,
    missing: missing?.split(',').map((code) => code.trim()),
    decimal: decimal === 'comma' ? (',' as const) : ('.' as const),
    inputSeparator: input.separator,
  };
  return output.kind === 'json'
    ? tableToJson(instrument, table)
    : tableToTable(instrument, table, outputOf(query, input));
}
