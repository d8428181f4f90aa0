import type { Field } from 'relata';
import { findColumns } from 'relata/formats/columns';
import { shownNames } from '../input/header.ts';
import { Problem } from '../problems/problem.ts';
import { type Place, placesOf } from './numbered.ts';
import { patternReader } from './pattern.ts';
import { suggestPatterns, suggestWaves } from './suggest-pattern.ts';

function hint(header: readonly string[], places: readonly Place[], tried?: string): string {
  const found = suggestPatterns(header, places).filter((pattern) => pattern !== tried);
  if (found.length > 0) {
    const waves = suggestWaves(found);
    return `This fits the file: --items '${found.slice(0, 3).join("' or '")}'${waves ? `, or all occasions at once: relata score … --items '${waves}'` : ''}.`;
  }
  return tried === undefined
    ? "Rename the columns, or say how they are named: --items 'prefix{n}'."
    : 'Rename the columns that do not belong, or give another pattern.';
}

const range = (places: readonly Place[]): string => {
  const last = places.at(-1)?.number ?? 0;
  const parts = [...new Set(places.flatMap(({ part }) => part ?? []))];
  return `${places.length} columns, one for each number 1 to ${last}${parts.length > 0 ? ` and each of ${parts.join(', ')}` : ''}`;
};

function byId(id: string, fields: readonly Field[], header: readonly string[]): readonly number[] {
  const { absent, columns } = findColumns(fields, header, undefined);
  if (columns) return columns;
  throw new Problem(
    'itemColumns',
    `The file does not have a column for each answer of ${id}.`,
    [
      `expected: ${fields.length} columns named ${fields[0]?.id} … ${fields.at(-1)?.id}`,
      `found:    ${fields.length - absent.length} of them`,
      ...(absent.length < fields.length ? [`missing:  ${absent.join(', ')}`] : []),
      `columns:  ${shownNames(header)}`,
    ],
    hint(header, placesOf(fields)),
  );
}

function byPattern(
  id: string,
  fields: readonly Field[],
  header: readonly string[],
  pattern: string,
): readonly number[] {
  const places = placesOf(fields);
  const read = patternReader(pattern, [...new Set(places.flatMap(({ part }) => part ?? []))]);
  const { absent, columns, outside, twice } = findColumns(fields, header, pattern);
  if (columns) return columns;
  const named = (columns: readonly number[]) => columns.map((column) => header[column] as string);
  const all = header.flatMap((name, column) => (read(name) ? [column] : []));
  throw new Problem(
    'itemColumns',
    `The pattern ${pattern} does not find one column for each answer of ${id}.`,
    [
      `expected: ${range(places)}`,
      `found:    ${all.length}${all.length > 0 ? `: ${shownNames(named(all))}` : ''}`,
      ...(absent.length > 0 && all.length > 0 ? [`missing:  ${absent.join(', ')}`] : []),
      ...twice.map(([name, columns]) => `twice:    ${name} (${named(columns).join(', ')})`),
      ...(outside.length > 0
        ? [`outside:  ${shownNames(outside.flatMap(([, columns]) => named(columns)))}`]
        : []),
      ...(all.length === 0 ? [`columns:  ${shownNames(header)}`] : []),
    ],
    hint(header, places, pattern),
  );
}

/** The column of each answer of an instrument: by pattern, or by exact answer id without one. */
export function itemColumns(
  id: string,
  fields: readonly Field[],
  header: readonly string[],
  pattern: string | undefined,
): readonly number[] {
  return pattern === undefined ? byId(id, fields, header) : byPattern(id, fields, header, pattern);
}
