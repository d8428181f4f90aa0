import type { Field } from 'relata';
import { answerColumns, placesOf } from 'relata/formats/columns';
import { nearestId } from 'relata/messages/en';
import { badParameter } from './bad-parameter.ts';

interface Named {
  readonly items?: string | undefined;
  readonly map?: readonly string[] | undefined;
}

/** Columns by a pattern, which must tell the answers apart. */
function byPattern(fields: readonly Field[], pattern: string): readonly string[] {
  const parts = placesOf(fields).some(({ part }) => part !== null);
  const wanted = parts ? ['{n}', '{part}'] : ['{n}'];
  const columns = answerColumns(fields, pattern);
  if (wanted.every((one) => pattern.includes(one))) return columns;
  throw badParameter(
    'items',
    wanted,
    `\`items\` must hold ${wanted.join(' and ')}, so that each answer has a column of its own.`,
  );
}

/** One entry of `map`: an answer id and the column that holds it. */
function entryOf(entry: string, fields: readonly Field[]): readonly [string, string] {
  const at = entry.indexOf('=');
  const [id, column] = [entry.slice(0, Math.max(0, at)), entry.slice(at + 1)];
  if (at < 1 || column === '') {
    throw badParameter('map', 'answer=column', 'Write each entry of `map` as answer=column.');
  }
  const ids = fields.map((field) => field.id);
  if (ids.includes(id)) return [id, column];
  const near = nearestId(id, ids);
  const detail = `\`map\` names an answer that this form has not${near ? `; did you mean ${near}?` : '.'}`;
  throw badParameter('map', ids, detail);
}

/** The column of each answer that does not go by its own id. */
export function columnsOf(
  fields: readonly Field[],
  { items, map = [] }: Named,
): Readonly<Record<string, string>> {
  const named = items === undefined ? [] : byPattern(fields, items);
  const columns = new Map(named.map((column, i) => [(fields[i] as Field).id, column]));
  const mapped = new Set<string>();
  for (const [id, column] of map.map((entry) => entryOf(entry, fields))) {
    if (mapped.has(id)) throw badParameter('map', 'each answer once', `\`map\` names ${id} twice.`);
    mapped.add(id);
    columns.set(id, column);
  }
  return Object.fromEntries(columns);
}
