import type { InstrumentDefinition } from 'relata';
import { nearestIds } from 'relata/messages/en';
import { list } from '../options/list.ts';
import { Problem } from '../problems/problem.ts';
import type { Mapped } from './mapped.ts';
import { placesOf } from './numbered.ts';

/** Answers that some scale of a definition reverses. */
export function reverseKeyed(definition: InstrumentDefinition): ReadonlySet<string> {
  const scales = Object.values(definition.scales);
  return new Set([...definition.reversed, ...scales.flatMap((scale) => scale.reversed ?? [])]);
}

/**
 * Reads `--reversed-in-source`: `all`, numbers of items, or names of columns that arrive
 * already reversed. Answers the columns to turn back before scoring.
 */
export function reversedColumns(
  value: string | undefined,
  mapped: readonly Mapped[],
  header: readonly string[],
  force: boolean,
): ReadonlySet<number> {
  const found = new Set<number>();
  const ids = new Set(mapped.map(({ instrument }) => instrument.id));
  if (value === undefined) return found;
  const answers = mapped.flatMap(({ instrument, fields, columns }) => {
    const keyed = reverseKeyed(instrument.definition);
    const places = placesOf(fields);
    return fields.map((field, i) => ({
      id: instrument.id,
      field,
      column: columns[i] as number,
      number: places[i]?.number as number,
      keyed: keyed.has(field.id),
    }));
  });
  if (value === 'all') {
    for (const answer of answers) if (answer.keyed) found.add(answer.column);
    if (found.size > 0) return found;
    throw new Problem('notReverseKeyed', `${[...ids].join(', ')} has no reverse-keyed answer.`);
  }
  for (const entry of list('--reversed-in-source', value)) {
    const column = header.indexOf(entry);
    const numbered = column < 0 && /^\d+$/.test(entry);
    if (numbered && ids.size > 1) {
      throw new Problem(
        'badOption',
        `--reversed-in-source ${entry} could mean several instruments.`,
        [],
        'Name the columns instead.',
      );
    }
    const meant = answers.filter((answer) =>
      numbered ? answer.number === Number(entry) : answer.column === column,
    );
    if (meant.length === 0) {
      throw new Problem(
        'unknownColumn',
        `--reversed-in-source names ${entry}, which is no item column.`,
        [
          `nearest: ${nearestIds(
            entry,
            answers.map((answer) => header[answer.column] as string),
            5,
          ).join(', ')}`,
        ],
      );
    }
    // A number means the whole item: of its parts, those that are reversed.
    const turned = numbered && meant.length > 1 ? meant.filter((answer) => answer.keyed) : meant;
    for (const answer of turned.length > 0 ? turned : meant) {
      if (!answer.keyed && !force) {
        throw new Problem(
          'notReverseKeyed',
          `${header[answer.column]} is not reverse-keyed in ${answer.id}.`,
          [
            `reverse-keyed: ${answers.flatMap((one) => (one.keyed && one.id === answer.id ? header[one.column] : [])).join(', ') || 'none'}`,
          ],
          'Take it off the list, or add --force to turn it back all the same.',
        );
      }
      if (answer.field.recode) {
        throw new Problem(
          'notReverseKeyed',
          `${header[answer.column]} has a value map, so a reversed answer cannot be turned back.`,
        );
      }
      found.add(answer.column);
    }
  }
  return found;
}
