import type { LicenseStatus } from '../model/license.ts';
import type { Pattern } from '../model/pattern.ts';
import type { RuleName } from '../model/rule.ts';
import type { InstrumentSummary } from './summary.ts';

/** What an instrument must be to be listed; each that is given narrows the list. */
export interface InstrumentFilter {
  /** About this relationship pattern. */
  readonly pattern?: Pattern | undefined;
  /** With this in one of its constructs, in its title or in its abbreviation, in any letter case. */
  readonly construct?: string | undefined;
  /** At least this many items. */
  readonly minItems?: number | undefined;
  /** At most this many items. */
  readonly maxItems?: number | undefined;
  /** Terms of the questionnaire itself (its wording): one status, or any of several. */
  readonly license?: LicenseStatus | readonly LicenseStatus[] | undefined;
  /** A scale scored by this rule. */
  readonly scoring?: RuleName | undefined;
}

/** Whether a summary passes a filter. */
export function matches(summary: InstrumentSummary, filter: InstrumentFilter): boolean {
  const { pattern, construct, license, maxItems, minItems, scoring } = filter;
  const { abbreviation, constructs, items, title } = summary;
  const sought = construct?.trim().toLowerCase();
  return (
    (pattern === undefined || summary.patterns.includes(pattern)) &&
    (sought === undefined ||
      [...constructs, title, abbreviation].some((text) => text.toLowerCase().includes(sought))) &&
    (minItems === undefined || items >= minItems) &&
    (maxItems === undefined || items <= maxItems) &&
    (license === undefined ||
      (typeof license === 'string' ? [license] : license).includes(summary.license.wording)) &&
    (scoring === undefined || summary.scoring.includes(scoring))
  );
}
