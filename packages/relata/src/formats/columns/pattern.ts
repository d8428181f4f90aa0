import type { Place } from './places.ts';

const escaped = (text: string) => text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');

/** Thrown for a pattern that cannot be followed. `why` goes on after "The pattern …". */
export class PatternError extends Error {
  readonly kind = 'patternError';
  readonly why: string;

  constructor(pattern: string, why: string) {
    super(`The pattern ${JSON.stringify(pattern)} ${why}.`);
    this.name = 'PatternError';
    this.why = why;
  }
}

export interface PlacedName extends Place {
  /** The occasion, as the name spells it. */
  readonly wave?: string | undefined;
}

/** Letters and digits; letters only where nothing stands between it and the item's number. */
const waveSource = (pattern: string) =>
  /\{n\}\{wave\}|\{wave\}\{n\}/.test(pattern) ? '[\\p{L}]+' : '[\\p{L}\\p{N}]+';

/**
 * A reader of column names by a pattern such as `ecr{n}` or `rsq{n}_{part}`, or, where
 * several `waves` are looked for, `phq{n}_t{wave}`. `{n}` takes the number with or without
 * leading zeros. Answers null for a name that does not fit.
 *
 * @throws {PatternError}
 */
export function patternReader(
  pattern: string,
  parts: readonly string[],
  waves = false,
): (name: string) => PlacedName | null {
  const fail = (why: string) => new PatternError(pattern, why);
  const count = (what: string) => pattern.split(what).length - 1;
  if (count('{n}') !== 1) throw fail('needs {n} once: the number of the item');
  if (parts.length === 0 && count('{part}') > 0)
    throw fail('has {part}, but the items have no parts');
  if (parts.length > 0 && count('{part}') !== 1) {
    throw fail(`needs {part} once: ${parts.join(' or ')}`);
  }
  if (!waves && count('{wave}') > 0) {
    throw fail('has {wave}, and one occasion is read here: write it out, as in t1, for {wave}');
  }
  if (count('{wave}') > 1) throw fail('has {wave} more than once');
  const source = pattern
    .split(/(\{n\}|\{part\}|\{wave\})/)
    .map((piece) =>
      piece === '{n}'
        ? '0*(?<n>\\d+)'
        : piece === '{part}'
          ? `(?<part>${parts.map(escaped).join('|')})`
          : piece === '{wave}'
            ? `(?<wave>${waveSource(pattern)})`
            : escaped(piece),
    )
    .join('');
  const shape = new RegExp(`^${source}$`, 'u');
  return (name) => {
    const groups = shape.exec(name)?.groups;
    if (!groups) return null;
    return { number: Number(groups['n']), part: groups['part'] ?? null, wave: groups['wave'] };
  };
}
