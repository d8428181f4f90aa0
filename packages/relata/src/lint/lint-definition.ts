import { checkDefinition } from '../define/check.ts';
import type { Finding, Instrument, InstrumentDefinition } from '../model/index.ts';
import { bandFindings } from './definition/bands.ts';
import { itemsTwiceInTotals, trailingItems, unusedReversals } from './definition/items.ts';
import { keyOf } from './definition/key.ts';
import { normFindings } from './definition/norms.ts';
import { partFindings } from './definition/parts.ts';
import { referenceFindings } from './definition/references.ts';
import { shiftedKey } from './definition/shift.ts';
import { tableFindings } from './definition/tables.ts';
import { findingsOfFaults } from './finding.ts';

export interface LintDefinitionOptions {
  /** Instruments whose keys are known to be right. Of those that are the same instrument, the first is compared. */
  readonly references?: readonly Instrument[] | undefined;
}

/**
 * Looks at a definition for what is wrong with it and for what only looks wrong: every fault that
 * `defineInstrument` would throw, as a finding; items left out at the end, a key that looks
 * shifted by one, norms that no sample could have …; and how it differs from a reference that is
 * the same instrument. It throws for no definition of the right shape.
 *
 * @example
 * lintDefinition(phq9.definition, { references: CATALOGUE }) // []
 */
export function lintDefinition(
  definition: InstrumentDefinition,
  { references = [] }: LintDefinitionOptions = {},
): readonly Finding[] {
  const faults = findingsOfFaults(checkDefinition(definition));
  const key = keyOf(definition);
  const doubtful = faults.some(({ code }) => code === 'itemTwice');
  return [
    ...faults,
    ...(faults.length === 0 ? bandFindings(definition) : []),
    ...shiftedKey(definition, key),
    ...trailingItems(definition, key),
    ...(doubtful ? [] : itemsTwiceInTotals(definition, key)),
    ...unusedReversals(definition),
    ...partFindings(definition),
    ...tableFindings(definition),
    ...normFindings(definition),
    ...referenceFindings(definition, key, references),
  ];
}
