import {
  LICENSE_STATUSES,
  type LicenseStatus,
  PATTERNS,
  type Pattern,
  RULE_NAMES,
  type RuleName,
} from 'relata';
import type { InstrumentFilter } from 'relata/catalogue';
import { nearestIds } from 'relata/messages/en';
import { Problem } from '../problems/problem.ts';

/** What `relata list` is asked, as typed. */
export interface FilterOptions {
  readonly pattern?: string;
  readonly construct?: string;
  readonly minItems?: string;
  readonly maxItems?: string;
  readonly license?: string;
  readonly scoring?: string;
}

const plain = (text: string) => text.toLowerCase().replaceAll(/[-_\s]/g, '');

/** One of a list of words, in any letter case, with hyphens or without. */
function oneOf<T extends string>(
  what: string,
  plural: string,
  words: readonly T[],
  text: string | undefined,
): T | undefined {
  if (text === undefined) return undefined;
  const found = words.find((word) => plain(word) === plain(text));
  if (found) return found;
  throw new Problem(
    what === 'pattern' ? 'unknownPattern' : 'badOption',
    `There is no ${what} ${JSON.stringify(text.slice(0, 64))}.`,
    [`nearest: ${nearestIds(text, words, 3).join(', ')}`],
    `The ${plural}: ${words.join(', ')}.`,
  );
}

function itemsIn(option: string, text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  if (/^[1-9]\d{0,5}$/.test(text)) return Number(text);
  throw new Problem(
    'badOption',
    `${option} ${JSON.stringify(text.slice(0, 64))} is not a number of items.`,
    [],
    `Give a whole number from 1: ${option} 10.`,
  );
}

/** The filter that the options of `relata list` describe. */
export function catalogueFilter(options: FilterOptions): InstrumentFilter {
  if (options.construct?.trim() === '') {
    throw new Problem(
      'badOption',
      '--construct is empty.',
      [],
      'Give a word: --construct alexithymia.',
    );
  }
  const licenses = options.license
    ?.split(',')
    .map((text) => oneOf('licence', 'licences', LICENSE_STATUSES, text.trim()) as LicenseStatus);
  return {
    pattern: oneOf<Pattern>('pattern', 'patterns', PATTERNS, options.pattern),
    construct: options.construct,
    minItems: itemsIn('--min-items', options.minItems),
    maxItems: itemsIn('--max-items', options.maxItems),
    license: licenses,
    scoring: oneOf<RuleName>('scoring rule', 'rules', RULE_NAMES, options.scoring),
  };
}
