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

const OF_INPUT_TABLE: readonly Name[] = ['items', 'missing', 'id', 'decimal'];
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

const outputOf = ({ bands, bounds, detail, problems, trailer }: StreamQuery): TableOutput => ({
  extras: { bounds: bounds === 'true', bands: bands === 'true', detail },
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
  const { decimal, form, id, items, keep, missing, onInvalid } = query;
  const options = { form, onInvalid, address };
  if (input.kind === 'json') {
    return output.kind === 'json'
      ? jsonToJson(instrument, options)
      : jsonToTable(instrument, options, output.separator ?? ',', outputOf(query));
  }
  const table = {
    ...options,
    id,
    items,
    keep,
    missing: missing?.split(',').map((code) => code.trim()),
    decimal: decimal === 'comma' ? (',' as const) : ('.' as const),
    inputSeparator: input.separator,
  };
  return output.kind === 'json'
    ? tableToJson(instrument, table)
    : tableToTable(instrument, table, outputOf(query));
}
