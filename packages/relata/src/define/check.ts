import type { Fault, InstrumentDefinition } from '../model/index.ts';
import { checkAnswers } from './check/answers.ts';
import { checkFacts } from './check/facts.ts';
import { newFaults } from './check/faults.ts';
import { checkForms } from './check/forms.ts';
import { checkIds } from './check/ids.ts';
import { checkReferences } from './check/references.ts';
import { checkScores } from './check/scores.ts';
import { checkSize } from './check/size.ts';
import type { DefinitionLimits } from './limits.ts';

/** Every fault of a definition; empty where it can be scored as it stands. */
export function checkDefinition(
  definition: InstrumentDefinition,
  limits?: DefinitionLimits,
): readonly Fault[] {
  const faults = newFaults();
  if (limits) checkSize(definition, limits, faults);
  // What is too large is not looked at any further.
  if (faults.list.length > 0) return faults.list;
  checkIds(definition, faults);
  checkAnswers(definition, faults);
  checkReferences(definition, faults);
  checkFacts(definition, Object.keys(definition.scales), faults);
  checkForms(definition, faults);
  // What is worked out from the rules means something only where all that they name exists.
  if (faults.list.length === 0) checkScores(definition, faults, limits);
  return faults.list;
}
