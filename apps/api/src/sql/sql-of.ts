import { type Instrument, type OptionError, singleScorer } from 'relata';
import { describeOptionError } from 'relata/messages/en';
import { parseTableName, renderSql } from 'relata/sql';
import type { SqlQuery } from '../endpoints/get-sql/index.ts';
import { badParameter } from './bad-parameter.ts';
import { codesOf } from './codes-of.ts';
import { columnsOf } from './columns-of.ts';

/** Which parameter the names or the number came from that the library cannot use. */
function parameterOf({ received }: OptionError, query: SqlQuery, from: readonly string[]): string {
  if (typeof received === 'number') return 'missing';
  const names = Array.isArray(received) ? received : [received];
  if (query.keep?.some((one) => names.includes(one))) return 'keep';
  if (from.some((one) => names.includes(one))) return 'from';
  return query.map ? 'map' : 'items';
}

/**
 * The SQL that a request asks for.
 *
 * @throws {ProblemError} invalidParameter
 */
export function sqlOf(instrument: Instrument, query: SqlQuery): string {
  const { dialect, form, keep, onInvalid, detail, types } = query;
  const from = parseTableName(query.from);
  if (!from) {
    throw badParameter(
      'from',
      'table, or schema.table',
      '`from` must be table or schema.table; a part that holds a dot or a quote stands in double quotes, each quote in it twice.',
    );
  }
  const { fields } = singleScorer(instrument, { form }).plan;
  const columns = columnsOf(fields, query);
  const missing = codesOf(query.missing);
  try {
    return renderSql(instrument, {
      dialect,
      from,
      form,
      columns,
      id: keep,
      missing,
      onInvalid,
      detail,
      types,
    });
  } catch (error) {
    const known = error as OptionError;
    if (known.kind !== 'optionError') throw error;
    throw badParameter(parameterOf(known, query, from), known.expected, describeOptionError(known));
  }
}
