import { Problem } from '../problems/problem.ts';
import type { Place } from './numbered.ts';

const escaped = (text: string) => text.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&');

/**
 * A reader of column names by a pattern such as `ecr{n}` or `rsq{n}_{part}`. `{n}` takes
 * the number with or without leading zeros. Answers null for a name that does not fit.
 */
export function patternReader(
  pattern: string,
  parts: readonly string[],
): (name: string) => Place | null {
  const fail = (why: string) =>
    new Problem(
      'badOption',
      `The pattern ${JSON.stringify(pattern)} ${why}.`,
      [],
      `Write it like ${parts.length > 0 ? "'rsq{n}_{part}'" : "'ecr{n}'"}.`,
    );
  const count = (what: string) => pattern.split(what).length - 1;
  if (count('{n}') !== 1) throw fail('needs {n} once: the number of the item');
  if (parts.length === 0 && count('{part}') > 0)
    throw fail('has {part}, but the items have no parts');
  if (parts.length > 0 && count('{part}') !== 1) {
    throw fail(`needs {part} once: ${parts.join(' or ')}`);
  }
  const source = pattern
    .split(/(\{n\}|\{part\})/)
    .map((piece) =>
      piece === '{n}'
        ? '0*(?<n>\\d+)'
        : piece === '{part}'
          ? `(?<part>${parts.map(escaped).join('|')})`
          : escaped(piece),
    )
    .join('');
  const shape = new RegExp(`^${source}$`);
  return (name) => {
    const groups = shape.exec(name)?.groups;
    return groups ? { number: Number(groups['n']), part: groups['part'] ?? null } : null;
  };
}
