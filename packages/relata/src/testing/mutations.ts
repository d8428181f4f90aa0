import { defineInstrument } from '../define/define-instrument.ts';
import type { Instrument, InstrumentDefinition } from '../model/index.ts';
import { score } from '../score/score.ts';
import { differences } from './differences.ts';
import type { Mutant } from './mutants/draft.ts';
import { edgeMutants } from './mutants/edges.ts';
import { membershipMutants, reversalMutants } from './mutants/key.ts';
import { missingMutants } from './mutants/missing.ts';
import { formMutants, ruleMutants } from './mutants/shape.ts';
import { optionsOf, type Vector } from './vectors.ts';

export type { Mutant } from './mutants/draft.ts';

/** Kinds of mistakes that somebody who types a key out can make. */
export const MUTATIONS = {
  reversal: reversalMutants,
  membership: membershipMutants,
  edge: edgeMutants,
  missing: missingMutants,
  rule: ruleMutants,
  form: formMutants,
} as const satisfies Record<string, (definition: InstrumentDefinition) => readonly Mutant[]>;

/**
 * What notices a wrong definition: the faults that `defineInstrument` finds, else the
 * first of the instrument's vectors that fails; nothing where it survives.
 */
export function noticedBy({ definition }: Mutant, vectors: readonly Vector[]): string | undefined {
  let instrument: Instrument;
  try {
    instrument = defineInstrument(definition) as Instrument;
  } catch (error) {
    if ((error as { kind?: unknown }).kind !== 'definitionError') throw error;
    return 'a fault of the definition';
  }
  return vectors.find((vector) => {
    const result = score(instrument, vector.answers, optionsOf(vector));
    return differences(definition, vector, result).length > 0;
  })?.name;
}
